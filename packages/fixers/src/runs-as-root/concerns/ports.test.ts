import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const low = (command: string) => ({
  name: command,
  text: `FROM node:20\nCMD ${command}\n`,
  reason: 'unsafe' as const,
  why: 'port 80 is below 1024',
});
const high = (lines: string) => ({
  name: lines.replaceAll('\n', '; '),
  before: `FROM node:20\n${lines}\n`,
  after: `FROM node:20\n${lines.replace('CMD', 'USER 1000:1000\nCMD')}\n`,
});

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    low('PORT=80 node server.js'),
    low('["env", "PORT=80", "node", "server.js"]'),
    low('["serve", "-l", "80"]'),
    {
      name: 'a server that listens on 80 unless told otherwise',
      text: 'FROM debian:12\nCMD ["caddy", "run"]\n',
      reason: 'unsafe',
      why: '`caddy` listens below 1024',
    },
    ...['["atd", "-f"]', 'ip link add dummy0 type dummy && node a.js', '["chrt", "1", "node", "a.js"]'].map(
      (command) => ({
        name: command,
        text: `FROM node:20\nCMD ${command}\n`,
        reason: 'advice' as const,
        why: 'the container runs as root: ',
      }),
    ),
    {
      name: 'a setting of the kernel',
      text: 'FROM node:20\nCMD echo 1 > /proc/sys/vm/overcommit_memory && node a.js\n',
      reason: 'unsafe',
      why: 'it writes /proc/sys/vm/overcommit_memory when it starts',
    },
  ],
  fixed: [
    high('CMD PORT=8080 node server.js'),
    high('CMD ["env", "SUPPORT=80", "node", "server.js"]'),
    high('CMD ["serve", "-l", "3000"]'),
    high('EXPOSE 8080\nCMD ["caddy", "run"]'),
  ],
});
