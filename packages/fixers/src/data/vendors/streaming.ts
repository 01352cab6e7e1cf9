import { github, under, type VendorImage } from './vendor-image.ts';

const valkey = (path: string): string =>
  github('valkey-io/valkey-container', 'ae6141ea5d62c775b8bdb9be7396b951da435673', path);
const valkeyServer = {
  user: null,
  entrypoint: ['docker-entrypoint.sh'],
  cmd: ['valkey-server'],
  workdir: '/data',
  volumes: ['/data'],
  ports: ['6379'],
  dropsPrivileges: { tool: 'setpriv', to: 'valkey', commands: ['valkey-server', '-*'] },
  entrypointRead: true,
} as const;
const valkeyImage = { repositories: ['docker.io/valkey/valkey'], from: '7.2', below: '10' } as const;
const confluent = (repository: string, commit: string, path: string): string =>
  github(`confluentinc/${repository}`, commit, path);
const appuser = [{ name: 'appuser', uid: 1000, gid: 1000, home: '/home/appuser' }] as const;

export const streamingImages: readonly VendorImage[] = [
  {
    ...valkeyImage,
    tags: ['alpine', '{version}-alpine', '{version}-alpine{number}'],
    facts: {
      ...valkeyServer,
      family: 'alpine',
      accounts: [{ name: 'valkey', uid: 999, gid: 1000 }],
      httpClients: ['busybox wget'],
    },
    added: 'nothing',
    source: valkey('8.0/alpine/Dockerfile'),
  },
  {
    ...valkeyImage,
    tags: ['latest', '{version}', 'bookworm', 'trixie', '{version}-{bookworm|trixie}'],
    facts: { ...valkeyServer, family: 'debian', accounts: [{ name: 'valkey', uid: 999, gid: 999 }] },
    source: valkey('8.0/debian/Dockerfile'),
  },
  {
    repositories: under(['docker.io/apache'], ['kafka']),
    tags: ['latest', '{version}'],
    from: '3.7',
    below: '5',
    facts: {
      family: 'alpine',
      user: 'appuser',
      entrypoint: undefined,
      cmd: ['/etc/kafka/docker/run'],
      volumes: ['/etc/kafka/secrets', '/var/lib/kafka/data', '/mnt/shared/config'],
      ports: ['9092'],
      // `adduser` takes the first free numbers.
      accounts: appuser,
      entrypointRead: false,
    },
    source: github('apache/kafka', '1eb7644349cb07139d6a3c1ad1986979647cac99', 'docker/jvm/Dockerfile'),
  },
  {
    repositories: under(
      ['docker.io/confluentinc'],
      [
        'cp-kafka',
        'cp-server',
        'cp-kafka-connect-base',
        'cp-kafka-connect',
        'cp-server-connect',
        'cp-server-connect-base',
      ],
    ),
    tags: ['{version}{|-ubi8|-ubi9}', '{version}-{number}{|-ubi8|-ubi9}'],
    // On ubi9-micro, and as 1000, since March 2026.
    from: '6',
    below: '8.2',
    // Made by `useradd` without numbers.
    facts: {
      family: 'rhel-minimal',
      user: 'appuser',
      entrypoint: null,
      cmd: ['/etc/confluent/docker/run'],
      workdir: '/home/appuser',
      entrypointRead: true,
    },
    source: confluent('common-docker', '28af5cf9e8788b2cb96681fc8210d918cc014e3b', 'base-java/Dockerfile.ubi9'),
  },
  {
    repositories: ['docker.io/apache/airflow'],
    tags: [
      'latest',
      '{version}',
      '{version}-python{number}',
      'latest-python{number}',
      'slim-latest',
      'slim-{version}',
      'slim-{version}-python{number}',
    ],
    from: '2',
    below: '4',
    facts: {
      family: 'debian',
      user: '50000',
      accounts: [{ name: 'airflow', uid: 50000, gid: 0, home: '/home/airflow' }],
      entrypointRead: false,
    },
    source: 'https://airflow.apache.org/docs/docker-stack/entrypoint.html',
  },
  {
    repositories: ['docker.io/apache/superset'],
    tags: ['latest', '{version}'],
    from: '2',
    below: '7',
    facts: { family: 'debian', user: 'superset', entrypointRead: false },
    source: 'https://github.com/apache/superset/blob/master/Dockerfile',
  },
  {
    repositories: ['docker.io/apache/spark', 'docker.io/apache/spark-py', 'docker.io/apache/spark-r'],
    tags: [
      'latest',
      '{version}',
      '{version}-scala{number}-java{number}{-ubuntu|-python3-ubuntu|-r-ubuntu|-python3-r-ubuntu}',
      '{version}-{python3|scala|r|java17|java17-python3}',
    ],
    from: '3.4',
    below: '5',
    facts: {
      family: 'ubuntu',
      user: 'spark',
      entrypoint: ['/opt/entrypoint.sh'],
      cmd: null,
      workdir: '/opt/spark/work-dir',
      accounts: [{ name: 'spark', uid: 185, gid: 185 }],
      entrypointRead: false,
    },
    source: github(
      'apache/spark-docker',
      '7f2e1f0a96af4eaf23fc5cf441de38bbdca66371',
      '4.0.0/scala2.13-java17-ubuntu/Dockerfile',
    ),
  },
];
