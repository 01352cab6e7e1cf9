import { testFixer } from '@dockerfix/core/testing';
import { expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';
import { composeServices } from './compose.ts';

const text = `# the shop
version: "3"
services:
  db:
    image: postgres:16
    volumes:
      - db:/var/lib/postgresql/data
  shop:
    build:
      context: .
      args:
        volumes: none
    privileged: false
    volumes:
    - "shop-data:/data/"
    - ./config:/config:ro,z
    # - /gone:/gone
    - ~/keys:/keys  # of the developer
    - type: volume
      source: other
      target: /other
    - /data/anonymous
    ports: ["80:80"]
  jobs:
    build: .
    cap_add:
      - NET_ADMIN
  proxy:
    build: ./proxy
    privileged: true
  mail:
    build:
      context: "mail"
    privileged: true
  any:
    build:
      dockerfile: Dockerfile.any
      context: $HERE
    volumes: [x:/x]
volumes:
  db:
  shop-data:
`;

test('the mounts of the services that compose builds', () => {
  expect(composeServices({ 'compose.yaml': text, 'compose.yml': null, 'other.yaml': text })).toEqual([
    {
      file: 'compose.yaml',
      mounts: [
        { source: 'shop-data', target: '/data', isReadOnly: false },
        { source: './config', target: '/config', isReadOnly: true },
        { source: '~/keys', target: '/keys', isReadOnly: false },
      ],
      privilege: undefined,
    },
    { file: 'compose.yaml', mounts: [], privilege: 'cap_add:' },
    { file: 'compose.yaml', mounts: [], privilege: undefined },
  ]);
});

test.each(['', 'services:\n', 'services: {}\n', 'a: b\nservices:\nvolumes:\n', 'services:\n  web:\n    image: x\n'])(
  'nothing is built: %j',
  (other) => {
    expect(composeServices({ 'docker-compose.yml': other })).toEqual([]);
  },
);

const compose = (lines: string) => ({
  project: { 'docker-compose.yml': `services:\n  shop:\n    build: .\n${lines.replaceAll(/^/gmu, '    ')}\n` },
});
const before = 'FROM node:22\nWORKDIR /app\nCOPY . .\nVOLUME /data\nCMD ["node", "shop.js"]\n';
const after = (late: string): string =>
  `FROM node:22\nRUN install -d -o 1000 -g 1000 /app /data\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nVOLUME /data\n${late}USER 1000:1000\nCMD ["node", "shop.js"]\n`;
const step = (path: string): string =>
  `Hand existing volumes over once: docker run --rm --user 0 --volume NAME:${path} --entrypoint chown IMAGE -R 1000:1000 ${path}`;

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    {
      name: 'a volume that only compose names',
      before,
      after: after('RUN install -d -o 1000 -g 1000 /app/uploads\n'),
      options: compose('volumes:\n  - uploads:/app/uploads\n  - data:/data\n  - seeds:/seeds:ro'),
      applicability: 'with-steps',
      steps: [step('/data'), step('/app/uploads')],
    },
    ...[
      ['volumes:\n  - .:/app', 'docker-compose.yml mounts . over /app, and whose files those are is up to the host'],
      ['volumes:\n  - /var/run/docker.sock:/var/run/docker.sock', 'mounts /var/run/docker.sock over'],
      ['volumes:\n  - logs:/var/log', 'mounts a volume over /var/log, which cannot be handed over'],
      ['privileged: true', 'runs it with `privileged: true`'],
    ].map(([lines = '', because = '']) => ({
      name: lines,
      before,
      after: after(''),
      options: compose(lines),
      applicability: 'unsafe' as const,
      because,
    })),
    {
      name: 'files of the host that are read',
      before,
      after: after(''),
      options: compose('volumes:\n  - ./shop.json:/app/shop.json\n  - ./static:/app/static:ro'),
      applicability: 'with-steps',
      steps: [step('/data')],
    },
    {
      name: 'a directory of the host that the app may write to',
      before,
      after: after(''),
      options: compose('volumes:\n  - ./logs:/app/logs'),
      applicability: 'with-steps',
      steps: [
        step('/data'),
        'Give ./logs, which docker-compose.yml mounts over /app/logs, to 1000:1000 on the host if the app writes to it: chown -R 1000:1000 ./logs',
      ],
    },
  ],
});
