import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

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
  ],
});
