import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const node = (entrypoint: string): string =>
  `FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["${entrypoint}"]\nCMD ["node", "a.js"]\n`;
const dropping = '#!/bin/sh\nchown -R node /app\nexec su-exec node "$@"\n';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'a start script of the file’s own that is called like the base’s',
      text: node('./docker-entrypoint.sh'),
      reason: 'unsafe',
      why: 'nobody has read `./docker-entrypoint.sh`',
    },
    {
      name: 'the same where the app is',
      text: node('/app/docker-entrypoint.sh'),
      reason: 'unsafe',
      why: 'nobody has read `/app/docker-entrypoint.sh`',
    },
    {
      name: 'the same, once it was read',
      text: node('./docker-entrypoint.sh'),
      options: { project: { 'docker-entrypoint.sh': dropping, 'a.js': null } },
      reason: 'not-needed',
      why: '`su-exec` starts the program as `node`',
    },
    ...[
      ['RUN cp .env.example .env\n', 'echo "B=2" >> .env', '.env'],
      ['RUN cp static/f config.js\n', 'echo "window.x = 1" > config.js', 'config.js'],
      ['RUN npm run build\n', 'cp config.json dist/config.json', 'dist/config.json'],
      ['RUN npm run build\n', "find dist -name '*.js' -exec sed -i 's/X/Y/' {} +", 'dist'],
    ].map(([run = '', line = '', path = '']) => ({
      name: `a start script that writes over what the build made as root: ${line}`,
      text: node('./start.sh').replace('ENTRYPOINT', `${run}ENTRYPOINT`),
      options: { project: { 'start.sh': `#!/bin/sh\nset -e\n${line}\nexec "$@"\n` } },
      reason: 'unsafe' as const,
      why: `it writes /app/${path}, which line 4 may leave to root`,
    })),
    {
      name: 'a script of package.json that does',
      text: 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm run build\nCMD ["npm", "start"]\n',
      options: {
        project: { 'package.json': '{"scripts":{"prestart":"cp a.js dist/","start":"node dist/a.js","build":"tsc"}}' },
      },
      reason: 'unsafe',
      why: 'which line 4 may leave to root',
    },
  ],
  fixed: [
    {
      name: 'a start script that writes what no RUN has to do with',
      before: node('./start.sh').replace('ENTRYPOINT', 'RUN mkdir data\nENTRYPOINT'),
      after: node('./start.sh')
        .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
        .replace('COPY', 'COPY --chown=1000:1000')
        .replace('ENTRYPOINT', 'RUN mkdir data\nRUN install -d -o 1000 -g 1000 /app/data\nUSER 1000:1000\nENTRYPOINT'),
      options: { project: { 'start.sh': '#!/bin/sh\nset -e\ndate > data/started\nexec "$@"\n' } },
    },
    ...['docker-entrypoint.sh', '/usr/local/bin/docker-entrypoint.sh'].map((script) => ({
      name: `the base’s own start script, said again: ${script}`,
      before: node(script),
      after: node(script)
        .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
        .replace('COPY', 'COPY --chown=1000:1000')
        .replace('ENTRYPOINT', 'USER 1000:1000\nENTRYPOINT'),
      options: { project: { 'docker-entrypoint.sh': dropping } },
    })),
  ],
});
