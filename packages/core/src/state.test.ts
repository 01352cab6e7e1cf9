import { expect, test } from 'vitest';
import type { Dockerfile, Stage, StateBefore } from './dockerfile.ts';
import type { ImageFacts } from './image/facts.ts';
import { parse } from './parse.ts';
import { stateBefore } from './state.ts';

const facts = (family: ImageFacts['family'], more: Partial<ImageFacts> = {}): ImageFacts => ({
  family,
  volumes: [],
  ports: [],
  accounts: [],
  entrypointRead: true,
  source: 'https://example.com/image',
  ...more,
});

const known: Readonly<Record<string, ImageFacts>> = {
  'debian:12': facts('debian', { user: null }),
  'node:20': facts('debian', { user: null, workdir: '' }),
  'app:1': facts('alpine', { user: 'app', workdir: '/srv/app' }),
  'server:1': facts('windows', { user: 'ContainerUser', workdir: 'C:\\app' }),
  'half:1': facts('debian'),
};

const read = (source: string): Dockerfile => parse(source, { images: ({ text }) => known[text] });

function lastStage({ stages }: Dockerfile): Stage {
  const stage = stages.at(-1);
  if (stage === undefined) throw new Error('a Dockerfile has a stage');
  return stage;
}

function atEnd(source: string): StateBefore {
  const dockerfile = read(source);
  return stateBefore(dockerfile, lastStage(dockerfile), 'end');
}

const plain = (text: string) => ({ text, dependsOnArgument: false });
const argument = (text: string) => ({ text, dependsOnArgument: true });

test('starts with what a known base gives', () => {
  expect(atEnd('FROM debian:12\n')).toEqual({
    user: { value: plain('root'), from: undefined },
    workdir: plain('/'),
    shell: ['/bin/sh', '-c'],
  });
  expect(atEnd('FROM app:1\n')).toEqual({
    user: { value: plain('app'), from: undefined },
    workdir: plain('/srv/app'),
    shell: ['/bin/sh', '-c'],
  });
});

test('leaves not known: what an unknown base gives, until the file says it', () => {
  expect(atEnd('FROM registry.example/app:1\nWORKDIR src\n')).toEqual({
    user: undefined,
    workdir: undefined,
    shell: undefined,
  });
  expect(atEnd('FROM registry.example/app:1\nWORKDIR /src\nUSER 1000\nSHELL ["/bin/bash", "-c"]\n')).toMatchObject({
    user: { value: plain('1000') },
    workdir: plain('/src'),
    shell: ['/bin/bash', '-c'],
  });
  expect(atEnd('FROM half:1\n').user).toBeUndefined();
});

test('follows USER from line to line', () => {
  const dockerfile = read(
    'FROM debian:12\nRUN id\nUSER app\nRUN id\nUSER root\n\n# last\nUSER "1000:1000"\nCMD ["id"]\n',
  );
  const stage = lastStage(dockerfile);
  expect(
    stage.instructions.map((instruction) => stateBefore(dockerfile, stage, instruction).user?.value?.text),
  ).toEqual(['root', 'root', 'app', 'app', 'root', '1000:1000']);
  const { user } = stateBefore(dockerfile, stage, 'end');
  expect(user?.from).toBe(stage.instructions[4]);
  expect(stateBefore(dockerfile, stage, stage.from).user?.value?.text).toBe('root');
});

test('inherits through stages', () => {
  const dockerfile = read(`FROM node:20 AS base
WORKDIR /app
USER node
SHELL ["/bin/bash", "-c"]
FROM debian:12 AS other
WORKDIR /other
FROM base AS build
WORKDIR src
FROM build
RUN id
`);
  const { user, workdir, shell } = stateBefore(dockerfile, lastStage(dockerfile), 'end');
  expect(user).toEqual({ value: plain('node'), from: dockerfile.stages[0]?.instructions[1] });
  expect(workdir).toEqual(plain('/app/src'));
  expect(shell).toEqual(['/bin/bash', '-c']);
});

test('fills in variables', () => {
  expect(
    atEnd('FROM debian:12\nARG USERNAME=app\nENV HOME=/home/$USERNAME\nWORKDIR $HOME/src/\nUSER ${USERNAME}\n'),
  ).toMatchObject({
    user: { value: argument('app') },
    workdir: argument('/home/app/src'),
  });
  expect(atEnd('FROM debian:12\nENV DIR=/srv\nWORKDIR ${DIR}\nWORKDIR a\nWORKDIR ..\n').workdir).toEqual(plain('/srv'));
});

test('keeps the USER whose value is not known', () => {
  const dockerfile = read('FROM debian:12\nARG UID\nUSER $UID\nWORKDIR $APP_HOME\nWORKDIR src\n');
  const stage = lastStage(dockerfile);
  expect(stateBefore(dockerfile, stage, 'end')).toEqual({
    user: { value: undefined, from: stage.instructions[1] },
    workdir: undefined,
    shell: ['/bin/sh', '-c'],
  });
});

test('takes an empty USER for root', () => {
  expect(atEnd('FROM app:1\nENV NOBODY=""\nUSER $NOBODY\n').user?.value).toEqual(plain('root'));
});

test('takes the whole line, over continuations', () => {
  expect(atEnd('FROM debian:12\nWORKDIR \\\n # where\n  /srv/my app  \nUSER ap\\\np\n')).toMatchObject({
    user: { value: plain('app') },
    workdir: plain('/srv/my app'),
  });
  expect(atEnd('# escape=`\r\nFROM debian:12\r\nUSER `\r\n  app\r\nWORKDIR /a`\r\n/b\r\n')).toMatchObject({
    user: { value: plain('app') },
    workdir: plain('/a/b'),
  });
});

test('leaves not known: Windows paths', () => {
  expect(atEnd('FROM server:1\n')).toMatchObject({ workdir: undefined, shell: ['cmd', '/S', '/C'] });
  expect(atEnd('FROM server:1\nWORKDIR /app\n').workdir).toBeUndefined();
  expect(atEnd('# escape=`\nFROM registry.example/server:1\nWORKDIR C:\\app\nWORKDIR bin\n').workdir).toBeUndefined();
  expect(atEnd('FROM registry.example/server:1\nWORKDIR c:/app\n').workdir).toBeUndefined();
});

test('leaves alone: what ONBUILD holds back, but for the next stage', () => {
  const source = 'FROM debian:12 AS base\nONBUILD ENV NAME=app\nONBUILD USER $NAME\nONBUILD WORKDIR /app\n';
  expect(atEnd(source)).toMatchObject({ user: { value: plain('root') }, workdir: plain('/') });
  const dockerfile = read(`${source}FROM base\nWORKDIR src\nFROM base AS two\nFROM two\n`);
  const [base, child, , grandchild] = dockerfile.stages;
  expect(child && stateBefore(dockerfile, child, 'end')).toMatchObject({
    user: { value: plain('app'), from: base?.instructions[1]?.trigger },
    workdir: plain('/app/src'),
  });
  expect(child?.instructions[0] && stateBefore(dockerfile, child, child.instructions[0]).workdir).toEqual(
    plain('/app'),
  );
  expect(grandchild && stateBefore(dockerfile, grandchild, 'end').workdir).toEqual(plain('/app'));
});

test('answers for every instruction of a long file in a moment', () => {
  const lines = Array.from(
    { length: 30_000 },
    (_, index) => `ENV V${index % 10_000}=$V${(index * 7) % 10_000}x\nUSER u${index}\nWORKDIR d`,
  );
  const dockerfile = read(`FROM debian:12\n${lines.join('\n')}\n`);
  const stage = lastStage(dockerfile);
  const start = performance.now();
  const users = stage.instructions.map((instruction) => stateBefore(dockerfile, stage, instruction).user?.value?.text);
  expect(users[2]).toBe('u0');
  expect(users[89_999]).toBe('u29999');
  expect(performance.now() - start).toBeLessThan(5_000);
});
