/**
 * Accounts that packages make under a name that is not in their own (`redis-server` makes `redis`: that is seen without).
 * From the packages' maintainer scripts and sysusers files: Debian (https://codesearch.debian.net/search?q=adduser+--system),
 * Alpine (`pkgusers` in https://gitlab.alpinelinux.org/alpine/aports), Fedora
 * (https://fedoraproject.org/wiki/Packaging:UsersAndGroups). Better one too many: a name in it is taken to be made.
 */
export const packageAccounts: Readonly<Record<string, readonly string[]>> = {
  apache: ['apache2', 'httpd'],
  asterisk: ['freepbx'],
  avahi: ['avahi-daemon'],
  bind: ['named', 'bind9'],
  couchdb: ['apache-couchdb'],
  'debian-tor': ['tor'],
  'debian-transmission': ['transmission-daemon'],
  'Debian-exim': ['exim4', 'exim4-daemon-light', 'exim4-daemon-heavy', 'exim4-base'],
  dbus: ['dbus', 'dbus-x11', 'dbus-daemon'],
  dovenull: ['dovecot-core', 'dovecot', 'dovecot-imapd'],
  exim: ['exim4', 'exim'],
  freerad: ['freeradius'],
  ftp: ['vsftpd', 'proftpd', 'proftpd-basic', 'pure-ftpd'],
  gitdaemon: ['git-daemon-run'],
  ldap: ['openldap', 'slapd'],
  messagebus: ['dbus', 'dbus-x11', 'dbus-daemon'],
  mysql: ['mariadb-server', 'mariadb', 'default-mysql-server', 'percona-server-server'],
  named: ['bind', 'bind9'],
  nagios: ['icinga2', 'icinga', 'nrpe'],
  node: ['nodejs'],
  nginx: ['openresty', 'angie', 'tengine'],
  nut: ['nut', 'nut-server'],
  openldap: ['slapd', 'openldap-servers'],
  pgbouncer: ['pgbouncer'],
  polkitd: ['policykit-1', 'polkit'],
  postdrop: ['postfix'],
  postgres: ['postgresql', 'pgbouncer', 'pgpool2', 'repmgr', 'patroni'],
  proxy: ['squid'],
  pulse: ['pulseaudio'],
  radiusd: ['freeradius'],
  rabbitmq: ['rabbitmq-server'],
  slurm: ['slurm-wlm', 'slurmctld', 'slurmd'],
  smmsp: ['sendmail', 'sendmail-base'],
  sshd: ['openssh', 'openssh-server', 'ssh', 'task-ssh-server'],
  statd: ['nfs-common', 'nfs-utils'],
  tss: ['tpm2-tools', 'tpm2-tss', 'libtss2-esys0'],
  vcache: ['varnish'],
  vmail: ['dovecot', 'dovecot-core'],
  'www-data': ['apache2', 'nginx', 'php-fpm', 'lighttpd', 'uwsgi'],
  www: ['nginx', 'apache2', 'httpd', 'lighttpd'],
};

/** Programs that bring packages into an image, and the words with which they do: `apt-get install`, `apk add`. */
export const packageManagers: Readonly<Record<string, readonly string[]>> = {
  apk: ['add'],
  apt: ['install'],
  'apt-get': ['install', 'dist-upgrade'],
  aptitude: ['install'],
  dnf: ['install', 'groupinstall', 'group', 'localinstall'],
  install_packages: [],
  microdnf: ['install'],
  pacman: ['-S', '-Sy', '-Syu', '-Syyu', '-U', '--sync'],
  tdnf: ['install'],
  yum: ['install', 'groupinstall', 'group', 'localinstall'],
  zypper: ['install', 'in'],
};

/** What installs packages, or sets a system up, by a list or a file whose content is not in the Dockerfile. */
export const provisioners: readonly string[] = [
  ...['dpkg', 'rpm', 'gdebi', 'ansible-playbook', 'chef-client', 'chef-solo', 'puppet', 'salt-call', 'debootstrap'],
  ...['systemd-sysusers', 'chroot', 'snap', 'nix-env', 'nix', 'brew', 'tasksel', 'alien', 'pkg', 'emerge', 'slackpkg'],
];
