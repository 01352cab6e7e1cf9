/**
 * Programs that make no file in the directory that they are called in: what lies there keeps its owner, and nothing of
 * root's joins it. Package managers and account tools write elsewhere; the others only change or take away what is there.
 * Sources: their manual pages, https://manpages.debian.org, https://busybox.net/downloads/BusyBox.html.
 */
export const neutralPrograms: ReadonlySet<string> = new Set([
  ...[':', '[', 'cd', 'echo', 'exit', 'export', 'set', 'test', 'true', 'umask'],
  ...['chmod', 'ls', 'rm', 'rmdir', 'sync'],
]);

/** The same of these, which may make accounts: a name may be unknown above them. */
export const neutralInstallers: ReadonlySet<string> = new Set([
  ...['addgroup', 'adduser', 'groupadd', 'groupmod', 'passwd', 'useradd', 'usermod', 'chpasswd', 'getent', 'id'],
  ...['apk', 'apt', 'apt-get', 'dnf', 'microdnf', 'pacman', 'tdnf', 'yum', 'zypper'],
  ...['locale-gen', 'update-ca-certificates', 'ldconfig'],
]);
