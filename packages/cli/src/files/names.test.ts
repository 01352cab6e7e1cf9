import { expect, test } from 'vitest';
import { isDockerfileName } from './names.ts';

test.each([
  'Dockerfile',
  'dockerfile',
  'Dockerfile.dev',
  'Dockerfile.node-20.alpine',
  'api.Dockerfile',
  'api.prod.dockerfile',
  'Containerfile',
  'Containerfile.ci',
])('takes %s', (name) => {
  expect(isDockerfileName(name)).toBe(true);
});

test.each([
  'Dockerfile.dockerignore',
  'Containerfile.containerignore',
  'Dockerfile~',
  'Dockerfile.dev~',
  'Dockerfile.bak',
  'Dockerfile.orig',
  'Dockerfile.rej',
  'Dockerfile.swp',
  '.Dockerfile.swp',
  '.Dockerfile',
  'Dockerfile.j2',
  'Dockerfile.template',
  'Dockerfile.md',
  'Dockerfile.',
  'Dockerfiles',
  'MyDockerfile',
  '.dockerignore',
  'docker-compose.yml',
])('leaves alone: %s', (name) => {
  expect(isDockerfileName(name)).toBe(false);
});
