import { fix } from '@dockerfix/core';
import { describe, expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const dockerfile = `FROM node:20
WORKDIR /srv/shop
COPY . .
ENTRYPOINT ["./entrypoint.sh"]
CMD ["node", "server.js"]
`;

/** The level of the fix, or why there is none. */
function outcome(lines: string, text = dockerfile): string {
  const project = { 'entrypoint.sh': `#!/bin/sh\nset -e\n${lines}\n`, 'server.js': null };
  const { applied, left } = fix(text, { fixers: [runsAsRoot], images, accept: 'unsafe', project });
  const [done] = applied;
  if (done?.fix) return done.fix.applicability === 'unsafe' ? `unsafe: ${done.fix.because}` : done.fix.applicability;
  const [found] = left;
  return found?.reason === 'not-needed' ? `not needed: ${found.why}` : `advice: ${found?.message}`;
}

describe('J02: a start script that gives up root with a lesser known tool is left alone', () => {
  test.each([
    ['capsh --user=node -- -c "exec node server.js"', 'capsh'],
    ['exec start-stop-daemon --start --chuid node --exec /usr/local/bin/node -- server.js', 'start-stop-daemon'],
    ['exec start-stop-daemon -S -c node:node -x /usr/local/bin/node', 'start-stop-daemon'],
    ['exec /sbin/setuser node "$@"', 'setuser'],
    ['exec python3 -m gunicorn --user node shop:app', 'gunicorn'],
    ['exec s6-applyuidgid -u 1000 -g 1000 "$@"', 's6-applyuidgid'],
  ])('%s', (line, tool) => {
    expect(outcome(line)).toMatch(new RegExp(`^not needed: \`${tool}\` starts the program as`, 'u'));
  });
});

describe('a start script that does what only root may is left alone', () => {
  test.each([
    ['ip route add default via 10.0.0.1', 'change the network'],
    ['ip link set eth0 up', 'change the network'],
    ['ip "$ACTION" table 5', 'change the network'],
    ['date -s "$NOW"', 'set the clock'],
    ['userdel old', 'takes root'],
    ['a2enmod rewrite', 'takes root'],
    ["find data ! -user node -exec chown node '{}' +", 'runs `chown`'],
    ['find data -name "*.pid" -exec sh -c \'chown node "$1"\' -- {} \\;', 'runs `chown`'],
    ['ls data | xargs -n 1 chown node', 'runs `chown`'],
    ['dpkg -i extra.deb', 'takes root'],
  ])('%s', (line, why) => {
    expect(outcome(`${line}\nexec "$@"`)).toMatch(/^advice: /u);
    expect(outcome(`${line}\nexec "$@"`)).toContain(why);
  });
});

describe('a start script that reaches where another user may not is an assumption', () => {
  test.each([
    ['cd /root', 'line 3 of `entrypoint.sh` speaks of /root'],
    ['cat /root/.config/shop.json', '/root'],
    ['echo 1 > /proc/sys/vm/overcommit_memory', 'it writes /proc/sys/vm/overcommit_memory'],
    ['echo never > /sys/kernel/mm/transparent_hugepage/enabled', 'it writes /sys/kernel'],
    ['export PORT=80', 'port 80'],
    ['export PORT="${PORT:-443}"', 'port 443'],
    ['PORT=80 node warm-up.js', 'port 80'],
    ['export ASPNETCORE_URLS=http://+:80', 'port 80'],
  ])('%s', (line, because) => {
    expect(outcome(`${line}\nexec "$@"`)).toMatch(/^unsafe: /u);
    expect(outcome(`${line}\nexec "$@"`)).toContain(because);
  });

  test('a port that shell form sets', () => {
    expect(outcome('exec "$@"', 'FROM node:20\nWORKDIR /srv/shop\nCOPY . .\nCMD PORT=80 node server.js\n')).toContain(
      'unsafe: port 80',
    );
  });
});

describe('what anybody may do stands in nobody’s way', () => {
  test.each([
    'ip route show',
    'ip -4 addr show eth0',
    'date +%s',
    'NOW=$(date -u +%FT%TZ)',
    'HOST_IP=$(ip route | cut -d" " -f3)',
    'ARCHITECTURE=$(dpkg --print-architecture)',
    'echo started > /proc/1/fd/1',
    'echo started > /proc/self/fd/2',
    '# once this was in /root',
    'mkdir -p /srv/shop/root',
    "find /tmp -name '*.lock' -exec rm -f {} +",
    'ls | xargs -r grep -l shop',
    'python3 -m json.tool settings.json',
    'python3 -m service',
    'export PORT=8080',
    'export PORT="${PORT:-3000}"',
    'export SUPPORT=80',
    'export TIMEOUT=80',
  ])('%s', (line) => {
    expect(outcome(`${line}\nexec "$@"`)).toBe('safe');
  });
});
