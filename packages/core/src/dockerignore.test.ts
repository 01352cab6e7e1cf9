import { expect, test } from 'vitest';
import { readDockerignore } from './dockerignore.ts';

const ignores = (text: string, path: string): boolean | undefined => readDockerignore(text)?.(path);

// Each as https://github.com/moby/patternmatcher and the examples of its documentation have it.
test.each([
  ['*.md', 'README.md'],
  ['node_modules', 'node_modules/a/index.js'],
  ['node_modules/', 'node_modules'],
  ['/start.sh', 'start.sh'],
  ['./docker/./start.sh', 'docker/start.sh'],
  ['docker/../start.sh', 'start.sh'],
  ['*/temp*', 'docker/temporary.txt'],
  ['temp?', 'tempa'],
  ['**/*.go', 'main.go'],
  ['**/*.go', 'a/b/main.go'],
  ['**/.git', '.git'],
  ['docker/**', 'docker/a/b'],
  ['**', 'a/b'],
  ['*', 'a/b'],
  ['**cache', 'a/pip-cache'],
  ['[a-c]*.sh', 'build.sh'],
  ['[^a-c]*.sh', 'start.sh'],
  ['\\*.sh', '*.sh'],
  ['*\n!*.sh\nstart.sh', 'start.sh'],
  ['  start.sh  \r\n', 'start.sh'],
  ['\uFEFFstart.sh', 'start.sh'],
])('%j keeps out %s', (text, path) => {
  expect(ignores(text, path)).toBe(true);
});

test.each([
  ['', 'start.sh'],
  ['# start.sh', '# start.sh'],
  ['*.md', 'docs/README.md'],
  ['start.sh', 'docker/start.sh'],
  ['*.md\n!README*.md', 'README-2.md'],
  ['*\n!docker', 'docker/start.sh'],
  ['*\n! docker/start.sh', 'docker/start.sh'],
  ['docker/**', 'docker'],
  ['temp?', 'temp'],
  ['temp?', 'temp/a'],
  ['.', 'start.sh'],
  ['/', 'start.sh'],
  ['../start.sh', 'start.sh'],
  ['a.sh', 'a-sh'],
  ['a+', 'aa'],
  ['[^a-c]*.sh', 'build.sh'],
])('%j lets in %s', (text, path) => {
  expect(ignores(text, path)).toBe(false);
});

test.each(['!', 'a\n! \nb', '[a', 'start\\', '[z-a]'])('leaves alone what BuildKit refuses: %j', (text) => {
  expect(readDockerignore(text)).toBeUndefined();
});
