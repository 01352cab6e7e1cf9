/**
 * The first release of each distribution with shadow 4.13 or later. Up to 4.12 `useradd` wrote a record into
 * /var/log/lastlog and /var/log/faillog at an offset that grows with the uid, which leaves a hole in front of it; 4.13
 * writes none for a uid that the file does not reach
 * (https://github.com/shadow-maint/shadow/commit/ebf9b232b012725d2be5e750876c7336cf1c37fd). `undefined`: none so far.
 * Sources: https://packages.debian.org/search?keywords=passwd, https://packages.ubuntu.com/search?keywords=passwd,
 * https://src.fedoraproject.org/rpms/shadow-utils, https://gitlab.com/redhat/centos-stream/rpms/shadow-utils (c8s, c9s
 * and c10s), https://docs.aws.amazon.com/linux/al2023/release-notes/all-packages.html
 */
const firstWithoutHole: Readonly<Record<string, number | undefined>> = {
  almalinux: 10,
  amazonlinux: undefined,
  centos: 10,
  debian: 12,
  fedora: 38,
  oraclelinux: 10,
  rockylinux: 10,
  ubi: 10,
  ubuntu: 23.04,
};

/** Whether a release's `useradd` leaves a hole; `undefined`: not known of it. */
export function leavesHole(release: string | undefined): boolean | undefined {
  const [, name = '', number] = /^([a-z]+) (\d+(?:\.\d+)?|sid|testing|experimental)$/u.exec(release ?? '') ?? [];
  if (!Object.hasOwn(firstWithoutHole, name)) return undefined;
  const first = firstWithoutHole[name];
  const version = Number(number);
  return first !== undefined && !Number.isNaN(version) ? version < first : first === undefined;
}

/**
 * `struct lastlog` and `struct faillog` on 64-bit Linux: a hole of so many bytes for each uid below.
 * https://sourceware.org/git/?p=glibc.git;a=blob;f=bits/utmp.h, https://github.com/shadow-maint/shadow/blob/4.8.1/lib/faillog.h
 */
export const bytesOfHole = 292 + 32;
