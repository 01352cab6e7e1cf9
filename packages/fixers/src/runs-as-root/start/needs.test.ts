import { fix, type Project } from '@dockerfix/core';
import { describe, expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

function outcome(text: string, project?: Project): string {
  const { applied, left } = fix(text, { fixers: [runsAsRoot], images, accept: 'unsafe', project });
  const [done] = applied;
  if (done?.fix) return done.fix.applicability === 'unsafe' ? `unsafe: ${done.fix.because}` : done.fix.applicability;
  return `${left[0]?.reason}: ${left[0]?.message}`;
}

describe('the master of a base that is not root', () => {
  const nginx = (lines: string): string =>
    outcome(`FROM nginxinc/nginx-unprivileged:1.27-alpine\nUSER root\n${lines}\nCMD ["nginx", "-g", "daemon off;"]\n`);

  test('needs nothing but its own user', () => {
    expect(nginx('RUN apk add --no-cache curl')).toBe('safe');
    expect(nginx('COPY dist /usr/share/nginx/html')).toBe('safe');
  });

  test.each([
    ['COPY nginx.conf /etc/nginx/nginx.conf', 'line 3 changes what `nginx` is told'],
    ['COPY conf.d /etc/nginx/conf.d/', 'line 3 changes what `nginx` is told'],
    ['RUN sed -i s/8080/80/ /etc/nginx/conf.d/default.conf', 'line 3 changes what `nginx` is told'],
    ['COPY rootfs /', 'line 3 changes what `nginx` is told'],
  ])('may need root where the file changes what it is told: `%s`', (line, because) => {
    expect(nginx(line)).toContain(`unsafe: ${because}`);
  });

  test('is not the one of another image', () => {
    expect(outcome('FROM nginx:1.27-alpine\nCMD ["nginx", "-g", "daemon off;"]\n')).toMatch(/^advice/u);
    const apache =
      'FROM nginxinc/nginx-unprivileged:1.27-alpine\nUSER root\nRUN apk add apache2\nCMD ["httpd", "-D", "FOREGROUND"]\n';
    expect(outcome(apache)).toMatch(/^advice/u);
  });
});

describe('what package.json runs', () => {
  const shop = (command: string, scripts: object, more: Project = {}): string =>
    outcome(`FROM node:20\nWORKDIR /srv/shop\nCOPY . .\nCMD ${command}\n`, {
      'package.json': JSON.stringify({ scripts }),
      ...more,
    });

  test.each<[string, object]>([
    ['["npm", "start"]', { start: 'node server.js' }],
    ['npm run serve', { serve: 'NODE_ENV=production node server.js' }],
    ['["yarn", "serve"]', { serve: 'cross-env A=b node server.js' }],
    ['["npm", "start"]', { start: 'node server.js', chown: 'chown node .' }],
  ])('is no obstacle: %s %o', (command, scripts) => {
    expect(shop(command, scripts)).toBe('safe');
  });

  test.each<[string, object, string]>([
    ['["npm", "start"]', { start: 'sudo node server.js' }, '`start` in package.json runs `sudo`'],
    ['["npm", "start"]', { prestart: 'chown -R node data', start: 'node .' }, '`start` in package.json runs `chown`'],
    [
      'npm start',
      { start: 'npm run serve', serve: 'service cron start && node .' },
      '`serve` in package.json runs `service`',
    ],
  ])('may need root: %s %o', (command, scripts, message) => {
    expect(shop(command, scripts)).toContain(`advice: the container runs as root: ${message}`);
  });

  test('is followed into scripts', () => {
    const more = { 'bin/go.sh': '#!/bin/sh\nexec gosu node node server.js\n' };
    expect(shop('["npm", "start"]', { start: './bin/go.sh' }, more)).toMatch(/^not-needed/u);
    expect(shop('["npm", "start"]', { start: 'sh bin/go.sh' }, { 'bin/go.sh': null })).toContain('nobody has read');
  });

  test('is not known when it is of no use', () => {
    expect(shop('["npm", "start"]', { start: 'npm start' })).toMatch(/^(?:safe|unsafe)/u);
    expect(outcome('FROM node:20\nWORKDIR /a\nCOPY . .\nCMD npm start\n', { 'package.json': '{' })).toBe('safe');
  });
});

describe('programs that wait', () => {
  const wait = (command: string, project?: Project): string =>
    outcome(`FROM node:20\nWORKDIR /srv/shop\nCOPY . .\nCMD ${command}\n`, project);

  test('stand in front of the one that counts', () => {
    expect(wait('["./wait-for-it.sh", "db:5432", "-t", "30", "--", "node", "server.js"]')).toBe('safe');
    expect(wait('["dockerize", "-wait", "tcp://db:5432", "-timeout", "60s", "node", "server.js"]')).toBe('safe');
    expect(wait('["wait4x", "tcp", "db:5432", "--", "node", "server.js"]')).toBe('safe');
    expect(wait('["./wait-for", "db:5432", "--", "gosu", "node", "node", "server.js"]')).toMatch(/^not-needed/u);
    expect(wait('["./wait-for-it.sh", "db:5432", "--", "/usr/sbin/sshd", "-D"]')).toMatch(/^advice/u);
    expect(wait('["./wait-for-it.sh", "db:5432", "--", "./start.sh"]')).toContain('nobody has read `./start.sh`');
  });
});
