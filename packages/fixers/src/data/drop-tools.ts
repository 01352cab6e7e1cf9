export interface DropTool {
  readonly name: string;
  /** Where the account stands: the first argument that is no option, or the value of one of these options. */
  readonly account: 'first' | 'always' | readonly string[];
  /** Options whose value is not the account. */
  readonly withValue?: readonly string[];
}

const suValues = ['-s', '--shell', '-c', '--command', '-g', '--group', '-G', '--supp-group', '-w'] as const;

/** Programs that start another one as somebody else. `always`: it does so by its own configuration. */
export const dropTools: readonly DropTool[] = [
  // https://github.com/tianon/gosu, https://github.com/ncopa/su-exec
  { name: 'gosu', account: 'first' },
  { name: 'su-exec', account: 'first' },
  // https://skarnet.org/software/s6/s6-setuidgid.html
  { name: 's6-setuidgid', account: 'first' },
  { name: 'setuidgid', account: 'first' },
  // http://smarden.org/runit/chpst.8.html
  { name: 'chpst', account: ['-u', '-U'] },
  // https://man7.org/linux/man-pages/man1/setpriv.1.html
  { name: 'setpriv', account: ['--reuid', '--ruid'] },
  // https://man7.org/linux/man-pages/man1/runuser.1.html
  { name: 'runuser', account: 'first', withValue: suValues },
  { name: 'sudo', account: ['-u', '--user'] },
  // https://man7.org/linux/man-pages/man1/su.1.html
  { name: 'su', account: 'first', withValue: suValues },
  { name: 'chroot', account: ['--userspec'] },
  // https://man7.org/linux/man-pages/man1/capsh.1.html
  { name: 'capsh', account: ['--user', '--uid'] },
  // https://man7.org/linux/man-pages/man8/start-stop-daemon.8.html
  { name: 'start-stop-daemon', account: ['-c', '--chuid', '-u', '--user'] },
  // https://skarnet.org/software/s6/s6-applyuidgid.html
  { name: 's6-applyuidgid', account: ['-u'] },
  // https://github.com/phusion/baseimage-docker#setuser
  { name: 'setuser', account: 'first' },
  // Servers that change to a user of their own: https://docs.gunicorn.org/en/stable/settings.html#user
  { name: 'gunicorn', account: ['-u', '--user'] },
  { name: 'uwsgi', account: ['--uid'] },
  { name: 'celery', account: ['--uid'] },
  { name: 'twistd', account: ['--uid', '-u'] },
  // https://github.com/just-containers/s6-overlay: /init supervises services that drop by themselves.
  { name: '/init', account: 'always' },
  { name: 's6-svscan', account: 'always' },
  // https://github.com/phusion/baseimage-docker#running-scripts-during-container-startup
  { name: 'my_init', account: 'always' },
];
