import type { StartCommand } from '@dockerfix/core';
import type { VendorImage } from './vendor-image.ts';

const source = 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a';

// An architecture may follow a tag: README.md, "What images are available?"
const architecture = '{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}';
const debians = ['', '-debian9', '-debian10', '-debian11', '-debian12', '-debian13'];

/** `static/static.bzl`: two users, each with and without busybox. The account is in all of them (`common/BUILD.bazel`). */
function variants(
  names: readonly string[],
  usual: StartCommand | undefined,
  debug: StartCommand | undefined,
): readonly VendorImage[] {
  const repositories = names.flatMap((name) => debians.map((debian) => `gcr.io/distroless/${name}${debian}`));
  const record = (
    tags: readonly string[],
    user: string,
    workdir: string,
    entrypoint: StartCommand | undefined,
  ): VendorImage => ({
    repositories,
    tags: tags.map((tag) => tag + architecture),
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
    record(['debug-nonroot', '{commit}-debug-nonroot', 'debug-nonroot-{commit}'], '65532', '/home/nonroot', debug),
    record(['nonroot', '{commit}-nonroot', 'nonroot-{commit}'], '65532', '/home/nonroot', usual),
    record(['debug', '{commit}-debug', 'debug-{commit}'], '0', '/', debug),
    record(['latest', '{commit}'], '0', '/', usual),
  ];
}

const shell = ['/busybox/sh'];
const each = (stem: string, versions: readonly number[]): readonly string[] =>
  versions.map((version) => `${stem}${version}`);

export const distrolessImages: readonly VendorImage[] = [
  ...variants(['static', 'base', 'base-nossl', 'cc'], null, shell),
  ...variants(['java-base'], null, undefined),
  ...variants(each('java', [8, 11, 17, 21, 25]), ['/usr/bin/java', '-jar'], undefined),
  ...variants(each('nodejs', [14, 16, 18, 20, 22, 24, 26]), ['/nodejs/bin/node'], ['/nodejs/bin/node']),
  // The interpreter's name has the minor version of each Debian in it.
  ...variants(['python3'], undefined, undefined),
];
