import { github, under, type VendorImage } from './vendor-image.ts';

const bitnami = (path: string): string =>
  github('bitnami/containers', '2157135dfe6c1dbc1ade24bfd61a6d16fc8cfd90', `bitnami/${path}`);
const bitnamiPlaces = ['docker.io/bitnami', 'docker.io/bitnamilegacy', 'public.ecr.aws/bitnami'];
const bitnamiTags = {
  tags: ['{version}-debian-{10|11|12}', '{version}-debian-{10|11|12}-r{number}'],
  from: '1',
  below: '3000',
} as const;
/** Those whose Dockerfile ends with USER 1001; the language images (node, python, …) start as root. */
const bitnamiServers = [
  'elasticsearch',
  'etcd',
  'kafka',
  'keycloak',
  'kubectl',
  'mariadb',
  'memcached',
  'mongodb',
  'mysql',
  'nginx',
  'postgresql',
  'rabbitmq',
  'redis',
  'redis-cluster',
  'spark',
  'wordpress',
  'zookeeper',
];
// The official image with an extension; its entrypoint is postgres’.
const postgres = {
  user: null,
  entrypoint: ['docker-entrypoint.sh'],
  cmd: ['postgres'],
  ports: ['5432'],
  entrypointRead: true,
} as const;
const onDebian = {
  ...postgres,
  family: 'debian',
  accounts: [{ name: 'postgres', uid: 999, gid: 999 }],
  dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] },
} as const;
const onAlpine = {
  ...postgres,
  family: 'alpine',
  accounts: [{ name: 'postgres', uid: 70, gid: 70 }],
  dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] },
} as const;
/** From 18 on the volume is one folder above. */
const before18 = ['/var/lib/postgresql/data'];
const since18 = ['/var/lib/postgresql'];

export const databaseImages: readonly VendorImage[] = [
  {
    repositories: under(bitnamiPlaces, bitnamiServers),
    ...bitnamiTags,
    // The numbers have no entry in /etc/passwd; files belong to group 0.
    facts: { family: 'debian', user: '1001', entrypointRead: false },
    source: bitnami('nginx/1.25/debian-12/Dockerfile'),
  },
  {
    repositories: under(bitnamiPlaces, ['node']),
    ...bitnamiTags,
    facts: {
      family: 'debian',
      user: null,
      entrypoint: null,
      cmd: ['node'],
      workdir: '/app',
      ports: ['3000'],
      httpClients: ['curl', 'wget'],
      entrypointRead: true,
    },
    source: github(
      'bitnami/containers',
      '00469e92b2765bdd5abb0180bb3abbb45d6b4657',
      'bitnami/node/20/debian-12/Dockerfile',
    ),
  },
  {
    repositories: ['docker.io/postgis/postgis'],
    tags: ['{version}-{number}-alpine'],
    from: '12',
    below: '18',
    facts: { ...onAlpine, volumes: before18 },
    source: github('postgis/docker-postgis', '51b35550144e6bf1c97a8dc7530b8eaa212180bf', '16-3.5/alpine/Dockerfile'),
  },
  {
    repositories: ['docker.io/postgis/postgis'],
    tags: ['{version}-{number}'],
    from: '12',
    below: '18',
    facts: { ...onDebian, volumes: before18 },
    source: github('postgis/docker-postgis', '51b35550144e6bf1c97a8dc7530b8eaa212180bf', '16-3.5/Dockerfile'),
  },
  {
    repositories: ['docker.io/pgvector/pgvector', 'docker.io/ankane/pgvector'],
    tags: [
      'pg{version}',
      '{number}-pg{version}',
      '{number}-pg{version}-{bookworm|trixie}',
      'pg{version}-{bookworm|trixie}',
      'v{number}-pg{version}',
    ],
    from: '12',
    below: '18',
    facts: { ...onDebian, volumes: before18 },
    source: github('pgvector/pgvector', 'e48241b4dcc045b18902914f668d03d1d399dfbe', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/pgvector/pgvector'],
    tags: [
      'pg{version}',
      '{number}-pg{version}',
      '{number}-pg{version}-{bookworm|trixie}',
      'pg{version}-{bookworm|trixie}',
    ],
    from: '18',
    below: '19',
    facts: { ...onDebian, volumes: since18 },
    source: github('pgvector/pgvector', 'e48241b4dcc045b18902914f668d03d1d399dfbe', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/timescale/timescaledb'],
    tags: ['latest-pg{version}', '{number}-pg{version}'],
    from: '12',
    below: '18',
    facts: { ...onAlpine, volumes: before18 },
    source: github('timescale/timescaledb-docker', '029292c030646f1ce91e0aef88025b65dc6200b0', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/minio/minio', 'quay.io/minio/minio'],
    tags: ['latest', 'RELEASE.{version}-{number}-{number}T{number}-{number}-{number}Z'],
    // On ubi-minimal before November 2023.
    from: '2024',
    below: '2027',
    // It becomes another user only where MINIO_USERNAME says so.
    facts: {
      family: 'rhel-micro',
      user: null,
      entrypoint: ['/usr/bin/docker-entrypoint.sh'],
      cmd: ['minio'],
      volumes: ['/data'],
      ports: ['9000'],
      httpClients: ['curl'],
      entrypointRead: true,
    },
    source: github('minio/minio', '7aac2a2c5b7c882e68c1ce017d8256be2feea27f', 'Dockerfile.release'),
  },
  {
    repositories: ['mcr.microsoft.com/mssql/server'],
    tags: [
      '{2019|2022|2025}-latest',
      '{2019|2022|2025}-{CU|GDR}{number}-ubuntu-{number}',
      '{2019|2022|2025}-CU{number}-GDR{number}-ubuntu-{number}',
    ],
    facts: { family: 'ubuntu', user: 'mssql', entrypointRead: false },
    source: 'https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-security',
  },
];
