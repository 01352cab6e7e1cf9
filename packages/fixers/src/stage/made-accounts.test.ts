import { parse } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { madeAccounts } from './made-accounts.ts';

const made = (run: string) => {
  const dockerfile = parse(`FROM debian:12\nRUN ${run}\n`);
  const [stage] = dockerfile.stages;
  if (!stage) throw new Error('no stage');
  return madeAccounts(stage, (one) => dockerfile.slice(one));
};

test.each([
  'sh /tmp/setup',
  './install.sh',
  '/opt/setup.sh --all',
  'bash -ex build/install.sh',
  'cd /tmp && ./setup.sh && rm setup.sh',
  '. ./environment.sh',
  'if true; then sh install; fi',
  'bash -c "cd /tmp && ./install.sh"',
  'sudo sh -e ./setup',
])('counts a script that may make accounts: %s', (run) => {
  expect(made(run).script).toBeDefined();
});

test.each([
  'chmod +x /app.sh',
  'chmod +x ./start.sh && mv ./start.sh /start.sh',
  'rm -f /tmp/install.sh',
  'echo ./install.sh',
  'sh -c "make install"',
  'curl -o /tmp/get.sh https://example.com/get.sh',
])('does not take for a run of a script what only names one: %s', (run) => {
  expect(made(run)).toMatchObject({ script: undefined, last: undefined });
});

test('a program of the build comes before the account, but is no script', () => {
  expect(made('./configure && make install')).toMatchObject({ script: undefined, last: { keyword: 'RUN' } });
});
