/**
 * Directories of the system: never handed to an application, only what lies below them may be
 * (https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html). `/home` and `/opt` are here themselves, not
 * what is in them; `/srv`, `/mnt` and `/usr/src` are not, since nothing of a base image lies there.
 */
export const systemDirectories: ReadonlySet<string> = new Set([
  '/',
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/home',
  '/lib',
  '/lib64',
  '/opt',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/sys',
  '/tmp',
  '/usr',
  '/usr/bin',
  '/usr/games',
  '/usr/include',
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local',
  '/usr/local/bin',
  '/usr/local/etc',
  '/usr/local/lib',
  '/usr/local/sbin',
  '/usr/local/share',
  '/usr/sbin',
  '/usr/share',
  '/var',
  '/var/cache',
  '/var/lib',
  '/var/local',
  '/var/log',
  '/var/opt',
  '/var/run',
  '/var/spool',
  '/var/tmp',
]);

/** Directories that everybody may write in (mode 1777). */
export const sharedDirectories: ReadonlySet<string> = new Set(['/tmp', '/var/tmp', '/dev/shm', '/run/lock']);

/** Parents whose contents belong to the system however deep: an application's files are not chowned there. */
export const systemTrees: readonly string[] = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/proc',
  '/sbin',
  '/sys',
  '/usr/bin',
  '/usr/lib',
  '/usr/local/bin',
  '/usr/local/lib',
  '/usr/local/sbin',
  '/usr/sbin',
];

/** Where images keep what changes while they run; an empty directory made there is for the app. */
export const dataTrees: readonly string[] = [
  '/config',
  '/data',
  '/db',
  '/logs',
  '/media',
  '/mnt',
  '/run',
  '/srv',
  '/storage',
  '/uploads',
  '/var/cache',
  '/var/data',
  '/var/lib',
  '/var/log',
  '/var/run',
  '/var/spool',
];
