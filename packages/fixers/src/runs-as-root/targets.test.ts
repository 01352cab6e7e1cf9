import { fix } from '@dockerfix/core';
import { testFixer } from '@dockerfix/core/testing';
import { expect, test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

const twoTargets = `FROM node:20-slim AS base
WORKDIR /app

FROM base AS dev
COPY . .
CMD ["node", "dev.js"]

FROM base AS prod
COPY . .
CMD ["node", "server.js"]
`;
const chain = `FROM node:20-slim AS dev
CMD ["node", "dev.js"]

FROM dev AS prod
RUN npm ci
CMD ["node", "server.js"]
`;
const mended = (text: string, start: string): string =>
  text.replace(
    `COPY . .\nCMD ["node", "${start}"]`,
    `COPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "${start}"]`,
  );

testFixer(test, runsAsRoot, {
  images,
  fine: [
    {
      name: 'a target that is not root, whatever the last stage is',
      text: 'FROM node:20 AS app\nUSER node\nCMD ["node", "a.js"]\nFROM app AS debug\nUSER root\nCMD ["node", "b.js"]\n',
      options: { target: 'app' },
    },
  ],
  left: [
    {
      name: 'a target that another stage builds on as root',
      text: chain,
      options: { target: 'dev' },
      reason: 'unsafe',
      why: 'line 5 in `prod`, which starts FROM it, is root’s no more',
    },
  ],
  fixed: [
    {
      name: 'one target by its name, in any case',
      before: twoTargets,
      options: { target: 'DEV' },
      after: mended(twoTargets, 'dev.js').replace(
        'FROM base AS dev\n',
        'FROM base AS dev\nRUN install -d -o 1000 -g 1000 /app\n',
      ),
    },
    {
      name: 'one target by its number',
      before: 'FROM scratch\nENTRYPOINT ["/a"]\nFROM scratch\nENTRYPOINT ["/b"]\n',
      options: { target: '0' },
      after: 'FROM scratch\nUSER 10001:10001\nENTRYPOINT ["/a"]\nFROM scratch\nENTRYPOINT ["/b"]\n',
    },
    {
      name: 'every stage that starts something',
      before: twoTargets,
      options: { targets: 'all' },
      after: mended(mended(twoTargets, 'dev.js'), 'server.js')
        .replace('FROM base AS dev\n', 'FROM base AS dev\nRUN install -d -o 1000 -g 1000 /app\n')
        .replace('FROM base AS prod\n', 'FROM base AS prod\nRUN install -d -o 1000 -g 1000 /app\n'),
    },
  ],
});

const fixAll = (text: string) => fix(text, { fixers: [runsAsRoot], images, targets: 'all' });

test('a target that another target builds on as root is left, and the other one is mended', () => {
  const { output, applied, left } = fixAll(chain);

  expect(output).toContain('FROM dev AS prod\nRUN npm ci\nUSER 1000:1000\n');
  expect(applied).toHaveLength(1);
  expect(left).toMatchObject([
    { place: { line: 2 }, reason: 'advice', why: expect.stringContaining('`prod` starts FROM') },
  ]);
});

test('a target that only starts something else gets the user of the one it starts from, and no account of its own', () => {
  const before =
    'FROM python:3.12-slim AS web\nCMD ["python", "web.py"]\nFROM web AS worker\nCMD ["python", "worker.py"]\n';
  const { output, left } = fixAll(before);

  expect(output.match(/useradd/gu)).toHaveLength(1);
  expect(output).toContain('USER 10001:10001\nCMD ["python", "web.py"]');
  expect(output.slice(output.indexOf('FROM web'))).toBe('FROM web AS worker\nCMD ["python", "worker.py"]\n');
  expect(left).toEqual([]);
});

test('a target that waits for the one it starts from is reported while that one is not mended', () => {
  const before = 'FROM example.com/unknown AS web\nCMD ["web"]\nFROM web AS worker\nCMD ["worker"]\n';

  expect(fixAll(before).left.map(({ reason }) => reason)).toEqual(['unsafe', 'advice']);
});

test.each([
  ['prod', 'the file has no stage named `prod`; there are build'],
  ['7', 'the file has no stage named `7`'],
])('a target that is not in the file is refused: %s', (target, message) => {
  expect(() => fix('FROM node:20 AS build\n', { fixers: [runsAsRoot], target })).toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
  );
});
