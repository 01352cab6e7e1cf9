import { expect, test } from 'vitest';
import {
  addFlag,
  insertAbove,
  insertBelow,
  joinInsertions,
  keywordLike,
  replaceArguments,
  setFlag,
} from './actions.ts';
import type { Dockerfile, Instruction } from './dockerfile.ts';
import { applyEdits, type Edit, insert } from './edit.ts';
import { parse } from './parse.ts';

function change(
  source: string,
  at: number,
  action: (dockerfile: Dockerfile, instruction: Instruction) => Edit,
): string {
  const dockerfile = parse(source);
  const instruction = dockerfile.instructions[at];
  if (!instruction) throw new Error(`there is no instruction ${at}`);
  return applyEdits(source, [action(dockerfile, instruction)]);
}

const userAbove = (source: string, at: number): string =>
  change(source, at, (...of) => insertAbove(...of, ['USER 1:1']));
const userBelow = (source: string, at: number): string =>
  change(source, at, (...of) => insertBelow(...of, ['USER 1:1']));

test('lines go above an instruction and above the comments right above it', () => {
  expect(userAbove('FROM a\n\n# start\n# it\nCMD b\n', 1)).toBe('FROM a\n\nUSER 1:1\n# start\n# it\nCMD b\n');
  expect(userAbove('FROM a\n# of the stage\n\nCMD b\n', 1)).toBe('FROM a\n# of the stage\n\nUSER 1:1\nCMD b\n');
});

test('a comment within the instruction before does not belong to the next', () => {
  expect(userAbove('FROM a\nRUN b \\\n# in it\n  c\nCMD d\n', 2)).toBe(
    'FROM a\nRUN b \\\n# in it\n  c\nUSER 1:1\nCMD d\n',
  );
});

test('indentation and line ending are the neighbour’s', () => {
  expect(userAbove('FROM a\r\n  CMD b\r\n', 1)).toBe('FROM a\r\n  USER 1:1\r\n  CMD b\r\n');
  expect(userBelow('FROM a\r\n  RUN b\r\n  CMD c\r\n', 1)).toBe('FROM a\r\n  RUN b\r\n  USER 1:1\r\n  CMD c\r\n');
});

test('lines go below an instruction with its heredoc and continuations', () => {
  expect(userBelow('FROM a\nRUN <<EOF\nb\nEOF\nCMD c\n', 1)).toBe('FROM a\nRUN <<EOF\nb\nEOF\nUSER 1:1\nCMD c\n');
  expect(userBelow('FROM a\nRUN b \\\n  c   \nCMD d\n', 1)).toBe('FROM a\nRUN b \\\n  c   \nUSER 1:1\nCMD d\n');
});

test('a missing final newline stays missing', () => {
  expect(userBelow('FROM a\nRUN b', 1)).toBe('FROM a\nRUN b\nUSER 1:1');
});

test('lines go before the mark of a continuation that goes on to nothing', () => {
  expect(userBelow('FROM a\\\n', 0)).toBe('FROM a\nUSER 1:1\\\n');
  expect(userBelow('FROM a\nENV B=c \\\n\n# d\n', 1)).toBe('FROM a\nENV B=c\nUSER 1:1 \\\n\n# d\n');
});

test('a continued line gets the file’s own escape character', () => {
  const source = '# escape=`\nFROM a\nCMD b\n';
  expect(change(source, 0, (...of) => insertBelow(...of, ['RUN b \\', '    && c']))).toBe(
    '# escape=`\nFROM a\nRUN b `\n    && c\nCMD b\n',
  );
});

test('a flag goes behind the flags that are there, or right behind the keyword', () => {
  const chown = (source: string): string => change(source, 1, (_, instruction) => addFlag(instruction, 'chown', '1:1'));
  expect(chown('FROM a\nCOPY --from=b --link c d\n')).toBe('FROM a\nCOPY --from=b --link --chown=1:1 c d\n');
  expect(chown('FROM a\nCOPY \\\n  c d\n')).toBe('FROM a\nCOPY --chown=1:1 \\\n  c d\n');
});

test('a flag gets another value, an instruction other arguments', () => {
  const source = 'FROM --platform=x a\nuser   root  \n';
  expect(change(source, 0, (_, { flags }) => setFlag(flags[0] ?? expect.unreachable(), 'y'))).toBe(
    'FROM --platform=y a\nuser   root  \n',
  );
  expect(change(source, 1, (_, instruction) => replaceArguments(instruction, '1:1'))).toBe(
    'FROM --platform=x a\nuser   1:1  \n',
  );
});

test('keywords are written in the case of the neighbour', () => {
  const dockerfile = parse('FROM a\nrun b\n');
  expect(dockerfile.instructions.map((one) => keywordLike(dockerfile, one, 'USER'))).toEqual(['USER', 'user']);
});

test('insertions at one place become one, in their order; others stay apart', () => {
  expect(joinInsertions([insert(3, 'a'), insert(5, 'b'), insert(3, 'c')])).toEqual([insert(3, 'ac'), insert(5, 'b')]);
});
