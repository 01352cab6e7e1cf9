import type { Account } from '@dockerfix/core';
import type { Shape } from '../shape.ts';
import { github, plain, type VendorImage } from './vendor-image.ts';

const bunSource = 'https://github.com/oven-sh/bun/tree/main/dockerhub';
const bunRange = { from: '1', below: '2' } as const;
const bun = {
  user: null,
  // The script puts `bun` before whatever is no program; it changes no user.
  entrypoint: ['/usr/local/bin/docker-entrypoint.sh'],
  cmd: ['/usr/local/bin/bun'],
  workdir: '/home/bun/app',
  accounts: [{ name: 'bun', uid: 1000, gid: 1000, home: '/home/bun' }],
  entrypointRead: true,
} as const;
/** The tags with this flavour: `1.1-alpine`, `alpine`, `canary-alpine`. */
const bunTags = (flavour: string): readonly string[] => [flavour, `canary-${flavour}`, `{version}-${flavour}`];

const denoSource = 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13';
/** `_entry.sh` puts `deno` before options and known subcommands; it changes no user. */
const deno = (family: 'alpine' | 'debian' | 'ubuntu', account: Account): Shape => ({
  family,
  user: null,
  entrypoint: ['/tini', '--', 'docker-entrypoint.sh'],
  cmd: ['eval', "console.log('Welcome to Deno!')"],
  accounts: [account],
  entrypointRead: true,
});
// `useradd` without `--create-home`: the account has no home.
const denoAccount: Account = { name: 'deno', uid: 1993, gid: 1993 };
const denoTags = {
  repositories: ['docker.io/denoland/deno', 'ghcr.io/denoland/deno'],
  from: '1',
  below: '3',
} as const;

const uv = { ...plain, cmd: ['/usr/local/bin/uv'] } as const;
const uvSource = 'https://docs.astral.sh/uv/guides/integration/docker/#available-images';
const uvTags = { repositories: ['ghcr.io/astral-sh/uv', 'docker.io/astral/uv'], from: '0', below: '1' } as const;
/** The tags of a base image, with and without uv's version before it. */
const uvBase = (base: string): readonly string[] => [base, `{version}-${base}`];

// The images add Erlang and Elixir to the distribution's and set nothing.
const hexpm = (path: string): string => github('hexpm/bob', '17c581fa0aae0d7afad5bcaeaf84942a19f48c12', path);
/** `1.15.7-erlang-26.1.2-debian-bullseye-20231009-slim`, and of Erlang alone `26.1.2-debian-…`. */
const hexpmImages = (
  family: 'alpine' | 'debian' | 'ubuntu',
  releases: readonly string[],
  cmd: string,
): readonly VendorImage[] => {
  const facts = { ...plain, family, cmd: [cmd] } as const;
  const source = hexpm(`priv/scripts/docker/elixir-${family}.dockerfile`);
  const ends = releases.map((release) => `-${family}-${release}`);
  return [
    {
      repositories: ['docker.io/hexpm/elixir'],
      tags: ends.map((end) => `{version}-erlang-{number}${end}`),
      from: '1.8',
      below: '2',
      facts,
      added: 'nothing',
      source,
    },
    {
      repositories: ['docker.io/hexpm/erlang'],
      tags: ends.map((end) => `{version}${end}`),
      from: '20',
      below: '30',
      facts,
      added: 'nothing',
      source,
    },
  ];
};

export const runtimeImages: readonly VendorImage[] = [
  {
    repositories: ['docker.io/oven/bun'],
    tags: bunTags('alpine'),
    ...bunRange,
    facts: { ...bun, family: 'alpine' },
    added: 'nothing',
    source: `${bunSource}/alpine/Dockerfile`,
  },
  {
    repositories: ['docker.io/oven/bun'],
    tags: ['latest', 'canary', '{version}', ...['debian', 'slim', 'debian-slim'].flatMap(bunTags)],
    ...bunRange,
    facts: { ...bun, family: 'debian' },
    source: `${bunSource}/debian/Dockerfile`,
  },
  {
    repositories: ['docker.io/oven/bun'],
    tags: bunTags('distroless'),
    ...bunRange,
    // FROM gcr.io/distroless/base-nossl-debian11, which starts as root.
    facts: { family: 'distroless', user: '0', entrypoint: ['/usr/local/bin/bun'], entrypointRead: true },
    source: `${bunSource}/distroless/Dockerfile`,
  },
  {
    ...denoTags,
    tags: ['alpine', 'alpine-{version}'],
    facts: deno('alpine', { name: 'deno', uid: 1000, gid: 1000, home: '/home/deno' }),
    source: `${denoSource}/alpine.dockerfile`,
  },
  {
    ...denoTags,
    tags: ['latest', '{version}', 'debian', 'debian-{version}'],
    facts: deno('debian', denoAccount),
    source: `${denoSource}/debian.dockerfile`,
  },
  {
    ...denoTags,
    tags: ['ubuntu', 'ubuntu-{version}'],
    facts: deno('ubuntu', denoAccount),
    source: `${denoSource}/ubuntu.dockerfile`,
  },
  {
    ...denoTags,
    tags: ['distroless', 'distroless-{version}'],
    facts: { family: 'distroless', user: '0', entrypoint: ['/tini', '--', '/bin/deno'], entrypointRead: true },
    source: `${denoSource}/distroless.dockerfile`,
  },
  {
    ...denoTags,
    tags: ['bin', 'bin-{version}'],
    facts: { ...plain, family: 'scratch', cmd: null },
    source: `${denoSource}/bin.dockerfile`,
  },
  {
    ...uvTags,
    tags: ['latest', '{version}'],
    facts: { ...plain, family: 'scratch', entrypoint: ['/uv'], cmd: null },
    source: 'https://github.com/astral-sh/uv/blob/26a9dd4b2125bc271b47855e1fa0c49af3365db5/Dockerfile',
  },
  {
    ...uvTags,
    tags: ['alpine', 'alpine{number}', 'python{number}-alpine', 'python{number}-alpine{number}'].flatMap(uvBase),
    facts: { ...uv, family: 'alpine' },
    added: 'nothing',
    source: uvSource,
  },
  {
    ...uvTags,
    tags: ['{debian|bullseye|bookworm|trixie}{|-slim}', 'python{number}-{bullseye|bookworm|trixie}{|-slim}'].flatMap(
      uvBase,
    ),
    facts: { ...uv, family: 'debian' },
    source: uvSource,
  },
  ...hexpmImages('alpine', ['{number}'], '/bin/sh'),
  ...hexpmImages('debian', ['{buster|bullseye|bookworm|trixie}-{number}{|-slim}'], 'bash'),
  ...hexpmImages('ubuntu', ['{bionic|focal|jammy|noble|resolute}-{number}'], '/bin/bash'),
];
