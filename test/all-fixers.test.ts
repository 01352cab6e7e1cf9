import { fix } from 'dockerfix';
import { expect, test } from 'vitest';
import { generateDockerfiles } from './generate.ts';

/** Each with what all fixers together make of it, safe fixes only. */
const files: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'chown -R below COPY, and nobody in USER',
    'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN chown -R node:node /app\nCMD ["node", "server.js"]\n',
    'FROM node:20\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN chown node:node /app\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
  ],
  [
    'an account with a large uid, given the app, and nobody in USER',
    'FROM debian:11\nRUN useradd -u 200000 -g 0 web\nCOPY . /app\nRUN chown -R web /app\nCMD ["/app/web", "--port=8080"]\n',
    'FROM debian:11\nRUN useradd --no-log-init -u 200000 -g 0 web\nCOPY --chown=200000:0 . /app\nRUN chown web /app\nUSER 200000:0\nCMD ["/app/web", "--port=8080"]\n',
  ],
  [
    'COPY and a build below USER, with a large uid',
    'FROM ubuntu:22.04\nRUN useradd -u 200000 -g 0 web\nUSER web\nCOPY . /shop\nWORKDIR /shop\nRUN npm ci && chmod +x start.sh\nCMD ["/shop/start.sh"]\n',
    'FROM ubuntu:22.04\nRUN useradd --no-log-init -u 200000 -g 0 web\nUSER web\nCOPY --chown=200000:0 . /shop\nWORKDIR /shop\nRUN npm ci && chmod +x start.sh\nCMD ["/shop/start.sh"]\n',
  ],
];

test.each(files)('%s', (_, before, after) => {
  const { output, left } = fix(before);

  expect(output).toBe(after);
  expect(left).toEqual([]);
  expect(fix(output, { accept: 'unsafe' }).output).toBe(output);
});

test.each(['with-steps', 'unsafe'] as const)('what one fixer writes with %s, no other finds fault with', (accept) => {
  for (const { text } of generateDockerfiles(17, 300)) {
    const before = fix(text, { accept });
    const after = fix(before.output, { accept });
    expect({ text, output: after.output }).toEqual({ text, output: before.output });
    expect({ text, left: ofOthers(after.left) }).toEqual({ text, left: ofOthers(before.left) });
  }
});

const ofOthers = (left: ReturnType<typeof fix>['left']): readonly string[] =>
  left.filter(({ fixer }) => fixer !== 'runs-as-root').map(({ fixer, reason }) => `${fixer}: ${reason}`);
