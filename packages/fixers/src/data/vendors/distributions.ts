import { github, plain, under, type VendorImage } from './vendor-image.ts';

const bash = { ...plain, cmd: ['/bin/bash'] } as const;

// https://registry.suse.com/repositories/bci-bci-base; package lists of `src/bci_build/package/base.py` (shadow and
// zypper are in it) and `basecontainers.py` (micro and minimal are "zypper-free", and without shadow).
const bci = (path: string): string =>
  github('SUSE/BCI-dockerfile-generator', 'bcb9ba84788cebb185e14bdeb3f2c0384a33405c', `src/bci_build/package/${path}`);
const bciTags = { tags: ['latest', '{version}', '{version}-{number}'], from: '15.3', below: '17' };

const azurelinux = 'https://github.com/microsoft/azurelinux/tree/2172d5cf45e4ee08bf8f40f8b76c86fcfde1a834';
const azurelinuxTags = { tags: ['{version}', '{version}-{amd64|arm64}'], from: '3', below: '4' };
// `.pipelines/containerSourceData/base/Dockerfile-Base-Template` makes it in every image, with its home.
const nonroot = [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }] as const;

const almalinux =
  'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles';
const almalinuxTags = { tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11' };
const alma = (kind: string): readonly string[] =>
  under(
    ['docker.io/almalinux', 'quay.io/almalinuxorg'],
    ['8', '9', '10'].map((version) => `${version}-${kind}`),
  );

const rocky = 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38';
const rockylinux = under(['docker.io/rockylinux', 'quay.io/rockylinux'], ['rockylinux']);
const rockyRange = { from: '8', below: '11' } as const;

export const distributionImages: readonly VendorImage[] = [
  {
    repositories: ['docker.io/opensuse/leap', 'registry.opensuse.org/opensuse/leap'],
    tags: ['latest', '{version}'],
    from: '15',
    below: '17',
    facts: { ...bash, family: 'suse', httpClients: ['curl'] },
    source: 'https://hub.docker.com/r/opensuse/leap',
  },
  {
    repositories: ['docker.io/opensuse/tumbleweed', 'registry.opensuse.org/opensuse/tumbleweed'],
    // A snapshot is named by its day.
    tags: ['latest', '{version}'],
    from: '20180101',
    below: '20270101',
    facts: { ...bash, family: 'suse', httpClients: ['curl'] },
    added: 'nothing',
    source: bci('base.py'),
  },
  {
    repositories: ['registry.suse.com/bci/bci-base', 'registry.suse.com/suse/sle15'],
    ...bciTags,
    facts: { ...bash, family: 'suse', httpClients: ['curl'] },
    added: 'nothing',
    source: bci('base.py'),
  },
  {
    repositories: under(['registry.suse.com/bci'], ['bci-micro', 'bci-minimal']),
    ...bciTags,
    facts: { ...plain, family: 'suse-micro' },
    source: bci('basecontainers.py'),
  },
  {
    repositories: ['registry.suse.com/bci/bci-busybox'],
    ...bciTags,
    facts: { ...plain, family: 'busybox', cmd: ['/bin/sh'] },
    source: bci('basecontainers.py'),
  },
  {
    repositories: under(['registry.suse.com'], ['bci/bci-init', 'suse/bci-init']),
    ...bciTags,
    facts: { ...plain, family: 'suse', cmd: ['/usr/lib/systemd/systemd'] },
    source: bci('basecontainers.py'),
  },
  {
    // From Fedora 38 on, `microdnf` is another name of dnf5: https://src.fedoraproject.org/rpms/dnf5/blob/rawhide/f/dnf5.spec
    repositories: ['quay.io/fedora/fedora-minimal', 'registry.fedoraproject.org/fedora-minimal'],
    tags: ['latest', 'rawhide', '{version}'],
    from: '30',
    below: '46',
    facts: { ...bash, family: 'rhel-minimal' },
    source: 'https://registry.fedoraproject.org/',
  },
  {
    repositories: ['mcr.microsoft.com/azurelinux/base/core'],
    ...azurelinuxTags,
    facts: { ...plain, family: 'azurelinux', cmd: ['bash'], accounts: nonroot, httpClients: ['curl'] },
    // `SPECS/core-packages/core-packages.spec` has no shadow-utils.
    added: 'nothing',
    source: `${azurelinux}/.pipelines/containerSourceData/base/Dockerfile-Base-Template`,
  },
  {
    repositories: under(['mcr.microsoft.com/azurelinux/distroless'], ['base', 'minimal']),
    ...azurelinuxTags,
    facts: { ...plain, family: 'distroless', cmd: null, accounts: nonroot },
    source: `${azurelinux}/.pipelines/containerSourceData/base/Dockerfile-Distroless-Template`,
  },
  {
    repositories: ['mcr.microsoft.com/cbl-mariner/base/core'],
    tags: ['{version}', '{version}-{amd64|arm64}'],
    from: '1',
    below: '3',
    facts: { ...plain, family: 'azurelinux' },
    source:
      'https://github.com/dotnet/dotnet-docker/blob/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile',
  },
  {
    repositories: ['quay.io/centos/centos'],
    tags: ['stream{8|9|10}{|-development}'],
    facts: { ...bash, family: 'rhel' },
    source: 'https://quay.io/repository/centos/centos',
  },
  {
    repositories: ['quay.io/centos/centos'],
    tags: ['stream{8|9|10}{|-development}-minimal'],
    facts: { ...bash, family: 'rhel-minimal' },
    added: 'nothing',
    source: 'https://quay.io/repository/centos/centos',
  },
  { repositories: alma('base'), ...almalinuxTags, facts: { ...bash, family: 'rhel' }, source: almalinux },
  {
    repositories: alma('minimal'),
    ...almalinuxTags,
    // The package list has curl-minimal, and no shadow-utils.
    facts: { ...bash, family: 'rhel-minimal', httpClients: ['curl'] },
    added: 'nothing',
    source: `${almalinux}/10/Containerfile.minimal`,
  },
  {
    repositories: alma('micro'),
    ...almalinuxTags,
    facts: { ...plain, family: 'rhel-micro' },
    source: `${almalinux}/10/Containerfile.micro`,
  },
  {
    repositories: rockylinux,
    tags: ['{version}'],
    ...rockyRange,
    facts: { ...bash, family: 'rhel' },
    source: rocky,
  },
  {
    repositories: rockylinux,
    tags: ['{version}-minimal'],
    ...rockyRange,
    facts: { ...bash, family: 'rhel-minimal' },
    added: 'nothing',
    source: rocky,
  },
  {
    repositories: rockylinux,
    tags: ['{version}-micro'],
    ...rockyRange,
    facts: { ...bash, family: 'rhel-micro' },
    source: rocky,
  },
  {
    // `mkimage`: a smaller debian, with `install_packages`.
    repositories: ['docker.io/bitnami/minideb'],
    tags: ['latest', '{stretch|buster|bullseye|bookworm|trixie}{|-amd64|-arm64}'],
    facts: { ...bash, family: 'debian' },
    source: github('bitnami/minideb', '1cd8d3392c2b9f8ed6b8f55cf806ee8f30c331ff', 'mkimage'),
  },
];
