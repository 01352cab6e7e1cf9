import { github, type VendorImage } from './vendor-image.ts';

const vaultSource = github('hashicorp/vault', '1815be8b5efedf3353db36e5e746397df6d5b36f', 'Dockerfile');
const vault = {
  entrypoint: ['docker-entrypoint.sh'],
  cmd: ['server', '-dev'],
  volumes: ['/vault/logs', '/vault/file'],
  ports: ['8200'],
  entrypointRead: true,
} as const;

export const hashicorpImages: readonly VendorImage[] = [
  {
    repositories: ['docker.io/hashicorp/vault'],
    tags: ['latest', '{version}'],
    from: '1',
    below: '3',
    facts: {
      ...vault,
      family: 'alpine',
      user: null,
      // `addgroup` and `adduser -S` take the first free numbers: 1000 and 100.
      accounts: [{ name: 'vault', uid: 100, gid: 1000, home: '/home/vault' }],
      // https://github.com/hashicorp/docker-vault/blob/ed323958b3c65c551e88424fd7352d99afe900ac/0.X/docker-entrypoint.sh
      dropsPrivileges: { tool: 'su-exec', to: 'vault', commands: ['server', 'vault', '-*'] },
    },
    added: 'nothing',
    source: vaultSource,
  },
  {
    repositories: ['docker.io/hashicorp/vault'],
    tags: ['{version}-ubi'],
    from: '1',
    below: '3',
    facts: { ...vault, family: 'rhel-minimal', user: 'vault', accounts: [{ name: 'vault', uid: 100, gid: 1000 }] },
    source: vaultSource,
  },
  {
    repositories: ['docker.io/hashicorp/consul'],
    tags: ['latest', '{version}'],
    from: '1.4',
    below: '2',
    facts: {
      family: 'alpine',
      user: null,
      entrypoint: ['docker-entrypoint.sh'],
      cmd: ['agent', '-dev', '-client', '0.0.0.0'],
      volumes: ['/consul/data'],
      ports: ['8300', '8301', '8301/udp', '8302', '8302/udp', '8500', '8600', '8600/udp'],
      accounts: [{ name: 'consul', uid: 100, gid: 1000, home: '/home/consul' }],
      dropsPrivileges: { tool: 'su-exec', to: 'consul', commands: undefined },
      httpClients: ['curl', 'busybox wget'],
      entrypointRead: true,
    },
    source: github('hashicorp/docker-consul', 'aedd0844f06e9eac9c4e130206219b1ff044a8c4', '0.X/Dockerfile'),
  },
  {
    repositories: ['docker.io/hashicorp/packer'],
    tags: ['latest', 'light', 'full', '{version}', '{light|full}-{version}'],
    from: '1',
    below: '2',
    facts: { family: 'alpine', user: null, entrypoint: ['/bin/packer'], cmd: null, entrypointRead: true },
    source: github('hashicorp/packer', '856572ec8313eab942dce5bca8e623ce2171d7cb', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/hashicorp/terraform'],
    tags: ['latest', 'light', '{version}'],
    from: '1',
    below: '2',
    facts: { family: 'alpine', user: null, entrypoint: ['/bin/terraform'], cmd: null, entrypointRead: true },
    source: github('hashicorp/terraform', '883c7221ee2e0bc2fad6912fd4b3cc4b53a598a7', 'build.Dockerfile'),
  },
];
