import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { readCommands } from './read.ts';
import { unwrap } from './unwrap.ts';

function only(text: string): Command {
  const [command] = readCommands(text) ?? [];
  if (command === undefined) throw new Error(`no command in ${text}`);
  return command;
}

test.each([
  ['sudo apt-get update', 'apt-get update'],
  ['sudo -E -u app -- npm ci', 'npm ci'],
  ['sudo -Eu app npm ci', 'npm ci'],
  ['sudo -uapp npm ci', 'npm ci'],
  ['sudo --user=app --group app npm ci', 'npm ci'],
  ['sudo DEBIAN_FRONTEND=noninteractive apt-get install curl', 'apt-get install curl'],
  ['env -i A=b C="$D" make -j4', 'make -j4'],
  ['/usr/bin/env -u HOME -C /src make', 'make'],
  ['exec -a nginx /usr/sbin/nginx -g x', '/usr/sbin/nginx -g x'],
  ['command -p ls -l', 'ls -l'],
  ['nohup sudo env A=b time -f %e node app.js', 'node app.js'],
  ['doas -u app id', 'id'],
])('takes the wrappers off %s', (text, inner) => {
  const { start, end } = unwrap(only(text));
  expect(text.slice(start, end)).toBe(inner);
});

test('keeps assignments and redirections', () => {
  expect(unwrap(only('X=1 sudo env A=$B C=d /opt/x/run y > z'))).toMatchObject({
    name: 'run',
    words: [{ value: '/opt/x/run' }, { value: 'y' }],
    assignments: [
      { name: 'X', value: '1' },
      { name: 'A', value: undefined },
      { name: 'C', value: 'd' },
    ],
    redirects: [{ operator: '>', target: 'z' }],
  });
});

test('gives a command without a name when the wrapped one is expanded', () => {
  expect(unwrap(only('sudo "$TOOL" x')).name).toBe('sudo');
  expect(unwrap(only('sudo -- "$TOOL" x')).name).toBeUndefined();
});

test.each([
  'apt-get update',
  '$TOOL x',
  'X=1',
  'command -v curl',
  'env',
  'env -S "a b"',
  'sudo -l',
  'sudo -v',
  'sudo $FLAGS apt-get update',
  'exec',
  'exec > /log',
  'sudo -u',
  'time --version',
])('leaves alone: %s', (text) => {
  const command = only(text);
  expect(unwrap(command)).toBe(command);
});
