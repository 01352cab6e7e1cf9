import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const node = (lines: string) => ({
  name: lines.replaceAll('\n', '; '),
  before: `FROM node:22\n${lines}\nCMD ["node", "/srv/shop.js"]\n`,
  after: `FROM node:22\n${lines}\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n`,
});

const closes = (lines: string) => ({
  ...node(lines),
  applicability: 'unsafe' as const,
  because: 'the mode that line 2 sets keeps everybody but the owner out',
});

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'a file that the line itself gives to root, and closes',
      text: 'FROM node:22\nWORKDIR /app\nCOPY --chown=0:0 --chmod=0640 shop.js .\nCMD ["node", "shop.js"]\n',
      reason: 'unsafe',
      why: 'the mode that line 3 sets keeps everybody but the owner out',
    },
  ],
  fixed: [
    {
      name: 'a directory that its owner can enter',
      before: 'FROM node:22\nWORKDIR /app\nCOPY --chmod=750 . .\nCMD ["node", "shop.js"]\n',
      after:
        'FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chmod=750 --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "shop.js"]\n',
    },
    // What is removed again was for the build.
    node('ADD https://example.com/tools-$VERSION.deb /\nRUN dpkg -i /tools-$VERSION.deb && rm /tools-$VERSION.deb'),
    node('ADD https://example.com/tool.tgz?raw=1 /tmp/\nRUN tar -xf /tmp/tool.tgz -C /opt && rm -f "/tmp/tool.tgz"'),
    node('RUN curl -o /tmp/get.sh example.com && chmod 700 /tmp/get.sh && /tmp/get.sh && rm /tmp/get.sh'),
    closes('ADD https://example.com/wait.sh /usr/local/bin/\nRUN chmod +x /usr/local/bin/wait.sh'),
    closes('ADD https://example.com/a.sh https://example.com/b.sh /opt/\nRUN rm /opt/a.sh'),
    closes('ADD https://example.com/a.sh /opt/b.sh\nRUN rm /opt/a.sh'),
    // Nobody but root can enter a directory without the right to execute it.
    closes('COPY --chmod=644 . /usr/local/lib/shop/'),
    closes('COPY --chmod=0644 public /srv/shop/public'),
    // COPY makes the directories on the way with the same mode.
    closes('COPY --chmod=644 shop.conf /etc/shop/shop.conf'),
    closes('COPY --chmod=644 <<EOF /etc/shop/shop.conf\nport = 3000\nEOF'),
    node('COPY --chmod=644 shop.conf /etc/shop.conf'),
    node('RUN mkdir /etc/shop\nCOPY --chmod=644 shop.conf /etc/shop/shop.conf'),
    node('COPY --chmod=755 public /opt/shop'),
    node('COPY --chmod=0644 shop.js settings.json /usr/local/lib/'),
    node('COPY --chmod=u=rwX,go=rX public /usr/local/lib/public'),
  ],
});
