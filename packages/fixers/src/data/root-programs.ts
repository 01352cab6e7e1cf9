/**
 * Programs that matter to who a container runs as. Each table names its source; a program that is in none of them is
 * an ordinary application.
 */

export interface RootProgram {
  /** Names without directory, or whole paths where the name alone says too little; with a slash at the end, all in it. */
  readonly names: readonly string[];
  /** It needs root only with one of these arguments. */
  readonly with?: readonly string[];
  /** Why it cannot do without root; one clause. */
  readonly because: string;
  /** What to do; an imperative clause. */
  readonly alternative: string;
  /** Whether what starts does its work without them, when they fail or are left out. */
  readonly isPreparation?: true;
}

/** Programs that must start as root, from their own documentation. */
export const rootPrograms: readonly RootProgram[] = [
  {
    // https://man.openbsd.org/sshd
    names: ['sshd'],
    because: 'sshd must be root to log in other users',
    alternative: 'leave SSH out of the image and use `docker exec`, or run sshd in a container of its own',
  },
  {
    // https://github.com/cronie-crond/cronie/issues/148
    names: ['cron', 'crond', 'anacron', 'fcron'],
    because: 'a cron daemon must be root to become the owner of each job',
    alternative:
      'run the jobs from outside (a Kubernetes CronJob, a scheduler), or with supercronic as an ordinary user',
  },
  {
    // https://docs.docker.com/engine/security/rootless/, https://github.com/moby/moby/blob/master/hack/dind
    // https://github.com/GoogleContainerTools/kaniko#security
    names: [
      'dockerd',
      'containerd',
      'dockerd-entrypoint.sh',
      'kubelet',
      'k3s',
      'buildkitd',
      'podman',
      'buildah',
      '/kaniko/executor',
    ],
    because: 'a container engine must be root',
    alternative: 'use the engine’s own rootless image, such as `docker:dind-rootless`',
  },
  {
    // https://systemd.io/CONTAINER_INTERFACE/
    names: ['systemd', '/sbin/init', '/usr/sbin/init', 'runit', 'runsvdir', 'runit-init'],
    because: 'an init system must be root to start services as their own users',
    alternative: 'start the one service that the container is for',
  },
  {
    // https://www.qemu.org/docs/master/system/introduction.html: /dev/kvm and network devices are root's.
    names: ['libvirtd', 'qemu-kvm', 'qemu-system-aarch64', 'qemu-system-arm', 'qemu-system-i386', 'qemu-system-x86_64'],
    because: 'a virtual machine needs devices that are root’s',
    alternative: 'leave it as it is and keep what the container can reach small',
  },
  {
    // They open raw sockets or change the network: https://man7.org/linux/man-pages/man7/capabilities.7.html
    names: [
      'dhcpd',
      'openvpn',
      'wg-quick',
      'iptables',
      'ip6tables',
      'nft',
      'arping',
      'keepalived',
      'nethogs',
      'ngrep',
      'nmap',
      'snort',
      'suricata',
      'tcpdump',
      'tshark',
      'zeek',
      'hostapd',
      'dnsmasq',
      'tailscaled',
    ],
    because: 'it changes or listens to the network itself',
    alternative: 'give the container only the capability it needs, such as `--cap-add=NET_ADMIN`',
  },
  {
    // They log in or serve files as many users.
    names: ['vsftpd', 'proftpd', 'pure-ftpd', 'smbd', 'nfsd', 'rpc.nfsd', 'xinetd', 'inetd'],
    because: 'it must be root to act for the users that log in',
    alternative: 'leave it as it is and keep what the container can reach small',
  },
  {
    names: ['dovecot', 'postfix', 'master', 'sendmail', 'exim', 'exim4'],
    because: 'a mail server must be root to deliver to its users',
    alternative: 'leave it as it is and keep what the container can reach small',
  },
  {
    // https://www.sudo.ws/docs/man/sudoers.man/
    names: ['sudo', 'doas'],
    because: 'it becomes root, which another user may not without a password',
    alternative: 'do what it is for in a RUN while the image is built',
  },
  {
    names: ['service', 'systemctl', 'invoke-rc.d', 'rc-service', '/etc/init.d/'],
    because: 'services of a distribution are started by root',
    alternative: 'start the one program that the container is for, in the foreground',
  },
  {
    // They answer on ports below 1024, or for the whole machine, and give up root by themselves if at all.
    names: [
      'asterisk',
      'atd',
      'certbot',
      'chronyd',
      'fail2ban-server',
      'freeradius',
      'in.tftpd',
      'letsencrypt',
      'lighttpd',
      'ntpd',
      'pdns_server',
      'radiusd',
      'rpcbind',
      'rsyslogd',
      'snmpd',
      'stunnel',
      'telnetd',
      'unbound',
    ],
    because: 'it is a service of the system, which root starts',
    alternative: 'give it a user, a port above 1023 and directories of its own in its configuration first',
  },
  {
    // They change how a process is run: https://man7.org/linux/man-pages/man7/capabilities.7.html
    names: ['capsh', 'chrt', 'ionice', 'nsenter', 'start-stop-daemon', 'unshare'],
    because: 'what it changes of a process, only root may',
    alternative: 'start the program itself, and set what it changes on the container',
  },
  {
    // https://man7.org/linux/man-pages/man8/ip.8.html: showing needs nothing.
    names: ['ip', 'route', 'tc', 'bridge', 'brctl', 'ifconfig'],
    with: [
      'add',
      'addbr',
      'addif',
      'change',
      'del',
      'delbr',
      'delete',
      'down',
      'flush',
      'netmask',
      'replace',
      'set',
      'up',
    ],
    because: 'only root may change the network',
    alternative: 'give the container only the capability it needs, such as `--cap-add=NET_ADMIN`',
  },
  {
    // https://man7.org/linux/man-pages/man2/clock_settime.2.html
    names: ['date'],
    with: ['-s', '--set'],
    because: 'only root may set the clock, which is the host’s',
    alternative: 'leave the clock to the host',
  },
  {
    // https://man7.org/linux/man-pages/man1/dpkg.1.html: asking needs nothing.
    names: ['dpkg', 'rpm'],
    with: ['-i', '--install', '-r', '--remove', '-P', '--purge', '--configure', '--unpack', '-U', '-e', '--erase'],
    isPreparation: true,
    because: 'that takes root every time the container starts',
    alternative: 'do it in a RUN while the image is built',
  },
  {
    // What a start script does with these, it can do as root only.
    names: [
      'a2dismod',
      'a2dissite',
      'a2enmod',
      'a2ensite',
      'addgroup',
      'adduser',
      'apk',
      'apt',
      'apt-get',
      'chgrp',
      'chown',
      'chpasswd',
      'delgroup',
      'deluser',
      'dnf',
      'dpkg-reconfigure',
      'groupadd',
      'groupdel',
      'groupmod',
      'insmod',
      'ip6tables-restore',
      'ipset',
      'iptables-restore',
      'ipvsadm',
      'ldconfig',
      'locale-gen',
      'losetup',
      'microdnf',
      'mknod',
      'modprobe',
      'mount',
      'pacman',
      'pivot_root',
      'rmmod',
      'setcap',
      'swapoff',
      'swapon',
      'sysctl',
      'tdnf',
      'umount',
      'update-ca-certificates',
      'useradd',
      'userdel',
      'usermod',
      'yum',
      'zypper',
    ],
    isPreparation: true,
    because: 'that takes root every time the container starts',
    alternative: 'do it in a RUN while the image is built',
  },
];

/**
 * Packages whose programs mount, format, or change the network: who installs them starts something that calls them, and
 * only root may (https://man7.org/linux/man-pages/man7/capabilities.7.html, CAP_SYS_ADMIN and CAP_NET_ADMIN).
 */
export const rootPackages: readonly string[] = [
  'btrfs-progs',
  'cifs-utils',
  'conntrack',
  'cryptsetup',
  'e2fsprogs',
  'ebtables',
  'ipset',
  'iptables',
  'ipvsadm',
  'kmod',
  'lvm2',
  'mount',
  'multipath-tools',
  'nfs-common',
  'nfs-utils',
  'nftables',
  'open-iscsi',
  'wireguard-tools',
  'xfsprogs',
];
