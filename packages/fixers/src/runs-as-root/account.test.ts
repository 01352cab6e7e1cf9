import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

const start = 'CMD ["node", "a.js"]\n';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'files that come before the account, whose uid is not in the file',
      text: `FROM node:20-slim\nWORKDIR /app\nCOPY . .\nRUN useradd shop\n${start}`,
      reason: 'unsafe',
      why: 'line 3 copies before shop is made',
    },
    {
      name: 'files in a layer of their own, which knows no account',
      text: `FROM debian:12\nRUN useradd shop\nWORKDIR /app\nCOPY --link . .\n${start}`,
      reason: 'unsafe',
      why: '--link on line 4 cannot look up shop',
    },
  ],
  fixed: [
    {
      name: 'an account whose uid is not in the file, by its name, below the line that makes it',
      before: `FROM ubuntu:22.04\nWORKDIR /app\nRUN useradd --create-home shop\nCOPY . .\n${start}`,
      after: `FROM ubuntu:22.04\nWORKDIR /app\nRUN useradd --create-home shop\nRUN install -d -o shop /app\nCOPY --chown=shop . .\nUSER shop\n${start}`,
      note: 'Kubernetes’ runAsNonRoot can only verify numbers',
    },
    {
      name: 'an account without a uid of a stage below',
      before: `FROM debian:12 AS base\nRUN useradd shop\nFROM base\nWORKDIR /app\nCOPY . .\n${start}`,
      after: `FROM debian:12 AS base\nRUN useradd shop\nFROM base\nRUN install -d -o shop /app\nWORKDIR /app\nCOPY --chown=shop . .\nUSER shop\n${start}`,
    },
  ],
});
