import { familyNames } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { systemAccounts, systemGroups } from './system-accounts.ts';

test.each(familyNames)('%s: every account and group has a name, and its numbers are numbers', (family) => {
  const wrong = [...systemAccounts(family), ...systemGroups(family)].filter(
    ({ name, uid, gid }) =>
      !/^[a-z_][\w-]*$/u.test(name) ||
      [uid, gid].some((number) => number !== undefined && !(Number.isInteger(number) && number >= 0 && number < 65535)),
  );

  expect(wrong).toEqual([]);
});

test('what a distribution numbers itself lies below what new accounts get, nobody and its kin above', () => {
  const own = familyNames.flatMap((family) => [...systemAccounts(family), ...systemGroups(family)]);
  const between = own.filter(({ uid = 0, gid = 0 }) =>
    [uid, gid].some((number) => number > 1000 && !(number >= 65532 && number <= 65534)),
  );

  expect(between).toEqual([]);
});

test.each([
  ['debian', 'www-data', 33],
  ['ubuntu', 'ubuntu', 1000],
  ['alpine', 'guest', 405],
  ['rhel', 'games', 12],
  ['rhel-minimal', 'ftp', 14],
  ['suse', 'wwwrun', 30],
  ['arch', 'http', 33],
  ['photon', 'daemon', 6],
  ['busybox', 'operator', 37],
  ['distroless', 'nonroot', 65532],
] as const)('%s ships the account %s', (family, name, uid) => {
  expect(systemAccounts(family).filter((account) => account.name === name)).toMatchObject([{ uid }]);
});

test('www-data is only a group on alpine', () => {
  expect(systemAccounts('alpine').some(({ name }) => name === 'www-data')).toBe(false);
  expect(systemGroups('alpine').some(({ name }) => name === 'www-data')).toBe(true);
});

test('scratch ships none', () => {
  expect([...systemAccounts('scratch'), ...systemGroups('scratch')]).toEqual([]);
});
