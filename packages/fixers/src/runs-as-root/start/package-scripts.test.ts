import { expect, test } from 'vitest';
import { scriptPrograms } from './package-scripts.ts';

const text = JSON.stringify({
  scripts: {
    start: 'cross-env PORT=80 node server.js && echo done',
    prestart: 'react-scripts build',
    serve: './bin/serve --port 3000',
    broken: 'if then',
    number: 1,
  },
});

const started = (words: readonly string[], file: string | null = text): string[] =>
  scriptPrograms([{ name: words[0], words, isScript: false }], { 'package.json': file }).map((one) =>
    one.words.join(' '),
  );

test.each([
  ['npm start', ['react-scripts build', 'node server.js', 'echo done']],
  ['npm run serve', ['./bin/serve --port 3000']],
  ['npm run --silent serve', ['./bin/serve --port 3000']],
  ['yarn serve', ['./bin/serve --port 3000']],
  ['pnpm run serve', ['./bin/serve --port 3000']],
  ['npm serve', []],
  ['npm --prefix web start', []],
  ['npm run broken', []],
  ['npm run number', []],
  ['npm run missing', []],
  ['node server.js', []],
])('`%s`', (command, programs) => {
  expect(started(command.split(' '))).toEqual(programs);
});

test.each([null, '', '[]', '{', '{"scripts":null}', '"text"'])('a package.json that says nothing: %j', (file) => {
  expect(started(['npm', 'start'], file)).toEqual([]);
});
