import { github, plain, under, type VendorImage } from './vendor-image.ts';

const selenium = (path: string): string =>
  github('SeleniumHQ/docker-selenium', '3290a305c0d122ce90d5301b96f46dc0728e33e8', path);
const seleniumNames = [
  'base',
  'distributor',
  'event-bus',
  'hub',
  'node-base',
  'node-chrome',
  'node-chromium',
  'node-docker',
  'node-edge',
  'node-firefox',
  'router',
  'session-queue',
  'sessions',
  'standalone-chrome',
  'standalone-chromium',
  'standalone-docker',
  'standalone-edge',
  'standalone-firefox',
];
const cypress = (path: string): string =>
  github('cypress-io/cypress-docker-images', 'a8a9b6d9f6df474a647ba582fad2aaacee949d2f', path);
// `factory/installScripts/node/default.sh` makes it.
const node = [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }] as const;
const playwright = github(
  'microsoft/playwright',
  'd4e1023f6c03a8dced50eb3db88c2217e7c1a86a',
  'utils/docker/Dockerfile.noble',
);
const playwrightRepositories = [
  'mcr.microsoft.com/playwright',
  ...under(['mcr.microsoft.com/playwright'], ['java', 'python']),
];
const playwrightFacts = { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], httpClients: ['curl', 'wget'] } as const;

export const browserImages: readonly VendorImage[] = [
  {
    repositories: under(['docker.io/selenium'], seleniumNames),
    tags: ['latest', '{version}', '{version}-{number}'],
    from: '4',
    below: '5',
    facts: {
      family: 'ubuntu',
      user: '1200',
      entrypoint: null,
      cmd: ['/opt/bin/entry_point.sh'],
      accounts: [{ name: 'seluser', uid: 1200, gid: 1201, home: '/home/seluser' }],
      entrypointRead: true,
    },
    source: selenium('Base/Dockerfile'),
  },
  {
    // Tags name the versions of Node.js and of browsers: `node-20.11.0-chrome-121.0.6167.85-1-ff-120.0-edge-…`.
    repositories: under(['docker.io/cypress', 'public.ecr.aws/cypress-io/cypress'], ['base', 'browsers', 'factory']),
    tags: [
      'latest',
      '{version}',
      'node-{version}',
      'node-{version}-chrome-{number}-{number}-ff-{number}-edge-{number}-{number}',
      'node-{version}-chrome-{number}-{number}-ff-{number}',
    ],
    from: '18',
    below: '27',
    facts: { ...plain, family: 'debian', accounts: node },
    source: cypress('factory/Dockerfile'),
  },
  {
    repositories: under(['docker.io/cypress', 'public.ecr.aws/cypress-io/cypress'], ['included']),
    tags: [
      'latest',
      '{version}',
      'cypress-{version}-node-{number}-chrome-{number}-{number}-ff-{number}-edge-{number}-{number}',
    ],
    from: '12',
    below: '17',
    facts: {
      family: 'debian',
      user: null,
      entrypoint: ['cypress', 'run'],
      cmd: null,
      accounts: node,
      entrypointRead: true,
    },
    source: cypress('factory/Dockerfile'),
  },
  {
    // `adduser pwuser` takes the first free number: 1000 belongs to `ubuntu` since 24.04.
    repositories: playwrightRepositories,
    tags: ['focal', 'jammy', 'v{version}-{focal|jammy}'],
    from: '1',
    below: '2',
    facts: { ...playwrightFacts, accounts: [{ name: 'pwuser', uid: 1000, gid: 1000, home: '/home/pwuser' }] },
    added: 'adduser',
    source: playwright,
  },
  {
    repositories: playwrightRepositories,
    tags: ['noble', 'v{version}-noble'],
    from: '1',
    below: '2',
    facts: { ...playwrightFacts, accounts: [{ name: 'pwuser', uid: 1001, gid: 1001, home: '/home/pwuser' }] },
    added: 'adduser',
    source: playwright,
  },
  {
    // Without a release in the tag it is one or the other Ubuntu.
    repositories: [...playwrightRepositories, 'mcr.microsoft.com/playwright/dotnet'],
    tags: ['latest', 'next', 'v{version}', 'v{version}-{focal|jammy|noble}'],
    from: '1',
    below: '2',
    facts: { family: 'ubuntu', user: null, httpClients: ['curl', 'wget'], entrypointRead: false },
    added: 'adduser',
    source: playwright,
  },
  {
    repositories: ['ghcr.io/puppeteer/puppeteer'],
    tags: ['latest', '{version}'],
    from: '16',
    below: '27',
    facts: {
      family: 'debian',
      user: '10042',
      // That of node below, which puts `node` before what is no program.
      entrypoint: ['docker-entrypoint.sh'],
      cmd: ['node'],
      workdir: '/home/pptruser',
      httpClients: ['curl', 'wget'],
      entrypointRead: true,
    },
    source: github('puppeteer/puppeteer', '062fa30d6abe12210d6b1b302d85d4b24ced0fe5', 'docker/Dockerfile'),
  },
  {
    repositories: ['docker.io/zenika/alpine-chrome'],
    tags: ['latest', '{version}'],
    from: '110',
    below: '130',
    facts: {
      family: 'alpine',
      user: 'chrome',
      entrypoint: ['chromium-browser', '--headless'],
      cmd: null,
      workdir: '/usr/src/app',
      // `adduser -D` takes the first free number.
      accounts: [{ name: 'chrome', uid: 1000, gid: 1000, home: '/home/chrome' }],
      entrypointRead: true,
    },
    source: github('Zenika/alpine-chrome', '128b2181cd004741897ff36321d2d4dbae7c53af', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/zenika/alpine-chrome'],
    tags: ['with-{node|deno|playwright|puppeteer}', '{version}-with-{node|deno|playwright|puppeteer}'],
    from: '110',
    below: '130',
    facts: {
      family: 'alpine',
      user: 'chrome',
      entrypoint: ['tini', '--'],
      cmd: null,
      workdir: '/usr/src/app',
      accounts: [{ name: 'chrome', uid: 1000, gid: 1000, home: '/home/chrome' }],
      entrypointRead: true,
    },
    source: github('Zenika/alpine-chrome', '128b2181cd004741897ff36321d2d4dbae7c53af', 'with-node/Dockerfile'),
  },
];
