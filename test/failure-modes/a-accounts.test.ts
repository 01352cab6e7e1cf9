import { describe, test } from 'vitest';
import { account, declines, rewrites } from './harness.ts';

// A. Creating the user: which commands and numbers fit a base. What concerns stages and ready-made users is in the file beside.

describe.each(['debian:13', 'debian:trixie-slim', 'debian:stable', 'python:3.13-slim-trixie'])('%s', (base) => {
  test('A01: no adduser on Debian 13, which has none', () => {
    rewrites(`
 FROM ${base}
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /opt/bot
 WORKDIR /opt/bot
-COPY bot.py .
+COPY --chown=10001:10001 bot.py .
+USER 10001:10001
 CMD ["python3", "bot.py"]
`);
  });
});

test.each(['python:3-slim', 'debian:stable', 'eclipse-temurin:17'])(
  'A02: a floating tag gets commands that every version of its family has: %s',
  (base) => {
    rewrites(`
 FROM ${base}
+RUN ${account.debian}
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/
+USER 10001:10001
 CMD ["shop", "--listen", "8080"]
`);
  },
);

test('A02: nothing is made where the image has an account whatever the tag moves to', () => {
  rewrites(`
 FROM oven/bun:1
+RUN install -d -o 1000 -g 1000 /srv/bun
 WORKDIR /srv/bun
-COPY . .
+COPY --chown=1000:1000 . .
 RUN bun install --production
+USER 1000:1000
 CMD ["bun", "server.ts"]
`);
});

test('A03: alpine has addgroup and adduser, no groupadd and useradd', () => {
  rewrites(`
 FROM alpine:3.21
+RUN ${account.alpine}
 RUN apk add --no-cache lua5.4
+USER 10001:10001
 CMD ["lua5.4", "/opt/bot.lua"]
`);
});

test('A04: the group of a BusyBox account is passed with -G and by name', () => {
  rewrites(`
 FROM golang:1.23-alpine AS build
 RUN go build -o /bot .
 FROM alpine
+RUN addgroup -S -g 10001 app \\
+    && adduser -S -D -u 10001 -G app -h /home/app -s /sbin/nologin app
 COPY --from=build /bot /usr/local/bin/bot
+USER 10001:10001
 ENTRYPOINT ["bot"]
`);
});

test('A05: an account that the file makes without -G is in nogroup, so no group is claimed for it', () => {
  rewrites(`
 FROM alpine:3.20
 RUN addgroup -S -g 2000 bot && adduser -S -u 2000 bot
 COPY --from=registry.example/bot:1 /bot /usr/local/bin/
+USER 2000
 CMD ["bot"]
`);
});

test.each([
  ['alpine:3.19', account.alpine],
  ['busybox:1.36', account.alpine],
  ['debian:12', account.debian],
  ['ubuntu:22.04', account.debian],
])('A06: %s gets no options of the other family', (base, commands) => {
  rewrites(`
 FROM ${base}
+RUN ${commands}
 COPY --from=registry.example/bot:1 /bot /usr/bin/
+USER 10001:10001
 CMD ["bot"]
`);
});

test('A07: -g of BusyBox’s adduser is a comment, not the group', () => {
  rewrites(`
 FROM alpine:3.20
 RUN addgroup -g 1100 web && adduser -S -u 1100 -g web web
 COPY --from=registry.example/web:1 /web /usr/local/bin/
+USER 1100
 CMD ["web"]
`);
});

test.each(['node:22', 'node:22-alpine', 'node:lts-slim'])(
  'A08: the account that node images have is used: %s',
  (base) => {
    rewrites(`
 FROM ${base}
+RUN install -d -o 1000 -g 1000 /usr/src/app
 WORKDIR /usr/src/app
-COPY package*.json ./
+COPY --chown=1000:1000 package*.json ./
 RUN npm ci --omit=dev
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["node", "index.js"]
`);
  },
);

test('A09: uid 1000 of node images is not given out a second time', () => {
  rewrites(`
 FROM node:20-bookworm
 RUN useradd --uid 1100 --create-home jobs && useradd --uid 1101 --create-home mail
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["node", "."]
`);
});

test('A09: an account that the file takes away is not counted on', () => {
  declines(
    `
FROM node:20
RUN userdel --remove node && useradd --uid 1000 --create-home shop
CMD ["node", "/srv/shop.js"]
`,
    'advice',
    'line 2',
  );
});

test.each(['ubuntu:24.04', 'ubuntu:noble', 'eclipse-temurin:21-jre-noble', 'nvidia/cuda:12.6.2-base-ubuntu24.04'])(
  'A10: uid 1000 is taken from Ubuntu 23.04 on: %s',
  (base) => {
    rewrites(`
 FROM ${base}
+RUN ${account.debian}
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/
+USER 10001:10001
 ENTRYPOINT ["shop"]
`);
  },
);

test('A11: an account whose uid comes from a build argument is used as it is, by name', () => {
  rewrites(
    `
 FROM debian:12
 ARG UID=1000
 RUN useradd --create-home --uid $UID dev
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/
+USER dev
 CMD ["shop"]
`,
    { note: 'its uid is not in the file' },
  );
});

test('A11: one that may be root’s is not', () => {
  declines(
    `
FROM debian:12
ARG UID=0
RUN useradd --non-unique --uid "$UID" dev
CMD ["shop"]
`,
    'advice',
    'line 3',
  );
});

test.each(['registry.access.redhat.com/ubi9/ubi-minimal:9.4', 'registry.access.redhat.com/ubi8/ubi-minimal:8.10'])(
  'A12: minimal images get the tools first: %s',
  (base) => {
    rewrites(`
 FROM ${base}
+RUN microdnf install -y shadow-utils \\
+    && ${account.redHat} \\
+    && microdnf clean all
 RUN microdnf install -y python3.11 && microdnf clean all
+USER 10001:10001
 CMD ["python3.11", "-m", "http.server", "8080"]
`);
  },
);

test('A12: an installation that the build did without so far rests on the package repository', () => {
  rewrites(
    `
 FROM registry.access.redhat.com/ubi9/ubi-minimal:9.5
+RUN microdnf install -y shadow-utils \\
+    && ${account.redHat} \\
+    && microdnf clean all
 COPY --from=registry.example/bot:1 /bot /usr/local/bin/
+USER 10001:10001
 CMD ["bot"]
`,
    { level: 'unsafe', because: ['needs the package repository'] },
  );
});

// The right manager for a minimal image is microdnf; a family name alone (“RHEL”) would say dnf.
test.each([
  ['registry.access.redhat.com/ubi9-minimal:9.4', 'microdnf install -y shadow-utils', 'microdnf clean all'],
  ['photon:5.0', 'tdnf install -y shadow', 'tdnf clean all'],
])('A13: the manager is that of the image, not of the family: %s', (base, install, clean) => {
  rewrites(
    `
 FROM ${base}
+RUN ${install} \\
+    && ${account.redHat} \\
+    && ${clean}
 COPY --from=registry.example/bot:1 /bot /usr/local/bin/
+USER 10001:10001
 CMD ["bot"]
`,
    { level: 'unsafe', because: ['needs the package repository'] },
  );
});

test.each([
  ['amazonlinux:2', 'yum'],
  ['amazonlinux:2023', 'yum'],
  ['amazonlinux:2023', 'dnf'],
])('A14: %s gets the tools with yum, which both have, beside %s', (base, manager) => {
  rewrites(`
 FROM ${base}
+RUN yum install -y shadow-utils \\
+    && ${account.redHat} \\
+    && yum clean all \\
+    && install -d -o 10001 -g 10001 /srv/shop
 RUN ${manager} install -y java-17-amazon-corretto-headless
 WORKDIR /srv/shop
-COPY target/shop.jar .
+COPY --chown=10001:10001 target/shop.jar .
+USER 10001:10001
 CMD ["java", "-jar", "shop.jar"]
`);
});

// The row would append to /etc/passwd here. A number needs no entry, and scanners flag such writes (A16).
test('A15: an image with a shell and no user tools gets a number', () => {
  rewrites(`
 FROM registry.access.redhat.com/ubi9/ubi-micro:9.4
+RUN install -d -o 10001 -g 10001 /srv/bot
 WORKDIR /srv/bot
-COPY --from=registry.example/bot:1 /bot .
+COPY --from=registry.example/bot:1 --chown=10001:10001 /bot .
+ENV HOME=/tmp
+USER 10001:10001
 CMD ["/srv/bot/bot"]
`);
});

test('A16: an account that a RUN writes by hand could not be read, and none is written that way', () => {
  declines(
    `
FROM registry.access.redhat.com/ubi9/ubi-micro:9.4
RUN echo 'bot:x:4711:0::/srv/bot:/bin/sh' >> /etc/passwd
CMD ["/srv/bot/bot"]
`,
    'advice',
    'line 2',
  );
});
