import { fix, type Project } from '@dockerfix/core';
import { describe, expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const dockerfile = `FROM node:20
WORKDIR /srv/shop
COPY . .
ENTRYPOINT ["./entrypoint.sh"]
CMD ["node", "server.js"]
`;

/** What is made of a file with a script: the level of its fix, or why there is none. */
function outcome(text: string, project: Project): string {
  const { applied, left } = fix(text, { fixers: [runsAsRoot], images, accept: 'unsafe', project });
  const [done] = applied;
  if (done?.fix) return done.fix.applicability === 'unsafe' ? `unsafe: ${done.fix.because}` : done.fix.applicability;
  const [found] = left;
  if (!found) return 'nothing';
  return found.reason === 'not-needed' ? `not needed: ${found.why}` : `advice: ${found.message}`;
}

const withScript = (script: string, more: Project = {}): string =>
  outcome(dockerfile, { 'entrypoint.sh': script, 'server.js': null, ...more });

describe('a start script that gives up root is left alone', () => {
  test.each([
    ['in a variable', '#!/bin/sh\nAS="gosu node"\nexec $AS "$@"\n'],
    ['put in front', '#!/bin/sh\nif [ "$(id -u)" = 0 ]; then\n  set -- gosu node "$@"\nfi\nexec "$@"\n'],
    ['in a directory it goes to', '#!/bin/sh\ncd "$(dirname "$0")"\nexec gosu node "$@"\n'],
    ['exec gosu', '#!/bin/sh\nset -e\nchown -R node /srv/shop/data\nexec gosu node "$@"\n'],
    ['exec su-exec with a group', '#!/bin/sh\nexec su-exec node:node "$@"\n'],
    ['setpriv', '#!/bin/bash\nexec setpriv --reuid=node --regid=node --clear-groups "$@"\n'],
    ['runuser', '#!/bin/bash\nexec runuser -u node -- "$@"\n'],
    ['su', '#!/bin/sh\nchown node /data\nexec su -s /bin/sh node -c "node server.js"\n'],
    ['s6-setuidgid', '#!/bin/sh\nexec s6-setuidgid node "$@"\n'],
    [
      'starts itself again as somebody else',
      '#!/bin/sh\nset -e\nif [ "$(id -u)" = 0 ]; then\n  chown -R node .\n  exec gosu node "$0" "$@"\nfi\nexec "$@"\n',
    ],
    [
      'asks for its command too',
      '#!/bin/bash\nif [ "$1" = node ] && [[ $EUID -eq 0 ]]; then\n  exec gosu node "$0" "$@"\nfi\nexec "$@"\n',
    ],
    [
      'asks with -a',
      '#!/bin/sh\nif [ "$1" = \'node\' -a "$(id -u)" = \'0\' ]; then exec su-exec node "$@"; fi\nexec "$@"\n',
    ],
    [
      'a variable for the uid',
      '#!/bin/sh\nuid=$(id -u)\nif [ "$uid" -eq 0 ]; then exec gosu node "$@"; fi\nexec "$@"\n',
    ],
    ['through tini', '#!/bin/sh\nexec tini -- gosu node "$@"\n'],
    ['in a function', '#!/bin/sh\nmain() {\n  exec gosu node "$@"\n}\nmain "$@"\n'],
    [
      'in another branch for everybody else',
      '#!/bin/sh\nif [ "$(id -u)" != "0" ]; then\n  exec "$@"\nelse\n  exec gosu node "$@"\nfi\n',
    ],
    ['by the uid of the files', '#!/bin/sh\nexec gosu "$(stat -c %u .)" "$@"\n'],
    ['by an account of a variable', '#!/bin/sh\nexec gosu "${APP_USER:-node}" "$@"\n'],
    ['by PUID', '#!/bin/sh\nusermod -o -u "$PUID" node\nexec gosu "$PUID:$PGID" "$@"\n'],
    ['by case', '#!/bin/sh\ncase "$1" in\n  node|npm) exec su-exec node "$@" ;;\nesac\nexec "$@"\n'],
  ])('%s', (_, script) => {
    expect(withScript(script)).toMatch(/^not needed: /u);
  });

  test('also when another script does it', () => {
    const script = '#!/bin/sh\n. ./lib/env.sh\nexec ./lib/run.sh "$@"\n';
    const more = { 'lib/env.sh': 'export A=b\n', 'lib/run.sh': '#!/bin/sh\nexec gosu node "$@"\n' };
    expect(withScript(script, more)).toBe('not needed: `gosu` starts the program as `node`, on line 2 of `lib/run.sh`');
  });
});

describe('a start script that needs root is not mended', () => {
  test.each([
    ['chown', '#!/bin/sh\nset -e\nchown -R node /srv/shop/data\nexec "$@"\n', 'line 3 of `entrypoint.sh` runs `chown`'],
    [
      'packages',
      '#!/bin/sh\napt-get update && apt-get install -y jq\nexec "$@"\n',
      'line 2 of `entrypoint.sh` runs `apt-get`',
    ],
    [
      'an account that is renumbered, and nothing that becomes it',
      '#!/bin/sh\nusermod -o -u "$PUID" node\nexec "$@"\n',
      'line 2 of `entrypoint.sh` runs `usermod`',
    ],
    ['a service', '#!/bin/bash\nservice cron start\nexec "$@"\n', 'line 2 of `entrypoint.sh` runs `service`'],
    ['sshd in the background', '#!/bin/sh\n/usr/sbin/sshd -D &\nexec "$@"\n', 'line 2 of `entrypoint.sh` runs `sshd`'],
    [
      'a file below /etc',
      '#!/bin/sh\necho "10.0.0.1 db" >> /etc/hosts\nexec "$@"\n',
      'line 2 of `entrypoint.sh` writes /etc/hosts',
    ],
    [
      'a failure that is not swallowed',
      '#!/bin/sh\nchown node data || exit 1\nexec "$@"\n',
      'line 2 of `entrypoint.sh` runs `chown`',
    ],
    [
      'nobody else is let in',
      '#!/bin/sh\nif [ "$(id -u)" -ne 0 ]; then\n  echo "run as root" >&2\n  exit 1\nfi\nexec "$@"\n',
      'line 4 of `entrypoint.sh` ends it',
    ],
    [
      'root only gets something',
      '#!/bin/sh\nif [ "$(id -u)" = 0 ]; then\n  exec "$@"\nfi\n',
      'starts something for root only',
    ],
    [
      'gosu for a step, root for the rest',
      '#!/bin/sh\ngosu node npm run migrate\nexec "$@"\n',
      '`gosu` on line 2 of `entrypoint.sh` needs it',
    ],
    [
      'in a function',
      '#!/bin/sh\nprepare() {\n  mount -t tmpfs none /cache\n}\nprepare\nexec "$@"\n',
      'line 3 of `entrypoint.sh` runs `mount`',
    ],
  ])('%s', (_, script, message) => {
    const found = withScript(script);
    expect(found).toMatch(/^advice: the container (?:starts|runs) as root/u);
    expect(found).toContain(message);
  });
});

describe('what depends on what nobody knows is not safe', () => {
  test.each([
    ['a daemon it goes on without', '#!/bin/sh\nservice ssh start || true\nexec "$@"\n', 'which it goes on without'],
    [
      'a daemon for root only',
      '#!/bin/sh\nif [ "$(id -u)" = 0 ]; then\n  /usr/sbin/sshd\nfi\nexec "$@"\n',
      'line 3 of `entrypoint.sh` runs `sshd` for root only',
    ],
    [
      'a passwd entry for any uid',
      '#!/bin/sh\nif ! whoami >/dev/null 2>&1 && [ -w /etc/passwd ]; then\n  echo "x:x:$(id -u):0::/:/bin/sh" >> /etc/passwd\nfi\nexec "$@"\n',
      'it writes /etc/passwd',
    ],
    ['a port below 1024', '#!/bin/sh\nexec node server.js --port 80\n', 'port 80 is below 1024'],
    ['an installation', '#!/bin/sh\nnpm ci\nexec "$@"\n', 'installs or builds'],
    ['a directory nobody knows', '#!/bin/sh\ncd "$APP_HOME"\n./run.sh\n', 'nobody has read `./run.sh`'],
    ['a file nobody knows', '#!/bin/sh\nprintenv > "$STATE_FILE"\nexec "$@"\n', 'line 2 of `entrypoint.sh` writes'],
    [
      'a loop',
      '#!/bin/bash\ndrop=no\nfor one in 1 2; do\n  if [ $drop = yes ]; then exec gosu node "$@"; fi\n  drop=yes\ndone\nexec "$@"\n',
      'under a condition',
    ],
    [
      'a loop over its words',
      '#!/bin/sh\nwhile [ $# -gt 1 ]; do shift; done\nexec "$@"\n',
      'only known when the container runs',
    ],
    [
      'root behind an unknown file',
      '#!/bin/sh\n. "$ENV_FILE"\nexec "$@"\n',
      'nobody has read the file that a variable names',
    ],
    [
      'half of the ways',
      '#!/bin/sh\nif [ "$(id -u)" = 0 ] && [ -n "$DROP" ]; then exec gosu node "$@"; fi\nexec "$@"\n',
      'whether its start script gives up root',
    ],
    [
      'chown under a condition',
      '#!/bin/sh\nif [ -n "$FIX_OWNER" ]; then chown -R node data; fi\nexec "$@"\n',
      'under a condition',
    ],
    [
      'gosu under a condition',
      '#!/bin/sh\nif [ -n "$DROP" ]; then exec gosu node "$@"; fi\nexec "$@"\n',
      'under a condition',
    ],
    ['a command that is put together', '#!/bin/sh\n$RUNNER server.js\n', 'only known when the container runs'],
    ['an unknown command', '#!/bin/sh\nset -- $COMMAND\nexec "$@"\n', 'only known when the container runs'],
    ['chown in a substitution', '#!/bin/sh\nOWNER=$(chown node data && echo node)\nexec "$@"\n', 'under a condition'],
    ['a script that is nowhere', '#!/bin/sh\n. /opt/vendor/env.sh\nexec "$@"\n', 'nobody has read'],
    ['a directory that is not the account’s', '#!/bin/sh\nmkdir -p /data/cache\nexec "$@"\n', 'it writes /data/cache'],
    ['no shell', '#!/bin/sh\nif then (\n', 'nobody has read'],
    [
      'another command by default',
      '#!/bin/sh\nif [ -f .env ]; then exec chown node .env; fi\nexec "$@"\n',
      'under a condition',
    ],
  ])('%s', (_, script, because) => {
    const found = withScript(script);
    expect(found).toMatch(/^unsafe: /u);
    expect(found).toContain(because);
  });
});

describe('a start script that anybody can run is no obstacle', () => {
  test.each<[string, string, Project?]>([
    ['nothing in front', '#!/bin/sh\nAS=\nexec $AS "$@"\n'],
    ['goes where it lies', '#!/bin/sh\ncd "$(dirname "$0")"\nexec node server.js\n'],
    [
      'root is not wanted',
      '#!/bin/sh\nif [ "$(id -u)" = 0 ]; then\n  echo "not as root" >&2\n  exit 1\nfi\nexec "$@"\n',
    ],
    ['ends with the status of the app', '#!/bin/sh\nnode server.js &\nwait $!\nexit $?\n'],
    ['gives up on a database', '#!/bin/sh\nif ! node check.js; then\n  exit 1\nfi\nexec "$@"\n'],
    ['exports and exec', '#!/bin/sh\nset -e\nexport NODE_ENV=production\ncd /srv/shop\nexec "$@"\n'],
    ['waits', '#!/bin/bash\nuntil nc -z db 5432; do\n  echo waiting\n  sleep 1\ndone\nexec "$@"\n'],
    ['a failure that is swallowed', '#!/bin/sh\nchown -R node /data 2>/dev/null || true\nexec "$@"\n'],
    ['chown for root only', '#!/bin/sh\nif [ "$(id -u)" = "0" ]; then\n  chown -R node data\nfi\nexec "$@"\n'],
    ['chown for root only, in a list', '#!/bin/sh\n[ "$(id -u)" = 0 ] && chown -R node data\nexec "$@"\n'],
    ['chown for root only, test', '#!/bin/bash\nif test $EUID -eq 0; then chown node data; fi\nexec "$@"\n'],
    ['chown for root only, by name', '#!/bin/sh\nif [ "$(whoami)" = root ]; then chown node data; fi\nexec "$@"\n'],
    ['arithmetic', '#!/bin/bash\nif (( EUID == 0 )); then chown node data; fi\nexec "$@"\n'],
    ['everybody else goes first', '#!/bin/sh\n[ "$(id -u)" != 0 ] && exec "$@"\nchown node data\nexec "$@"\n'],
    ['writes in its directory', '#!/bin/sh\nmkdir -p tmp/cache\necho ready > tmp/state\nexec "$@"\n'],
    ['hands on a command of its own', '#!/bin/sh\nif [ "${1#-}" != "$1" ]; then\n  set -- node "$@"\nfi\nexec "$@"\n'],
    ['CRLF', '#!/bin/sh\r\nset -e\r\nexec "$@"\r\n'],
    ['python', '#!/usr/bin/env python3\nimport os\nos.execvp("node", ["node", "server.js"])\n'],
    ['another script', '#!/bin/sh\n./migrate.sh\nexec "$@"\n', { 'migrate.sh': '#!/bin/sh\nnode migrate.js\n' }],
  ])('%s', (_, script, more = {}) => {
    expect(withScript(script, more)).toBe('safe');
  });
});

test('a script where only root can enter is not safe', () => {
  const copied = 'FROM node:20\nCOPY start.sh /root/start.sh\nENTRYPOINT ["/root/start.sh"]\nCMD ["node"]\n';
  expect(outcome(copied, { 'start.sh': '#!/bin/sh\nexec "$@"\n' })).toContain('where only root can enter');
  const written = "FROM node:20\nRUN cat > /root/start.sh <<'E'\n#!/bin/sh\nexec node a\nE\nCMD sh /root/start.sh\n";
  expect(outcome(written, {})).toContain('where only root can enter');
});

test('a script of the file in the place of the base’s is the one that counts', () => {
  const text = 'FROM redis:7\nCOPY docker-entrypoint.sh /usr/local/bin/\n';
  expect(outcome(text, { 'docker-entrypoint.sh': null })).toContain('nobody has read');
  expect(outcome(text, { 'docker-entrypoint.sh': '#!/bin/sh\nexec "$@"\n' })).toMatch(/^unsafe/u);
  expect(outcome('FROM redis:7\n', {})).toMatch(/^not needed/u);
});

describe('the script is the one that lies there in the end', () => {
  const script = '#!/bin/sh\nexec "$@"\n';
  const from = (lines: string, project: Project): string => outcome(`FROM node:20\nWORKDIR /app\n${lines}\n`, project);

  test('heredocs of COPY and RUN are read', () => {
    const copy =
      'COPY <<\'EOF\' /start.sh\n#!/bin/sh\nexec gosu node "$@"\nEOF\nENTRYPOINT ["/start.sh"]\nCMD ["node"]';
    expect(from(copy, {})).toMatch(/^not needed/u);
    const run =
      'RUN cat > /start.sh <<\'EOF\' && chmod +x /start.sh\n#!/bin/sh\nexec gosu node "$@"\nEOF\nENTRYPOINT ["/start.sh"]\nCMD ["node"]';
    expect(from(run, {})).toMatch(/^not needed/u);
  });

  test.each<[string, string, Project]>([
    ['not there', 'COPY start.sh /\nCMD ["/start.sh"]', {}],
    ['not read', 'COPY start.sh /\nCMD ["/start.sh"]', { 'start.sh': null }],
    ['changed by sed', 'COPY start.sh /\nRUN sed -i s/node/x/ /start.sh\nCMD ["/start.sh"]', { 'start.sh': script }],
    ['appended to', 'COPY start.sh /\nRUN cat more >> /start.sh\nCMD ["/start.sh"]', { 'start.sh': script }],
    ['ignored', 'COPY . /\nCMD ["/start.sh"]', { 'start.sh': script, '.dockerignore': '*.sh\n' }],
    ['of another image', 'COPY --from=vendor/app /start.sh /\nCMD ["/start.sh"]', { 'start.sh': script }],
    ['from an address', 'ADD https://example.com/start.sh /\nCMD ["/start.sh"]', { 'start.sh': script }],
  ])('%s: nobody has read it', (_, lines, project) => {
    expect(from(lines, project)).toContain('nobody has read');
  });
});

test('a script that calls itself over and over is not followed for ever', () => {
  const script = `#!/bin/sh\nagain() {\n${'  again\n'.repeat(9)}}\nagain\n${'./entrypoint.sh\n'.repeat(9)}exec "$@"\n`;
  expect(withScript(script)).toContain('unsafe: what starts calls itself without end');
});
