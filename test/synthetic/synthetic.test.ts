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
function outcomeOf(options: FixOptions, checked: CheckedOptions = {}, expected?: RegExp): Outcome {
  const changed: string[] = [];
  const complaints: Record<string, readonly string[]> = {};
  for (const { name, text } of all) {
    const { output } = fix(text, { ...options, only: ['runs-as-root'] });
    if (output === text) continue;
    changed.push(name);
    const found = complaintsAbout(text, output, checked).filter((one) => !expected?.test(one));
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
  expect(changed.length).toBeGreaterThanOrEqual(200);
});

test.each<[FixOptions, CheckedOptions, number, expectedComplaint?: RegExp]>([
  [{ ownership: 'writable' }, {}, 150],
  [{ ownership: 'none' }, {}, 150],
  [{ openshift: true }, { openshift: true }, 150],
  [{ user: { uid: 20001, gid: 20002, name: 'service', style: 'name' } }, {}, 150],
  [{ user: { uid: 20001 } }, {}, 150],
  [{ user: { uid: 10001 } }, {}, 150],
  [{ user: { uid: 1000, gid: 1000 } }, {}, 75],
  // The base has that account: a defect of today.
  [{ user: { name: 'www-data' } }, {}, 100, /www-data is (?:there already|in group 82)/u],
  [{ user: { name: 'node', uid: 1500, style: 'name' } }, {}, 15],
  [{ user: { uid: 10001, gid: 0 } }, { openshift: true }, 150],
  [{ targets: 'all' }, { targets: 'all' }, 150],
  [{ openshift: true, ownership: 'writable', targets: 'all' }, { openshift: true, targets: 'all' }, 150],
])('nor with %o', (options, checked, least, expectedComplaint) => {
  const { changed, complaints } = outcomeOf(options, checked, expectedComplaint);

  expect(complaints).toEqual({});
  expect(changed.length).toBeGreaterThanOrEqual(least);
});

test('a second fix of what came out changes nothing', () => {
  const unsettled = all.filter(({ text }) => {
    const { output } = fix(text, { only: ['runs-as-root'] });
    return fix(output, { only: ['runs-as-root'] }).output !== output;
  });

  expect(unsettled.map(({ name }) => name)).toEqual([]);
});
