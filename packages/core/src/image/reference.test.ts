import { expect, test } from 'vitest';
import { parseImageReference } from './reference.ts';

const sha256 = `sha256:${'0123456789abcdef'.repeat(4)}`;

const references: readonly (readonly [
  text: string,
  registry: string,
  repository: string,
  tag: string | undefined,
  digest: string | undefined,
])[] = [
  ['node', 'docker.io', 'library/node', undefined, undefined],
  ['node:20-alpine', 'docker.io', 'library/node', '20-alpine', undefined],
  ['library/node:20', 'docker.io', 'library/node', '20', undefined],
  ['docker.io/node:20', 'docker.io', 'library/node', '20', undefined],
  ['docker.io/library/node:20', 'docker.io', 'library/node', '20', undefined],
  ['index.docker.io/library/node', 'docker.io', 'library/node', undefined, undefined],
  ['registry-1.docker.io/library/node', 'docker.io', 'library/node', undefined, undefined],
  ['registry.hub.docker.com/library/node:20', 'docker.io', 'library/node', '20', undefined],
  ['bitnami/redis:7.2', 'docker.io', 'bitnami/redis', '7.2', undefined],
  ['mcr.microsoft.com/dotnet/aspnet:8.0', 'mcr.microsoft.com', 'dotnet/aspnet', '8.0', undefined],
  ['registry.example:5000/team/app', 'registry.example:5000', 'team/app', undefined, undefined],
  ['registry.example:5000/team/app:1.2', 'registry.example:5000', 'team/app', '1.2', undefined],
  ['builder:5000/app', 'builder:5000', 'app', undefined, undefined],
  ['localhost/app:dev', 'localhost', 'app', 'dev', undefined],
  ['localhost:5000/app', 'localhost:5000', 'app', undefined, undefined],
  ['Builder/app', 'builder', 'app', undefined, undefined],
  ['Registry.Example/app', 'registry.example', 'app', undefined, undefined],
  ['[fd00:1::2]:5000/app:1', '[fd00:1::2]:5000', 'app', '1', undefined],
  ['node:5000', 'docker.io', 'library/node', '5000', undefined],
  ['localhost', 'docker.io', 'library/localhost', undefined, undefined],
  ['a__b/c-d--e.f', 'docker.io', 'a__b/c-d--e.f', undefined, undefined],
  [`node@${sha256}`, 'docker.io', 'library/node', undefined, sha256],
  [`node:20@${sha256}`, 'docker.io', 'library/node', '20', sha256],
  [`registry.example:5000/app:1@${sha256}`, 'registry.example:5000', 'app', '1', sha256],
  ['gcr.io/distroless/static-debian12:nonroot', 'gcr.io', 'distroless/static-debian12', 'nonroot', undefined],
];

test.each(references)('takes apart %s', (text, registry, repository, tag, digest) => {
  expect(parseImageReference(text)).toEqual({ text, registry, repository, tag, digest });
});

test.each([
  '',
  ' ',
  'node ',
  'node 20',
  '"node"',
  "'node:20'",
  '$BASE',
  'node:$TAG',
  '${BASE}:20',
  'node:${TAG:-20}',
  'Node',
  'library/Node:20',
  'docker.io/Node',
  'node:',
  'node:-20',
  'node:a:b',
  `node:${'x'.repeat(129)}`,
  'node@',
  'node@sha256:abc',
  `node@${sha256.toUpperCase()}`,
  `node@${sha256}@${sha256}`,
  `@${sha256}`,
  ':20',
  '/node',
  'node/',
  'team//node',
  'docker.io/',
  '-node',
  'node-',
  'a___b',
  'a..b',
  '-registry.example/app',
  'registry.example:port/app',
  'https://registry.example/app',
  'C:\\app',
  'é/app',
  'a'.repeat(64),
  `a${'/a'.repeat(200)}`,
])('refuses %j', (text) => {
  expect(parseImageReference(text)).toEqual(undefined);
});
