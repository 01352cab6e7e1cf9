import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { copyAfterUserWithoutChown } from './index.ts';

const node = 'FROM node:20\nWORKDIR /srv/shop\nUSER node\n';

testFixer(test, copyAfterUserWithoutChown, {
  images,
  fine: [
    { name: 'code that is only read', text: `${node}COPY . .\nCMD ["node", "server.js"]\n` },
    { name: 'a program that is only started', text: 'FROM debian:12\nUSER 1000\nCOPY web /web\nCMD ["/web"]\n' },
    { name: 'root', text: 'FROM node:20\nWORKDIR /srv/shop\nUSER root\nCOPY . .\nRUN npm ci\n' },
    { name: 'nobody in USER', text: 'FROM node:20\nWORKDIR /srv/shop\nCOPY . .\nRUN npm ci && chmod +x a.sh\n' },
    { name: 'USER below', text: 'FROM node:20\nWORKDIR /srv/shop\nCOPY . .\nRUN npm ci\nUSER node\n' },
    { name: 'root again where it is written', text: `${node}COPY . .\nUSER root\nRUN npm ci && chmod +x a.sh\n` },
    { name: 'an owner', text: `${node}COPY --chown=node:node . .\nRUN npm ci\n` },
    {
      name: 'a directory made for the user',
      text: 'FROM node:20\nUSER node\nWORKDIR /srv/shop\nCOPY . .\nRUN npm ci\n',
    },
    {
      name: 'a directory handed over',
      text: 'FROM node:20\nRUN mkdir /srv/shop && chown node /srv/shop\nWORKDIR /srv/shop\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    {
      name: 'a directory handed over as a dot',
      text: 'FROM node:20\nWORKDIR /srv/shop\nRUN chown node .\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    {
      name: 'a directory handed over in a variable',
      text: 'FROM node:20\nENV D=/srv/shop\nRUN mkdir $D && chown node $D\nWORKDIR $D\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    {
      name: 'a directory that everybody may write in',
      text: 'FROM node:20\nWORKDIR /srv/shop\nRUN chmod 777 .\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    {
      name: 'a directory of an earlier stage',
      text: 'FROM node:20 AS base\nWORKDIR /srv/shop\nFROM base\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    { name: 'a command whose failure does not count', text: `${node}COPY a.sh .\nRUN chmod +x a.sh; true\n` },
    { name: 'the home of the user', text: 'FROM node:20\nWORKDIR /home/node\nUSER node\nCOPY . .\nRUN npm ci\n' },
    {
      name: 'an unknown base',
      text: 'FROM registry.example/a:1\nWORKDIR /srv/shop\nUSER node\nCOPY . .\nRUN npm ci\n',
    },
    { name: 'an install elsewhere', text: `${node}COPY . .\nRUN npm install --global serve\n` },
    { name: 'another directory', text: 'FROM node:20\nUSER node\nCOPY . /srv/shop\nWORKDIR /tmp/x\nRUN npm ci\n' },
    { name: 'a failure that is allowed', text: `${node}COPY . .\nRUN npm ci || true\n` },
    { name: 'a condition', text: `${node}COPY . .\nRUN if test -e a; then npm ci; fi\n` },
    { name: 'sudo', text: `${node}COPY a.sh .\nRUN sudo chmod +x a.sh\n` },
    {
      name: 'a mount that may be what is written',
      text: `${node}COPY . .\nRUN --mount=type=cache,target=/srv/shop/node_modules,uid=1000 npm ci\n`,
    },
    { name: 'a file that a RUN makes', text: `${node}COPY . .\nRUN echo true > /tmp/a.sh\nRUN chmod +x /tmp/a.sh\n` },
    {
      name: 'a file of that name that a RUN may make',
      text: `${node}COPY . /srv/shop\nRUN curl -o a.sh https://example.org\nRUN chmod +x a.sh\n`,
    },
    { name: 'copied below the RUN', text: `${node}RUN npm init -y\nCOPY . .\n` },
    {
      name: 'a user who depends on the build',
      text: 'FROM node:20\nARG U=node\nWORKDIR /srv/shop\nUSER $U\nCOPY a.sh .\nRUN chmod +x a.sh\n',
    },
    { name: 'another --chown, for somebody else', text: `${node}COPY --chown=33:33 a .\nCOPY b .\n` },
    { name: 'another --chown, somewhere else', text: `${node}COPY --chown=node:node a /data/\nCOPY b .\n` },
    { name: 'another --chown, into the system', text: `${node}COPY --chown=node:node a /etc/\nCOPY b /etc/b\n` },
    {
      name: 'files for the user above USER',
      text: 'FROM node:20\nCOPY a /srv/a\nCOPY --chown=node:node b /srv/b\nUSER node\n',
    },
    { name: 'text that is printed', text: `${node}COPY . .\nRUN echo "npm ci"\n` },
    { name: 'a heredoc that no shell reads', text: `${node}COPY <<EOF a.sh\nUSER node\nEOF\n` },
  ],

  left: [
    {
      name: 'an archive that ADD unpacks',
      text: 'FROM node:20\nUSER node\nADD shop.tar.gz /srv/shop\nWORKDIR /srv/shop\nRUN npm ci\n',
      reason: 'advice',
      why: 'add `--chown`',
      line: 3,
    },
    {
      name: 'a name that --link cannot look up',
      text: 'FROM debian:12\nRUN useradd web\nUSER web\nCOPY --link a.sh /srv/a.sh\nRUN chmod +x /srv/a.sh\n',
      reason: 'advice',
      why: 'add `--chown`',
    },
  ],

  fixed: [
    {
      name: 'packages installed while in the directory',
      before:
        'FROM node:20\nWORKDIR /srv/shop\nRUN apt-get update && apt-get install -y git\nUSER node\nCOPY . .\nRUN npm ci\n',
      after:
        'FROM node:20\nWORKDIR /srv/shop\nRUN apt-get update && apt-get install -y git\nRUN chown 1000:1000 /srv/shop\nUSER node\nCOPY --chown=1000:1000 . .\nRUN npm ci\n',
    },
    {
      name: 'npm ci in a directory that COPY makes',
      before: 'FROM node:20\nUSER node\nCOPY . /srv/shop\nWORKDIR /srv/shop\nRUN npm ci\n',
      after: 'FROM node:20\nUSER node\nCOPY --chown=1000:1000 . /srv/shop\nWORKDIR /srv/shop\nRUN npm ci\n',
    },
    {
      name: 'npm ci in a directory that WORKDIR made for root',
      before: `${node}COPY package*.json ./\nCOPY src ./src\nRUN npm ci\nCOPY . .\n`,
      after:
        'FROM node:20\nWORKDIR /srv/shop\nRUN chown 1000:1000 /srv/shop\nUSER node\nCOPY --chown=1000:1000 package*.json ./\nCOPY --chown=1000:1000 src ./src\nRUN npm ci\nCOPY . .\n',
    },
    {
      name: 'the mode of a file',
      before:
        'FROM debian:12\nRUN useradd -u 7000 -g 50 web\nUSER web\nCOPY start.sh /start.sh\nRUN chmod +x /start.sh\n',
      after:
        'FROM debian:12\nRUN useradd -u 7000 -g 50 web\nUSER web\nCOPY --chown=7000:50 start.sh /start.sh\nRUN chmod +x /start.sh\n',
    },
    {
      name: 'the mode of a file in a directory, whose group is not known, lower case',
      before:
        'from debian:12\nrun useradd -u 7000 web\nuser web\ncopy bin/start.sh /srv/\nrun chmod 755 /srv/start.sh\n',
      after:
        'from debian:12\nrun useradd -u 7000 web\nuser web\ncopy --chown=7000:0 bin/start.sh /srv/\nrun chmod 755 /srv/start.sh\n',
    },
    {
      name: 'the mode of a file that comes with all others, on an unknown base, for a number',
      before: 'FROM registry.example/a:1\nUSER 7000\nWORKDIR /srv\nCOPY . .\nRUN chmod +x start.sh\n',
      after: 'FROM registry.example/a:1\nUSER 7000\nWORKDIR /srv\nCOPY --chown=7000:0 . .\nRUN chmod +x start.sh\n',
    },
    {
      name: 'a name without number',
      before:
        'FROM debian:12\nRUN useradd web\nUSER web:users\nCOPY --from=busybox:1 /bin/sh /srv/sh\nRUN chmod +x /srv/sh\n',
      after:
        'FROM debian:12\nRUN useradd web\nUSER web:users\nCOPY --from=busybox:1 --chown=web:users /bin/sh /srv/sh\nRUN chmod +x /srv/sh\n',
    },
    {
      name: 'comments around USER',
      before: 'FROM node:20\nWORKDIR /srv/shop\n\n# Not root\nUSER node\n# All of it\nCOPY . .\nRUN npm ci\n',
      after:
        'FROM node:20\nWORKDIR /srv/shop\n\nRUN chown 1000:1000 /srv/shop\n# Not root\nUSER node\n# All of it\nCOPY --chown=1000:1000 . .\nRUN npm ci\n',
    },
    {
      name: 'beside what another line gives to the user',
      before: `${node}COPY --chown=node:node package.json ./\nCOPY . .\n`,
      after: `${node}COPY --chown=node:node package.json ./\nCOPY --chown=node:node . .\n`,
      applicability: 'unsafe',
      because: 'nothing but the --chown on line 4',
    },
  ],
});
