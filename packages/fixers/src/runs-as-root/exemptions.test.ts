import type { ImageFacts, ImageLookup } from '@dockerfix/core';
import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

const facts: ImageFacts = {
  family: 'debian',
  user: null,
  entrypoint: ['/usr/bin/agent'],
  cmd: ['--all'],
  accounts: [],
  volumes: [],
  ports: [],
  entrypointRead: true,
  source: 'https://example.com',
};
const mustBeRoot = { because: 'the agent reads the host’s disks', alternative: 'leave it, and mount little' };
const made: Readonly<Record<string, ImageFacts>> = {
  'agent:1': { ...facts, mustBeRoot },
  'tool:1': { ...facts, entrypoint: null, cmd: ['agent'], mustBeRoot },
  'lambda:1': { ...facts, userIgnored: 'the platform runs every function as a user of its own' },
};
const lookup: ImageLookup = (reference) => made[reference.text] ?? images(reference);
const action = "name: Lint\nruns:\n  using: 'docker'\n  image: Dockerfile\n";
const lint = 'FROM node:22\nCOPY lint.js /lint.js\nENTRYPOINT ["node", "/lint.js"]\n';

testFixer(test, runsAsRoot, {
  images: lookup,
  fine: [],
  left: [
    {
      name: 'an image whose own program must be root',
      text: 'FROM agent:1\nCMD ["--some"]\n',
      reason: 'advice',
      why: 'the agent reads the host’s disks; leave it, and mount little',
    },
    {
      name: 'an image on a platform that chooses the user',
      text: 'FROM lambda:1\nCOPY app.py /var/task/\nCMD ["app.handler"]\n',
      reason: 'not-needed',
      why: 'the platform runs every function as a user of its own',
    },
    {
      name: 'a GitHub container action, by its file beside the Dockerfile',
      text: lint,
      options: { project: { 'action.yml': action } },
      reason: 'advice',
      why: 'GitHub needs a container action to run as root',
    },
    {
      name: 'the base image’s own user, after the file gave the account another number',
      text: 'FROM jenkins/jenkins:lts\nUSER root\nRUN usermod --uid 2000 jenkins\n',
      reason: 'advice',
      why: 'line 3 makes or changes',
    },
  ],
  fixed: [
    {
      name: 'an image whose own program must be root, with another one',
      before: 'FROM tool:1\nCMD ["/bin/date"]\n',
      after:
        'FROM tool:1\nRUN groupadd --gid 10001 app \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app\nUSER 10001:10001\nCMD ["/bin/date"]\n',
    },
    {
      name: 'a JavaScript action’s own image',
      before: lint,
      options: { project: { 'action.yml': 'runs:\n  using: node20\n  main: lint.js\n' } },
      after: 'FROM node:22\nCOPY lint.js /lint.js\nUSER 1000:1000\nENTRYPOINT ["node", "/lint.js"]\n',
    },
    {
      name: 'a number without an account, which has no home of its own',
      before: 'FROM registry.access.redhat.com/ubi9/ubi-micro:9.4\nCOPY bot /srv/bot\nCMD ["/bin/echo", "hi"]\n',
      after:
        'FROM registry.access.redhat.com/ubi9/ubi-micro:9.4\nCOPY bot /srv/bot\nENV HOME=/tmp\nUSER 10001:10001\nCMD ["/bin/echo", "hi"]\n',
    },
    {
      name: 'a number without an account, whose home the file says',
      before: 'FROM registry.access.redhat.com/ubi9/ubi-micro:9.4\nENV HOME=/tmp/bot\nCMD ["/bin/echo", "hi"]\n',
      after:
        'FROM registry.access.redhat.com/ubi9/ubi-micro:9.4\nENV HOME=/tmp/bot\nUSER 10001:10001\nCMD ["/bin/echo", "hi"]\n',
    },
  ],
});
