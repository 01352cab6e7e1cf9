import { DockerfixError } from '@dockerfix/core';
import yargs from 'yargs';
import type { ExplainRequest } from './commands/explain.ts';
import type { FixRequest } from './commands/fix.ts';
import { nearest } from './nearest.ts';
import { type FixerEntry, moreHelp, options } from './options.ts';
import { contextIn, mirrorsIn, preferencesIn } from './preferences.ts';
import { isOn, listOf, oneOf, suggestion, type Values } from './values.ts';

export type { FixerEntry } from './options.ts';

/** What a command line asks for. */
export type Request =
  | ({ readonly kind: 'fix' } & FixRequest)
  | ({ readonly kind: 'explain' } & ExplainRequest)
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' };

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

  const common = {
    accept: isOn(values.safe) ? 'safe' : isOn(values.unsafe) ? 'unsafe' : 'with-steps',
    only: fixersNamed('--only', values.only, fixers),
    skip: fixersNamed('--skip', values.skip, fixers),
    format: oneOf('--format', values.format, formats) ?? 'text',
    debug: isOn(values.debug),
    preferences: preferencesIn(values),
    mirrors: mirrorsIn(values),
    context: contextIn(values),
  } as const;
  const [first, ...rest] = pathsOf(values);
  // A file of that name is ./explain.
  if (first === 'explain' && !(argv[argv.indexOf('explain') - 1] === '--')) {
    const unused = (['write', 'check'] as const).find((name) => values[name] !== undefined);
    if (unused) throw new DockerfixError('usage', `--${unused} does not go with explain; it writes and checks nothing`);
    return { kind: 'explain', paths: rest.length > 0 ? rest : ['.'], ...common };
  }
  return {
    kind: 'fix',
    paths: first === undefined ? ['.'] : [first, ...rest],
    write: isOn(values.write),
    check: oneOf('--check', values.check, checks),
    ...common,
  };
}

const checks = ['all', 'fixable'] as const;
const formats = ['text', 'json'] as const;

function parserOf() {
  const parser = yargs()
    .scriptName('dockerfix')
    .usage(
      'Rewrites Dockerfiles so that their containers no longer run as root.\n\nUsage:\n  $0 [options] [paths…]\n  $0 explain [options] [paths…]',
    )
    // First, since they take the options of these names away.
    .help(false)
    .version(false)
    .options(options)
    .example('$0', 'show what would change, here and below')
    .example('$0 --write api/Dockerfile', 'fix one file')
    .example('$0 --check .', 'in CI: fail while a finding remains')
    .example('$0 --only runs-as-root --safe', 'one fixer, and only what is safe')
    .example('$0 - < Dockerfile', 'read standard input')
    .example('$0 explain Dockerfile', 'who each stage runs as, and why it is (not) mended')
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
  return given;
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
