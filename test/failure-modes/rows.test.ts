import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixerReadmes, root } from '../documents.ts';
import { elsewhere } from './elsewhere.ts';
import { rows } from './rows.ts';

const folder = join(root, 'test/failure-modes');

test('every row has its test or its owner', () => {
  const tested = readdirSync(folder)
    .filter((name) => /^[a-l]-.*\.test\.ts$/u.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      // `test('A01: …'` and `test.each([…])('A01: …'`; a test stands in the file of its section.
      return [...text.matchAll(/^\s*(?:test|\]|\)|test\.each\(.*|.*\]\))?\(?\s*'(?<row>[A-L]\d\d): /gmu)].map(
        (match) => ({
          row: match.groups?.row ?? '',
          section: name.slice(0, 1).toUpperCase(),
        }),
      );
    });
  const byFixers = [...fixerReadmes.keys()].flatMap((name) => {
    const path = join(root, 'packages/fixers/src', name, 'index.test.ts');
    // A case of `testFixer`: `name: 'A17 A21: …'`.
    const names = readFileSync(path, 'utf8').matchAll(/^\s*name: '(?<ids>[A-L]\d\d(?: [A-L]\d\d)*): /gmu);
    return [...names].flatMap(({ groups }) => groups?.ids?.split(' ') ?? []);
  });
  const owned = elsewhere.map(({ row }) => row);

  expect(rows).toHaveLength(115);
  expect(tested.filter(({ row, section }) => !row.startsWith(section))).toEqual([]);
  expect([...new Set([...tested.map(({ row }) => row), ...byFixers, ...owned])].sort()).toEqual(rows);
  expect(owned.filter((row) => byFixers.includes(row) || tested.some((one) => one.row === row))).toEqual([]);
});
