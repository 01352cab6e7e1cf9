import type { Left, Reported } from '@dockerfix/core';
import pico from 'picocolors';
import { expect, test } from 'vitest';
import type { FileReport } from '../report.ts';
import { diffOf } from './diff.ts';
import { renderError, renderFile } from './text.ts';

const colors = pico.createColors(false);
const span = { start: 0, end: 9 };
const place = { line: 1, column: 1, endLine: 1, endColumn: 10 };
const edits = [{ ...span, text: 'FROM node:20' }] as const;

const found = { fixer: 'floating-tag', span, place, message: '`node` floats' };
const safe: Reported = { ...found, fix: { applicability: 'safe', title: 'Pin node:20', edits } };
const unsafe = { applicability: 'unsafe', title: 'Pin node:20', edits, because: 'the data is old' } as const;
const withSteps = {
  applicability: 'with-steps',
  title: 'Pin node:20',
  edits,
  steps: ['Let Renovate move it.'],
} as const;

const untouched: FileReport = {
  path: 'Dockerfile',
  changed: false,
  written: false,
  edits: [],
  applied: [],
  left: [],
  steps: [],
  notes: [],
};
const fixed: FileReport = {
  ...untouched,
  changed: true,
  applied: [safe],
  diff: diffOf('Dockerfile', 'FROM node\n', 'FROM node:20\n'),
};

const left = (one: Left): string => renderFile({ ...untouched, left: [one] }, { colors, write: false });

test('says nothing of a file that is fine', () => {
  expect(renderFile(untouched, { colors, write: false })).toBe('');
  expect(renderFile(untouched, { colors, write: true })).toBe('');
});

test('the diff, the fix, what to do besides, what no file can show', () => {
  const report = { ...fixed, steps: ['Let Renovate move it.'], notes: ['The tag is of May.'] };
  expect(renderFile(report, { colors, write: false })).toBe(`--- a/Dockerfile
+++ b/Dockerfile
@@ -1,1 +1,1 @@
-FROM node
+FROM node:20
Dockerfile:1:1 floating-tag fix: Pin node:20
  ! next step: Let Renovate move it.
  note: The tag is of May.
`);
});

test('after writing, the name of the file stands for the diff', () => {
  const report = { ...fixed, written: true, applied: [{ ...found, fix: unsafe }] };
  expect(renderFile(report, { colors, write: true })).toBe(`fixed Dockerfile
Dockerfile:1:1 floating-tag unsafe fix: Pin node:20 (because the data is old)
`);
});

test('a file that could not be written is not said to be fixed', () => {
  const report: FileReport = { ...fixed, error: { code: 'input', message: 'not written: the file is read-only' } };
  expect(renderFile(report, { colors, write: true })).toBe('');
});

test('one line for each thing left, with its reason and the way on', () => {
  expect(left({ ...found, fix: unsafe, reason: 'unsafe', why: 'the data is old' })).toBe(
    'Dockerfile:1:1 floating-tag unsafe: `node` floats; fix: Pin node:20 (because the data is old; apply with --unsafe)\n',
  );
  expect(left({ ...found, fix: withSteps, reason: 'with-steps', why: 'Let Renovate move it.' })).toBe(
    'Dockerfile:1:1 floating-tag with steps: `node` floats; fix: Pin node:20 (next step: Let Renovate move it; apply without --safe)\n',
  );
  expect(left({ ...found, advice: 'pin a version', reason: 'advice', why: 'pin a version' })).toBe(
    'Dockerfile:1:1 floating-tag advice: `node` floats; pin a version\n',
  );
  expect(left({ ...safe, reason: 'conflict', why: 'it changes the same place as runs-as-root' })).toBe(
    'Dockerfile:1:1 floating-tag conflict: `node` floats; fix: Pin node:20 (left because it changes the same place as runs-as-root)\n',
  );
  expect(left({ ...found, notNeeded: 'a stage is meant', reason: 'not-needed', why: 'a stage is meant' })).toBe(
    'Dockerfile:1:1 floating-tag left as it is: `node` floats; a stage is meant\n',
  );
  expect(left({ ...safe, reason: 'suppressed', why: 'we rebuild daily' })).toBe('');
});

test('what comes from the file cannot steer the terminal', () => {
  const message = '`\x1b[2Jnode` floats';
  const shown = left({ ...found, message, advice: 'pin\r\nit', reason: 'advice', why: 'pin\r\nit' });
  expect(shown).toBe('Dockerfile:1:1 floating-tag advice: `␛[2Jnode` floats; pin␍␊it\n');
  expect(renderError('a\x1b', { code: 'unreadable', message: 'unknown `\x07`', line: 3 }, colors)).toBe(
    'a␛:3: error: unknown `␇`\n',
  );
});

test('an error is one line; a stack follows when there is one', () => {
  expect(renderError('missing', { code: 'input', message: 'no such file' }, colors)).toBe(
    'missing: error: no such file\n',
  );
  expect(renderError('a', { code: 'internal', message: 'failed', stack: 'Error: x\n    at y' }, colors)).toBe(
    'a: error: failed\nError: x\n    at y\n',
  );
});
