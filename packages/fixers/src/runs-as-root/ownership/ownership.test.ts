import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const app = (run: string, owns: string | undefined) => {
  const chown = owns === undefined ? '' : '--chown=1000:1000 ';
  const making = owns === undefined ? '' : `RUN install -d -o 1000 -g 1000 ${owns}\n`;
  return {
    name: run,
    before: `FROM node:22\nRUN ${run}\nWORKDIR /app\nCOPY . .\nCMD ["node", "shop.js"]\n`,
    after: `FROM node:22\nRUN ${run}\n${making}WORKDIR /app\nCOPY ${chown}. .\nUSER 1000:1000\nCMD ["node", "shop.js"]\n`,
  };
};

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    {
      ...app('ln -s /opt/shop /app', undefined),
      applicability: 'unsafe',
      because: '/app is a link',
    },
    {
      ...app('cd / && ln -s /opt/app /', undefined),
      applicability: 'unsafe',
      because: '/app is a link',
    },
    // A link in it, and links elsewhere.
    app('mkdir /app && ln -s /opt/tool /app/', '/app'),
    app('mkdir /app && ln -s /opt/app/bin/tool /usr/local/bin', '/app'),
    app('mkdir /app && ln -s /opt/app-1 /opt', '/app'),
    ...[
      ['curl -L example.com/shop.tgz | tar -xz -C /app', true],
      ['curl -LO example.com/shop.zip && unzip shop.zip -d /app', true],
      ['curl -L example.com/tool.tgz | tar -xzC /opt', false],
      ['curl -L example.com/tool.tgz | tar -xz', false],
    ].map(([run = '', isFetched]) => ({
      name: String(run),
      before: `FROM node:22\nRUN ${run}\nWORKDIR /app\nCOPY conf conf\nCMD ["node", "shop.js"]\n`,
      after: `FROM node:22\nRUN ${run}\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 conf conf\nUSER 1000:1000\nCMD ["node", "shop.js"]\n`,
      ...(isFetched
        ? { applicability: 'unsafe' as const, because: 'what the RUN on line 2 fetches stays root’s' }
        : {}),
    })),
    {
      name: 'unpacked where the app starts',
      before:
        'FROM node:22\nWORKDIR /app\nRUN curl -L example.com/shop.tgz | tar -xz\nCOPY conf conf\nCMD ["node", "shop.js"]\n',
      after:
        'FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nRUN curl -L example.com/shop.tgz | tar -xz\nCOPY --chown=1000:1000 conf conf\nUSER 1000:1000\nCMD ["node", "shop.js"]\n',
      applicability: 'unsafe',
      because: 'what the RUN on line 3 fetches stays root’s',
    },
  ],
});
