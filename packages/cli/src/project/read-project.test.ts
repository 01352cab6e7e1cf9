import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Project } from '@dockerfix/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectReader } from './read-project.ts';
import { walk } from './walk.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dockerfix-project-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function lay(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** The project of a Dockerfile that lies in the temporary directory. */
const projectOf = (source: string, path = 'Dockerfile', given?: string, cwd = root): Project | undefined =>
  projectReader(given, cwd)(source, join(root, path));

const script = '#!/bin/sh\nexec "$@"\n';
const copiesAll = 'FROM node:20\nCOPY . .\n';

test('reads scripts and settings, and only knows of the rest', () => {
  lay({
    Dockerfile: copiesAll,
    'entrypoint.sh': script,
    'docker/docker-entrypoint': script,
    'bin/run': script,
    'package.json': '{}',
    'api/config/settings.py': 'DEBUG = False',
    'supervisord.conf': '[supervisord]',
    'main.go': 'package main',
    'logo.png': Uint8Array.of(0x89, 0x50),
  });
  expect(projectOf(copiesAll)).toEqual({
    Dockerfile: copiesAll,
    'entrypoint.sh': script,
    'docker/docker-entrypoint': script,
    'bin/run': script,
    'package.json': '{}',
    'api/config/settings.py': 'DEBUG = False',
    'supervisord.conf': '[supervisord]',
    'main.go': null,
    'logo.png': null,
  });
});

test('reads a file of any name that the Dockerfile speaks of', () => {
  lay({ 'serve.py': '#!/usr/bin/env python3\n', 'other.py': '' });
  expect(projectOf('FROM python:3.12\nCOPY . .\nENTRYPOINT ["./serve.py"]\n')).toEqual({
    'serve.py': '#!/usr/bin/env python3\n',
    'other.py': null,
  });
});

test.each(['.env', 'id_rsa', 'server.key', '.npmrc'])(
  'leaves alone: the text of %s, which is nobody’s business',
  (name) => {
    lay({ [name]: 'secret' });
    expect(projectOf(`FROM node:20\nCOPY ${name} .\n`)).toEqual({ [name]: null });
  },
);

test('leaves alone: dependencies, the repository, and what .dockerignore names', () => {
  lay({
    '.dockerignore': '# kept out\nscripts\n*.log\n!keep.log\n',
    '.git/HEAD': '',
    'node_modules/a/start.sh': script,
    'web/node_modules/a/start.sh': script,
    'scripts/start.sh': script,
    'start.sh': script,
    'a.log': '',
    'keep.log': '',
  });
  expect(projectOf(copiesAll)).toEqual({
    '.dockerignore': '# kept out\nscripts\n*.log\n!keep.log\n',
    'start.sh': script,
    'keep.log': null,
  });
});

test('finds what an exception brings back out of an ignored directory, however it is written', () => {
  lay({ 'docker/bin/start.sh': script, 'docker/other.sh': script, 'src/a.sh': script });
  for (const exception of ['docker/bin/start.sh', './docker/*/start.sh', '**/start.sh', '/docker/bin']) {
    const ignore = `*\n!${exception}\n`;
    lay({ '.dockerignore': ignore });
    expect(projectOf(copiesAll)).toEqual({ '.dockerignore': ignore, 'docker/bin/start.sh': script });
  }
});

test('the ignore file that is named after the Dockerfile wins, and stands as the .dockerignore in force', () => {
  lay({
    'docker/api.Dockerfile': 'FROM node:20\nCOPY start.sh stop.sh /\n',
    'docker/api.Dockerfile.dockerignore': 'stop.sh\n',
    'Dockerfile.dockerignore': '*\n',
    '.dockerignore': 'start.sh\n',
    'start.sh': script,
    'stop.sh': script,
  });
  mkdirSync(join(root, '.git'));
  expect(projectOf('FROM node:20\nCOPY start.sh stop.sh /\n', 'docker/api.Dockerfile')).toEqual({
    'docker/api.Dockerfile': null,
    'docker/api.Dockerfile.dockerignore': null,
    'Dockerfile.dockerignore': null,
    '.dockerignore': 'stop.sh\n',
    'start.sh': script,
  });
});

test('leaves alone: a context whose ignore file BuildKit refuses, or that cannot be read', () => {
  lay({ '.dockerignore': '[\n', 'start.sh': script });
  expect(projectOf(copiesAll)).toBeUndefined();
  rmSync(join(root, '.dockerignore'));
  symlinkSync('/etc/hostname', join(root, '.dockerignore'));
  expect(projectOf(copiesAll)).toBeUndefined();
});

test('reads how the image is used even where the build does not get it', () => {
  lay({
    '.dockerignore': '**/*.y*ml\n',
    'docker-compose.yml': 'services:\n',
    'action.yaml': 'runs:\n',
    'a/compose.yml': '',
  });
  expect(projectOf(copiesAll)).toEqual({
    '.dockerignore': '**/*.y*ml\n',
    'docker-compose.yml': 'services:\n',
    'action.yaml': 'runs:\n',
  });
});

test('leaves alone: the target of a link, what is too large, binary, not UTF-8 or a pipe', () => {
  lay({
    'outside.sh': script,
    'app/large.sh': '#'.repeat(300_000),
    'app/binary': 'a\0b',
    'app/latin': Uint8Array.of(0xe9),
  });
  symlinkSync(join(root, 'outside.sh'), join(root, 'app/start.sh'));
  symlinkSync('..', join(root, 'app/loop'));
  symlinkSync('/', join(root, 'app/all'));
  expect(projectOf(copiesAll, 'app/Dockerfile')).toEqual({
    'large.sh': null,
    binary: null,
    latin: null,
    'start.sh': null,
    loop: null,
    all: null,
  });
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('skips what it may not read', () => {
  lay({ 'closed/start.sh': script, 'closed.sh': script, 'start.sh': script });
  chmodSync(join(root, 'closed'), 0);
  chmodSync(join(root, 'closed.sh'), 0);
  expect(projectOf(copiesAll)).toEqual({ 'closed.sh': null, 'start.sh': script });
  chmodSync(join(root, 'closed'), 0o700);
});

test('stops at a bound, the files near the top first', () => {
  lay({ 'a/1.txt': '', 'a/2.txt': '', 'start.sh': script, 'z/stop.sh': script });
  const { files } = walk(
    root,
    () => false,
    () => false,
    5,
  );
  expect(files).toEqual(['start.sh', 'a/1.txt', 'a/2.txt']);
});

test('the context is the directory above where what COPY names is', () => {
  mkdirSync(join(root, '.git'));
  lay({ 'services/api/Dockerfile': '', 'services/api/start.sh': script, 'lib/a.js': '', 'package.json': '{}' });
  const source = 'FROM node:20\nCOPY package.json lib* ./\nCOPY services/api/*.sh /\nCOPY --from=build /out /out\n';
  expect(projectOf(source, 'services/api/Dockerfile', undefined, join(root, 'services/api'))).toMatchObject({
    'package.json': '{}',
    'services/api/start.sh': script,
  });
});

test('the context is the Dockerfile’s own directory where what COPY names is there, or is nowhere', () => {
  lay({ 'api/start.sh': script, 'start.sh': 'above' });
  for (const source of ['COPY start.sh /', 'COPY . .', 'COPY dist .', 'ADD https://example.com/start.sh /', '']) {
    expect(projectOf(`FROM node:20\n${source}\n`, 'api/Dockerfile')).toEqual({ 'start.sh': script });
  }
});

test('leaves alone: a context that could be either of two directories', () => {
  lay({ 'api/README.md': '', 'README.md': '', 'start.sh': script });
  expect(projectOf('FROM node:20\nCOPY README.md start.sh /\n', 'api/Dockerfile')).toBeUndefined();
});

test('does not look above the working directory, or above the repository', () => {
  lay({ 'start.sh': script, 'below/api/Dockerfile': '' });
  const source = 'FROM node:20\nCOPY start.sh /\n';
  expect(projectOf(source, 'below/api/Dockerfile', undefined, join(root, 'below'))).toEqual({ Dockerfile: '' });
  mkdirSync(join(root, 'below/.git'));
  expect(projectOf(source, 'below/api/Dockerfile')).toEqual({ Dockerfile: '' });
});

test('--context is believed, for standard input too', () => {
  lay({ 'api/Dockerfile': '', 'api/start.sh': 'another', 'start.sh': script });
  const source = 'FROM node:20\nCOPY start.sh /\n';
  expect(projectOf(source, 'api/Dockerfile', '.')?.['start.sh']).toBe(script);
  expect(projectReader('.', root)(source, undefined)?.['start.sh']).toBe(script);
  expect(projectReader(undefined, root)(source, undefined)).toBeUndefined();
});

test('refuses a --context that is no directory', () => {
  lay({ 'start.sh': script });
  const usage = (message: string) => expect.objectContaining({ code: 'usage', message });
  expect(() => projectReader('gone', root)).toThrow(usage('--context gone: no such file or directory; check the path'));
  expect(() => projectReader('start.sh', root)).toThrow(
    usage('--context start.sh: it is a file; name the directory that the image is built in'),
  );
});
