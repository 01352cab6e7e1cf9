import { describe, test } from 'vitest';
import { account, declines, rewrites } from './harness.ts';

// J. What must start as root, or gives it up by itself.

test.each(['postgres:16', 'mysql:8.4', 'mariadb:11', 'mongo:7', 'redis:7', 'rabbitmq:3-management'])(
  'J01: an official server gives up root by itself: %s',
  (base) => {
    declines(
      `
FROM ${base}
COPY settings /etc/shop/
`,
      'not-needed',
      'entrypoint starts',
    );
  },
);

test.each([
  ['gosu', 'CMD chown -R web /data && exec gosu web shop'],
  ['su-exec', 'ENTRYPOINT ["/sbin/tini", "--", "su-exec", "web:web", "shop"]'],
  ['setpriv', 'CMD ["setpriv", "--reuid", "web", "--init-groups", "shop"]'],
])('J02: what gives up root in the file itself is seen: %s', (tool, line) => {
  declines(
    `
FROM debian:12
RUN useradd --uid 1500 web
${line}
`,
    'not-needed',
    tool,
  );
});

test.each([
  ['gosu', 'exec gosu web "$@"'],
  ['su-exec', 'exec su-exec web "$@"'],
  ['setpriv', 'exec setpriv --reuid=web --regid=web --clear-groups "$@"'],
  ['su', 'exec su web -s /bin/sh -c "$*"'],
])('J02: so does an entrypoint of the project: %s', (tool, line) => {
  declines(
    `
FROM debian:12
RUN useradd --uid 1500 web
COPY entrypoint.sh /usr/local/bin/
ENTRYPOINT ["entrypoint.sh"]
CMD ["shop"]
`,
    'not-needed',
    tool,
    { project: { 'entrypoint.sh': `#!/bin/sh\nset -e\nchown -R web /data\n${line}\n` } },
  );
});

test.each([
  'FROM debian:12\nENTRYPOINT ["/init"]\nCMD ["shop"]\n',
  'FROM lscr.io/linuxserver/baseimage-alpine:3.20\nENTRYPOINT ["/init"]\n',
  'FROM debian:12\nENV PUID=1000 PGID=1000\nCOPY start.sh /\nCMD ["/start.sh"]\n',
])('J03: s6, and images that become the user PUID', (text) => {
  declines(text, 'not-needed', '');
});

test.each([
  ['alpine:3.20', '["crond", "-f"]'],
  ['debian:12', 'printenv > /etc/environment && cron -f'],
])('J04: cron must be root: %s, %s', (base, command) => {
  declines(
    `
FROM ${base}
COPY crontab /etc/cron.d/jobs
CMD ${command}
`,
    'advice',
    'supercronic',
  );
});

test('J05: so must supervisord, to start programs as others', () => {
  declines(
    `
FROM debian:12
RUN apt-get update && apt-get install -y supervisor
COPY supervisord.conf /etc/supervisor/conf.d/
CMD ["supervisord", "-n"]
`,
    'advice',
    'user=',
  );
});

describe('J06: GitHub runs container actions as root', () => {
  test('J06: known by the label', () => {
    declines(
      `
FROM node:22
LABEL "com.github.actions.name"="Lint"
ENTRYPOINT ["node", "/lint.js"]
`,
      'advice',
      'GitHub needs a container action to run as root',
    );
  });

  test.each(['action.yml', 'action.yaml'])('J06: known by %s', (path) => {
    declines(
      `
FROM node:22
COPY lint.js /lint.js
ENTRYPOINT ["node", "/lint.js"]
`,
      'advice',
      'GitHub needs a container action to run as root',
      { project: { [path]: "name: Lint\nruns:\n  using: 'docker'\n  image: Dockerfile\n", 'lint.js': null } },
    );
  });
});

test.each([
  ['docker:27-dind', ''],
  ['debian:12', 'CMD ["/usr/sbin/sshd", "-D"]\n'],
  ['fedora:41', 'CMD ["/sbin/init"]\n'],
  ['debian:12', 'CMD ["tcpdump", "-i", "any"]\n'],
  ['alpine:3.20', 'CMD ["openvpn", "--config", "/etc/vpn.conf"]\n'],
  ['debian:12', 'CMD ["qemu-system-x86_64", "-enable-kvm"]\n'],
])('J09: what needs root is left alone: %s %s', (base, start) => {
  declines(`FROM ${base}\n${start}`, 'advice', '');
});

test.each(['/kaniko/executor', 'buildah'])('J09: builders of images: %s', (program) => {
  declines(`FROM debian:12\nENTRYPOINT ["${program}"]\n`, 'advice', 'a container engine must be root');
});

test('J10: an image without a service is for working in, and may need root for that', () => {
  rewrites(
    `
 FROM golang:1.23
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /go/src/app
 RUN apt-get update && apt-get install -y protobuf-compiler shellcheck
 WORKDIR /go/src/app
+USER 10001:10001
`,
    { level: 'unsafe', because: ['it starts a prompt, and what people run there may need root'] },
  );
});

test.each([
  'apt-get install -y mount e2fsprogs xfsprogs',
  'apt-get install -y --no-install-recommends nfs-common',
  'apt-get install -y iptables kmod',
])('J11: an image that brings tools for mounts or networks is one that needs root: %s', (install) => {
  rewrites(
    `
 FROM golang:1.23 AS build
 RUN go build -o /plugin .
 FROM debian:12-slim
+RUN ${account.debian}
 RUN apt-get update && ${install}
 COPY --from=build /plugin /usr/local/bin/plugin
+USER 10001:10001
 ENTRYPOINT ["plugin"]
`,
    { level: 'unsafe', because: ['line 4 installs'] },
  );
});

test('J11: so is one that compose runs privileged', () => {
  rewrites(
    `
 FROM golang:1.23 AS build
 RUN go build -o /agent .
 FROM debian:12-slim
+RUN ${account.debian}
 COPY --from=build /agent /usr/local/bin/agent
+USER 10001:10001
 ENTRYPOINT ["agent"]
`,
    {
      level: 'unsafe',
      because: ['compose.yaml runs it with `privileged: true`'],
      options: { project: { 'compose.yaml': 'services:\n  agent:\n    build: .\n    privileged: true\n' } },
    },
  );
});
