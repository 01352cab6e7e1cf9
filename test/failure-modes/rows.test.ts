import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../documents.ts';
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
  const owned = elsewhere.map(({ row }) => row);

  expect(rows).toHaveLength(115);
  expect(tested.filter(({ row, section }) => !row.startsWith(section))).toEqual([]);
  expect([...new Set([...tested.map(({ row }) => row), ...owned])].sort()).toEqual(rows);
  expect(owned.filter((row) => tested.some((one) => one.row === row))).toEqual([]);
});
