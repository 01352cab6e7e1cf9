import { applyPatch } from 'diff';
import pico from 'picocolors';
import { expect, test } from 'vitest';
import { diffOf, renderDiff } from './diff.ts';

const plain = pico.createColors(false);

const before = 'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci\nEXPOSE 3000\nCMD ["node","server.js"]\n';
const after = before.replace('CMD', 'USER 1000:1000\nCMD');

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

test('three lines of context, and names that git apply takes', () => {
  expect(diffOf('api/Dockerfile', before, after)).toBe(`--- a/api/Dockerfile
+++ b/api/Dockerfile
@@ -3,4 +3,5 @@
 COPY . .
 RUN npm ci
 EXPOSE 3000
+USER 1000:1000
 CMD ["node","server.js"]
`);
});

test('an absolute path starts below a/ and b/', () => {
  expect(diffOf('/srv/Dockerfile', before, after)).toContain('--- a/srv/Dockerfile\n+++ b/srv/Dockerfile\n');
});

test('two places far apart are two hunks', () => {
  const far = before.replace('RUN npm ci\n', `RUN npm ci\n${'# far\n'.repeat(9)}`);
  const diff = diffOf('Dockerfile', far, far.replace('node:20', 'node:20.11').replace('CMD', 'USER 1000:1000\nCMD'));
  expect(diff.match(/^@@.*@@$/gmu)).toEqual(['@@ -1,4 +1,4 @@', '@@ -12,4 +12,5 @@']);
});

test('CRLF: the diff keeps it to the byte, people see the lines without it', () => {
  const diff = diffOf('Dockerfile', crlf(before), crlf(after));
  expect(diff).toContain('+USER 1000:1000\r\n');
  expect(renderDiff(diff, plain)).toBe(diffOf('Dockerfile', before, after));
});

test('people see carriage returns where the lines differ in them', () => {
  const shown = renderDiff(diffOf('Dockerfile', 'FROM node\r\nUSER root\n', 'FROM node\r\nUSER root\r\n'), plain);
  expect(shown).toContain(' FROM node␍\n-USER root\n+USER root␍\n');
});

test('marks a last line without newline, CRLF or not', () => {
  const marked = ' EXPOSE 3000\n+USER 1000:1000\n CMD ["node","server.js"]\n\\ No newline at end of file\n';
  const unended = (text: string): string => text.trimEnd();
  expect(renderDiff(diffOf('Dockerfile', unended(before), unended(after)), plain)).toContain(marked);
  expect(renderDiff(diffOf('Dockerfile', unended(crlf(before)), unended(crlf(after))), plain)).toContain(marked);
});

test('shows escape sequences of the file instead of obeying them', () => {
  const shown = renderDiff(diffOf('Dockerfile', 'FROM node\n# \x1b[2J\n', 'FROM node:20\n# \x1b[2J\n'), plain);
  expect(shown).toContain('-FROM node\n+FROM node:20\n # ␛[2J\n');
});

test('colours lines by their sign, and a removed line of dashes is no header', () => {
  const colors = pico.createColors(true);
  const shown = renderDiff(diffOf('Dockerfile', '-- x\n', '++ x\n'), colors);
  expect(shown.split('\n')).toEqual([
    colors.bold('--- a/Dockerfile'),
    colors.bold('+++ b/Dockerfile'),
    colors.cyan('@@ -1,1 +1,1 @@'),
    colors.red('--- x'),
    colors.green('+++ x'),
    '',
  ]);
});

test('thousands of changed lines: still a diff that can be applied, in a moment', () => {
  const copies = Array.from({ length: 3000 }, (_, at) => `COPY file-${at} /app/\n`);
  const old = ['FROM node:20\n', '# one\n', '# two\n', '# three\n', ...copies, 'USER 1000:1000\n', 'CMD ["a"]'].join(
    '',
  );
  const changed = old.replaceAll('COPY file', 'COPY --chown=1000:1000 file');
  const diff = diffOf('Dockerfile', old, changed);
  expect(applyPatch(old, diff)).toBe(changed);
  expect(diff.split('\n').slice(2, 7)).toEqual([
    '@@ -2,3005 +2,3005 @@',
    ' # one',
    ' # two',
    ' # three',
    '-COPY file-0 /app/',
  ]);
  expect(diff).toMatch(/\n USER 1000:1000\n CMD \["a"\]\n\\ No newline at end of file\n$/u);
});
