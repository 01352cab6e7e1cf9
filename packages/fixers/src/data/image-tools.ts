import type { AccountTools, Family, HttpClient } from '@dockerfix/core';

const none: AccountTools = { useradd: false, groupadd: false, adduser: false, addgroup: false };
const shadow: AccountTools = { useradd: true, groupadd: true };
const busybox: AccountTools = { adduser: 'busybox', addgroup: 'busybox' };

/**
 * What every image of a family has. What it lacks is said only where nothing can have been added: images of the others
 * often install shadow's tools.
 */
const ofFamily: Readonly<Record<Family, AccountTools>> = {
  // https://git.alpinelinux.org/aports/tree/main/busybox/busyboxconfig (CONFIG_ADDUSER, CONFIG_ADDGROUP)
  alpine: busybox,
  wolfi: busybox,
  busybox,
  debian: shadow,
  ubuntu: shadow,
  // `adduser` is a link to `useradd`: https://src.fedoraproject.org/rpms/shadow-utils/blob/rawhide/f/shadow-utils.spec
  rhel: { ...shadow, adduser: 'shadow', addgroup: false },
  suse: shadow,
  arch: shadow,
  'rhel-minimal': {},
  amazonlinux: {},
  photon: {},
  azurelinux: {},
  'rhel-micro': none,
  'suse-micro': none,
  distroless: none,
  scratch: none,
  windows: none,
};

/** What the distribution's own image is without, and each image that adds nothing to it which makes accounts. */
const lackedWhenBare: Readonly<Partial<Record<Family, AccountTools>>> = {
  alpine: { useradd: false, groupadd: false },
  wolfi: { useradd: false, groupadd: false },
  busybox: { useradd: false, groupadd: false },
  'rhel-minimal': none,
  amazonlinux: none,
  photon: none,
  azurelinux: none,
  // Arch's and openSUSE's shadow have no other names for their tools:
  // https://gitlab.archlinux.org/archlinux/packaging/packages/shadow, https://build.opensuse.org/package/show/openSUSE:Factory/shadow
  arch: { adduser: false, addgroup: false },
  suse: { adduser: false, addgroup: false },
};

/** What an image adds to its distribution: nothing that makes accounts, or something that brings Debian's `adduser`. */
export type Added = 'nothing' | 'adduser';

/** Which tools an image has, by its distribution and what it adds to it, where that is known. */
export function accountToolsOf(family: Family, release: string | undefined, added: Added | undefined): AccountTools {
  const tools = ofFamily[family];
  if (family === 'debian' || family === 'ubuntu') {
    if (added === 'adduser' || bringsAdduser(release) === true)
      return { ...tools, adduser: 'debian', addgroup: 'debian' };
    if (added === 'nothing' && bringsAdduser(release) === false) return { ...tools, adduser: false, addgroup: false };
    return tools;
  }
  return added === 'nothing' ? { ...tools, ...lackedWhenBare[family] } : tools;
}

/**
 * Up to Debian 12 and Ubuntu 22.10, apt depends on the package; since, it comes only with packages that need it
 * (dirmngr, openssh-client, …). `undefined`: the release is not known.
 * https://packages.debian.org/bookworm/apt, https://packages.debian.org/trixie/apt, https://packages.ubuntu.com/noble/apt
 */
function bringsAdduser(release: string | undefined): boolean | undefined {
  const [, name, number] = /^(debian|ubuntu) (\d+(?:\.\d+)?|sid|testing|experimental)$/.exec(release ?? '') ?? [];
  if (name === undefined) return undefined;
  const version = Number(number);
  if (Number.isNaN(version)) return false;
  return version < (name === 'debian' ? 13 : 23);
}

/**
 * What every image of a family can fetch a URL with. Wolfi's busybox has no wget: https://github.com/wolfi-dev/os/blob/8190a16/busybox/busyboxconfig
 */
export const httpClientsOf = (family: Family): readonly HttpClient[] | undefined =>
  family === 'alpine' || family === 'busybox' ? ['busybox wget'] : undefined;
