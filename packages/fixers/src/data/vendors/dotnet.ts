import type { Account } from '@dockerfix/core';
import type { Shape } from '../shape.ts';
import type { VendorImage } from './vendor-image.ts';

const repository = 'https://github.com/dotnet/dotnet-docker/tree';
const today = `${repository}/3ed00b611cc88eaa5995525a0549a5703965cd02`;
/** The last commit with .NET 6. */
const before8 = `${repository}/36e80c363f5fa5a4f20d004c759c932a4027c89b`;

const anyImage = /^mcr\.microsoft\.com\/dotnet\/(?:core\/)?(?:aspnet|runtime|runtime-deps|sdk)$/;
const aspnet = /^mcr\.microsoft\.com\/dotnet\/(?:core\/)?aspnet$/;

// The account came during the previews of 8.0; those of 11.0 have it from the start.
const from8 = '(?:(?:8|9|10)\\.0(?:\\.\\d+)?|11\\.0(?:\\.\\d+)?(?:-(?:preview|rc)(?:\\.\\d+)*)?)';
const below8 = '(?:[23]\\.[0-2]|[5-7]\\.0)(?:\\.\\d+)?';
const architecture = '(?:-(?:amd64|arm64v8|arm32v7))?';
const tag = (version: string, rest: string): RegExp => new RegExp(`^${version}${rest}${architecture}$`);

const app: readonly Account[] = [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }];

/** None of the Linux images sets an entrypoint; what CMD there is comes from the distribution's image. */
const plain = { user: null, entrypoint: null, entrypointRead: true } as const;
const chiseled: Shape = {
  family: 'distroless',
  user: '1654',
  entrypoint: null,
  cmd: null,
  accounts: app,
  entrypointRead: true,
};

/** The rows of a group of tags, once more with the port for those images that have the web server. */
function rows(tag: RegExp, facts: Shape, port: string, source: string): readonly VendorImage[] {
  return [
    { image: aspnet, tag, facts: { ...facts, ports: [port] }, source },
    { image: anyImage, tag, facts, source },
  ];
}

export const dotnetImages: readonly VendorImage[] = [
  {
    image: anyImage,
    tag: /^\d+\.\d+(?:\.\d+)?(?:-(?:preview|rc)(?:\.\d+)*)?-nanoserver-[\w.]+$/,
    // `src/runtime/8.0/nanoserver-ltsc2022`: USER ContainerUser at the end.
    facts: { family: 'windows', user: 'ContainerUser', entrypointRead: false },
    source: today,
  },
  {
    image: anyImage,
    tag: /^\d+\.\d+(?:\.\d+)?(?:-(?:preview|rc)(?:\.\d+)*)?-windowsservercore-[\w.]+$/,
    facts: { family: 'windows', entrypointRead: false },
    source: today,
  },
  // `src/runtime-deps/10.0/noble-chiseled`, `azurelinux3.0-distroless`: USER $APP_UID, no shell.
  ...rows(
    tag(from8, '-(?:jammy|noble|resolute)-chiseled(?:-composite)?(?:-extra|-aot)?'),
    chiseled,
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...rows(
    tag(from8, '-(?:azurelinux|cbl-mariner)[\\d.]+-distroless(?:-composite)?(?:-extra|-aot)?'),
    chiseled,
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...rows(
    tag(from8, '-(?:azurelinux|cbl-mariner)[\\d.]+(?:-aot)?'),
    { ...plain, family: 'azurelinux', accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...rows(
    tag(from8, '-alpine[\\d.]*(?:-composite)?(?:-extra|-aot)?'),
    { ...plain, family: 'alpine', cmd: ['/bin/sh'], accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...rows(
    tag('[89]\\.0(?:\\.\\d+)?', '(?:-bookworm-slim)?'),
    { ...plain, family: 'debian', cmd: ['bash'], accounts: app },
    '8080',
    `${today}/src/runtime-deps/8.0/bookworm-slim`,
  ),
  ...rows(
    tag(from8, '-(?:jammy|noble|resolute)(?:-aot)?'),
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  // A plain version is Ubuntu from 10.0 on; `latest` is a plain version.
  ...rows(
    new RegExp(`^(?:latest|(?=1)${from8}${architecture})$`),
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], accounts: app },
    '8080',
    `${today}/README.aspnet.md`,
  ),
  ...rows(
    tag(below8, '-jammy-chiseled(?:-extra)?'),
    chiseled,
    '8080',
    `${before8}/src/runtime-deps/6.0/jammy-chiseled/amd64/Dockerfile`,
  ),
  ...rows(
    tag(below8, '-cbl-mariner[\\d.]+-distroless'),
    { ...chiseled, user: 'app', accounts: [{ name: 'app', uid: 101, gid: 101 }] },
    '8080',
    `${before8}/src/runtime-deps/6.0/cbl-mariner2.0-distroless/amd64/Dockerfile`,
  ),
  // Below 8.0 there is no account, and ASPNETCORE_URLS is http://+:80.
  ...rows(
    tag(below8, '-cbl-mariner[\\d.]+'),
    { ...plain, family: 'azurelinux' },
    '80',
    `${before8}/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile`,
  ),
  ...rows(
    tag(below8, '-alpine[\\d.]*'),
    { ...plain, family: 'alpine', cmd: ['/bin/sh'] },
    '80',
    `${before8}/src/runtime-deps/6.0/alpine3.20/amd64/Dockerfile`,
  ),
  ...rows(
    tag(below8, '-(?:bionic|focal|jammy)'),
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'] },
    '80',
    `${before8}/src/runtime-deps/6.0/jammy/amd64/Dockerfile`,
  ),
  ...rows(
    tag(below8, '(?:-(?:stretch|buster|bullseye|bookworm)(?:-slim)?)?'),
    { ...plain, family: 'debian', cmd: ['bash'] },
    '80',
    `${before8}/src/runtime-deps/6.0/bullseye-slim/amd64/Dockerfile`,
  ),
];
