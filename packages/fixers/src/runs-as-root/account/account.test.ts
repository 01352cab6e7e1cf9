import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const start = 'CMD ["node", "a.js"]\n';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'an account of the file that copied account files take away',
      text: `FROM debian:12 AS accounts\nRUN useradd --uid 3100 svc\nFROM debian:12\nRUN useradd runner\nCOPY --from=accounts /etc/passwd /etc/group /etc/\n${start}`,
      reason: 'unsafe',
      why: 'line 5 brings the accounts of another place, where `runner` may be missing or taken',
    },
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
      name: 'numbers well above those that the file’s tools choose',
      before: 'FROM debian:12\nRUN useradd --uid 10001 worker && useradd plain\nCMD ["python3", "a.py"]\n',
      after:
        'FROM debian:12\nRUN useradd --uid 10001 worker && useradd plain\nRUN groupadd --gid 10101 app \\\n    && useradd --no-log-init --uid 10101 --gid 10101 --create-home --home-dir /home/app --shell /usr/sbin/nologin app\nUSER 10101:10101\nCMD ["python3", "a.py"]\n',
    },
    {
      name: 'no group for an account whose number a group of the file has',
      before: `FROM ubuntu:24.04\nRUN groupadd --gid 3001 storage && useradd --uid 3001 worker\nWORKDIR /app\nCOPY . .\n${start}`,
      after: `FROM ubuntu:24.04\nRUN groupadd --gid 3001 storage && useradd --uid 3001 worker\nRUN install -d -o 3001 /app\nWORKDIR /app\nCOPY --chown=3001 . .\nUSER 3001\n${start}`,
    },
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
