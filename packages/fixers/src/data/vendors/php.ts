import { github, under, type VendorImage } from './vendor-image.ts';

const webdevops = (path: string): string =>
  github('webdevops/Dockerfile', '3ba1c2cc8a6a6c6b1ba729a201e2ab3ad348dac6', `docker/${path}`);
const supervised = {
  user: null,
  entrypoint: ['/entrypoint'],
  cmd: ['supervisord'],
  accounts: [{ name: 'application', uid: 1000, gid: 1000, home: '/home/application' }],
  entrypointRead: true,
  mustBeRoot: {
    because: 'its entrypoint sets up the image for each start, and its supervisor starts services as their own users',
    alternative: 'leave it as it is, or build on php:fpm, whose pools choose their user',
  },
} as const;
const phpRange = { from: '5.6', below: '9' } as const;
const webdevopsPhp = under(
  ['docker.io/webdevops'],
  ['php', 'php-apache', 'php-nginx', 'php-dev', 'php-apache-dev', 'php-nginx-dev'],
);
const serversideup = (path: string): string =>
  github('serversideup/docker-php', '6d9a54f60b8f30b13bfc73208cdef621a88ad40e', `src/variations/${path}`);
const serversideupImage = {
  repositories: ['docker.io/serversideup/php', 'ghcr.io/serversideup/php'],
  ...phpRange,
} as const;
const frankenphp = (path: string): string => github('php/frankenphp', 'fb62c307887e11cfacb48f67c3a602c150b660fc', path);
const franken = {
  user: null,
  // php's, in which the build puts `frankenphp run` in the place of `php`; it changes no user.
  entrypoint: ['docker-php-entrypoint'],
  cmd: ['--config', '/etc/frankenphp/Caddyfile', '--adapter', 'caddyfile'],
  workdir: '/app',
  ports: ['80', '443', '443/udp', '2019'],
  httpClients: ['curl'],
  entrypointRead: true,
} as const;
/** `latest-php8.3-alpine`, `1-php8.3-alpine`, `php8.3-alpine`, `1.2-alpine`, `alpine`. */
const frankenTags = (...ends: readonly string[]): readonly string[] =>
  ends.flatMap((end) => [
    `{version}${end}`,
    `{version}-php{number}${end}`,
    `php{number}${end}`,
    `latest${end}`,
    `latest-php{number}${end}`,
  ]);
const frankenImage = { repositories: ['docker.io/dunglas/frankenphp'], from: '1.7', below: '2' } as const;

export const phpImages: readonly VendorImage[] = [
  {
    repositories: webdevopsPhp,
    tags: ['{version}-alpine', 'alpine'],
    ...phpRange,
    facts: { ...supervised, family: 'alpine' },
    source: webdevops('php/8.3-alpine/Dockerfile'),
  },
  {
    // `php-official` below them is php:8.x-fpm.
    repositories: webdevopsPhp,
    tags: ['{version}'],
    from: '7.1',
    below: '9',
    facts: { ...supervised, family: 'debian' },
    source: webdevops('php/8.3/Dockerfile'),
  },
  {
    repositories: under(['docker.io/webdevops'], ['apache', 'base', 'base-app', 'nginx']),
    tags: ['alpine'],
    facts: { ...supervised, family: 'alpine' },
    source: webdevops('base/alpine/Dockerfile'),
  },
  {
    repositories: under(
      ['docker.io/webdevops'],
      ['base', 'base-app', 'php', 'php-apache', 'php-nginx', 'apache', 'nginx'],
    ),
    tags: ['ubuntu-{16.04|18.04|20.04|22.04}'],
    facts: { ...supervised, family: 'ubuntu' },
    source: webdevops('base/ubuntu-22.04/Dockerfile'),
  },
  {
    // Up to version 2 of the images, which have `-v2.x` behind, it was root.
    ...serversideupImage,
    tags: [
      '{version}-{cli|fpm|fpm-nginx|fpm-apache}-alpine',
      '{version}-{cli|fpm|fpm-nginx|fpm-apache}-alpine{number}',
    ],
    facts: {
      family: 'alpine',
      user: 'www-data',
      workdir: '/var/www/html',
      accounts: [{ name: 'www-data', uid: 82, gid: 82 }],
      entrypointRead: false,
    },
    source: serversideup('fpm-nginx/Dockerfile'),
  },
  {
    ...serversideupImage,
    tags: ['{version}-{cli|fpm|fpm-nginx|fpm-apache|frankenphp}{|-bookworm|-trixie}'],
    facts: {
      family: 'debian',
      user: 'www-data',
      workdir: '/var/www/html',
      accounts: [{ name: 'www-data', uid: 33, gid: 33 }],
      entrypointRead: false,
    },
    source: serversideup('fpm-nginx/Dockerfile'),
  },
  {
    ...frankenImage,
    tags: ['alpine', ...frankenTags('-alpine')],
    facts: { ...franken, family: 'alpine', accounts: [{ name: 'www-data', uid: 82, gid: 82 }] },
    source: frankenphp('alpine.Dockerfile'),
  },
  {
    ...frankenImage,
    tags: ['latest', ...frankenTags('', '-bookworm', '-trixie')],
    facts: { ...franken, family: 'debian', accounts: [{ name: 'www-data', uid: 33, gid: 33 }] },
    source: frankenphp('Dockerfile'),
  },
  {
    repositories: ['docker.io/trafex/php-nginx', 'docker.io/trafex/alpine-nginx-php7'],
    tags: ['latest', '{version}'],
    from: '1',
    below: '4',
    facts: {
      family: 'alpine',
      user: 'nobody',
      entrypoint: null,
      cmd: ['/usr/bin/supervisord', '-c', '/etc/supervisor/conf.d/supervisord.conf'],
      workdir: '/var/www/html',
      ports: ['8080'],
      entrypointRead: true,
    },
    source: github('TrafeX/docker-php-nginx', '47835d7d487e8adff9aecc77cd2cadb88e19aaeb', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/richarvey/nginx-php-fpm'],
    tags: ['latest', '{version}'],
    from: '1',
    below: '4',
    facts: {
      family: 'alpine',
      user: null,
      entrypoint: ['docker-php-entrypoint'],
      cmd: ['/start.sh'],
      workdir: '/var/www/html',
      ports: ['443', '80'],
      entrypointRead: true,
      mustBeRoot: {
        because: 'its start script changes accounts and owners, and its supervisor starts nginx and php-fpm as root',
        alternative: 'leave it as it is, or build on php:fpm-alpine beside nginx-unprivileged',
      },
    },
    source: github('richarvey/nginx-php-fpm', '15f577b1877c27b5830cb9c23ddff00fa2289ba3', 'Dockerfile'),
  },
];
