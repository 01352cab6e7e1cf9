import { github, plain, under, type VendorImage } from './vendor-image.ts';

// `factory/installScripts/node/default.sh` makes it.
const node = [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }] as const;
const functions = (path: string): string =>
  github('Azure/azure-functions-docker', '020dbf319bc90e80698b7d53e4bf09f543fd7a66', path);
const devcontainers = (path: string): string =>
  github('devcontainers/images', 'bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8', path);
const vscode = [{ name: 'vscode', uid: 1000, gid: 1000, home: '/home/vscode' }] as const;
const containerTags = (release: string): readonly string[] =>
  ['', 'dev-', '{version}-'].flatMap((version) => [`${version}${release}`, `${version}{number}-${release}`]);
const passenger = github('phusion/passenger-docker', '7c263a199cc2d8c86f47885f300795e83cbacb7e', 'image/Dockerfile');

export const platformImages: readonly VendorImage[] = [
  {
    repositories: under(['mcr.microsoft.com/devcontainers'], ['base', 'cpp']),
    tags: ['ubuntu', 'ubuntu-{number}', ...containerTags('ubuntu{number}'), ...containerTags('{focal|jammy|noble}')],
    from: '0',
    below: '5',
    facts: { ...plain, family: 'ubuntu', cmd: undefined, accounts: vscode, httpClients: ['curl', 'wget'] },
    source: devcontainers('src/base-ubuntu/.devcontainer/Dockerfile'),
  },
  {
    repositories: under(['mcr.microsoft.com/devcontainers'], ['base', 'cpp', 'go', 'php', 'python', 'ruby', 'rust']),
    tags: [
      'debian',
      'debian-{number}',
      ...containerTags('debian{number}'),
      ...containerTags('{buster|bullseye|bookworm|trixie}'),
    ],
    from: '0',
    below: '5',
    facts: { ...plain, family: 'debian', cmd: undefined, accounts: vscode, httpClients: ['curl', 'wget'] },
    source: devcontainers('src/base-debian/.devcontainer/Dockerfile'),
  },
  {
    // Without a codename it is one or the other Debian.
    repositories: under(['mcr.microsoft.com/devcontainers'], ['go', 'php', 'python', 'ruby', 'rust']),
    tags: ['latest', '{version}', '{number}-{version}'],
    from: '0',
    below: '100',
    facts: { ...plain, family: 'debian', cmd: undefined, accounts: vscode, httpClients: ['curl', 'wget'] },
    source: devcontainers('src/base-debian/.devcontainer/Dockerfile'),
  },
  {
    repositories: under(['mcr.microsoft.com/devcontainers'], ['javascript-node', 'typescript-node']),
    tags: ['latest', '{version}', '{number}-{version}', ...containerTags('{buster|bullseye|bookworm|trixie}')],
    from: '0',
    below: '100',
    facts: {
      family: 'debian',
      user: null,
      entrypoint: ['docker-entrypoint.sh'],
      cmd: ['node'],
      accounts: node,
      httpClients: ['curl', 'wget'],
      entrypointRead: true,
    },
    source: devcontainers('src/javascript-node/.devcontainer/Dockerfile'),
  },
  {
    repositories: under(['mcr.microsoft.com/devcontainers'], ['base']),
    tags: ['alpine', 'alpine-{number}', ...containerTags('alpine{number}')],
    from: '0',
    below: '5',
    facts: { ...plain, family: 'alpine', cmd: undefined, accounts: vscode, httpClients: ['curl'] },
    source: devcontainers('src/base-alpine/.devcontainer/Dockerfile'),
  },
  {
    repositories: under(
      ['mcr.microsoft.com/azure-functions'],
      ['dotnet', 'dotnet-isolated', 'java', 'node', 'powershell', 'python'],
    ),
    tags: [
      '{version}',
      '{version}-{node|python|java|powershell|dotnet|dotnet-isolated}{number}',
      '{version}-dotnet-isolated{number}',
      '{version}-{node|python|java|powershell|dotnet|dotnet-isolated}{number}-{slim|appservice}',
      '{version}-{slim|appservice}',
    ],
    from: '3',
    below: '5',
    facts: { ...plain, family: 'debian', cmd: undefined },
    source: functions('host/4/bookworm/node/node22/node22.Dockerfile'),
  },
  {
    // Its init, which starts services as their own users, stands in CMD.
    repositories: ['docker.io/phusion/baseimage', 'ghcr.io/phusion/baseimage'],
    tags: ['{focal|jammy|noble}-{number}', 'latest', 'master', '{version}'],
    from: '0.9',
    below: '1',
    facts: { ...plain, family: 'ubuntu', cmd: ['/sbin/my_init'] },
    source: github('phusion/baseimage-docker', '2403c5825475dbc95d4a44ab91406e20f391c7c5', 'image/Dockerfile'),
  },
  {
    repositories: under(
      ['docker.io/phusion'],
      [
        'customizable',
        'full',
        'jruby93',
        'jruby94',
        'nodejs',
        'ruby27',
        'ruby30',
        'ruby31',
        'ruby32',
        'ruby33',
        'ruby34',
      ].map((name) => `passenger-${name}`),
    ),
    tags: ['latest', '{version}'],
    from: '0.9',
    below: '4',
    facts: {
      ...plain,
      family: 'ubuntu',
      cmd: ['/sbin/my_init'],
      ports: ['80', '443'],
      accounts: [{ name: 'app', uid: 9999, gid: 9999, home: '/home/app' }],
    },
    // `image/prepare.sh` calls it.
    added: 'adduser',
    source: passenger,
  },
];
