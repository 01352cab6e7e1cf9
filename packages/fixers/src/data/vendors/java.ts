import { github, plain, under, type VendorImage } from './vendor-image.ts';

const microsoft = 'https://github.com/microsoft/openjdk-docker/tree/fba53b443196329c8ae2b26ef9bf49e16eb3c926/docker';
const app = [{ name: 'app', uid: 101, gid: 101, home: '/home/app' }] as const;
const microsoftImage = { repositories: ['mcr.microsoft.com/openjdk/jdk'], from: '8', below: '26' } as const;

const liberica = (path: string): string => github('bell-sw/Liberica', 'ebed27134c5ff3fb1f4257069f4fd389f99ba4a1', path);
const bellsoft = (...systems: readonly string[]): readonly string[] =>
  under(
    ['docker.io/bellsoft'],
    ['openjdk', 'openjre'].flatMap((kind) => systems.map((system) => `liberica-${kind}-${system}`)),
  );
const libericaTags = {
  tags: ['latest', '{version}', '{version}-{number}', '{version}-cds'],
  from: '8',
  below: '27',
} as const;

const zulu = (path: string): string =>
  github('zulu-openjdk/zulu-openjdk', '96ef9859caaff4cc4f8081ea39b3a07ae1692821', path);
const zuluTags = {
  tags: [
    'latest',
    '{version}',
    '{version}-{latest|jre|jre-latest|jre-headless|jre-headless-latest}',
    '{version}-{number}',
    '{version}-{number}-{jre|jre-headless}',
  ],
  from: '8',
  below: '25',
} as const;

const graalvm = github(
  'graalvm/container',
  '6a7c4954a010c2a6d535fe8e3fab60172cd6a461',
  'graalvm-community/Dockerfile.ol9-java25',
);

export const javaImages: readonly VendorImage[] = [
  {
    ...microsoftImage,
    tags: ['{version}-ubuntu'],
    facts: { ...plain, family: 'ubuntu', accounts: app },
    source: `${microsoft}/ubuntu`,
  },
  {
    ...microsoftImage,
    tags: ['{version}-{azurelinux|mariner}{|-cm1|-cm2}'],
    facts: { ...plain, family: 'azurelinux', accounts: app },
    source: `${microsoft}/azurelinux`,
  },
  {
    ...microsoftImage,
    tags: ['{version}-distroless'],
    // Which user the distroless base starts as is not in this repository.
    facts: {
      family: 'distroless',
      entrypoint: ['/usr/jdk/bin/java'],
      cmd: ['-version'],
      accounts: app,
      entrypointRead: true,
    },
    source: `${microsoft}/distroless`,
  },
  {
    repositories: bellsoft('alpine', 'alpine-musl'),
    ...libericaTags,
    facts: { ...plain, family: 'alpine', cmd: ['/bin/sh'], httpClients: ['busybox wget'] },
    source: liberica('docker/repos/liberica-openjdk-alpine/17/Dockerfile'),
  },
  {
    repositories: bellsoft('debian'),
    ...libericaTags,
    facts: { ...plain, family: 'debian', cmd: ['bash'] },
    source: liberica('docker/repos/liberica-openjdk-debian/17/Dockerfile'),
  },
  {
    repositories: ['docker.io/azul/zulu-openjdk-alpine'],
    ...zuluTags,
    facts: { ...plain, family: 'alpine', cmd: ['/bin/sh'], httpClients: ['busybox wget'] },
    source: zulu('alpine/17-latest/Dockerfile'),
  },
  {
    repositories: ['docker.io/azul/zulu-openjdk-debian'],
    ...zuluTags,
    facts: { ...plain, family: 'debian', cmd: ['bash'] },
    source: zulu('debian/17-latest/Dockerfile'),
  },
  {
    repositories: ['docker.io/azul/zulu-openjdk'],
    ...zuluTags,
    facts: { ...plain, family: 'ubuntu', cmd: ['/bin/bash'] },
    source: zulu('ubuntu/17-latest/Dockerfile'),
  },
  {
    // On oraclelinux:N-slim, which has shadow-utils up to 9; nobody looked into 10-slim.
    repositories: under(
      ['ghcr.io/graalvm', 'container-registry.oracle.com/graalvm'],
      ['graalvm-community', 'jdk-community'],
    ),
    tags: ['{version}', '{version}-ol{7|8|9}', '{version}-ol{7|8|9}-{number}'],
    from: '17',
    below: '25',
    facts: { ...plain, family: 'rhel', cmd: undefined },
    source: graalvm,
  },
  {
    repositories: under(['ghcr.io/graalvm'], ['native-image-community']),
    tags: ['{version}', '{version}-{ol7|ol8|ol9}', '{version}-{ol7|ol8|ol9}-{number}', '{version}-muslib'],
    from: '17',
    below: '25',
    facts: {
      family: 'rhel',
      user: null,
      entrypoint: ['native-image'],
      cmd: ['--version'],
      workdir: '/app',
      entrypointRead: true,
    },
    source: graalvm,
  },
  {
    repositories: ['ghcr.io/graalvm/graalvm-ce'],
    tags: ['{ol7|ol8|ol9}-java{8|11|17|19}-{version}', '{ol7|ol8|ol9}-java{8|11|17|19}'],
    from: '20',
    below: '23',
    facts: { family: 'rhel', user: null, entrypoint: null, entrypointRead: true },
    source: 'https://github.com/graalvm/container/pkgs/container/graalvm-ce',
  },
];
