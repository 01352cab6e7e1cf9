import { testFixer } from '@dockerfix/core/testing';
import { describe, expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';
import { composeServices, type Service } from './compose.ts';

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
        { source: 'other', target: '/other', isReadOnly: false },
        { source: '', target: '/data/anonymous', isReadOnly: false },
      ],
      privilege: undefined,
      unread: undefined,
    },
    { file: 'compose.yaml', mounts: [], privilege: 'cap_add:', unread: undefined },
    {
      file: 'compose.yaml',
      mounts: [{ source: 'x', target: '/x', isReadOnly: false }],
      privilege: undefined,
      unread: undefined,
    },
  ]);
});

test.each(['', 'services:\n', 'services: {}\n', 'a: b\nservices:\nvolumes:\n', 'services:\n  web:\n    image: x\n'])(
  'nothing is built: %j',
  (other) => {
    expect(composeServices({ 'docker-compose.yml': other })).toEqual([]);
  },
);

describe('each way of writing a mount', () => {
  const shop = (lines: string): Service[] =>
    composeServices({
      'compose.yaml': `services: # all\n  shop:\n    build: .\n${lines.replaceAll(/^/gmu, '    ')}\n`,
    });
  const data = { source: './data', target: '/data', isReadOnly: false };
  test.each<[string, object[]]>([
    ['volumes: ["./data:/data"]', [data]],
    ["volumes: [ './data:/data:rw' , /cache ]  # two", [data, { source: '', target: '/cache', isReadOnly: false }]],
    ['volumes: []', []],
    ['volumes:\n  - type: bind\n    source: data\n    target: /data', [data]],
    [
      'volumes:\n  - target: "/data"\n    source: ./data # of the host\n    type: bind\n    read_only: true',
      [{ ...data, isReadOnly: true }],
    ],
    ['volumes:\n- type: bind\n  source: ./data\n  target: /data\n  bind:\n    create_host_path: true', [data]],
    ['volumes:\n  - type: tmpfs\n    target: /run\n    tmpfs:\n      size: 1000', []],
  ])('%s', (lines, mounts) => {
    expect(shop(lines)).toEqual([{ file: 'compose.yaml', mounts, privilege: undefined, unread: undefined }]);
  });

  test.each([
    ['volumes: *shared', 'volumes: *shared'],
    ['volumes: [\n  "./data:/data"\n]', 'volumes: ['],
    ['volumes: [{ type: bind, source: ., target: /app }]', 'volumes: [{ type: bind, source: ., target: /app }]'],
    ['volumes:\n  - ${DATA:-./data}:/data', '- ${DATA:-./data}:/data'],
    ['volumes:\n  - ./data:$TO', '- ./data:$TO'],
    [
      'volumes:\n  - type: volume\n    source: data\n    target: /data\n    volume:\n      nocopy: true',
      '- type: volume',
    ],
    ['volumes:\n  - type: bind\n    source: .', '- type: bind'],
    ['volumes:\n  - { type: bind, source: ., target: /app }', '- { type: bind, source: ., target: /app }'],
    ['<<: *defaults\nvolumes: []', '<<: *defaults'],
    ['extends: base', 'extends: base'],
  ])('what is not read is said: %j', (lines, unread) => {
    expect(shop(lines)).toMatchObject([{ unread }]);
  });

  test.each([
    ['services: { shop: { build: ., volumes: [".:/app"] } }\n', 'its services'],
    ['services:\n  shop: { build: ., volumes: [".:/app"] }\n', 'shop: { build: ., volumes: [".:/app"] }'],
    ['services:\n  shop:\n    <<: *shop\n    ports: ["80:80"]\n', '<<: *shop'],
  ])('a service that is not read is said: %j', (file, unread) => {
    expect(composeServices({ 'compose.yaml': file })).toMatchObject([{ unread }]);
  });

  test.each([
    'services:\n  db: { image: postgres }\n',
    'services:\n  db:\n    <<: *defaults\n    image: postgres\n',
    'services:\n  db:\n    <<: *defaults\n    build: ./db\n',
  ])('one that is not built here is not: %j', (file) => {
    expect(composeServices({ 'compose.yaml': file })).toEqual([]);
  });
});

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
      ['volumes: ["./:/app"]', 'docker-compose.yml mounts ./ over /app, and whose'],
      ['volumes: *shared', 'what docker-compose.yml mounts with `volumes: *shared` is not known'],
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
