import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const made = (run: string, directories: string) => ({
  name: run,
  before: `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN ${run}\nCMD ["node", "shop.js"]\n`,
  after: `FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN ${run}\nRUN install -d -o 1000 -g 1000 ${directories}\nUSER 1000:1000\nCMD ["node", "shop.js"]\n`,
});

const left = (run: string, why: string) => ({
  name: run.replaceAll('\n', '; '),
  text: `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN ${run}\nCMD ["node", "shop.js"]\n`,
  reason: 'unsafe' as const,
  why,
});

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    ...[
      'mkdir data && echo hi > data/seed',
      'mkdir data && echo hi | tee data/seed',
      '<<EOF\nmkdir data\necho hi > data/seed\nEOF',
    ].map((run) => left(run, '/app/data/seed, which line 4 makes, stays root’s')),
    ...['mkdir -p {cache,logs} var/{a,b}', 'for d in cache logs; do mkdir -p /app/$d; done'].map((run) =>
      left(run, 'line 4 makes directories whose names only its run shows'),
    ),
    ...['cd tmp && mkdir deep', 'D=/app/data && mkdir -p $D'].map((run) =>
      left(run, 'line 4 makes directories whose names only its run shows'),
    ),
    {
      name: 'a directory that a build argument moves',
      text: 'FROM node:22\nWORKDIR /app\nCOPY . .\nARG DIR=/app/data\nRUN mkdir -p $DIR\nCMD ["node", "shop.js"]\n',
      reason: 'unsafe',
      why: 'line 5 makes directories whose names only its run shows',
    },
    left('cp -r data.dist data', '/app/data, which line 4 makes, stays root’s'),
    left('echo > shop.sqlite3', '/app/shop.sqlite3, which line 4 makes, stays root’s'),
  ],
  fixed: [
    // `mkdir -p` makes what is on the way as well.
    made('mkdir -p tmp/pids/x', '/app/tmp /app/tmp/pids /app/tmp/pids/x'),
    made('mkdir -p /data/shop/files', '/data/shop /data/shop/files'),
    made('mkdir /data', '/data'),
    made('install -d out', '/app/out'),
    made('install --mode=755 -d out "logs"', '/app/out /app/logs'),
    made('install -dm 700 out', '/app/out'),
    made('mkdir old && mv old new', '/app/new'),
    // Root's it is already.
    made('mkdir data && chown -R root:root /app', '/app/data'),
    made('mkdir -p /srv/shop/a /srv/shop/b', '/srv/shop /srv/shop/a /srv/shop/b'),
    {
      name: 'a file that a RUN writes and removes again',
      before: 'FROM node:22\nRUN mkdir /data && echo hi > /data/seed && rm /data/seed\nCMD ["node", "/srv/shop.js"]\n',
      after:
        'FROM node:22\nRUN mkdir /data && echo hi > /data/seed && rm /data/seed\nRUN install -d -o 1000 -g 1000 /data\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
    },
    {
      name: 'what is made in a volume is handed over above it',
      before: 'FROM node:22\nRUN mkdir -p /data/a/b\nVOLUME /data\nCMD ["node", "/srv/shop.js"]\n',
      after:
        'FROM node:22\nRUN mkdir -p /data/a/b\nRUN install -d -o 1000 -g 1000 /data /data/a /data/a/b\nVOLUME /data\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
      applicability: 'with-steps',
    },
  ],
});
