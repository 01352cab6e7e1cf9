import type { Account } from '@dockerfix/core';
import type { Shape } from '../shape.ts';
import type { VendorImage } from './vendor-image.ts';

const plain = { user: null, entrypoint: null, entrypointRead: true } as const;

const bunSource = 'https://github.com/oven-sh/bun/tree/main/dockerhub';
const bun = {
  user: null,
  // The script puts `bun` before whatever is no program; it changes no user.
  entrypoint: ['/usr/local/bin/docker-entrypoint.sh'],
  cmd: ['/usr/local/bin/bun'],
  workdir: '/home/bun/app',
  accounts: [{ name: 'bun', uid: 1000, gid: 1000, home: '/home/bun' }],
  entrypointRead: true,
} as const;

const denoSource = 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13';
const denoImage = /^(?:docker\.io\/denoland|ghcr\.io\/denoland)\/deno$/;
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

const nginxImage =
  /^(?:docker\.io\/nginxinc|ghcr\.io\/nginx(?:inc)?|quay\.io\/nginx|public\.ecr\.aws\/nginx)\/nginx-unprivileged$/;
const nginxSource = 'https://github.com/nginx/docker-nginx-unprivileged/tree/8ead5cede31b9dc5a976d1b44bb1987226b48677';
const nginxVersion = '(?:(?:latest|stable|mainline|\\d+\\.\\d+(?:\\.\\d+)?)(?:-|$))?';
const nginx = {
  user: '101',
  entrypoint: ['/docker-entrypoint.sh'],
  cmd: ['nginx', '-g', 'daemon off;'],
  ports: ['8080'],
  accounts: [{ name: 'nginx', uid: 101, gid: 101 }],
  entrypointRead: true,
} as const;

const uvImage = /^ghcr\.io\/astral-sh\/uv$/;
const uvSource = 'https://docs.astral.sh/uv/guides/integration/docker/#available-images';
const uvVersion = '(?:\\d+\\.\\d+(?:\\.\\d+)?-)?';
const uv = { user: null, entrypoint: null, cmd: ['/usr/local/bin/uv'], entrypointRead: true } as const;

const cudaImage = /^(?:docker\.io\/nvidia|nvcr\.io\/nvidia)\/cuda$/;
const cudaSource = 'https://hub.docker.com/r/nvidia/cuda';

const javaImage = /^mcr\.microsoft\.com\/openjdk\/jdk$/;
const javaSource = 'https://github.com/microsoft/openjdk-docker/tree/fba53b443196329c8ae2b26ef9bf49e16eb3c926/docker';
const javaAccounts: readonly Account[] = [{ name: 'app', uid: 101, gid: 101, home: '/home/app' }];

/** Images of Bitnami whose Dockerfile ends with USER 1001; a few of its images are not so. */
const bitnamiNames =
  'elasticsearch|etcd|kafka|keycloak|mariadb|memcached|mongodb|mysql|nginx|postgresql|rabbitmq|redis|redis-cluster|zookeeper';

export const otherImages: readonly VendorImage[] = [
  {
    image: /^docker\.io\/oven\/bun$/,
    tag: /^(?:[1-9]\d*(?:\.\d+){0,2}-|canary-)?alpine$/,
    facts: { ...bun, family: 'alpine' },
    source: `${bunSource}/alpine/Dockerfile`,
  },
  {
    image: /^docker\.io\/oven\/bun$/,
    tag: /^(?:[1-9]\d*(?:\.\d+){0,2}-|canary-)?(?:debian|slim|debian-slim)$|^(?:latest|canary|[1-9]\d*(?:\.\d+){0,2})$/,
    facts: { ...bun, family: 'debian' },
    source: `${bunSource}/debian/Dockerfile`,
  },
  {
    image: /^docker\.io\/oven\/bun$/,
    tag: /^(?:[1-9]\d*(?:\.\d+){0,2}-|canary-)?distroless$/,
    // FROM gcr.io/distroless/base-nossl-debian11, which starts as root.
    facts: { family: 'distroless', user: '0', entrypoint: ['/usr/local/bin/bun'], entrypointRead: true },
    source: `${bunSource}/distroless/Dockerfile`,
  },
  {
    image: denoImage,
    tag: /^alpine(?:-[12]\.[\d.]+)?$/,
    facts: deno('alpine', { name: 'deno', uid: 1000, gid: 1000, home: '/home/deno' }),
    source: `${denoSource}/alpine.dockerfile`,
  },
  {
    image: denoImage,
    tag: /^(?:latest|debian|(?:debian-)?[12]\.[\d.]+)$/,
    facts: deno('debian', denoAccount),
    source: `${denoSource}/debian.dockerfile`,
  },
  {
    image: denoImage,
    tag: /^ubuntu(?:-[12]\.[\d.]+)?$/,
    facts: deno('ubuntu', denoAccount),
    source: `${denoSource}/ubuntu.dockerfile`,
  },
  {
    image: denoImage,
    tag: /^distroless(?:-[12]\.[\d.]+)?$/,
    facts: { family: 'distroless', user: '0', entrypoint: ['/tini', '--', '/bin/deno'], entrypointRead: true },
    source: `${denoSource}/distroless.dockerfile`,
  },
  {
    image: denoImage,
    tag: /^bin(?:-[12]\.[\d.]+)?$/,
    facts: { ...plain, family: 'scratch', cmd: null },
    source: `${denoSource}/bin.dockerfile`,
  },
  {
    image: nginxImage,
    tag: new RegExp(`^${nginxVersion}alpine[\\d.]*(?:-(?:perl|otel|slim))?$`),
    facts: { ...nginx, family: 'alpine' },
    source: `${nginxSource}/mainline/alpine-slim/Dockerfile`,
  },
  {
    image: nginxImage,
    tag: new RegExp(`^(?=.)${nginxVersion}(?:(?:buster|bullseye|bookworm|trixie)(?:-|$))?(?:perl|otel)?(?<!-)$`),
    facts: { ...nginx, family: 'debian' },
    source: `${nginxSource}/mainline/debian/Dockerfile`,
  },
  {
    image: uvImage,
    tag: /^(?:latest|\d+\.\d+(?:\.\d+)?)$/,
    facts: { ...plain, family: 'scratch', entrypoint: ['/uv'], cmd: null },
    source: 'https://github.com/astral-sh/uv/blob/26a9dd4b2125bc271b47855e1fa0c49af3365db5/Dockerfile',
  },
  {
    image: uvImage,
    tag: new RegExp(`^${uvVersion}(?:python3\\.\\d+-)?alpine[\\d.]*$`),
    facts: { ...uv, family: 'alpine' },
    source: uvSource,
  },
  {
    image: uvImage,
    tag: new RegExp(`^${uvVersion}(?:python3\\.\\d+-)?(?:debian|bullseye|bookworm|trixie)(?:-slim)?$`),
    facts: { ...uv, family: 'debian' },
    source: uvSource,
  },
  {
    image: /^docker\.io\/jenkins\/jenkins$/,
    tag: /^(?:latest|lts|jdk\d+|(?:latest-|lts-)(?:slim-)?jdk\d+|\d+\.\d+(?:\.\d+)?(?:-lts)?(?:-slim)?(?:-jdk\d+)?)$/,
    facts: {
      family: 'debian',
      user: 'jenkins',
      volumes: ['/var/jenkins_home'],
      ports: ['8080', '50000'],
      accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/var/jenkins_home' }],
      entrypointRead: false,
    },
    source: 'https://github.com/jenkinsci/docker/blob/ab3f5e0a80d666b1d554c2b7cad38b5c5ee35f1c/debian/Dockerfile',
  },
  {
    image: javaImage,
    tag: /^(?:8|11|17|21|25)(?:[.\d]*)-ubuntu$/,
    facts: {
      family: 'ubuntu',
      user: null,
      entrypoint: null,
      cmd: undefined,
      accounts: javaAccounts,
      entrypointRead: true,
    },
    source: `${javaSource}/ubuntu`,
  },
  {
    image: javaImage,
    tag: /^(?:8|11|17|21|25)(?:[.\d]*)-(?:azurelinux|mariner)(?:-cm[12])?$/,
    facts: {
      family: 'azurelinux',
      user: null,
      entrypoint: null,
      cmd: undefined,
      accounts: javaAccounts,
      entrypointRead: true,
    },
    source: `${javaSource}/azurelinux`,
  },
  {
    image: javaImage,
    tag: /^(?:8|11|17|21|25)(?:[.\d]*)-distroless$/,
    // Which user the distroless base starts as is not in this repository.
    facts: {
      family: 'distroless',
      entrypoint: ['/usr/jdk/bin/java'],
      cmd: ['-version'],
      accounts: javaAccounts,
      entrypointRead: true,
    },
    source: `${javaSource}/distroless`,
  },
  {
    image: new RegExp(`^(?:docker\\.io/bitnami(?:legacy)?|public\\.ecr\\.aws/bitnami)/(?:${bitnamiNames})$`),
    tag: /^\d+(?:\.\d+)*-debian-1[0-2](?:-r\d+)?$/,
    // The numbers have no entry in /etc/passwd; files belong to group 0.
    facts: { family: 'debian', user: '1001', entrypointRead: false },
    source: 'https://github.com/bitnami/containers/blob/main/bitnami/postgresql/16/debian-12/Dockerfile',
  },
  // The suffix names the system; the start differs by version (an entrypoint script since 11.8).
  {
    image: cudaImage,
    tag: /-ubuntu\d\d\.?\d\d$/,
    facts: { family: 'ubuntu', entrypointRead: false },
    source: cudaSource,
  },
  {
    image: cudaImage,
    tag: /-(?:ubi|centos|rockylinux)\d+$/,
    facts: { family: 'rhel', entrypointRead: false },
    source: cudaSource,
  },
  {
    image: cudaImage,
    tag: /-(?:opensuse|sles)\d+(?:\.\d+)?$/,
    facts: { family: 'suse', entrypointRead: false },
    source: cudaSource,
  },
];
