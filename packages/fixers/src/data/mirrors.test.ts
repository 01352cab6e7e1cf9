import { DockerfixError, parseImageReference } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { images, imagesFrom } from './images.ts';

function lookUp(text: string, mirrors?: readonly string[]) {
  const reference = parseImageReference(text);
  return reference && (mirrors === undefined ? images : imagesFrom({ mirrors }))(reference);
}

const mirrors = ['harbor.corp.example/dockerhub', 'registry.example:5000/proxy/', 'Hub.Corp.Example', 'localhost/hub'];

test.each([
  ['harbor.corp.example/dockerhub/library/node:20', 'node:20'],
  ['harbor.corp.example/dockerhub/node:20', 'node:20'],
  ['harbor.corp.example/dockerhub/bitnami/redis:7.2.4-debian-12-r6', 'bitnami/redis:7.2.4-debian-12-r6'],
  ['harbor.corp.example/dockerhub/arm64v8/node:20', 'node:20'],
  ['registry.example:5000/proxy/node:20-alpine', 'node:20-alpine'],
  ['registry.example:5000/proxy/oven/bun:1', 'oven/bun:1'],
  ['hub.corp.example/python:3.12-slim', 'python:3.12-slim'],
  ['localhost/hub/python:3.12-slim', 'python:3.12-slim'],
])('%s is %s where its prefix is a mirror', (text, original) => {
  expect(lookUp(text, mirrors)).toEqual(lookUp(original));
  expect(lookUp(original)).toBeDefined();
  expect(lookUp(text)).toBeUndefined();
});

test.each([
  'harbor.corp.example/dockerhubs/node:20',
  'harbor.corp.example/node:20',
  'harbor.corp.example/other/dockerhub/node:20',
  'registry.example/proxy/node:20',
  'registry.example:5000/node:20',
  'harbor.corp.example/dockerhub/team/node:20',
  'harbor.corp.example/dockerhub/node:corp-20',
])('%s is not known', (text) => {
  expect(lookUp(text, mirrors)).toBeUndefined();
});

test('of two mirrors the longer one counts', () => {
  const both = ['harbor.corp.example', 'harbor.corp.example/dockerhub'];
  expect(lookUp('harbor.corp.example/dockerhub/node:20', both)).toEqual(lookUp('node:20'));
  expect(lookUp('harbor.corp.example/node:20', both)).toEqual(lookUp('node:20'));
});

test('an image of Docker Hub stays itself, and scratch too', () => {
  expect(lookUp('node:20', mirrors)).toEqual(lookUp('node:20'));
  expect(lookUp('scratch', mirrors)).toEqual(lookUp('scratch'));
});

test.each([
  'https://harbor.corp.example/dockerhub',
  'harbor.corp.example/dockerhub:latest',
  `harbor.corp.example/dockerhub@sha256:${'0'.repeat(64)}`,
  'dockerhub',
  'corp/dockerhub',
  'docker.io',
  'index.docker.io',
  'harbor.corp.example//dockerhub',
  'harbor.corp.example/Docker Hub',
  'harbor.corp.example/dockerhub//',
  '/dockerhub',
  '*',
  '',
])('the mirror %j is refused, in one line that says how to write it', (prefix) => {
  const thrown = expect(() => imagesFrom({ mirrors: [prefix] }));
  thrown.toThrow(DockerfixError);
  thrown.toThrow(
    expect.objectContaining({
      code: 'usage',
      message: expect.stringMatching(/^mirror .*: write it as in FROM[^\n]*$/u),
    }),
  );
});

test('mirrors that are no list are refused', () => {
  const options: { mirrors?: readonly string[] } = JSON.parse('{ "mirrors": "harbor.corp.example/dockerhub" }');
  expect(() => imagesFrom(options)).toThrow(new DockerfixError('usage', 'mirrors is no list of image name prefixes'));
});
