import { type Applicability, type FixOptions, type FixResult, fix, type LeftReason } from 'dockerfix';
import { expect } from 'vitest';

/** What makes an account, as it goes into a diff. */
export const account = {
  debian: makes(
    'groupadd --gid 10001 app',
    'useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
  ),
  redHat: makes(
    'groupadd --gid 10001 app',
    'useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /sbin/nologin app',
  ),
  alpine: makes('addgroup -S -g 10001 app', 'adduser -S -D -u 10001 -G app -h /home/app -s /sbin/nologin app'),
} as const;

function makes(group: string, user: string): string {
  return `${group} \\\n+    && ${user}`;
}

export interface Expected {
  /** @default 'safe' */
  readonly level?: Applicability;
  /** Parts of what an unsafe fix rests on; must be given for one. */
  readonly because?: readonly string[];
  /** Whole steps; must be given for a fix with steps. */
  readonly steps?: readonly string[];
  /** A part of one of the notes. */
  readonly note?: string;
  readonly options?: FixOptions;
}

/**
 * Fixes what a diff has before (`-` and blank in its first column) and wants what it has after (`+` and blank), to the byte,
 * at that level and not at the one below. What no output may ever hold is looked for as well.
 */
export function rewrites(diff: string, expected: Expected = {}): void {
  const { level = 'safe', because = [], steps = [], note, options } = expected;
  expect(level === 'unsafe', 'an unsafe fix is expected with its reason').toBe(because.length > 0);
  const lines = diff.replace(/^\n/u, '').split('\n').slice(0, -1);
  const side = (mark: '-' | '+'): string =>
    lines
      .filter((line) => line[0] === ' ' || line[0] === mark || line === '')
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const before = side('-');
  const result = run(before, level, options);
  const found = result.applied[0] ?? result.left[0];

  expect({ output: result.output, why: whyOf(result) }).toEqual({
    output: side('+'),
    why: because.length === 0 ? '' : expect.any(String),
  });
  expect(found?.fix?.applicability, whyOf(result)).toBe(level);
  for (const part of because) expect(whyOf(result)).toContain(part);
  expect(result.steps).toEqual(steps);
  if (note !== undefined) expect(result.notes.join('\n')).toContain(note);
  if (level !== 'safe') expect(run(before, level === 'unsafe' ? 'with-steps' : 'safe', options).output).toBe(before);
  expect(run(result.output, 'unsafe', options).output, 'a second run changes nothing').toBe(result.output);
  isHarmless(before, result.output, options);
}

/** Leaves the text alone even where unsafe fixes are accepted, and says why. */
export function declines(text: string, reason: LeftReason, why: string, options?: FixOptions): void {
  const before = trimmed(text);
  const { output, left } = run(before, 'unsafe', options);

  expect(output).toBe(before);
  expect(left.map((one) => ({ reason: one.reason, why: `${one.message}; ${one.why}` }))).toEqual([
    { reason, why: expect.stringContaining(why) },
  ]);
}

/** Has nothing to say: the container does not run as root. */
export function isFine(text: string, options?: FixOptions): void {
  const before = trimmed(text);
  const { output, applied, left } = run(before, 'unsafe', options);

  expect([...applied, ...left].map(({ message }) => message)).toEqual([]);
  expect(output).toBe(before);
}

/** The output with every fix that is offered; for texts whose bytes a diff cannot show. */
export function fixed(text: string, options?: FixOptions): string {
  const { output } = run(text, 'unsafe', options);
  isHarmless(text, output, options);
  return output;
}

const run = (text: string, accept: Applicability, options: FixOptions = {}): FixResult =>
  fix(text, { ...options, only: ['runs-as-root'], accept });

const trimmed = (text: string): string => text.replace(/^\n/u, '');

const whyOf = ({ applied, left }: FixResult): string =>
  [...applied.map(({ fix }) => (fix?.applicability === 'unsafe' ? fix.because : '')), ...left.map(({ why }) => why)]
    .filter((one) => one !== '')
    .join('; ');

/** What no output holds unless its input did, whatever the row. */
const never: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\/etc\/(?:passwd|group|shadow)/gu, 'A16: account files are not written by hand'],
  [/\buser(?:del|mod)\b|\bdeluser\b/gu, 'A10: what is there is neither removed nor changed'],
  [/--system\b/gu, 'A29: a system account with a high uid warns on every build'],
  [/\buseradd(?! --no-log-init)/gu, 'A22: lastlog grows with the uid'],
  [/\badduser(?! -S -D )/gu, 'A28: without -D it asks for a password'],
  [/\|\| /gu, 'A33: one form, not the other one tried too'],
  [/\bsetcap\b/gu, 'H08: with dropped capabilities it does not even start'],
  [/\bsed\b|\bchmod\b(?! -R g=u )/gu, 'H02, H05: configuration is not edited blindly'],
  [/NODE_ENV/gu, 'D07: devDependencies are needed while building'],
  [/--chown=[^\s:]*[a-z]/gu, 'design: owners are numbers, a name may not be there yet'],
];

function isHarmless(before: string, after: string, options: FixOptions | undefined): void {
  const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
  for (const [pattern, why] of never) expect(count(after, pattern), why).toBeLessThanOrEqual(count(before, pattern));
  if (options?.target !== undefined || options?.targets === 'all' || after === before) return;

  const target = after.slice(after.search(/^FROM(?![\s\S]*^FROM)/imu)).split(/\r?\n/u);
  const at = (keyword: RegExp): number => target.findLastIndex((line) => keyword.test(line));
  expect(at(/^USER\s+(?!root|0)/iu), 'A20: whoever is made is named').toBeGreaterThan(-1);
}
