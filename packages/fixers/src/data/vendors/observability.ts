import type { StartCommand } from '@dockerfix/core';
import { github, under, type VendorImage } from './vendor-image.ts';

const grafana = {
  user: '472',
  entrypoint: ['/run.sh'],
  cmd: null,
  workdir: '/usr/share/grafana',
  ports: ['3000'],
  accounts: [{ name: 'grafana', uid: 472, gid: 0 }],
  entrypointRead: true,
} as const;
const grafanaSource = github('grafana/grafana', '78515af65f036f536c4ab2e6fdb5484552f99f1f', 'Dockerfile');
const grafanaImage = {
  repositories: under(['docker.io/grafana'], ['grafana', 'grafana-oss', 'grafana-enterprise']),
  from: '7.3',
  below: '14',
} as const;
const loki = (path: string): string => github('grafana/loki', '65e30f8488e8a5ea2013c6881675f8103a8f6bc7', path);

/** A program of the Prometheus project; its distroless tags have the same version, and a user that the base sets. */
const exporter = (
  name: string,
  {
    from,
    user,
    entrypoint,
    cmd,
    port,
    workdir,
    volumes,
  }: {
    readonly from: string;
    readonly user: string | null;
    readonly entrypoint: StartCommand;
    readonly cmd?: StartCommand;
    readonly port: string;
    readonly workdir?: string;
    readonly volumes?: readonly string[];
  },
  source: string,
): VendorImage => ({
  repositories: under(['docker.io/prom', 'quay.io/prometheus'], [name]),
  tags: ['latest', 'v{version}{|-busybox}', 'main'],
  from,
  below: '4',
  facts: {
    // FROM quay.io/prometheus/busybox: https://github.com/prometheus/busybox/blob/869afd42c4d8f5d4e7e4787b3bd9a6c39cb403d6/glibc/Dockerfile
    family: 'busybox',
    user,
    entrypoint,
    cmd: cmd ?? null,
    workdir,
    volumes: volumes ?? [],
    ports: [port],
    httpClients: ['busybox wget'],
    entrypointRead: true,
  },
  source,
});

const envoySource = github(
  'envoyproxy/envoy',
  '64d540b69ba184594e287182b6b3a3e6f1b3ae08',
  'distribution/docker/Dockerfile-envoy',
);
const envoyRange = { repositories: ['docker.io/envoyproxy/envoy'], from: '1.20', below: '2' } as const;

export const observabilityImages: readonly VendorImage[] = [
  {
    ...grafanaImage,
    tags: ['latest', 'main', '{version}'],
    facts: { ...grafana, family: 'alpine', httpClients: ['curl', 'busybox wget'] },
    source: grafanaSource,
  },
  {
    ...grafanaImage,
    tags: ['{latest|main}-ubuntu', '{version}-ubuntu'],
    facts: { ...grafana, family: 'ubuntu', httpClients: ['curl'] },
    source: grafanaSource,
  },
  {
    repositories: ['docker.io/grafana/loki'],
    // FROM gcr.io/distroless/static:nonroot since October 2025; with a shell before, and on alpine.
    tags: ['latest', '{version}'],
    from: '3.6',
    below: '4',
    facts: {
      family: 'distroless',
      user: '10001',
      entrypoint: ['/usr/bin/loki'],
      cmd: ['-config.file=/etc/loki/local-config.yaml'],
      workdir: '/',
      ports: ['3100'],
      entrypointRead: true,
    },
    source: loki('cmd/loki/Dockerfile'),
  },
  exporter(
    'prometheus',
    {
      from: '2',
      user: 'nobody',
      entrypoint: ['/bin/prometheus'],
      cmd: ['--config.file=/etc/prometheus/prometheus.yml', '--storage.tsdb.path=/prometheus'],
      port: '9090',
      workdir: '/prometheus',
      volumes: ['/prometheus'],
    },
    github('prometheus/prometheus', 'd15adb9ad7e5d9fbde3a9a8f30200593a5a14d86', 'Dockerfile'),
  ),
  exporter(
    'alertmanager',
    {
      from: '0.16',
      user: 'nobody',
      entrypoint: ['/bin/alertmanager'],
      cmd: ['--config.file=/etc/alertmanager/alertmanager.yml', '--storage.path=/alertmanager'],
      port: '9093',
      workdir: '/alertmanager',
      volumes: ['/alertmanager'],
    },
    github('prometheus/alertmanager', '68fb2d5759b3a92c0bb2a1a13d4ef7ff5b06256d', 'Dockerfile'),
  ),
  exporter(
    'node-exporter',
    { from: '0.15', user: 'nobody', entrypoint: ['/bin/node_exporter'], port: '9100' },
    github('prometheus/node_exporter', 'a7dcc3a01545180d4f2087db70994cbc3abfed13', 'Dockerfile'),
  ),
  exporter(
    'pushgateway',
    { from: '0.8', user: '65534', entrypoint: ['/bin/pushgateway'], port: '9091', workdir: '/pushgateway' },
    github('prometheus/pushgateway', '412bd22b127962a4da9ee024f702c85213d915ec', 'Dockerfile'),
  ),
  exporter(
    'blackbox-exporter',
    {
      from: '0.12',
      user: null,
      entrypoint: ['/bin/blackbox_exporter'],
      cmd: ['--config.file=/etc/blackbox_exporter/config.yml'],
      port: '9115',
    },
    github('prometheus/blackbox_exporter', 'e39d7d415684f31b907dce55201a435fe2c2cf0d', 'Dockerfile'),
  ),
  {
    repositories: under(
      ['docker.io/prom', 'quay.io/prometheus'],
      ['prometheus', 'alertmanager', 'node-exporter', 'pushgateway', 'blackbox-exporter'],
    ),
    tags: ['v{version}-distroless', '{latest|main}-distroless'],
    from: '0.10',
    below: '4',
    // FROM gcr.io/distroless/static-debian13:nonroot; what each starts is read in no one place.
    facts: { family: 'distroless', user: '65532', entrypointRead: false },
    source: github('prometheus/prometheus', 'd15adb9ad7e5d9fbde3a9a8f30200593a5a14d86', 'Dockerfile.distroless'),
  },
  {
    ...envoyRange,
    tags: ['distroless-v{version}', 'v{version}-distroless'],
    facts: {
      family: 'distroless',
      user: '65532',
      entrypoint: ['/usr/local/bin/envoy'],
      cmd: ['-c', '/etc/envoy/envoy.yaml'],
      ports: ['10000'],
      entrypointRead: true,
    },
    source: envoySource,
  },
  {
    ...envoyRange,
    tags: ['v{version}', 'v{version}-latest', 'dev'],
    facts: {
      family: 'ubuntu',
      user: null,
      entrypoint: ['/docker-entrypoint.sh'],
      cmd: ['envoy', '-c', '/etc/envoy/envoy.yaml'],
      ports: ['10000'],
      // https://www.envoyproxy.io/docs/envoy/latest/start/docker#permissions-running-docker-containers-as-a-non-root-user
      dropsPrivileges: { tool: 'su-exec', to: 'envoy', commands: undefined },
      entrypointRead: true,
    },
    source: envoySource,
  },
];
