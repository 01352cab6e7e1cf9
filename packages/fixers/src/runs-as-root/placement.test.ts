import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
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
