import { type Command, type Flow, readCommands, type Step } from '@dockerfix/core';

/** Every command in a flow, in whatever it is. */
function commandsIn(flow: Flow): readonly Command[] {
  return flow.flatMap((step) => (step.kind === 'command' ? [step.command] : commandsIn(partsOf(step))));
}

function partsOf(step: Step): Flow {
  switch (step.kind) {
    case 'if':
      return [...step.condition, ...step.body, ...step.otherwise];
    case 'loop':
      return [...step.condition, ...step.body];
    case 'and':
    case 'or':
      return [step.left, step.right];
    case 'not':
      return [step.step];
    case 'case':
      return step.branches.flatMap(({ body }) => body);
    case 'pipeline':
      return step.parts;
    case 'group':
    case 'function':
      return step.body;
    default:
      return [];
  }
}

/** The variables that a flow may set, and whether it may change `$1` and on. */
export function changedBy(flow: Flow): { readonly names: readonly string[]; readonly isPositional: boolean } {
  const commands = commandsIn(flow);
  return {
    names: commands.flatMap(({ assignments, words }) => [
      ...assignments.map(({ name }) => name),
      // `export A=b`, `read A`.
      ...words.slice(1).map(({ text }) => text.replace(/=.*$/su, '')),
    ]),
    isPositional: commands.some(({ name }) => name === 'shift' || name === 'set' || name === '.' || name === 'source'),
  };
}

/** The commands in substitutions, which the flow of a text does not have. */
export function substituted(text: string, flow: Flow): readonly Command[] {
  const starts = new Set(commandsIn(flow).map(({ start }) => start));
  return (readCommands(text) ?? []).filter(({ start }) => !starts.has(start));
}
