import type { Family } from '@dockerfix/core';

/** The accounts and groups that a distribution ships, over all of its releases: an image may have fewer. */
interface Shipped {
  /** `name:uid:gid`. */
  readonly accounts: string;
  /** `name:gid`. */
  readonly groups: string;
}

/**
 * passwd.master and group.master of base-passwd (https://salsa.debian.org/debian/base-passwd/-/tree/master), with what
 * apt adds (`_apt`); gnats up to Debian 11.
 */
const debian: Shipped = {
  accounts:
    'root:0:0 daemon:1:1 bin:2:2 sys:3:3 sync:4:65534 games:5:60 man:6:12 lp:7:7 mail:8:8 news:9:9 uucp:10:10 proxy:13:13 www-data:33:33 backup:34:34 list:38:38 irc:39:39 gnats:41:41 _apt:42:65534 _apt:100:65534 nobody:65534:65534',
  groups:
    'root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15 dialout:20 fax:21 voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37 list:38 irc:39 src:40 gnats:41 shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100 nogroup:65534',
};

/** From 23.04 on the image has an account for people (https://bugs.launchpad.net/cloud-images/+bug/2005129). */
const ubuntu: Shipped = {
  accounts: `${debian.accounts} ubuntu:1000:1000`,
  groups: `${debian.groups} ubuntu:1000`,
};

/**
 * https://gitlab.alpinelinux.org/alpine/aports/-/tree/master/main/alpine-baselayout, in its releases so far: the newest
 * have lost many of them.
 */
const alpine: Shipped = {
  accounts:
    'root:0:0 bin:1:1 daemon:2:2 adm:3:4 lp:4:7 sync:5:0 shutdown:6:0 halt:7:0 mail:8:12 news:9:13 uucp:10:14 operator:11:0 man:13:15 postmaster:14:12 cron:16:16 ftp:21:21 sshd:22:22 at:25:25 squid:31:31 xfs:33:33 games:35:35 postgres:70:70 cyrus:85:12 vpopmail:89:89 ntp:123:123 smmsp:209:209 guest:405:100 nobody:65534:65534',
  groups:
    'root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14 man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28 readproc:30 squid:31 xfs:33 kvm:34 games:35 shadow:42 postgres:70 cdrw:80 www-data:82 usb:85 vpopmail:89 users:100 ntp:123 nofiles:200 smmsp:209 locate:245 abuild:300 utmp:406 ping:999 nogroup:65533 nobody:65534',
};

/** https://github.com/wolfi-dev/os/blob/main/wolfi-baselayout.yaml, made after Alpine's; images add `nonroot`. */
const wolfi: Shipped = { accounts: `${alpine.accounts} nonroot:65532:65532`, groups: `${alpine.groups} nonroot:65532` };

/**
 * `setup` (https://pagure.io/setup/blob/master/f/uidgid), gopher and nobody 99 up to release 7, and what the images' own
 * packages make: dbus, systemd, tpm2-tss, openssh.
 */
const rhel: Shipped = {
  accounts:
    'root:0:0 bin:1:1 daemon:2:2 adm:3:4 lp:4:7 sync:5:0 shutdown:6:0 halt:7:0 mail:8:12 news:9:13 uucp:10:14 operator:11:0 games:12:100 gopher:13:30 ftp:14:50 tss:59:59 sshd:74:74 dbus:81:81 nobody:99:99 systemd-network:192:192 systemd-resolve:193:193 systemd-coredump systemd-oom systemd-bus-proxy systemd-timesync polkitd nobody:65534:65534',
  groups:
    'root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 cdrom:11 mail:12 news:13 uucp:14 man:15 dialout:18 floppy:19 games:20 slocate:21 utmp:22 gopher:30 tape:33 utempter:35 kvm:36 video:39 dip:40 ftp:50 lock:54 tss:59 audio:63 sshd:74 dbus:81 nobody:99 users:100 systemd-journal:190 systemd-network:192 systemd-resolve:193 input render sgx clock ssh_keys systemd-coredump systemd-oom systemd-bus-proxy systemd-timesync polkitd nobody:65534',
};

/**
 * https://build.opensuse.org/package/show/openSUSE:Factory/system-users (`system-user-*`, `system-group-*`), and
 * aaa_base, which had them before.
 */
const suse: Shipped = {
  accounts:
    'root:0:0 bin:1:1 daemon:2:2 lp:4:7 mail:8:12 news:9:13 uucp:10:14 games:12:100 man:13:62 at:25:25 wwwrun:30:8 ftp:40:49 messagebus nobody:65534:65534 nobody:65534:65533',
  groups:
    'root:0 bin:1 daemon:2 sys:3 tty:5 disk:6 lp:7 www:8 kmem:9 wheel:10 mail:12 news:13 uucp:14 shadow:15 dialout:16 audio:17 floppy:19 cdrom:20 console:21 utmp:22 at:25 public:32 video:33 games:40 xok:41 trusted:42 modem:43 ftp:49 lock:54 man:62 users:100 input kvm render sgx tape messagebus systemd-journal mktex nobody:65533 nogroup:65533 nogroup:65534 nobody:65534',
};

/**
 * https://gitlab.archlinux.org/archlinux/packaging/packages/filesystem (sysusers.d/arch.conf, before it passwd and group),
 * and those of systemd, dbus and util-linux, which are in the image.
 */
const arch: Shipped = {
  accounts:
    'root:0:0 bin:1:1 daemon:2:2 mail:8:12 ftp:14:11 http:33:33 uuidd:68:68 dbus:81:81 alpm polkitd tss git nobody:65534:65534 systemd-coredump systemd-journal-remote systemd-network systemd-oom systemd-resolve systemd-timesync',
  groups:
    'root:0 bin:1 daemon:2 sys:3 adm tty:5 disk kmem lp mem:8 wheel:10 wheel:998 ftp:11 mail:12 uucp:14 log:19 utmp:20 smmsp:25 proc:26 rfkill:30 http:33 games:50 lock:54 network:90 video:91 audio:92 optical:93 floppy:94 storage:95 scanner:96 input:97 power:98 users:100 users:984 uuidd:68 dbus:81 adm:999 alpm clock empower groups kvm polkitd render sgx tss git systemd-journal systemd-coredump systemd-journal-remote systemd-network systemd-oom systemd-resolve systemd-timesync nobody:65534',
};

/**
 * https://github.com/vmware/photon/blob/master/SPECS/filesystem/filesystem.spec and
 * https://github.com/microsoft/azurelinux/blob/3.0/SPECS/filesystem/filesystem.spec, both after Linux From Scratch; the
 * numbers of nobody, nogroup and users have changed.
 */
const fromScratch: Shipped = {
  accounts:
    'root:0:0 bin:1:1 daemon:6:6 messagebus:18:18 systemd-bus-proxy:72:72 systemd-journal-gateway:73:73 systemd-journal-remote:74:74 systemd-journal-upload:75:75 systemd-network:76:76 systemd-resolve:77:77 systemd-timesync:78:78 systemd-coredump systemd-oom sshd:50:50 nobody:99:99 nobody:65533:65533 nobody:65534:65534',
  groups:
    'root:0 bin:1 sys:2 kmem:3 tape:4 tty:5 daemon:6 floppy:7 disk:8 lp:9 dialout:10 audio:11 video:12 utmp:13 usb:14 cdrom:15 adm:16 messagebus:18 systemd-journal:23 input:24 sudo:27 wheel:28 dip:30 mail:34 sshd:50 lock:54 kvm render sgx systemd-bus-proxy:72 systemd-journal-gateway:73 systemd-journal-remote:74 systemd-journal-upload:75 systemd-network:76 systemd-resolve:77 systemd-timesync:78 systemd-coredump systemd-oom nogroup:99 users:100 users:999 nogroup:65533 nobody:65533 nogroup:65534',
};

/**
 * Buildroot's skeleton (https://gitlab.com/buildroot.org/buildroot/-/tree/master/system/skeleton/etc), which
 * https://github.com/docker-library/busybox builds into the image; `default` and `ftp` in old ones.
 */
const busybox: Shipped = {
  accounts:
    'root:0:0 daemon:1:1 bin:2:2 sys:3:3 sync:4:100 mail:8:8 proxy:13:13 www-data:33:33 backup:34:34 operator:37:37 haldaemon:68:68 dbus:81:81 ftp:83:83 nobody:99:99 sshd:103:99 default:1000:1000 nobody:65534:65534',
  groups:
    'root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 kmem:9 wheel:10 cdrom:11 proxy:13 dialout:18 floppy:19 video:28 audio:29 tape:32 www-data:33 backup:34 operator:37 utmp:43 plugdev:46 staff:50 lock:54 haldaemon:68 dbus:81 netdev:82 ftp:83 nobody:99 nogroup:99 users:100 input render sgx kvm default:1000 nogroup:65534 nobody:65534',
};

/** https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl and base/base.bzl (passwd, group). */
const distroless: Shipped = {
  accounts: 'root:0:0 nobody:65534:65534 nonroot:65532:65532',
  groups: 'root:0 tty:5 staff:50 nobody:65534 nonroot:65532',
};

const none: Shipped = { accounts: '', groups: '' };

const shipped: Readonly<Record<Family, Shipped>> = {
  alpine,
  debian,
  ubuntu,
  rhel,
  'rhel-minimal': rhel,
  'rhel-micro': rhel,
  // https://github.com/amazonlinux/amazon-linux-2023: its `setup` is Fedora's.
  amazonlinux: rhel,
  suse,
  'suse-micro': suse,
  arch,
  photon: fromScratch,
  azurelinux: fromScratch,
  wolfi,
  busybox,
  distroless,
  scratch: none,
  // ContainerUser and ContainerAdministrator are no accounts of a passwd file.
  windows: none,
};

export interface SystemAccount {
  readonly name: string;
  /** `undefined`: given by the package that makes it, or a group. */
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

/** The accounts that images of a family may have from their distribution, by any of name and uid. */
export const systemAccounts = (family: Family): readonly SystemAccount[] => readFor(family).accounts;

/** The groups; an account's own is among them. */
export const systemGroups = (family: Family): readonly SystemAccount[] => readFor(family).groups;

interface Read {
  readonly accounts: readonly SystemAccount[];
  readonly groups: readonly SystemAccount[];
}

const read = new Map<Family, Read>();

function readFor(family: Family): Read {
  const known = read.get(family);
  if (known) return known;
  const { accounts, groups } = shipped[family];
  const lists: Read = {
    accounts: split(accounts).map(([name = '', uid, gid]) => ({ name, uid: toNumber(uid), gid: toNumber(gid) })),
    groups: split(groups).map(([name = '', gid]) => ({ name, uid: undefined, gid: toNumber(gid) })),
  };
  read.set(family, lists);
  return lists;
}

const split = (list: string): readonly string[][] =>
  list === '' ? [] : list.split(' ').map((entry) => entry.split(':'));

const toNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
