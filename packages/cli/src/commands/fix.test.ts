import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DockerfixError, type Left, type Reported } from '@dockerfix/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Io, Output } from '../io.ts';
import type { JsonDocument } from '../render/json.ts';
import type { FixText } from '../request.ts';
import { type FixRequest, runFix } from './fix.ts';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'dockerfix-fix-')));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const request: FixRequest = {
  paths: ['.'],
  write: false,
  check: undefined,
  accept: 'with-steps',
  only: undefined,
  skip: undefined,
  format: 'text',
  debug: false,
  preferences: {},
  mirrors: [],
  context: undefined,
};

/** Pins `FROM node`, leaves `FROM alpine` with advice, cannot read `FORM`, and breaks on `FROM broken`. */
const fix: FixText = (source) => {
  const line = source.split('\n').findIndex((text) => text.startsWith('FORM')) + 1;
  if (line > 0) throw new DockerfixError('unreadable', 'unknown instruction `FORM`; did you mean FROM?', { line });
  if (source.startsWith('FROM broken')) throw new TypeError('cannot read properties of undefined');

  const edit = { start: 9, end: 9, text: ':20' };
  const place = { line: 1, column: 6, endLine: 1, endColumn: 10 };
  const found = { fixer: 'floating-tag', span: { start: 5, end: 9 }, place };
  const pinned: Reported = {
    ...found,
    message: '`node` floats',
    fix: { applicability: 'safe', title: 'Pin node:20', edits: [edit] },
  };
  const advised: Left = {
    ...found,
    message: '`alpine` floats',
    advice: 'pin a version',
    reason: 'advice',
    why: 'pin a version',
  };
  const pins = /^FROM node\s/u.test(source);
  return {
    output: pins ? source.replace('FROM node', 'FROM node:20') : source,
    edits: pins ? [edit] : [],
    applied: pins ? [pinned] : [],
    left: source.startsWith('FROM alpine') ? [advised] : [],
    steps: [],
    notes: [],
    stages: [],
    files: [],
  };
};

async function run(changes: Partial<FixRequest> = {}, stdin: string | Uint8Array = '', engine = fix) {
  const printed = { stdout: '', stderr: '' };
  const outputTo = (name: keyof typeof printed): Output => ({
    isTTY: false,
    write: (text) => {
      printed[name] += text;
    },
  });
  const io: Io = {
    cwd,
    env: {},
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  };
  const code = await runFix({ ...request, ...changes }, io, engine);
  return { code, ...printed };
}

const lay = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

const diff = (path: string): string => `--- a/${path}
+++ b/${path}
@@ -1,1 +1,1 @@
-FROM node
+FROM node:20
`;

test('shows the diff and a line for what is left, and writes nothing', async () => {
  lay('Dockerfile', 'FROM node\n');
  lay('Dockerfile.alpine', 'FROM alpine\n');
  lay('Dockerfile.fine', 'FROM debian:12\n');
  expect(await run()).toEqual({
    code: 0,
    stdout: `${diff('Dockerfile')}Dockerfile:1:6 floating-tag fix: Pin node:20

Dockerfile.alpine:1:6 floating-tag advice: \`alpine\` floats; pin a version
`,
    stderr: '1 file would change: 1 fix; 2 files unchanged; 1 finding left; run with --write to apply\n',
  });
  expect(read('Dockerfile')).toBe('FROM node\n');
});

test('an empty line stands around each diff, and nowhere else', async () => {
  lay('a.Dockerfile', 'FROM alpine\n');
  lay('b.Dockerfile', 'FROM alpine\n');
  lay('c.Dockerfile', 'FROM node\n');
  lay('d.Dockerfile', 'FROM node\n');
  const { stdout } = await run();
  expect(stdout.split('\n').map((line) => line.slice(0, 14))).toEqual([
    'a.Dockerfile:1',
    'b.Dockerfile:1',
    '',
    '--- a/c.Docker',
    '+++ b/c.Docker',
    '@@ -1,1 +1,1 @',
    '-FROM node',
    '+FROM node:20',
    'c.Dockerfile:1',
    '',
    '--- a/d.Docker',
    '+++ b/d.Docker',
    '@@ -1,1 +1,1 @',
    '-FROM node',
    '+FROM node:20',
    'd.Dockerfile:1',
    '',
  ]);
});

test('writes; a second run has nothing to do', async () => {
  lay('Dockerfile', 'FROM node\n');
  expect(await run({ write: true })).toEqual({
    code: 0,
    stdout: 'fixed Dockerfile\nDockerfile:1:6 floating-tag fix: Pin node:20\n',
    stderr: '1 file fixed: 1 fix\n',
  });
  expect(read('Dockerfile')).toBe('FROM node:20\n');
  expect(await run({ write: true })).toEqual({ code: 0, stdout: '', stderr: 'nothing to do\n' });
});

test('what fails is one line each; the other files are done, and the failed ones not touched', async () => {
  lay('a.Dockerfile', 'FROM alpine:3\nFORM node\n');
  lay('b.Dockerfile', 'FROM broken\n');
  writeFileSync(join(cwd, 'c.Dockerfile'), Buffer.from('# größe\nFROM node\n', 'latin1'));
  lay('d.Dockerfile', 'FROM node\n');
  expect(await run({ write: true, paths: ['missing', '.'] })).toEqual({
    code: 2,
    stdout: 'fixed d.Dockerfile\nd.Dockerfile:1:6 floating-tag fix: Pin node:20\n',
    stderr: `missing: error: no such file or directory; check the path
a.Dockerfile:2: error: unknown instruction \`FORM\`; did you mean FROM?
b.Dockerfile: error: dockerfix failed here (cannot read properties of undefined); this is a defect of dockerfix: report it with the file
c.Dockerfile: error: the text is not UTF-8; save it as UTF-8 and run again
1 file fixed: 1 fix; 4 could not be done
`,
  });
  expect(read('a.Dockerfile')).toBe('FROM alpine:3\nFORM node\n');
  expect(read('d.Dockerfile')).toBe('FROM node:20\n');
});

test('--debug shows the stack of an internal error, and of no other', async () => {
  lay('a.Dockerfile', 'FORM node\n');
  lay('b.Dockerfile', 'FROM broken\n');
  const { stderr } = await run({ debug: true });
  const lines = stderr.split('\n');
  expect(lines.slice(1, 3)).toEqual([
    expect.stringMatching(/^b\.Dockerfile: error: /u),
    'TypeError: cannot read properties of undefined',
  ]);
  expect(lines[3]).toMatch(/^ {4}at /u);
});

test('a file that changes while it is being fixed keeps its new text', async () => {
  lay('Dockerfile', 'FROM node\n');
  const engine: FixText = (source, options) => {
    lay('Dockerfile', 'FROM node\n# a colleague was quicker\n');
    return fix(source, options);
  };
  const { code, stdout, stderr } = await run({ write: true }, '', engine);
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Dockerfile: error: not written: the file changed while it was being fixed; run again\n1 could not be done\n',
  });
  expect(read('Dockerfile')).toBe('FROM node\n# a colleague was quicker\n');
});

test('hands the level, the names of fixers and what the caller says to the engine', async () => {
  lay('Dockerfile', 'FROM node\n');
  const seen: unknown[] = [];
  const engine: FixText = (source, options) => {
    const { accept, only, skip, mirrors, target } = options;
    seen.push({ accept, only, skip, mirrors, target });
    return fix(source, options);
  };
  const given = { only: ['floating-tag'], skip: ['runs-as-root'], mirrors: ['harbor.example.com/hub'] };
  await run({ accept: 'unsafe', ...given, preferences: { target: 'web' } }, '', engine);
  // What is found is asked of the project as well.
  expect(seen).toEqual([
    { accept: 'unsafe', ...given, target: 'web' },
    { accept: 'unsafe', ...given, target: 'web' },
  ]);
});

test('reads the build context of what has findings, and of nothing else', async () => {
  lay('Dockerfile', 'FROM node\n');
  lay('Dockerfile.pinned', 'FROM node:20\n');
  lay('start.sh', '#!/bin/sh\n');
  const seen: unknown[] = [];
  const engine: FixText = (source, options) => {
    seen.push([source.trim(), options.project?.['start.sh']]);
    return fix(source, options);
  };
  await run({}, '', engine);
  expect(seen).toEqual([
    ['FROM node', undefined],
    ['FROM node', '#!/bin/sh\n'],
    ['FROM node:20', undefined],
  ]);
});

test('standard input: the diff, or with --write the text and nothing else', async () => {
  expect(await run({ paths: ['-'] }, 'FROM node\n')).toEqual({
    code: 0,
    stdout: `${diff('<stdin>')}<stdin>:1:6 floating-tag fix: Pin node:20\n`,
    stderr: '1 file would change: 1 fix; run with --write to apply\n',
  });
  expect(await run({ paths: ['-'], write: true }, '\ufeffFROM debian:12\r\n# end')).toEqual({
    code: 0,
    stdout: '\ufeffFROM debian:12\r\n# end',
    stderr: 'nothing to do\n',
  });
  expect(await run({ paths: ['-'], write: true }, 'FROM node\r\n')).toEqual({
    code: 0,
    stdout: 'FROM node:20\r\n',
    stderr: 'fixed <stdin>\n<stdin>:1:6 floating-tag fix: Pin node:20\n1 file fixed: 1 fix\n',
  });
});

test('standard input that fails prints no text', async () => {
  expect(await run({ paths: ['-'], write: true }, 'FORM node\n')).toEqual({
    code: 2,
    stdout: '',
    stderr: '<stdin>:1: error: unknown instruction `FORM`; did you mean FROM?\n1 could not be done\n',
  });
});

test('json is one document, with what failed in it', async () => {
  mkdirSync(join(cwd, 'empty'));
  lay('Dockerfile', 'FROM node\n');
  const { code, stdout, stderr } = await run({ paths: ['Dockerfile', 'empty/Dockerfile'], format: 'json' });
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  const place = { line: 1, column: 6, endLine: 1, endColumn: 10 };
  const edits = [{ start: 9, end: 9, text: ':20' }];
  const nothing = { changed: false, written: false, edits: [], applied: [], left: [], steps: [], notes: [] };
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    files: [
      {
        ...nothing,
        path: 'Dockerfile',
        changed: true,
        edits,
        applied: [
          {
            fixer: 'floating-tag',
            span: { start: 5, end: 9 },
            place,
            message: '`node` floats',
            fix: { applicability: 'safe', title: 'Pin node:20', edits },
          },
        ],
        output: 'FROM node:20\n',
        diff: diff('Dockerfile'),
      },
      {
        ...nothing,
        path: 'empty/Dockerfile',
        error: { code: 'input', message: 'no such file or directory; check the path' },
      },
    ],
    summary: {
      files: 2,
      changed: 1,
      written: 0,
      failed: 1,
      applied: 1,
      appliedWithSteps: 0,
      left: 0,
      suppressed: 0,
      notNeeded: 0,
    },
  });
});

test('json: what was written is not repeated, standard input always is', async () => {
  lay('Dockerfile', 'FROM node\n');
  lay('Dockerfile.fine', 'FROM debian:12\n');
  const { stdout } = await run({ paths: ['.', '-'], write: true, format: 'json' }, 'FROM debian:12\n');
  const { files }: JsonDocument = JSON.parse(stdout);
  expect(files).toEqual([
    expect.objectContaining({ path: 'Dockerfile', changed: true, written: true }),
    expect.objectContaining({ path: 'Dockerfile.fine', changed: false, written: false }),
    expect.objectContaining({ path: '<stdin>', changed: false, written: false, output: 'FROM debian:12\n' }),
  ]);
  expect(stdout.match(/"output"/gu)).toHaveLength(1);
});

test('--check counts what a fix would change and what is left; --check=fixable only the first', async () => {
  lay('Dockerfile', 'FROM alpine\n');
  expect((await run()).code).toBe(0);
  expect((await run({ check: 'all' })).code).toBe(1);
  expect((await run({ check: 'fixable' })).code).toBe(0);
  lay('Dockerfile', 'FROM node\n');
  expect((await run({ check: 'all' })).code).toBe(1);
  expect((await run({ check: 'fixable' })).code).toBe(1);
  expect(read('Dockerfile')).toBe('FROM node\n');
  expect((await run({ check: 'all', write: true })).code).toBe(0);
  expect(read('Dockerfile')).toBe('FROM node:20\n');
});

test('a read-only file is not replaced', async () => {
  lay('Dockerfile', 'FROM node\n');
  chmodSync(join(cwd, 'Dockerfile'), 0o444);
  const { code, stderr } = await run({ write: true });
  expect(code).toBe(2);
  expect(stderr).toContain('Dockerfile: error: not written: the file is read-only; make it writable and run again\n');
  expect(read('Dockerfile')).toBe('FROM node\n');
});
