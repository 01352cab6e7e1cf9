import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    'ENV PATH=/app/node_modules/.bin:/usr/local/bin',
    'RUN rm -f /bin/sh',
    'RUN rm -rf /bin/* /sbin/* /usr/bin/*',
    'RUN rm /usr/bin/install',
    'RUN apt-get purge -y --allow-remove-essential coreutils',
  ].map((line) => ({
    name: `what takes away the tools that the fix needs below: ${line}`,
    text: `FROM node:20\nWORKDIR /app\nCOPY . .\nRUN mkdir data\n${line}\nCMD ["node", "a.js"]\n`,
    reason: 'unsafe' as const,
    why: 'line 5 takes away the tools that hand over what it writes to',
  })),
  fixed: [
    ...['ENV PATH=/app/bin:$PATH', 'RUN rm -rf /usr/bin/wget /tmp/*', 'RUN rm -f /app/bin/install.js'].map((line) => ({
      name: `what leaves the tools where they are: ${line}`,
      before: `FROM node:20\nRUN mkdir /data\n${line}\nCMD ["node", "a.js"]\n`,
      after: `FROM node:20\nRUN mkdir /data\n${line}\nRUN install -d -o 1000 -g 1000 /data\nUSER 1000:1000\nCMD ["node", "a.js"]\n`,
    })),
    {
      name: 'USER goes below the RUN of the fix, even below ENTRYPOINT',
      before: 'FROM node:20\nENTRYPOINT ["node"]\nVOLUME ["/data"]\nCMD ["a.js"]\n',
      applicability: 'with-steps',
      after:
        'FROM node:20\nENTRYPOINT ["node"]\nRUN install -d -o 1000 -g 1000 /data\nVOLUME ["/data"]\nUSER 1000:1000\nCMD ["a.js"]\n',
    },
    {
      name: 'a directory in a volume that a RUN below makes is not there before it',
      before: 'FROM node:20\nVOLUME /srv/data\nRUN mkdir /srv/data/cache\nCMD ["node", "a.js"]\n',
      applicability: 'with-steps',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /srv/data\nVOLUME /srv/data\nRUN mkdir /srv/data/cache\nRUN install -d -o 1000 -g 1000 /srv/data/cache\nUSER 1000:1000\nCMD ["node", "a.js"]\n',
    },
  ],
});
