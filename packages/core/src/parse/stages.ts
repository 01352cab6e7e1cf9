import type { BaseImage, Instruction, Stage } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import type { ImageFacts, ImageLookup } from '../image/facts.ts';
import { type ImageReference, parseImageReference } from '../image/reference.ts';
import { platformArguments } from '../platform-arguments.ts';
import { type Binding, type BindingOf, substitute } from '../substitute.ts';

/** The stages, their bases resolved. Which instructions are FROMs was checked before. */
export function readStages(
  length: number,
  instructions: readonly Instruction[],
  escapeCharacter: string,
  images: ImageLookup | undefined,
  textOf: (from: Instruction, word: Span) => string,
): readonly Stage[] {
  const froms = instructions.filter(({ keyword }) => keyword === 'FROM');
  const bindingOf = globalBindings(instructions.slice(0, froms[0]?.index ?? 0), escapeCharacter);
  const stages: Stage[] = [];
  const roots = new Map<Stage, BaseImage>();
  // FROM sees the latest of two stages with one name.
  const byName = new Map<string, Stage>();
  for (const [index, from] of froms.entries()) {
    const nextStart = froms[index + 1]?.index ?? instructions.length;
    const [image, , alias] = from.words;
    const written = image === undefined ? '' : textOf(from, image);
    const expanded = substitute(written, escapeCharacter, bindingOf)?.text;
    const parent = expanded === undefined ? undefined : byName.get(expanded.toLowerCase());
    const isImage = parent === undefined && expanded !== undefined && expanded !== '';
    const reference: ImageReference | undefined = isImage ? parseImageReference(expanded) : undefined;
    const root = parent && roots.get(parent);
    let facts: { readonly found: ImageFacts | undefined } | undefined;
    const base: BaseImage = {
      start: image?.start ?? from.end,
      end: image?.end ?? from.end,
      written,
      reference,
      // Looked up when somebody asks: most stages of a file are only there to build.
      get facts() {
        facts ??= { found: root === undefined ? reference && images?.(reference) : root.facts };
        return facts.found;
      },
      platform: from.flags.find(({ name }) => name === 'platform')?.value,
    };
    const stage: Stage = {
      start: from.start,
      end: froms[index + 1]?.start ?? length,
      index,
      name: alias?.text.toLowerCase(),
      from,
      base,
      parent,
      instructions: instructions.slice(from.index + 1, nextStart),
    };
    roots.set(stage, root ?? base);
    stages.push(stage);
    if (stage.name !== undefined) {
      byName.set(stage.name, stage);
    }
  }
  return stages;
}

/** ARGs before the first FROM. A `--build-arg` may change them; their defaults are what the file says. */
function globalBindings(instructions: readonly Instruction[], escapeCharacter: string): BindingOf {
  const values = new Map<string, Binding>();
  const bindingOf: BindingOf = (name) => values.get(name) ?? (platformArguments.has(name) ? unknown : unset);
  for (const instruction of instructions) {
    for (const { key, raw } of instruction.pairs) {
      const value = raw === undefined ? undefined : substitute(raw, escapeCharacter, bindingOf);
      if (raw !== undefined) values.set(key, value ? { state: 'set', value } : unknown);
    }
  }
  return bindingOf;
}

const unknown: Binding = { state: 'unknown' };
const unset: Binding = { state: 'unset', dependsOnArgument: true };
