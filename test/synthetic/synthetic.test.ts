import { type FixOptions, fix } from 'dockerfix';
import { expect, test } from 'vitest';
import { byHand } from './by-hand.ts';
import { type CheckedOptions, complaintsAbout, problemsOf } from './checker.ts';
import { combined } from './combined.ts';

const all = [...byHand, ...combined];

/** Defects that are known, by the file that shows them: what the checker says until they are mended. */
const expectedComplaint: Readonly<Record<string, RegExp>> = {
  'accounts written by echo': /second time/u,
  'accounts of another stage over those of the base': /lost again/u,
  'accounts from the context': /lost again/u,
  'a number that is an account with another group': /in group 100/u,
  'games is in group 60': /in group 60/u,
  'init script before the app': /wants root/u,
  'user tools removed with the account made': /(?:groupadd|useradd) is not there|there is no (?:group|user)add/u,
};

interface Outcome {
  readonly changed: readonly string[];
  readonly complaints: Readonly<Record<string, readonly string[]>>;
}

/** What the fix with these options does to all of them, and what there is to say against it. */
function outcomeOf(options: FixOptions, checked: CheckedOptions = {}, known?: RegExp): Outcome {
  const changed: string[] = [];
  const complaints: Record<string, readonly string[]> = {};
  for (const { name, text } of all) {
    const { output } = fix(text, { ...options, only: ['runs-as-root'] });
    if (output === text) continue;
    changed.push(name);
    const found = complaintsAbout(text, output, checked);
    const left = found.filter((one) => !expectedComplaint[name]?.test(one) && !known?.test(one));
    if (left.length > 0) complaints[name] = left;
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

test.each<[FixOptions, CheckedOptions, number, RegExp?]>([
  [{ ownership: 'writable' }, {}, 150],
  [{ ownership: 'none' }, {}, 150],
  [{ openshift: true }, { openshift: true }, 150],
  [{ user: { uid: 20001, gid: 20002, name: 'service', style: 'name' } }, {}, 150],
  [{ user: { uid: 20001 } }, {}, 150, /app is there already/u],
  [{ user: { uid: 10001 } }, {}, 150, /app is there already|gid 10001 is taken|group app|app is lost/u],
  [{ user: { uid: 1000, gid: 1000 } }, {}, 75],
  [{ user: { name: 'www-data' } }, {}, 100, /www-data is (?:there already|in group 82)/u],
  [{ user: { name: 'node', uid: 1500, style: 'name' } }, {}, 15],
  [
    { user: { uid: 10001, gid: 0 } },
    { openshift: true },
    150,
    /app is there already|gid 10001 is taken|group app|app is lost/u,
  ],
  [{ targets: 'all' }, { targets: 'all' }, 150],
  [{ openshift: true, ownership: 'writable', targets: 'all' }, { openshift: true, targets: 'all' }, 150],
])('nor with %o', (options, checked, least, known) => {
  const { changed, complaints } = outcomeOf(options, checked, known);

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
