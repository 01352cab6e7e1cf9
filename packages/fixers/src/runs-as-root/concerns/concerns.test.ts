import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const node = (lines: string) => ({
  name: lines.replaceAll('\n', '; '),
  before: `FROM node:22\n${lines}\n`,
  after: `FROM node:22\n${lines.replace(/^CMD/mu, 'USER 1000:1000\nCMD')}\n`,
});

const lowers = (lines: string, because: string) => ({ ...node(lines), applicability: 'unsafe' as const, because });

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    // HOME that is the account's while root runs tools that keep things there.
    lowers('ENV HOME=/home/node\nRUN npm ci\nCMD ["npm", "start"]', 'line 3 may leave files of root’s in /home/node'),
    lowers(
      'ENV HOME=/home/node\nRUN mkdir -p ~/x\nCMD ["node", "a.js"]',
      'line 3 may leave files of root’s in /home/node',
    ),
    node('ENV HOME=/home/node\nRUN npm ci && chown -R node:node $HOME\nCMD ["npm", "start"]'),
    lowers(
      'ENV HOME=/home/node\nRUN pip install x\nCMD ["node", "a.js"]',
      'line 3 may leave files of root’s in /home/node',
    ),
    node('ENV HOME=/home/node\nRUN npm ci\nCMD ["node", "a.js"]'),
    node('ENV HOME=/home/node PIP_NO_CACHE_DIR=1\nRUN pip install x\nCMD ["node", "a.js"]'),
    node('RUN npm ci\nENV HOME=/home/node\nCMD ["npm", "start"]'),
    node('ENV HOME=/tmp\nRUN npm ci\nCMD ["npm", "start"]'),
    // Packages that only root can use, where they are installed.
    lowers('RUN apt-get update && apt-get install -y nfs-common\nCMD ["node", "a.js"]', 'line 2 installs `nfs-common`'),
    lowers('RUN <<EOF\napt-get update\napt-get install -y lvm2\nEOF\nCMD ["node", "a.js"]', 'line 2 installs `lvm2`'),
    node('RUN echo mount iptables && apt-get update\nCMD ["node", "a.js"]'),
    // What a program keeps in the directory it starts in.
    lowers('CMD ["celery", "beat"]', 'it writes /celerybeat-schedule when it starts'),
    lowers('CMD ["celery", "worker", "-B", "-s", "/opt/beat"]', 'it writes /opt/beat when it starts'),
    node('CMD ["celery", "worker"]'),
    node('CMD ["celery", "beat", "--schedule=/tmp/beat"]'),
    lowers('CMD ["mix", "phx.server"]', 'installs or builds when the container starts'),
  ],
});
