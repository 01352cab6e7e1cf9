import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const start = 'WORKDIR /app\nCOPY . .\nCMD ["python3", "main.py"]\n';

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'account files that an earlier stage made',
      text: `FROM debian:12 AS accounts\nRUN useradd svc\nFROM debian:12\nCOPY --from=accounts /etc/passwd /etc/group /etc/\n${start}`,
      reason: 'unsafe',
      why: 'line 4 brings the accounts of another place',
    },
    {
      name: 'account files of the context',
      text: `FROM alpine:3.20\nCOPY passwd /etc/passwd\n${start}`,
      reason: 'unsafe',
      why: 'line 2 brings the accounts of another place',
    },
    {
      name: 'a whole root directory over the base',
      text: `FROM debian:12\nCOPY rootfs/ /\n${start}`,
      reason: 'unsafe',
      why: 'line 2 brings the accounts of another place',
    },
    ...[
      'groupadd --gid 3200 ops && dnf remove -y shadow-utils && dnf clean all',
      'dnf -y erase git shadow-utils',
      'rpm -e --nodeps shadow-utils',
    ].map((command) => ({
      name: `tools that the file takes away: ${command}`,
      text: `FROM registry.access.redhat.com/ubi9/ubi\nRUN ${command}\n${start}`,
      reason: 'unsafe' as const,
      why: 'line 2 takes away the tools that make an account',
    })),
    {
      name: 'an account that nothing is given to, which an init of the distribution may become',
      text: 'FROM debian:12\nRUN apt-get install -y init-kit && useradd dapp\nWORKDIR /opt/dapp\nCOPY . .\nENTRYPOINT ["kit-init"]\nCMD ["ruby", "main.rb"]\n',
      reason: 'unsafe',
      why: 'line 2 makes dapp, which nothing is given to: `kit-init` may become it by itself',
    },
    {
      name: 'a script of the distribution that starts a service',
      text: 'FROM node:20\nWORKDIR /app\nCOPY . .\nCMD /etc/init.d/ssh start && node server.js\n',
      reason: 'advice',
      why: 'services of a distribution are started by root',
    },
  ],
  fixed: [
    ...[
      ['an interpreter starts', 'COPY . .\n', '["ruby", "main.rb"]'],
      ['the file’s own program starts', 'COPY --from=registry.example/shop:1 /server /opt/\n', '["/opt/server"]'],
    ].map(([name = '', copy = '', command = '']) => ({
      name: `an account that nothing is given to, where ${name}`,
      before: `FROM debian:12\nRUN useradd --uid 5000 shop\n${copy}CMD ${command}\n`,
      after: `FROM debian:12\nRUN useradd --uid 5000 shop\n${copy}USER 5000\nCMD ${command}\n`,
    })),
    {
      name: 'an account that files are given to',
      before: 'FROM debian:12\nRUN useradd --uid 5000 shop\nCOPY --chown=shop a /srv/shop/a\nCMD ["kit-run"]\n',
      after:
        'FROM debian:12\nRUN useradd --uid 5000 shop\nCOPY --chown=shop a /srv/shop/a\nUSER 5000\nCMD ["kit-run"]\n',
    },
    {
      name: 'account files where numbers need none',
      before:
        'FROM debian:12 AS build\nRUN useradd svc\nFROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\nCOPY server /server\nENTRYPOINT ["/server"]\n',
      after:
        'FROM debian:12 AS build\nRUN useradd svc\nFROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\nCOPY server /server\nUSER 10001:10001\nENTRYPOINT ["/server"]\n',
    },
    {
      name: 'another package than the tools’ that the file takes away',
      before: 'FROM node:20-slim\nRUN apt-get purge -y passwdqc && npm i -g serve\nCMD ["serve"]\n',
      after: 'FROM node:20-slim\nRUN apt-get purge -y passwdqc && npm i -g serve\nUSER 1000:1000\nCMD ["serve"]\n',
    },
    {
      name: 'a number whose group the file does not say: no group is made up',
      before: `FROM debian:12\nUSER 5\nRUN id\nUSER root\n${start}`,
      after: `FROM debian:12\nUSER 5\nRUN id\nUSER root\nRUN install -d -o 5 /app\nWORKDIR /app\nCOPY --chown=5 . .\nUSER 5\nCMD ["python3", "main.py"]\n`,
    },
  ],
});
