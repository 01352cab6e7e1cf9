import type { Account } from '@dockerfix/core';
import type { Shape } from '../shape.ts';
import type { TagTemplates } from '../tag-templates.ts';
import { plain, under, type VendorImage } from './vendor-image.ts';

const repository = 'https://github.com/dotnet/dotnet-docker/tree';
const today = `${repository}/3ed00b611cc88eaa5995525a0549a5703965cd02`;
/** The last commit with .NET 6. */
const before8 = `${repository}/36e80c363f5fa5a4f20d004c759c932a4027c89b`;

const places = ['mcr.microsoft.com/dotnet', 'mcr.microsoft.com/dotnet/core'];
const aspnet = under(places, ['aspnet']);
const anyImage = under(places, ['aspnet', 'runtime', 'runtime-deps', 'sdk']);

const architecture = '{|-amd64|-arm64v8|-arm32v7}';
/** The tags with these ends. */
const ending = (...ends: readonly string[]): readonly string[] => ends.map((end) => `{version}${end}${architecture}`);

// The account came during the previews of 8.0; those of 11.0 have it from the start.
const below8 = { from: '2', below: '8' };
const from8 = { from: '8', below: '12' };
/** The same tags of the previews of 11.0. */
const withPreviews = (tags: readonly string[]): readonly string[] => [
  ...tags,
  ...tags.flatMap((tag) =>
    ['-preview', '-preview.{number}', '-rc', '-rc.{number}'].map((word) =>
      tag.replace('{version}', `{11.0|11.0.0}${word}`),
    ),
  ),
];

const app: readonly Account[] = [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }];

/** None of the Linux images sets an entrypoint; what CMD there is comes from the distribution's image. */
const chiseled: Shape = {
  family: 'distroless',
  user: '1654',
  entrypoint: null,
  cmd: null,
  accounts: app,
  entrypointRead: true,
};

/** A group of tags, once more with the port for those images that have the web server. */
function records(group: TagTemplates, facts: Shape, port: string, source: string): readonly VendorImage[] {
  return [
    { ...group, repositories: aspnet, facts: { ...facts, ports: [port] }, source },
    { ...group, repositories: anyImage, facts, source },
  ];
}

const windowsReleases = '{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}';
const windowsTags = (flavour: string): TagTemplates => ({
  tags: ['', '-preview', '-preview.{number}', '-rc', '-rc.{number}'].map(
    (word) => `{version}${word}-${flavour}-${windowsReleases}{|-amd64}`,
  ),
  from: '2',
  below: '12',
});

export const dotnetImages: readonly VendorImage[] = [
  {
    repositories: anyImage,
    ...windowsTags('nanoserver'),
    // `src/runtime/8.0/nanoserver-ltsc2022`: USER ContainerUser at the end.
    facts: { family: 'windows', user: 'ContainerUser', entrypointRead: false },
    source: today,
  },
  {
    repositories: anyImage,
    ...windowsTags('windowsservercore'),
    facts: { family: 'windows', entrypointRead: false },
    source: today,
  },
  // `src/runtime-deps/10.0/noble-chiseled`, `azurelinux3.0-distroless`: USER $APP_UID, no shell.
  ...records(
    {
      tags: withPreviews([
        ...ending('-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}'),
        ...ending('-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}'),
      ]),
      ...from8,
    },
    chiseled,
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...records(
    { tags: withPreviews(ending('-{azurelinux|cbl-mariner}{number}{|-aot}')), ...from8 },
    { ...plain, family: 'azurelinux', accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...records(
    {
      tags: withPreviews(ending('-alpine{|-composite}{|-extra|-aot}', '-alpine{number}{|-composite}{|-extra|-aot}')),
      ...from8,
    },
    { ...plain, family: 'alpine', cmd: ['/bin/sh'], accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  ...records(
    { tags: ending('', '-bookworm-slim'), from: '8', below: '10' },
    { ...plain, family: 'debian', cmd: ['bash'], accounts: app },
    '8080',
    `${today}/src/runtime-deps/8.0/bookworm-slim`,
  ),
  ...records(
    { tags: withPreviews(ending('-{jammy|noble|resolute}{|-aot}')), ...from8 },
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], accounts: app },
    '8080',
    `${today}/src/runtime-deps`,
  ),
  // A plain version is Ubuntu from 10.0 on; `latest` is a plain version.
  ...records(
    { tags: ['latest', ...withPreviews(ending(''))], from: '10', below: '12' },
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], accounts: app },
    '8080',
    `${today}/README.aspnet.md`,
  ),
  ...records(
    { tags: ending('-jammy-chiseled{|-extra}'), ...below8 },
    chiseled,
    '8080',
    `${before8}/src/runtime-deps/6.0/jammy-chiseled/amd64/Dockerfile`,
  ),
  ...records(
    { tags: ending('-cbl-mariner{number}-distroless'), ...below8 },
    { ...chiseled, user: 'app', accounts: [{ name: 'app', uid: 101, gid: 101 }] },
    '8080',
    `${before8}/src/runtime-deps/6.0/cbl-mariner2.0-distroless/amd64/Dockerfile`,
  ),
  // Below 8.0 there is no account, and ASPNETCORE_URLS is http://+:80.
  ...records(
    { tags: ending('-cbl-mariner{number}'), ...below8 },
    { ...plain, family: 'azurelinux' },
    '80',
    `${before8}/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile`,
  ),
  ...records(
    { tags: ending('-alpine', '-alpine{number}'), ...below8 },
    { ...plain, family: 'alpine', cmd: ['/bin/sh'] },
    '80',
    `${before8}/src/runtime-deps/6.0/alpine3.20/amd64/Dockerfile`,
  ),
  ...records(
    { tags: ending('-{bionic|focal|jammy}'), ...below8 },
    { ...plain, family: 'ubuntu', cmd: ['/bin/bash'] },
    '80',
    `${before8}/src/runtime-deps/6.0/jammy/amd64/Dockerfile`,
  ),
  ...records(
    { tags: ending('', '-{stretch|buster|bullseye|bookworm}{|-slim}'), ...below8 },
    { ...plain, family: 'debian', cmd: ['bash'] },
    '80',
    `${before8}/src/runtime-deps/6.0/bullseye-slim/amd64/Dockerfile`,
  ),
];
