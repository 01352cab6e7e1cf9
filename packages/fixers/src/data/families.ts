import type { Family } from '@dockerfix/core';

/**
 * How an account is made. The commands hold `{name}`, `{uid}`, `{gid}` and `{home}`; each is one step of a RUN, to be
 * joined with `&&`.
 */
export interface FamilyFacts {
  /** Whose user tools there are once `install` has run; `undefined`: none, so only numbers can be used. */
  readonly tools: 'shadow' | 'busybox' | undefined;
  /** Whether a shell-form RUN works. */
  readonly hasShell: boolean;
  /** The shell of an account that nobody logs in to; `undefined` where no account can be made. */
  readonly nologin: string | undefined;
  /** What brings the tools; empty when they are there. It needs the package repository. */
  readonly install: readonly string[];
  /** Another name of the package manager that `install` calls. */
  readonly managerAlias?: string;
  /** Empty where no account can be made. */
  readonly create: readonly string[];
  /** What takes away again what `install` left behind. */
  readonly clean: readonly string[];
  /** The highest uid and gid that the tools take; absent: any that fits. */
  readonly highestNumber?: number;
}

/**
 * Group first and passed by number: without `--gid`, `--system` or a taken name would get another gid. No `--system`: it
 * warns above uid 999. `--create-home` said out loud: Debian makes none by default, RHEL does. `--no-log-init`: before
 * shadow 4.13 a large uid made sparse log files of gigabytes, which layers store in full
 * (https://docs.docker.com/build/building/best-practices/#user). The lines were run twice each on Debian 12 and 13
 * made with debootstrap; the other distributions have the same shadow
 * (https://github.com/shadow-maint/shadow/blob/master/man/useradd.8.xml).
 */
const shadow = (nologin: string): Pick<FamilyFacts, 'tools' | 'hasShell' | 'nologin' | 'create'> => ({
  tools: 'shadow',
  hasShell: true,
  nologin,
  create: [
    'groupadd --gid {gid} {name}',
    `useradd --no-log-init --uid {uid} --gid {gid} --create-home --home-dir {home} --shell ${nologin} {name}`,
  ],
});

/**
 * Short options only: `adduser -g` is the comment, the group goes to `-G` by name. `-S` for no password prompt; uid and
 * gid are given, so that its system range does not matter. Run in a busybox built from its sources with the default
 * configuration (https://git.busybox.net/busybox/tree/loginutils/adduser.c).
 */
const busybox: FamilyFacts = {
  tools: 'busybox',
  hasShell: true,
  nologin: '/sbin/nologin',
  install: [],
  create: ['addgroup -S -g {gid} {name}', 'adduser -S -D -u {uid} -G {name} -h {home} -s /sbin/nologin {name}'],
  clean: [],
  // CONFIG_LAST_ID: https://git.busybox.net/busybox/tree/loginutils/Config.src
  highestNumber: 256_000,
};

const numbersOnly = { tools: undefined, nologin: undefined, install: [], create: [], clean: [] } as const;
const installed = { install: [], clean: [] } as const;

export const families: Readonly<Record<Family, FamilyFacts>> = {
  alpine: busybox,
  wolfi: busybox,
  busybox,
  debian: { ...shadow('/usr/sbin/nologin'), ...installed },
  ubuntu: { ...shadow('/usr/sbin/nologin'), ...installed },
  rhel: { ...shadow('/sbin/nologin'), ...installed },
  suse: { ...shadow('/sbin/nologin'), ...installed },
  arch: { ...shadow('/usr/bin/nologin'), ...installed },
  // https://github.com/MariaDB/mariadb-docker/blob/master/11.8-ubi/Dockerfile installs shadow-utils before groupadd.
  'rhel-minimal': {
    ...shadow('/sbin/nologin'),
    install: ['microdnf install -y shadow-utils'],
    clean: ['microdnf clean all'],
  },
  // No package manager and no user tools, but bash and coreutils:
  // https://github.com/AlmaLinux/container-images/blob/main/Containerfiles/10/Containerfile.micro
  'rhel-micro': { ...numbersOnly, hasShell: true },
  // bci-micro, bci-minimal: "zypper-free", with bash and coreutils but without shadow:
  // https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/basecontainers.py
  'suse-micro': { ...numbersOnly, hasShell: true },
  // `yum` is there in Amazon Linux 2023 too, as another name of dnf:
  // https://docs.aws.amazon.com/linux/al2023/ug/package-management.html
  amazonlinux: {
    ...shadow('/sbin/nologin'),
    install: ['yum install -y shadow-utils'],
    managerAlias: 'dnf',
    clean: ['yum clean all'],
  },
  // https://github.com/vmware/photon/blob/master/support/dockerfiles/k8s-docker-images/Dockerfile.kubernetes-dashboard
  photon: { ...shadow('/sbin/nologin'), install: ['tdnf install -y shadow'], clean: ['tdnf clean all'] },
  // https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
  azurelinux: { ...shadow('/sbin/nologin'), install: ['tdnf install -y shadow-utils'], clean: ['tdnf clean all'] },
  // The debug variants have a shell, but not as /bin/sh, where RUN looks for it.
  distroless: { ...numbersOnly, hasShell: false },
  scratch: { ...numbersOnly, hasShell: false },
  // ContainerUser is built in:
  // https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-security
  windows: { ...numbersOnly, hasShell: true },
};
