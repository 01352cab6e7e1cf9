import type { StartCommand } from '@dockerfix/core';
import type { VendorImage } from './vendor-image.ts';

const source = 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a';

// A build may be named by its commit, an architecture may follow: README.md, "What images are available?"
const commit = '(?:[0-9a-f]{40}-)?';
const architecture = '(?:-(?:amd64|arm64|arm|s390x|ppc64le|riscv64))?';
const debian = '(?:-debian(?:9|10|11|12|13))?';

/** `static/static.bzl`: two users, each with and without busybox. The account is in all of them (`common/BUILD.bazel`). */
function variants(
  names: string,
  usual: StartCommand | undefined,
  debug: StartCommand | undefined,
): readonly VendorImage[] {
  const image = new RegExp(`^gcr\\.io/distroless/(?:${names})${debian}$`);
  const row = (tag: string, user: string, workdir: string, entrypoint: StartCommand | undefined): VendorImage => ({
    image,
    tag: new RegExp(`^(?:${tag})${architecture}$`),
    facts: {
      family: 'distroless',
      user,
      entrypoint,
      cmd: null,
      workdir,
      accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }],
      entrypointRead: entrypoint !== undefined,
    },
    source,
  });
  return [
    row(`${commit}debug-nonroot|debug-nonroot-[0-9a-f]{40}`, '65532', '/home/nonroot', debug),
    row(`${commit}nonroot|nonroot-[0-9a-f]{40}`, '65532', '/home/nonroot', usual),
    row(`${commit}debug|debug-[0-9a-f]{40}`, '0', '/', debug),
    row('latest|[0-9a-f]{40}', '0', '/', usual),
  ];
}

const shell = ['/busybox/sh'];

export const distrolessImages: readonly VendorImage[] = [
  ...variants('static|base|base-nossl|cc', null, shell),
  ...variants('java-base', null, undefined),
  ...variants('java(?:8|11|17|21|25)', ['/usr/bin/java', '-jar'], undefined),
  ...variants('nodejs(?:14|16|18|20|22|24|26)', ['/nodejs/bin/node'], ['/nodejs/bin/node']),
  // The interpreter's name has the minor version of each Debian in it.
  ...variants('python3', undefined, undefined),
];
