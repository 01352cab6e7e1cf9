import type { VendorImage } from './vendor-image.ts';

// https://catalog.redhat.com/software/base-images; root is what https://github.com/jenkinsci/docker/blob/master/rhel
// (groupadd right after FROM ubi), https://github.com/MariaDB/mariadb-docker/blob/master/11.8-ubi/Dockerfile (microdnf
// right after FROM ubi-minimal) rest on.
const source = 'https://catalog.redhat.com/software/base-images';
const start = { user: null, entrypoint: null, entrypointRead: true } as const;

/** `registry.access.redhat.com/ubi9/ubi-minimal`, `…/ubi9-minimal`, and `redhat/ubi9-minimal` on Docker Hub. */
const ubi = (kind: string): RegExp =>
  new RegExp(
    `^(?:registry\\.(?:access\\.redhat\\.com|redhat\\.io)/(?:ubi(?:8|9|10)/ubi|ubi(?:8|9|10))|docker\\.io/redhat/ubi(?:8|9|10))${kind}$`,
  );
const ubiTag = /^(?:latest|(?:8|9|10)\.\d+(?:-[\d.]+)?)$/;

export const redhatImages: readonly VendorImage[] = [
  { image: ubi(''), tag: ubiTag, facts: { ...start, family: 'rhel', cmd: ['/bin/bash'] }, source },
  { image: ubi('-minimal'), tag: ubiTag, facts: { ...start, family: 'rhel-minimal', cmd: ['/bin/bash'] }, source },
  { image: ubi('-micro'), tag: ubiTag, facts: { ...start, family: 'rhel-micro' }, source },
  // What it starts is systemd, which must be root.
  { image: ubi('-init'), tag: ubiTag, facts: { family: 'rhel', user: null, entrypointRead: false }, source },
  {
    // The language images build and run as uid 1001 in group 0.
    image: /^registry\.(?:access\.redhat\.com|redhat\.io)\/ubi(?:8|9|10)\/(?:nodejs|perl|php|python|ruby)-\d+$/,
    tag: /^(?:latest|\d[\w.-]*)$/,
    facts: {
      family: 'rhel',
      user: '1001',
      workdir: '/opt/app-root/src',
      accounts: [{ name: 'default', uid: 1001, gid: 0, home: '/opt/app-root/src' }],
      entrypointRead: false,
    },
    source:
      'https://github.com/sclorg/s2i-base-container/blob/cada84e64706f4b6e674b02c5780838d6f6e220f/core/Dockerfile.rhel9',
  },
  {
    image: /^registry\.(?:access\.redhat\.com|redhat\.io)\/ubi(?:8|9|10)\/(?:nodejs|perl|php|python|ruby)-\d+-minimal$/,
    tag: /^(?:latest|\d[\w.-]*)$/,
    facts: {
      family: 'rhel-minimal',
      user: '1001',
      workdir: '/opt/app-root/src',
      accounts: [{ name: 'default', uid: 1001, gid: 0, home: '/opt/app-root/src' }],
      entrypointRead: false,
    },
    source: 'https://github.com/sclorg/s2i-nodejs-container',
  },
  {
    image: /^quay\.io\/centos\/centos$/,
    tag: /^stream(?:8|9|10)(?:-development)?$/,
    facts: { ...start, family: 'rhel', cmd: ['/bin/bash'] },
    source: 'https://quay.io/repository/centos/centos',
  },
  {
    image: /^quay\.io\/centos\/centos$/,
    tag: /^stream(?:8|9|10)(?:-development)?-minimal$/,
    facts: { ...start, family: 'rhel-minimal', cmd: ['/bin/bash'] },
    source: 'https://quay.io/repository/centos/centos',
  },
  {
    image: /^(?:docker\.io\/almalinux|quay\.io\/almalinuxorg)\/(?:8|9|10)-base$/,
    tag: /^(?:latest|(?:8|9|10)[\d.-]*)$/,
    facts: { ...start, family: 'rhel', cmd: ['/bin/bash'] },
    source:
      'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles',
  },
  {
    image: /^(?:docker\.io\/almalinux|quay\.io\/almalinuxorg)\/(?:8|9|10)-minimal$/,
    tag: /^(?:latest|(?:8|9|10)[\d.-]*)$/,
    facts: { ...start, family: 'rhel-minimal', cmd: ['/bin/bash'] },
    source:
      'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles',
  },
  {
    image: /^(?:docker\.io|quay\.io)\/rockylinux\/rockylinux$/,
    tag: /^(?:8|9|10)[\d.]*$/,
    facts: { ...start, family: 'rhel', cmd: ['/bin/bash'] },
    source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38',
  },
  {
    image: /^(?:docker\.io|quay\.io)\/rockylinux\/rockylinux$/,
    tag: /^(?:8|9|10)[\d.]*-minimal$/,
    facts: { ...start, family: 'rhel-minimal', cmd: ['/bin/bash'] },
    source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38',
  },
  {
    image: /^(?:docker\.io|quay\.io)\/rockylinux\/rockylinux$/,
    tag: /^(?:8|9|10)[\d.]*-micro$/,
    facts: { ...start, family: 'rhel-micro', cmd: ['/bin/bash'] },
    source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38',
  },
];
