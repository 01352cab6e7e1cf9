import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Family, FamilyEvidence, ImageFacts, ImageLookup } from './facts.ts';

const known = (family: Family): ImageFacts => ({
  family,
  accounts: [],
  volumes: [],
  ports: [],
  entrypointRead: false,
  source: 'https://example.com',
});
const images: ImageLookup = ({ text }) =>
  ({ 'alpine:3': known('alpine'), 'ubuntu:24.04': known('ubuntu'), 'ubi:9': known('rhel') })[text];

const familyOf = (text: string, base?: string): FamilyEvidence | undefined =>
  parse(text, { images, base }).stages.at(-1)?.family;

test.each([
  ['the image', 'FROM alpine:3\nRUN apk add curl\n', 'alpine'],
  [
    'the image of the stage it starts from',
    'FROM ubuntu:24.04 AS base\nFROM base\nRUN apt-get install -y curl\n',
    'ubuntu',
  ],
  ['an image that an ARG names', 'ARG IMAGE=ubi:9\nFROM $IMAGE\nRUN yum install -y curl\n', 'rhel'],
])('%s is trusted most', (_, text, family) => {
  expect(familyOf(text, 'suse')).toMatchObject({ family, from: 'image', conflict: undefined });
});

test.each([
  ['apk add --no-cache curl', 'alpine'],
  ['apt-get update && apt-get install -y curl', 'debian'],
  ['apt install -y curl', 'debian'],
  ['dnf install -y curl', 'rhel'],
  ['yum -y install curl', 'rhel'],
  ['microdnf install curl', 'rhel-minimal'],
  ['zypper install curl', 'suse'],
  ['pacman -Sy curl', 'arch'],
  ['tdnf install -y curl', 'photon'],
  ['sudo apt-get install -y curl', 'debian'],
  ['if ! command -v curl; then apk add curl; fi', 'alpine'],
])('of an unknown image, `%s` shows the family', (command, family) => {
  const found = familyOf(`FROM example.com/base:1 AS base\nRUN id\nRUN ${command}\nFROM base\n`);
  expect(found).toMatchObject({ family, from: 'file', conflict: undefined });
  expect(found?.evidence).toContain('line 3 runs `');
});

test.each([
  ['nothing in it', 'RUN make'],
  ['the name alone', 'RUN which apt-get'],
  ['a file of that name', 'COPY apk /usr/bin/apk'],
  ['several that no family has, which asks what is there', 'RUN apt-get install -y curl || apk add curl'],
  ['an exec form that is no shell', 'RUN ["/bin/echo", "apk add"]'],
])('shows nothing: %s', (_, line) => {
  expect(familyOf(`FROM example.com/base:1\n${line}\n`)).toBeUndefined();
});

test('what the caller says counts where nothing else shows it, and is held against what does', () => {
  const unknown = 'FROM example.com/base:1\n';
  expect(familyOf(unknown, 'suse')).toMatchObject({ family: 'suse', from: 'option', conflict: undefined });
  expect(familyOf(`${unknown}RUN apt-get install -y curl\n`, 'ubuntu')).toMatchObject({
    family: 'ubuntu',
    from: 'option',
  });
  expect(familyOf(`${unknown}RUN apk add curl\n`, 'debian')).toMatchObject({
    family: 'alpine',
    from: 'file',
    conflict: '`base` says `debian`',
  });
});

test('an image that the caller names stands for an unknown one, never for one that is known', () => {
  const [stage] = parse('FROM example.com/base:1\n', { images, base: 'ubuntu:24.04' }).stages;
  expect(stage?.base).toMatchObject({ facts: { family: 'ubuntu' }, isAssumed: true });
  expect(stage?.family).toMatchObject({ family: 'ubuntu', from: 'option' });
  const [other] = parse('FROM alpine:3\n', { images, base: 'ubuntu:24.04' }).stages;
  expect(other?.base).toMatchObject({ facts: { family: 'alpine' }, isAssumed: false });
});

test('a package manager that the image does not have is a conflict', () => {
  expect(familyOf('FROM alpine:3\nRUN apt-get install -y curl\n')).toMatchObject({
    family: 'alpine',
    conflict: 'line 2 runs `apt-get`, which no `alpine` image has',
  });
  expect(familyOf('FROM alpine:3\nRUN apk add curl || apt-get install curl\n')?.conflict).toBeUndefined();
});
