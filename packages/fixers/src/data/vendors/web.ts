import { github, plain, under, type VendorImage } from './vendor-image.ts';

const nginxSource = 'https://github.com/nginx/docker-nginx-unprivileged/tree/8ead5cede31b9dc5a976d1b44bb1987226b48677';
const nginxImage = {
  repositories: [
    'docker.io/nginxinc/nginx-unprivileged',
    'ghcr.io/nginx/nginx-unprivileged',
    'ghcr.io/nginxinc/nginx-unprivileged',
    'quay.io/nginx/nginx-unprivileged',
    'public.ecr.aws/nginx/nginx-unprivileged',
  ],
  from: '1.13',
  below: '2',
} as const;
const nginx = {
  user: '101',
  entrypoint: ['/docker-entrypoint.sh'],
  cmd: ['nginx', '-g', 'daemon off;'],
  ports: ['8080'],
  accounts: [{ name: 'nginx', uid: 101, gid: 101 }],
  entrypointRead: true,
} as const;
const channels = ['latest', 'stable', 'mainline', '{version}'];
const withChannels = (...flavours: readonly string[]): readonly string[] =>
  flavours.flatMap((flavour) => [flavour, ...channels.map((channel) => `${channel}-${flavour}`)]);
const openresty = (path: string): string =>
  github('openresty/docker-openresty', 'db093957caab3b3cbc0898d55bd1ad66d6ccfd8e', path);
/** nginx as root, which hands over to workers. */
const resty = (binary: string) => ({ ...plain, cmd: [binary, '-g', 'daemon off;'] }) as const;
/** `1.25.3.1-2-alpine`, `1.25.3.1-alpine`, `alpine`; the number after the version counts builds. */
const restyTags = (flavour: string): readonly string[] =>
  ['', '-fat'].flatMap((fat) => [
    `${flavour}${fat}`,
    `{version}-${flavour}${fat}`,
    `{version}-{number}-${flavour}${fat}`,
  ]);
const restyImage = { repositories: ['docker.io/openresty/openresty'], from: '1.13', below: '2' } as const;
const tiangolo = (repository: string, commit: string): string =>
  github(`tiangolo/${repository}`, commit, 'docker-images');
const gunicorn = { ...plain, cmd: ['/start.sh'], workdir: '/app' } as const;
const gunicornNames = ['uvicorn-gunicorn', 'uvicorn-gunicorn-fastapi', 'uvicorn-gunicorn-starlette'];
const nginxWithUwsgi = {
  family: 'debian',
  user: null,
  entrypoint: ['/entrypoint.sh'],
  cmd: ['/start.sh'],
  workdir: '/app',
  entrypointRead: true,
  mustBeRoot: {
    because: 'its supervisor starts nginx and uWSGI as root, and they hand over to `nginx`',
    alternative: 'start one server, such as gunicorn on a python image, as an ordinary user',
  },
} as const;
const python = {
  tags: ['latest', 'python{version}', 'python{version}-{number}-{number}-{number}'],
  from: '3.6',
  below: '3.15',
};

export const webImages: readonly VendorImage[] = [
  {
    ...nginxImage,
    tags: withChannels('alpine', 'alpine{number}', 'alpine-{perl|otel|slim}', 'alpine{number}-{perl|otel|slim}'),
    facts: { ...nginx, family: 'alpine', httpClients: ['curl', 'busybox wget'] },
    source: `${nginxSource}/mainline/alpine-slim/Dockerfile`,
  },
  {
    ...nginxImage,
    tags: [...channels, ...withChannels('{buster|bullseye|bookworm|trixie}{|-perl|-otel}', '{perl|otel}')],
    facts: { ...nginx, family: 'debian', httpClients: ['curl'] },
    source: `${nginxSource}/mainline/debian/Dockerfile`,
  },
  {
    ...restyImage,
    tags: restyTags('alpine'),
    facts: { ...resty('/usr/local/openresty/bin/openresty'), family: 'alpine' },
    source: openresty('alpine/Dockerfile'),
  },
  {
    ...restyImage,
    tags: ['stretch', 'buster', 'bullseye', 'bookworm'].flatMap(restyTags),
    facts: { ...resty('/usr/bin/openresty'), family: 'debian' },
    source: openresty('bookworm/Dockerfile'),
  },
  {
    ...restyImage,
    tags: ['bionic', 'focal', 'jammy', 'noble', 'resolute'].flatMap(restyTags),
    facts: { ...resty('/usr/local/openresty/bin/openresty'), family: 'ubuntu' },
    source: openresty('jammy/Dockerfile'),
  },
  {
    // `start.sh` looks for the app and hands over to gunicorn.
    repositories: under(['docker.io/tiangolo'], gunicornNames),
    ...python,
    facts: { ...gunicorn, family: 'debian' },
    source: tiangolo('uvicorn-gunicorn-docker', 'cb5abd5fddd4faa8b8a7c4765f8ed267b567476f'),
  },
  {
    repositories: under(['docker.io/tiangolo'], gunicornNames),
    tags: ['python{version}-slim', 'python{version}-slim-{number}-{number}-{number}'],
    from: '3.6',
    below: '3.15',
    facts: { ...gunicorn, family: 'debian' },
    source: tiangolo('uvicorn-gunicorn-docker', 'cb5abd5fddd4faa8b8a7c4765f8ed267b567476f'),
  },
  {
    repositories: under(['docker.io/tiangolo'], ['meinheld-gunicorn', 'meinheld-gunicorn-flask']),
    ...python,
    facts: { ...gunicorn, family: 'debian', entrypoint: ['/entrypoint.sh'] },
    source: tiangolo('meinheld-gunicorn-docker', '70cb7974f40ee6719e429bc4485d4f92c6f65ed4'),
  },
  {
    repositories: under(['docker.io/tiangolo'], ['uwsgi-nginx', 'uwsgi-nginx-flask']),
    ...python,
    facts: nginxWithUwsgi,
    source: tiangolo('uwsgi-nginx-docker', 'afe929aba32ab29cdb784cf370e396130ab4ae30'),
  },
  {
    repositories: under(['docker.io'], ['nginxproxy/nginx-proxy', 'jwilder/nginx-proxy']),
    tags: ['latest', '{version}'],
    from: '1.5',
    below: '2',
    facts: {
      family: 'debian',
      user: null,
      entrypoint: ['/app/docker-entrypoint.sh'],
      cmd: ['forego', 'start', '-r'],
      workdir: '/app/',
      entrypointRead: true,
      mustBeRoot: {
        because: 'it reads the engine’s socket, which is root’s, and restarts nginx',
        alternative: 'leave it as it is, and keep docker-gen in a container of its own',
      },
    },
    source: github('nginx-proxy/nginx-proxy', '584073da6adc4565a428bf76d596fc1708a8a58b', 'Dockerfile.debian'),
  },
  {
    repositories: under(['docker.io'], ['nginxproxy/nginx-proxy', 'jwilder/nginx-proxy']),
    tags: ['alpine', '{version}-alpine'],
    from: '1',
    below: '2',
    facts: {
      family: 'alpine',
      user: null,
      entrypoint: ['/app/docker-entrypoint.sh'],
      cmd: ['forego', 'start', '-r'],
      workdir: '/app/',
      entrypointRead: true,
      mustBeRoot: {
        because: 'it reads the engine’s socket, which is root’s, and restarts nginx',
        alternative: 'leave it as it is, and keep docker-gen in a container of its own',
      },
    },
    source: github('nginx-proxy/nginx-proxy', '584073da6adc4565a428bf76d596fc1708a8a58b', 'Dockerfile.alpine'),
  },
];
