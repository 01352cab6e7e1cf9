import { type FixResult, fix, type LeftReason } from '../engine.ts';
import { DockerfixError } from '../errors.ts';
import type { Applicability, Fixer } from '../fixer.ts';
import type { ImageLookup } from '../image/facts.ts';
import type { Preferences } from '../preferences.ts';

/** A text that the fixer has nothing to say about. */
export type FineCase = string | { readonly name: string; readonly text: string; readonly options?: Preferences };

/** A text that the fixer changes. */
export interface FixedCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** @default 'safe' */
  readonly applicability?: Applicability;
  /** Expected exactly, when given. */
  readonly steps?: readonly string[];
  /** A part of the `because` of an unsafe fix; must be given for one. */
  readonly because?: string;
  /** A part of one of the notes. */
  readonly note?: string;
  /** What the caller says beside the text. */
  readonly options?: Preferences;
}

/** A text that the fixer leaves as it is, and says why. */
export interface LeftCase {
  readonly name: string;
  readonly text: string;
  readonly reason: LeftReason;
  /** A part of the message and reason. */
  readonly why: string;
  /** 1-based line of the finding, when it matters. */
  readonly line?: number;
  readonly options?: Preferences;
}

export interface FixerCases {
  readonly fine: readonly FineCase[];
  readonly left?: readonly LeftCase[];
  readonly fixed: readonly FixedCase[];
  readonly images?: ImageLookup;
}

/** Declares one test: `test` of vitest, node:test, mocha, … */
export type DeclareTest = (name: string, run: () => void) => void;

/**
 * The strict harness of every fixer's tests. Each case is run as it is, with CRLF, without its final newline and with a BOM in
 * front; each output is compared to the byte and fixed again, which must change nothing; the level must be the expected one,
 * and one level below it nothing may be applied.
 *
 * @throws DockerfixError `usage` for a case that stands twice or a fix that changes nothing: such a test asserts nothing.
 */
export function testFixer(test: DeclareTest, fixer: Fixer, cases: FixerCases): void {
  refuseVague(fixer, cases);
  const run = (text: string, accept: Applicability, options: Preferences | undefined): FixResult =>
    fix(text, { ...options, fixers: [fixer], images: cases.images, accept });

  for (const entry of cases.fine) {
    const { name, text, options } =
      typeof entry === 'string' ? { name: firstLines(entry), text: entry, options: undefined } : entry;
    test(`${fixer.name}: fine: ${name}`, () => {
      for (const twin of twins(text)) {
        const { output, applied, left } = run(twin, 'unsafe', options);
        equal(
          [...applied, ...left].map(({ message }) => message),
          [],
          'findings',
        );
        equal(output, twin, 'output');
      }
    });
  }

  for (const { name, text, reason, why, line, options } of cases.left ?? []) {
    test(`${fixer.name}: leaves alone: ${name}`, () => {
      for (const twin of twins(text)) {
        const accept = reason === 'unsafe' || reason === 'with-steps' ? below(reason) : 'unsafe';
        const { output, applied, left } = run(twin, accept, options);
        equal(output, twin, 'output');
        equal(applied.length, 0, 'number of applied fixes');
        equal(
          left.map((one) => one.reason),
          [reason],
          'reasons',
        );
        contains(left.map((one) => `${one.message}; ${one.why}`).join('\n'), why, 'reason');
        if (line !== undefined) equal(left[0]?.place.line, line, 'line');
      }
    });
  }

  for (const { name, before, after, applicability = 'safe', steps, because, note, options } of cases.fixed) {
    test(`${fixer.name}: fixes: ${name}`, () => {
      const pairs = zip(twins(before), twins(after));
      for (const [from, to] of pairs) {
        const result = run(from, applicability, options);
        equal(result.output, to, 'output');
        // Several where several stages are targets.
        equal(once(result.applied.map((one) => one.fix?.applicability)), [applicability], 'levels');
        if (steps) equal(result.steps, steps, 'steps');
        if (note !== undefined) contains(result.notes.join('\n'), note, 'notes');
        const [applied] = result.applied;
        if (applied?.fix?.applicability === 'unsafe') contains(applied.fix.because, because ?? '\0', 'because');

        equal(run(to, 'unsafe', options).output, to, 'second run');
        if (applicability !== 'safe')
          equal(run(from, below(applicability), options).output, from, 'output one level below');
      }
    });
  }
}

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const below = (level: 'with-steps' | 'unsafe'): Applicability => (level === 'unsafe' ? 'with-steps' : 'safe');

/** The same text with LF, with CRLF, without its final newline, and behind a BOM. */
function twins(text: string): string[] {
  const all = [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`];
  if (text.endsWith('\n') && !text.endsWith('\n\n')) all.push(text.slice(0, -1));
  return all;
}

function zip(before: readonly string[], after: readonly string[]): [string, string][] {
  equal(before.length, after.length, 'number of twins (does only one of before and after end in a newline?)');
  return before.map((text, index) => [text, after[index] ?? '']);
}

function refuseVague(fixer: Fixer, cases: FixerCases): void {
  const texts = [
    ...cases.fine.map((entry) => (typeof entry === 'string' ? entry : textOf(entry.text, entry.options))),
    ...(cases.left ?? []).map(({ text, options }) => textOf(text, options)),
    ...cases.fixed.map(({ before, options }) => textOf(before, options)),
  ];
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) {
    throw new DockerfixError('usage', `${fixer.name}: this case stands twice: ${firstLines(twice)}`);
  }
  const idle = cases.fixed.find(({ before, after }) => before === after);
  if (idle) throw new DockerfixError('usage', `${fixer.name}: ${idle.name}: before and after are the same`);
  const silent = cases.fixed.find(({ applicability, because }) => applicability === 'unsafe' && because === undefined);
  if (silent) throw new DockerfixError('usage', `${fixer.name}: ${silent.name}: an unsafe fix needs its because`);
}

/** The same text under other options is another case. */
const textOf = (text: string, options: Preferences | undefined): string =>
  options ? `${text}${JSON.stringify(options)}` : text;

const firstLines = (text: string): string => text.trimEnd().split(/\r?\n/u).slice(0, 12).join(' ⏎ ');

function equal<T>(actual: T, expected: T, what: string): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  // Test runners draw a diff from these two properties.
  throw Object.assign(new Error(`${what} differ from what the case expects`), { actual, expected, showDiff: true });
}

function contains(actual: string, expected: string, what: string): void {
  if (actual.includes(expected)) return;
  throw Object.assign(new Error(`${what} lacks ${JSON.stringify(expected)}: ${actual}`), { actual, expected });
}
