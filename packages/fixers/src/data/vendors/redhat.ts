import { plain, under, type VendorImage } from './vendor-image.ts';

// https://catalog.redhat.com/software/base-images; root is what https://github.com/jenkinsci/docker/blob/master/rhel
// (groupadd right after FROM ubi), https://github.com/MariaDB/mariadb-docker/blob/master/11.8-ubi/Dockerfile (microdnf
// right after FROM ubi-minimal) rest on.
const source = 'https://catalog.redhat.com/software/base-images';
const registries = ['registry.access.redhat.com', 'registry.redhat.io'];
const versions = ['ubi8', 'ubi9', 'ubi10'];

/** `registry.access.redhat.com/ubi9/ubi-minimal`, `…/ubi9-minimal`, and `redhat/ubi9-minimal` on Docker Hub. */
const ubi = (kind: string): readonly string[] =>
  versions.flatMap((version) => [
    ...under(registries, [`${version}/ubi${kind}`, `${version}${kind}`]),
    `docker.io/redhat/${version}${kind}`,
  ]);
const ubiTags = { tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11' } as const;

/** Repositories of the language images, as `nodejs-20`, with the same version on each UBI. */
const languages = (kind: '' | '-minimal'): readonly string[] =>
  under(
    registries.flatMap((registry) => versions.map((version) => `${registry}/${version}`)),
    [
      ...[14, 16, 18, 20, 22, 24].map((version) => `nodejs-${version}`),
      ...['526', '530', '532'].map((version) => `perl-${version}`),
      ...['74', '80', '81', '82', '83'].map((version) => `php-${version}`),
      ...['27', '36', '38', '39', '311', '312', '313'].map((version) => `python-${version}`),
      ...['25', '26', '27', '30', '31', '33'].map((version) => `ruby-${version}`),
    ].map((name) => name + kind),
  );
const s2i = {
  user: '1001',
  workdir: '/opt/app-root/src',
  accounts: [{ name: 'default', uid: 1001, gid: 0, home: '/opt/app-root/src' }],
  entrypointRead: false,
} as const;
const s2iTags = {
  tags: ['latest', '{version}', '{version}-{number}', '{version}-{number}.{number}'],
  from: '1',
  below: '10',
};

export const redhatImages: readonly VendorImage[] = [
  { repositories: ubi(''), ...ubiTags, facts: { ...plain, family: 'rhel', cmd: ['/bin/bash'] }, source },
  {
    repositories: ubi('-minimal'),
    ...ubiTags,
    facts: { ...plain, family: 'rhel-minimal', cmd: ['/bin/bash'], httpClients: ['curl'] },
    added: 'nothing',
    // `curl` right after FROM: https://github.com/elastic/dockerfiles/blob/master/logstash/Dockerfile
    source,
  },
  { repositories: ubi('-micro'), ...ubiTags, facts: { ...plain, family: 'rhel-micro' }, source },
  {
    repositories: ubi('-init'),
    ...ubiTags,
    facts: { ...plain, family: 'rhel', cmd: ['/sbin/init'] },
    source: 'https://catalog.redhat.com/software/containers/ubi9/ubi-init/618326f8c0a6c1ec4f4fd8f1',
  },
  {
    // The language images build and run as uid 1001 in group 0.
    repositories: languages(''),
    ...s2iTags,
    facts: { ...s2i, family: 'rhel' },
    source:
      'https://github.com/sclorg/s2i-base-container/blob/cada84e64706f4b6e674b02c5780838d6f6e220f/core/Dockerfile.rhel9',
  },
  {
    repositories: languages('-minimal'),
    ...s2iTags,
    facts: { ...s2i, family: 'rhel-minimal' },
    source: 'https://github.com/sclorg/s2i-nodejs-container',
  },
];
