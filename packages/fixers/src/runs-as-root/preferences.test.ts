import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

const node = 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n';
const python = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "main.py"]\n';
const scratch = 'FROM scratch\nCOPY server /server\nENTRYPOINT ["/server"]\n';
const volume = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nVOLUME /data\nCMD ["python", "main.py"]\n';

const account = (name: string, uid: number, gid: number): string =>
  `RUN groupadd --gid ${gid} ${name} \\\n    && useradd --no-log-init --uid ${uid} --gid ${gid} --create-home --home-dir /home/${name} --shell /usr/sbin/nologin ${name}`;

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  left: [
    {
      name: 'a user whose number another account of the image has',
      text: node,
      options: { user: { name: 'web', uid: 1000 } },
      reason: 'advice',
      why: 'the image has `node` with uid 1000',
    },
    {
      name: 'a user whose name the image has with another number',
      text: node,
      options: { user: { name: 'node', uid: 20000 } },
      reason: 'advice',
      why: 'the image has `node` with uid 1000',
    },
    {
      name: 'a user whose name is a group that the file makes',
      text: 'FROM python:3.12-slim\nRUN groupadd web\nCMD ["python", "main.py"]\n',
      options: { user: { name: 'web' } },
      reason: 'advice',
      why: 'the file makes a group of that name',
    },
    {
      name: 'a group whose number an account of the image has',
      text: node,
      options: { user: { name: 'web', uid: 10050, gid: 1000 } },
      reason: 'advice',
      why: 'the image has `node` with 1000:1000',
    },
    {
      name: 'a group number that the base may have given already',
      text: python,
      options: { user: { uid: 20001, gid: 1000 } },
      reason: 'unsafe',
      why: 'gid 1000 may be taken in the base image',
    },
    {
      name: 'a number that the file gives to a group',
      text: 'FROM ubuntu:24.04\nRUN groupadd --gid 10001 storage\nCMD ["/bin/web"]\n',
      options: { user: { uid: 10001 } },
      reason: 'advice',
      why: 'ask for another number than 10001',
    },
    {
      name: 'a name that the distribution has for an account of its own',
      text: 'FROM debian:13\nCMD ["/bin/web"]\n',
      options: { user: { name: 'www-data' } },
      reason: 'advice',
      why: 'images of `debian` have an account of that name',
    },
    {
      name: 'a name that the distribution has for a group',
      text: 'FROM alpine:3.20\nCMD ["/bin/web"]\n',
      options: { user: { name: 'www-data' } },
      reason: 'advice',
      why: 'images of `alpine` have a group of that name',
    },
    {
      name: 'a uid of the distribution',
      text: python,
      options: { user: { uid: 33 } },
      reason: 'advice',
      why: 'ask for another uid than 33: images of `debian` have it for `www-data`',
    },
    {
      name: 'a gid of the distribution',
      text: python,
      options: { user: { uid: 20001, gid: 100 } },
      reason: 'advice',
      why: 'images of `debian` have it for the group `users`',
    },
    {
      name: 'a uid whose number is that of a group of the distribution',
      text: python,
      options: { user: { uid: 50 } },
      reason: 'advice',
      why: 'for the group `staff`',
    },
    {
      name: 'a number that distributions use for themselves',
      text: python,
      options: { user: { uid: 101 } },
      reason: 'unsafe',
      why: 'uid 101 may be taken in the base image',
    },
    {
      name: 'a volume that nothing is to be owned of',
      text: volume,
      options: { ownership: 'none' },
      reason: 'unsafe',
      why: 'the volume on line 4 stays root’s',
    },
    {
      name: 'a directory made for the app, when nothing is to be owned',
      text: 'FROM python:3.12-slim\nRUN mkdir -p /data/cache\nCMD ["python", "main.py"]\n',
      options: { ownership: 'none' },
      reason: 'unsafe',
      why: '/data/cache, which the app may write to, stays root’s',
    },
    ...['COPY --chown=node:node . .\n', 'COPY a.js .\nRUN mkdir logs && chown node:node logs\n'].map((lines) => ({
      name: `OpenShift, with files of a group that it does not share: ${lines.trim()}`,
      text: `FROM node:20-slim\nWORKDIR /app\n${lines}CMD ["node", "a.js"]\n`,
      options: { openshift: true },
      reason: 'unsafe' as const,
      why: 'gives files to another group than 0',
    })),
    {
      name: 'only what has to be written, where a COPY may bring the directory back',
      text: 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nVOLUME /app/data\nCMD ["python", "main.py"]\n',
      options: { ownership: 'writable' },
      reason: 'unsafe',
      why: 'a COPY may bring /app/data along, which gives it back to root',
    },
    {
      name: 'a number that BusyBox does not take',
      text: 'FROM alpine:3.20\nCMD ["/bin/web"]\n',
      options: { user: { uid: 2000000 } },
      reason: 'advice',
      why: 'the image’s tools take none above 256000',
    },
    {
      name: 'OpenShift, with an account whose uid is not known',
      text: 'FROM debian:12\nRUN useradd web\nUSER web\nRUN id\nUSER root\nCMD ["/bin/web"]\n',
      options: { openshift: true },
      reason: 'unsafe',
      why: 'whose uid is not in the file',
    },
  ],
  fixed: [
    {
      name: 'a name and numbers that the caller chose',
      before: python,
      options: { user: { name: 'web', uid: 20001, gid: 20002 } },
      after: `FROM python:3.12-slim\n${account('web', 20001, 20002)} \\\n    && install -d -o 20001 -g 20002 /app\nWORKDIR /app\nCOPY --chown=20001:20002 . .\nUSER 20001:20002\nCMD ["python", "main.py"]\n`,
    },
    {
      name: 'an account of the image that the caller names',
      before: 'FROM node:20-slim\nCMD ["node", "-e", "1"]\n',
      options: { user: { name: 'node' } },
      after: 'FROM node:20-slim\nUSER 1000:1000\nCMD ["node", "-e", "1"]\n',
    },
    {
      name: 'a new account although the image has one',
      before: 'FROM node:20-slim\nCMD ["node", "-e", "1"]\n',
      options: { user: { uid: 30000 } },
      after: `FROM node:20-slim\n${account('app', 30000, 30000)}\nUSER 30000:30000\nCMD ["node", "-e", "1"]\n`,
    },
    {
      name: 'a number on an image that has an account of the name that ours would get',
      before: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCMD ["/bin/date"]\n',
      options: { user: { uid: 20001 } },
      after: `FROM mcr.microsoft.com/dotnet/aspnet:8.0\n${account('appuser', 20001, 20001)}\nUSER 20001:20001\nCMD ["/bin/date"]\n`,
    },
    {
      name: 'a name instead of numbers in USER; --chown keeps numbers',
      before: node,
      options: { user: { style: 'name' } },
      after:
        'FROM node:20-slim\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nUSER node\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a name for an account of whose numbers the caller chose all',
      before: 'FROM python:3.12-slim\nCMD ["python", "main.py"]\n',
      options: { user: { name: 'web', uid: 20001, gid: 20002, style: 'name' } },
      after: `FROM python:3.12-slim\n${account('web', 20001, 20002)}\nUSER web\nCMD ["python", "main.py"]\n`,
    },
    {
      name: 'a name with a group that is not the account’s own',
      before: 'FROM node:20-slim\nCMD ["node", "a.js"]\n',
      options: { user: { gid: 0, style: 'name' } },
      after: 'FROM node:20-slim\nUSER node:0\nCMD ["node", "a.js"]\n',
    },
    {
      name: 'a number of the distribution where no account is made: nothing can be in its way',
      before: scratch,
      options: { user: { uid: 33 } },
      after: 'FROM scratch\nCOPY server /server\nUSER 33:33\nENTRYPOINT ["/server"]\n',
    },
    {
      name: 'numbers where no account can have a name',
      before: scratch,
      options: { user: { style: 'name' } },
      after: 'FROM scratch\nCOPY server /server\nUSER 10001:10001\nENTRYPOINT ["/server"]\n',
    },
    {
      name: 'only what has to be written: the code stays root’s',
      before: volume,
      options: { ownership: 'writable' },
      applicability: 'with-steps',
      after: `FROM python:3.12-slim\n${account('app', 10001, 10001)} \\\n    && install -d -o 10001 -g 10001 /data\nWORKDIR /app\nCOPY . .\nVOLUME /data\nUSER 10001:10001\nCMD ["python", "main.py"]\n`,
    },
    {
      name: 'nothing owned',
      before: node,
      options: { ownership: 'none' },
      after: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      note: 'node owns nothing',
    },
    {
      name: 'OpenShift: group 0 shares what is owned, and HOME is said, as the uid has no account',
      before: python,
      options: { openshift: true },
      applicability: 'with-steps',
      steps: [
        'Run `chmod -R g=u` on the directories of the build context that the app writes to: COPY keeps their modes.',
      ],
      after: `FROM python:3.12-slim\n${account('app', 10001, 10001)} \\\n    && install -d -o 10001 -g 0 -m 775 /home/app /app\nWORKDIR /app\nCOPY --chown=10001:0 . .\nENV HOME=/home/app\nUSER 10001:0\nCMD ["python", "main.py"]\n`,
    },
  ],
});
