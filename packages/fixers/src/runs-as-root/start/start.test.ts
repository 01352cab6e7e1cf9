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
  ],
  fixed: ['docker-entrypoint.sh', '/usr/local/bin/docker-entrypoint.sh'].map((script) => ({
    name: `the base’s own start script, said again: ${script}`,
    before: node(script),
    after: node(script)
      .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
      .replace('COPY', 'COPY --chown=1000:1000')
      .replace('ENTRYPOINT', 'USER 1000:1000\nENTRYPOINT'),
    options: { project: { 'docker-entrypoint.sh': dropping } },
  })),
});
