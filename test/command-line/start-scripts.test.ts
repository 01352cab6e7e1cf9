import { expect, test } from 'vitest';
import { temporaryDirectory } from './dockerfix.ts';

const dockerfile = `FROM node:20
WORKDIR /srv/shop
COPY . .
ENTRYPOINT ["./docker/begin"]
CMD ["node", "server.js"]
`;

test.each([
  ['harmless', 'cd /srv/shop\nexec "$@"\n', '+USER 1000:1000'],
  ['one that gives up root', 'chown -R node data\nexec gosu node "$@"\n', 'on line 3 of `docker/begin`'],
  ['one that needs root', 'apt-get update\nexec "$@"\n', 'line 2 of `docker/begin` runs `apt-get`'],
  ['one that only its run decides', '[ -n "$FIX" ] && chown node data\nexec "$@"\n', 'under a condition'],
])('a start script beside the Dockerfile counts: %s', (_, script, expected) => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: dockerfile, 'docker/begin': `#!/bin/sh\n${script}`, 'server.js': '' });
  expect(run([]).stdout).toContain(expected);
});

test('a script that .dockerignore keeps out, or another context has, does not count', () => {
  const { run, lay } = temporaryDirectory();
  const harmless = '#!/bin/sh\nexec "$@"\n';
  lay({ Dockerfile: dockerfile, '.dockerignore': 'docker\n', 'docker/begin': harmless });
  expect(run([]).stdout).toContain('nobody has read `./docker/begin`');
  lay({ 'app/Dockerfile': dockerfile, 'app/docker/begin': harmless, 'other/server.js': '' });
  expect(run(['app']).stdout).toContain('+USER 1000:1000');
  expect(run(['app', '--context', 'other']).stdout).toContain('nobody has read `./docker/begin`');
});

test('explain says what a script comes to', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: dockerfile, 'docker/begin': '#!/bin/sh\nnpm run migrate\nexec "$@"\n' });
  expect(run(['explain']).stdout).toContain('it starts `npm run migrate`, then `node server.js`');
});
