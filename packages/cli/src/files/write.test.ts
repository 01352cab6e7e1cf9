import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './write.ts';

const before = 'FROM node:20\n';
const after = 'FROM node:20\nUSER 1000:1000\n';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'dockerfix-write-'));
  writeFileSync(join(directory, 'Dockerfile'), before);
});
afterEach(() => rmSync(directory, { recursive: true }));

const inside = (name: string): string => join(directory, name);
const replace = (name: string, ...rest: [] | [rename: () => void]) =>
  replaceFile(inside(name), Buffer.from(before), after, ...rest);

test('replaces the text and leaves nothing else behind', () => {
  replace('Dockerfile');
  expect(readFileSync(inside('Dockerfile'), 'utf8')).toBe(after);
  expect(readdirSync(directory)).toEqual(['Dockerfile']);
});

test.skipIf(process.platform === 'win32')('keeps the mode', () => {
  chmodSync(inside('Dockerfile'), 0o664);
  replace('Dockerfile');
  expect(statSync(inside('Dockerfile')).mode & 0o7777).toBe(0o664);
});

test('keeps a symbolic link, and writes its target where that lies', () => {
  mkdirSync(inside('docker'));
  writeFileSync(inside('docker/production'), before);
  symlinkSync('docker/production', inside('Dockerfile.production'));
  replace('Dockerfile.production');
  expect(lstatSync(inside('Dockerfile.production')).isSymbolicLink()).toBe(true);
  expect(readFileSync(inside('docker/production'), 'utf8')).toBe(after);
  expect(readdirSync(inside('docker'))).toEqual(['production']);
});

test('another hard link keeps the old text', () => {
  linkSync(inside('Dockerfile'), inside('Dockerfile.copy'));
  replace('Dockerfile');
  expect(readFileSync(inside('Dockerfile.copy'), 'utf8')).toBe(before);
});

test('leaves alone: a file that changed since it was read', () => {
  writeFileSync(inside('Dockerfile'), 'FROM node:22\n');
  expect(() => replace('Dockerfile')).toThrow(
    expect.objectContaining({
      code: 'input',
      message: 'not written: the file changed while it was being fixed; run again',
    }),
  );
  expect(readFileSync(inside('Dockerfile'), 'utf8')).toBe('FROM node:22\n');
  expect(readdirSync(directory)).toEqual(['Dockerfile']);
});

test('leaves alone: a read-only file, whoever runs this', () => {
  chmodSync(inside('Dockerfile'), 0o444);
  expect(() => replace('Dockerfile')).toThrow('not written: the file is read-only; make it writable and run again');
  expect(readFileSync(inside('Dockerfile'), 'utf8')).toBe(before);
});

test('removes its temporary file when the last step fails', () => {
  const rename = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, rename'), { code: 'ENOSPC' });
  };
  expect(() => replace('Dockerfile', rename)).toThrow(
    'not written: no space left on the device; make room and run again',
  );
  expect(readdirSync(directory)).toEqual(['Dockerfile']);
  expect(readFileSync(inside('Dockerfile'), 'utf8')).toBe(before);
});

test('refuses what is no regular file, and what is gone', () => {
  mkdirSync(inside('Dockerfile.d'));
  expect(() => replace('Dockerfile.d')).toThrow('not written: it is not a regular file');
  expect(() => replace('Dockerfile.gone')).toThrow('not written: no such file or directory; check the path');
});
