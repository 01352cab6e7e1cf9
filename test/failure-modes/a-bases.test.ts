import { describe, test } from 'vitest';
import { account, declines, isFine, rewrites } from './harness.ts';

// A. Creating the user: images without tools, images with users of their own, stages, accounts that the file makes.

// Design settles the number: 10001 everywhere that the image has no account of its own; 65532 is distroless’s.
test('A17: scratch has no accounts, so USER is a number', () => {
  rewrites(`
 FROM rust:1.82 AS build
 RUN cargo build --release
 FROM scratch
 COPY --from=build /target/release/bot /bot
+USER 10001:10001
 ENTRYPOINT ["/bot"]
`);
});

test.each(['scratch', 'gcr.io/distroless/cc-debian12'])('A18: no RUN in an image without a shell: %s', (base) => {
  const id = base === 'scratch' ? '10001:10001' : '65532:65532';
  rewrites(
    `
 FROM rust:1.82 AS build
 RUN cargo build --release
 FROM ${base}
+USER ${id}
 WORKDIR /srv/bot
-COPY --from=build /target/release/bot .
+COPY --from=build --chown=${id} /target/release/bot .
 ENTRYPOINT ["/srv/bot/bot"]
`,
    { note: 'BuildKit' },
  );
});

test.each(['gcr.io/distroless/java17-debian12', 'gcr.io/distroless/nodejs22-debian12'])(
  'A19: distroless images have nonroot, 65532: %s',
  (base) => {
    rewrites(`
 FROM ${base}
 COPY shop /srv/shop
+USER 65532:65532
 CMD ["/srv/shop/main"]
`);
  },
);

test('A20: no USER without its account: both come in one fix', () => {
  rewrites(
    `
 FROM debian:12
+RUN ${account.debian}
 COPY start.sh /
+USER 10001:10001
 CMD ["/start.sh"]
`,
    { level: 'unsafe', because: ['nobody has read `/start.sh`'] },
  );
});

test('A21: not even `nobody` exists in scratch', () => {
  rewrites(`
 FROM scratch
-ADD bot.tar.gz /opt/bot/
+ADD --chown=10001:10001 bot.tar.gz /opt/bot/
+USER 10001:10001
 CMD ["/opt/bot/bot"]
`);
});

test('A22: a high uid comes with --no-log-init', () => {
  rewrites(
    `
 FROM python:3.12
+RUN groupadd --gid 1500000000 app \\
+    && useradd --no-log-init --uid 1500000000 --gid 1500000000 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
 COPY --from=registry.example/bot:1 /bot /opt/bot
+USER 1500000000:1500000000
 CMD ["python", "-m", "http.server", "8000"]
`,
    { options: { user: { uid: 1_500_000_000 } } },
  );
});

test.each([
  'jenkins/jenkins:lts',
  'gcr.io/distroless/static-debian12:nonroot',
  'cgr.dev/chainguard/python:latest',
  'registry.access.redhat.com/ubi9/nodejs-20:1',
])('A23: a base that is not root is left alone: %s', (base) => {
  isFine(`
FROM ${base}
COPY . /srv/app
CMD ["main.py"]
`);
});

test('A24: the base’s own user comes back after the package steps of root', () => {
  rewrites(
    `
 FROM jenkins/jenkins:lts
 USER root
 RUN apt-get update && apt-get install -y ansible
+USER 1000:1000
`,
    // The image declares /var/jenkins_home, and its start script is not in the data.
    { level: 'unsafe', because: ['/var/jenkins_home'] },
  );
});

test('A24: so does a USER that the file had before', () => {
  rewrites(`
 FROM python:3.12-slim
 RUN useradd --uid 1200 --create-home shop
 USER shop
 ENV LANG=C.UTF-8
 USER root
 RUN apt-get update && apt-get install -y libpq5
+USER 1200
 CMD ["python", "-m", "shop"]
`);
});

test.each([
  // `-G` and `-N` are read as useradd means them, bundles letter by letter.
  ['useradd -G sudo -u 1200 bob', '1200'],
  ['useradd -N -m -u 1300 bob', '1300'],
  ['useradd -rUM -u 400 bob', '400'],
  ['useradd -ms /bin/bash -u 1400 -g 100 bob', '1400:100'],
])('A25: the options of `%s` are read by their grammar', (command, user) => {
  rewrites(`
 FROM debian:12
 RUN ${command}
 COPY --from=registry.example/bot:1 /bot /usr/local/bin/
+USER ${user}
 CMD ["bot"]
`);
});

describe('A26: USER crosses FROM, not COPY --from', () => {
  test('A26: a user of an earlier stage that is only copied from', () => {
    rewrites(`
 FROM node:20 AS build
 USER node
 RUN npm ci
 FROM node:20-slim
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY --from=build /home/node/dist .
+COPY --from=build --chown=1000:1000 /home/node/dist .
+USER 1000:1000
 CMD ["node", "index.js"]
`);
  });

  test('A26: a user of the stage that the last one starts FROM', () => {
    isFine(`
FROM node:20 AS base
USER node
FROM base AS shop
CMD ["node", "index.js"]
`);
  });
});

test('A27: the stage that is built is the one that gets fixed', () => {
  rewrites(
    `
 FROM node:20 AS base
 FROM base AS prod
+USER 1000:1000
 CMD ["node", "server.js"]
 FROM base AS dev
 CMD ["node", "--watch", "server.js"]
`,
    { options: { target: 'prod' } },
  );
});

test('A27: or all that start something', () => {
  rewrites(
    `
 FROM node:20 AS base
 FROM base AS prod
+USER 1000:1000
 CMD ["node", "server.js"]
 FROM base AS dev
+USER 1000:1000
 CMD ["node", "--watch", "server.js"]
`,
    { options: { targets: 'all' } },
  );
});

test('A28: BusyBox’s adduser is told not to ask for a password', () => {
  rewrites(`
 FROM nginx:1.27-alpine AS site
 FROM python:3.13-alpine
+RUN addgroup -S -g 10001 app \\
+    && adduser -S -D -u 10001 -G app -h /home/app -s /sbin/nologin app
 COPY --from=site /usr/share/nginx/html /srv/site
+USER 10001:10001
 CMD ["python", "-m", "http.server", "8080", "-d", "/srv/site"]
`);
});

test('A29: no --system, which warns above uid 999 on every build', () => {
  rewrites(`
 FROM ruby:3.4-slim
+RUN groupadd --gid 10001 app \\
+    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
+USER 10001:10001
 CMD ["ruby", "-run", "-e", "httpd", "--", "-p", "8080", "/tmp"]
`);
});

test('A30: an account that the file makes has a home only when -m says so', () => {
  rewrites(
    `
 FROM debian:12
 RUN apt-get update && apt-get install -y npm && useradd -r -u 990 shop
 COPY --from=registry.example/shop:1 /srv /srv/shop
+USER 990
 CMD ["npm", "--prefix", "/srv/shop", "start"]
`,
    { level: 'unsafe', because: ['`npm` wants a home directory, which shop does not have'] },
  );
});

test('A31: with -H alpine makes no home either', () => {
  rewrites(
    `
 FROM alpine:3.20
 RUN apk add npm && addgroup -g 990 shop && adduser -D -H -u 990 -G shop shop
 COPY --from=registry.example/shop:1 /srv /srv/shop
+USER 990:990
 CMD ["npm", "--prefix", "/srv/shop", "start"]
`,
    { level: 'unsafe', because: ['`npm` wants a home directory, which shop does not have'] },
  );
});

test('A33: an unknown base gets no commands that are tried one after the other', () => {
  rewrites(
    `
 FROM registry.example/team/base:4
 COPY bot /usr/local/bin/
+USER 10001:10001
 CMD ["bot"]
`,
    { level: 'unsafe', because: ['nothing is known of the base image `registry.example/team/base:4`'] },
  );
});

test('A34: a stage that a cross-build only copies into gets no RUN, which would need emulation', () => {
  rewrites(`
 FROM --platform=$BUILDPLATFORM golang:1.23 AS build
 ARG TARGETOS TARGETARCH
 RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /bot .
 FROM alpine:3.20
 COPY --from=build /bot /usr/local/bin/bot
+ENV HOME=/tmp
+USER 10001:10001
 ENTRYPOINT ["bot"]
`);
});

test('A34: nor one that only sets its directory', () => {
  rewrites(
    `
 FROM --platform=$BUILDPLATFORM node:20 AS build
 RUN npm ci && npm run build
 FROM node:20-alpine
+USER 1000:1000
 WORKDIR /srv/site
-COPY --from=build /dist .
+COPY --from=build --chown=1000:1000 /dist .
 CMD ["node", "server.js"]
`,
    { note: 'BuildKit' },
  );
});

test('A23: a RUN that makes an account below the base’s own user is nobody’s to mend here', () => {
  declines(
    `
FROM jenkins/jenkins:lts
USER root
RUN usermod --uid 2000 jenkins
`,
    'advice',
    'line 3',
  );
});
