import { type FixOptions, fix } from 'dockerfix';
import { expect, test } from 'vitest';
import { byHand } from './by-hand.ts';
import { type CheckedOptions, complaintsAbout, problemsOf } from './checker.ts';
import { combined } from './combined.ts';

const all = [...byHand, ...combined];

interface Outcome {
  readonly changed: readonly string[];
  readonly complaints: Readonly<Record<string, readonly string[]>>;
}

/** What the fix with these options does to all of them, and what there is to say against it. */
function outcomeOf(options: FixOptions, checked: CheckedOptions = {}): Outcome {
  const changed: string[] = [];
  const complaints: Record<string, readonly string[]> = {};
  for (const { name, text } of all) {
    const { output } = fix(text, { ...options, only: ['runs-as-root'] });
    if (output === text) continue;
    changed.push(name);
    const found = complaintsAbout(text, output, checked);
    if (found.length > 0) complaints[name] = found;
  }
  return { changed, complaints };
}

test('there are at least 300 Dockerfiles, 60 of them by hand, and no two the same', () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(byHand.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('there is nothing wrong with them to begin with but that they run as root', () => {
  const wrong = all.map(({ name, text }) => ({ name, problems: problemsOf(text) }));

  expect(wrong.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('no fix that is applied by default has anything against it, and most files that can be fixed are', () => {
  const { changed, complaints } = outcomeOf({});

  expect(complaints).toEqual({});
  expect(changed.length).toBeGreaterThanOrEqual(240);
});

test.each<[FixOptions, CheckedOptions, number]>([
  [{ ownership: 'writable' }, {}, 150],
  [{ ownership: 'none' }, {}, 150],
  [{ openshift: true }, { openshift: true }, 150],
  [{ user: { uid: 20001, gid: 20002, name: 'service', style: 'name' } }, {}, 150],
  [{ user: { uid: 20001 } }, {}, 150],
  [{ user: { uid: 10001 } }, {}, 150],
  [{ user: { uid: 1000, gid: 1000 } }, {}, 75],
  [{ user: { uid: 20001, gid: 1000 } }, {}, 15],
  // Many bases have an account or a group of that name.
  [{ user: { name: 'www-data' } }, {}, 80],
  [{ user: { name: 'node', uid: 1500, style: 'name' } }, {}, 15],
  [{ user: { uid: 10001, gid: 0 } }, { openshift: true }, 150],
  [{ targets: 'all' }, { targets: 'all' }, 150],
  [{ openshift: true, ownership: 'writable', targets: 'all' }, { openshift: true, targets: 'all' }, 150],
])('nor with %o', (options, checked, least) => {
  const { changed, complaints } = outcomeOf(options, checked);

  expect(complaints).toEqual({});
  expect(changed.length).toBeGreaterThanOrEqual(least);
});

/** What could go wrong with a fix, done to a good one; `undefined` where there is nothing to do it to. */
const damages: Readonly<Record<string, (output: string, before: string) => string | undefined>> = {
  'a user that nobody makes': (output) => replaced(output, /^USER \S+/gimu, 'USER ghost'),
  'no user': (output) => replaced(output, /^USER \S+\r?\n/gimu, ''),
  root: (output) => replaced(output, /^(USER )\S+/gimu, '$1root'),
  'another group of the user': (output) => replaced(output, /^(USER 1000:)1000/gimu, '$14711'),
  'an owner who is not the user': (output) => replaced(output, /--chown=\d+:\d+ /gu, '--chown=4711:4711 '),
  'an owner by name': (output) => replaced(output, /--chown=\d+:\d+ /gu, '--chown=ghost:ghost '),
  'another tool for groups': (output) => replaced(output, /(?<=RUN )groupadd --gid/giu, 'addgroup -S -g'),
  'another tool for groups, the other way': (output) =>
    replaced(output, /(?<=RUN )addgroup -S -g/giu, 'groupadd --gid'),
  'a tool that is nowhere': (output) => replaced(output, /\binstall -d -o/gu, 'makedir -o'),
  'a number that is taken': (output) => replaced(output, /(?<=--gid |addgroup -S -g )10001/gu, '0'),
  'a line less': (output, before) => replaced(output, before.trimEnd().split('\n').at(-1) ?? '', ''),
  'the system handed over': (output) => replaced(output, /(\binstall -d -o \d+ -g \d+) \/\S+/u, '$1 /usr/local/bin'),
};

function replaced(text: string, pattern: string | RegExp, by: string): string | undefined {
  const output = text.replace(pattern, by);
  return output === text ? undefined : output;
}

test.each(Object.entries(damages))('the checker sees %s in any of them', (_, damage) => {
  const unseen: string[] = [];
  let seen = 0;
  for (const { name, text } of all) {
    const { output } = fix(text, { only: ['runs-as-root'] });
    const damaged = output === text ? undefined : damage(output, text);
    // Without its USER, a fix may be none at all.
    if (damaged === undefined || damaged === text) continue;
    if (complaintsAbout(text, damaged).length > 0) seen += 1;
    else unseen.push(name);
  }

  expect(unseen).toEqual([]);
  expect(seen).toBeGreaterThanOrEqual(5);
});

test('a second fix of what came out changes nothing', () => {
  const unsettled = all.filter(({ text }) => {
    const { output } = fix(text, { only: ['runs-as-root'] });
    return fix(output, { only: ['runs-as-root'] }).output !== output;
  });

  expect(unsettled.map(({ name }) => name)).toEqual([]);
});
