import { type Project, readCommands } from '@dockerfix/core';
import { baseName, type Program } from './program.ts';

/** What the scripts of package.json run, for the programs that start them: `npm start`, `yarn run serve`. */
export function scriptPrograms(programs: readonly Program[], project: Project | undefined): Program[] {
  const scripts = scriptsIn(project?.['package.json']);
  return programs.flatMap((program) => {
    const name = scriptName(program);
    if (name === undefined) return [];
    return [`pre${name}`, name, `post${name}`].flatMap((one) => programsIn(scripts.get(one)));
  });
}

/** The same as one shell text, with what it is called. */
export function packageScript(
  program: Program,
  text: string,
): { readonly name: string; readonly text: string } | undefined {
  const name = scriptName(program);
  if (name === undefined) return undefined;
  const scripts = scriptsIn(text);
  const main = scripts.get(name);
  const before = scripts.get(`pre${name}`);
  return main === undefined ? undefined : { name, text: before === undefined ? main : `${before}\n${main}` };
}

/** `undefined`: it runs none, or one of another directory’s. */
function scriptName({ name, words }: Program): string | undefined {
  const runner = runners.find((one) => one.name === name);
  if (!runner || words.some((word) => word === undefined || elsewhere.test(word))) return undefined;
  const [first, second] = words.slice(1).filter((word) => !word?.startsWith('-'));
  if (first === 'run' || first === 'run-script') return second;
  return first !== undefined && (runner.takesAny || first === 'start' || first === 'test') ? first : undefined;
}

/** Whether any script can be named without `run`. */
const runners = [
  { name: 'npm', takesAny: false },
  { name: 'pnpm', takesAny: true },
  { name: 'yarn', takesAny: true },
  { name: 'bun', takesAny: true },
] as const;

const elsewhere = /^(?:--prefix|-C|--cwd|--dir|-w|--workspace|--filter|-F|workspace)(?:=|$)/u;

function scriptsIn(text: string | null | undefined): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return new Map();
    const entries = Object.entries(parsed.scripts ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return new Map(entries);
  } catch {
    // What is no JSON says nothing.
    return new Map();
  }
}

const programsIn = (script: string | undefined): Program[] =>
  (script === undefined ? [] : (readCommands(script) ?? [])).flatMap(({ words }) => {
    const values = words.map(({ value }) => value);
    // `cross-env PORT=80 node server.js` and their like run what follows the assignments.
    const from = /^(?:cross-env|env-cmd|dotenv)$/u.test(values[0] ?? '')
      ? values.findIndex((value, at) => at > 0 && !/=|^-/u.test(value ?? ''))
      : 0;
    const rest = values.slice(Math.max(from, 0));
    return rest.length === 0
      ? []
      : [{ name: rest[0] === undefined ? undefined : baseName(rest[0]), words: rest, isScript: false }];
  });
