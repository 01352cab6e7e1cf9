import { DockerfixError } from '@dockerfix/core';
import yargs from 'yargs';
import type { FixRequest } from './commands/fix.ts';
import { nearest } from './nearest.ts';

/** What a command line asks for. */
export type Request =
  | ({ readonly kind: 'fix' } & FixRequest)
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' };

/** What the help says of a fixer. */
export interface FixerEntry {
  readonly name: string;
  readonly summary: string;
}

/**
 * Reads a command line (without `node` and the script).
 *
 * @throws DockerfixError `usage` for what it does not understand, with the nearest name.
 */
export async function readArguments(argv: readonly string[], fixers: readonly FixerEntry[]): Promise<Request> {
  assertKnown(argv);
  const parser = parserOf();
  const values: Values = await parser.parseAsync(argv.map((argument, at) => withCheckValue(argument, at, argv)));
  if (values.help) return { kind: 'help', text: `${await parser.getHelp()}\n\n${moreHelp(fixers)}` };
  if (values.version) return { kind: 'version' };
  if (values.safe && values.unsafe) {
    throw new DockerfixError('usage', '--safe and --unsafe exclude each other; use one');
  }

  return {
    kind: 'fix',
    paths: pathsOf(values),
    write: isOn(values.write),
    check: oneOf('--check', values.check, checks),
    accept: isOn(values.safe) ? 'safe' : isOn(values.unsafe) ? 'unsafe' : 'with-steps',
    only: fixersNamed('--only', values.only, fixers),
    skip: fixersNamed('--skip', values.skip, fixers),
    format: oneOf('--format', values.format, formats) ?? 'text',
    debug: isOn(values.debug),
  };
}

type Values = Readonly<Record<string, unknown>>;

const checks = ['all', 'fixable'] as const;
const formats = ['text', 'json'] as const;

const options = {
  write: { type: 'boolean', describe: 'Write the fixes to the files; for `-`, print the fixed text' },
  check: {
    type: 'string',
    describe: 'Exit with 1 when any finding remains; --check=fixable counts only what a fix would change',
  },
  safe: { type: 'boolean', describe: 'Leave out fixes that ask people to do something besides' },
  unsafe: { type: 'boolean', describe: 'Apply also the fixes that rest on an assumption, which is named' },
  only: { type: 'string', describe: 'Run only these fixers (names, separated by commas)' },
  skip: { type: 'string', describe: 'Run all fixers but these' },
  format: { type: 'string', describe: '`text` for people, `json` for programs', defaultDescription: 'text' },
  debug: { type: 'boolean', describe: 'Show the stack of an internal error' },
  help: { type: 'boolean', alias: 'h', describe: 'Show this help' },
  version: { type: 'boolean', describe: 'Show the version' },
} as const;

function parserOf() {
  const parser = yargs()
    .scriptName('dockerfix')
    .usage('Rewrites Dockerfiles so that their containers no longer run as root.\n\nUsage: $0 [options] [paths…]')
    // First, since they take the options of these names away.
    .help(false)
    .version(false)
    .options(options)
    .example('$0', 'show what would change, here and below')
    .example('$0 --write api/Dockerfile', 'fix one file')
    .example('$0 --check .', 'in CI: fail while a finding remains')
    .example('$0 --only runs-as-root --safe', 'one fixer, and only what is safe')
    .example('$0 - < Dockerfile', 'read standard input')
    .parserConfiguration(plainParsing)
    .detectLocale(false)
    .exitProcess(false)
    .wrap(80);
  return parser.fail((message, error) => {
    throw error ?? new DockerfixError('usage', message);
  });
}

// Options mean what they say and paths stay as typed: `1.0` is a path, and `-wc` is no group of options.
const plainParsing = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'short-option-groups': false,
  'strip-aliased': true,
} as const;

// Not yargs' epilogue, which wraps the lines anew.
const moreHelp = (fixers: readonly FixerEntry[]): string => `Paths:
  A file is fixed whatever its name. A directory (by default the working
  directory) stands for the Dockerfiles in it and below: Dockerfile,
  Dockerfile.*, *.Dockerfile, Containerfile. Not what .gitignore names, what is
  in node_modules or .devcontainer, templates such as Dockerfile.j2, or links
  that lead elsewhere. \`-\` is standard input.

Output:
  The diff with a line for each fix and each thing left, on stdout; with
  --write, \`fixed …\` instead of the diff; with \`- --write\`, the fixed text and
  nothing else. Errors and the summary go to stderr.

Fixers:
${fixers.map(({ name, summary }) => `  ${name}: ${summary}`).join('\n')}

Exit codes:
  0  done; with --check, no finding remains
  1  with --check: a finding remains
  2  something could not be done: a file, or the command line itself

NO_COLOR and FORCE_COLOR turn colours off and on.`;

/**
 * Yargs would read on after a name that it does not know, and trips over some (`--constructor`): names are looked at before.
 */
function assertKnown(argv: readonly string[]): void {
  const names = Object.keys(options);
  for (const argument of beforeDashes(argv)) {
    if (!argument.startsWith('-') || argument === '-') continue;
    const [typed = ''] = argument.split('=');
    const known = Object.entries(options).find(([name]) => typed === `--${name}`);
    if (known?.[1].type === 'boolean' && argument !== typed) {
      throw new DockerfixError('usage', `${typed} takes no value; write ${typed} alone`);
    }
    if (typed === '-h' || known) continue;
    const meant = nearest(typed.replace(/^-+/u, ''), names);
    const next = meant === undefined ? '`dockerfix --help` lists them' : `did you mean --${meant}?`;
    throw new DockerfixError('usage', `unknown option ${typed}; ${next}`);
  }
}

/** A bare `--check` must not take the path after it for its value. */
function withCheckValue(argument: string, at: number, argv: readonly string[]): string {
  return argument === '--check' && at < beforeDashes(argv).length ? '--check=all' : argument;
}

const beforeDashes = (argv: readonly string[]): readonly string[] =>
  argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;

function pathsOf({ _: paths }: Values): readonly string[] {
  const given = listOf(paths);
  if (given.includes('')) throw new DockerfixError('usage', 'a path is empty; name a file, or `.` for this directory');
  return given.length > 0 ? given : ['.'];
}

/** The last value that was given counts. */
function oneOf<const Value extends string>(
  option: string,
  given: unknown,
  values: readonly Value[],
): Value | undefined {
  const typed = listOf(given).at(-1);
  if (typed === undefined) return undefined;
  const value = values.find((candidate) => candidate === typed);
  if (value !== undefined) return value;
  throw new DockerfixError(
    'usage',
    `${option} is ${values.join(' or ')}, not \`${typed}\`${suggestion(typed, values)}`,
  );
}

function fixersNamed(option: string, given: unknown, fixers: readonly FixerEntry[]): readonly string[] | undefined {
  if (given === undefined) return undefined;
  const names = fixers.map(({ name }) => name);
  const typed = listOf(given).flatMap((list) => list.split(',').map((name) => name.trim()));
  if (typed.includes('')) {
    throw new DockerfixError('usage', `${option} needs names of fixers, separated by commas: ${names.join(', ')}`);
  }
  const unknown = typed.find((name) => !names.includes(name));
  if (unknown === undefined) return typed;
  const next = suggestion(unknown, names) || `; there are ${names.join(', ')}`;
  throw new DockerfixError('usage', `${option}: no fixer is named ${unknown}${next}`);
}

function suggestion(typed: string, candidates: readonly string[]): string {
  const meant = nearest(typed, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

const isOn = (value: unknown): boolean => (Array.isArray(value) ? value.at(-1) === true : value === true);

const listOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
