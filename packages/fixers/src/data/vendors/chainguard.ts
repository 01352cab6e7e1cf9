import type { Account, StartCommand } from '@dockerfix/core';
import type { VendorImage } from './vendor-image.ts';

const source = 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images';

/** A row of `images/<name>/locked_config.json`. */
interface Locked {
  readonly name: string;
  readonly user: string;
  readonly account: Account;
  readonly entrypoint: StartCommand | undefined;
  readonly workdir?: string;
  /** Whether busybox is in the image itself; it is in every `-dev` variant. */
  readonly hasBusybox: boolean;
}

const account = (name: string): Account => ({ name, uid: 65532, gid: 65532 });
const nonroot = account('nonroot');

const locked: readonly Locked[] = [
  {
    name: 'node',
    user: '65532',
    account: account('node'),
    entrypoint: ['/usr/bin/node'],
    workdir: '/app',
    hasBusybox: true,
  },
  { name: 'python', user: '65532', account: nonroot, entrypoint: ['/usr/bin/python'], hasBusybox: false },
  { name: 'go', user: '0', account: nonroot, entrypoint: ['/usr/bin/go'], hasBusybox: true },
  {
    name: 'jre',
    user: '65532',
    account: account('java'),
    entrypoint: ['/usr/bin/java'],
    workdir: '/app',
    hasBusybox: false,
  },
  { name: 'jdk', user: '65532', account: account('java'), entrypoint: null, workdir: '/home/build', hasBusybox: true },
  { name: 'nginx', user: '65532', account: account('nginx'), entrypoint: ['/usr/sbin/nginx'], hasBusybox: false },
  // `latest` and `latest-fpm` differ in it.
  { name: 'php', user: '65532', account: account('php'), entrypoint: undefined, workdir: '/app', hasBusybox: false },
  { name: 'ruby', user: '65532', account: nonroot, entrypoint: ['/usr/bin/ruby'], workdir: '/work', hasBusybox: false },
  { name: 'rust', user: '65532', account: nonroot, entrypoint: ['/usr/bin/rustc'], workdir: '/work', hasBusybox: true },
  { name: 'static', user: '65532', account: nonroot, entrypoint: null, hasBusybox: false },
  { name: 'glibc-dynamic', user: '65532', account: nonroot, entrypoint: null, hasBusybox: false },
  { name: 'busybox', user: '65532', account: nonroot, entrypoint: null, hasBusybox: true },
  {
    name: 'redis',
    user: 'redis',
    account: { ...account('redis'), home: '/home/redis' },
    entrypoint: ['/usr/bin/redis-server'],
    workdir: '/data',
    hasBusybox: true,
  },
  { name: 'wolfi-base', user: '0', account: { ...nonroot, home: '/home/nonroot' }, entrypoint: null, hasBusybox: true },
];

// Other organisations have the same images with versions as tags.
export const chainguardImages: readonly VendorImage[] = locked.flatMap((row) => {
  const { name, user, entrypoint, workdir, hasBusybox } = row;
  const facts = { user, entrypoint, workdir, accounts: [row.account], entrypointRead: entrypoint !== undefined };
  const rest = {
    repositories: [`cgr.dev/chainguard/${name}`, `cgr.dev/*/${name}`],
    from: '0',
    below: '100',
    source: `${source}/${name}/locked_config.json`,
  };
  return [
    { ...rest, tags: ['latest-dev', '{version}-dev'], facts: { ...facts, family: 'wolfi' } },
    { ...rest, tags: ['latest', '{version}'], facts: { ...facts, family: hasBusybox ? 'wolfi' : 'distroless' } },
  ];
});
