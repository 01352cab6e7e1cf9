import { expect, test } from 'vitest';
import { account, fixed, rewrites } from './harness.ts';

// L. BuildKit’s mounts, and where lines go.

test('L01: secrets are read above USER, as root', () => {
  rewrites(`
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY package*.json ./
+COPY --chown=1000:1000 package*.json ./
 RUN --mount=type=secret,id=npmrc,target=/srv/shop/.npmrc npm ci
+USER 1000:1000
 CMD ["node", "shop.js"]
`);
});

test('L02: without uid= on the mount, which not every builder understands', () => {
  const output = fixed(`FROM python:3.12
RUN --mount=type=secret,id=pip cat /run/secrets/pip | pip install -r /dev/stdin
RUN --mount=type=ssh pip install git+ssh://git@example.com/shop
CMD ["python", "-m", "shop"]
`);

  expect(output).not.toContain('uid=');
  expect(output).toMatch(/type=ssh .*\nUSER 10001:10001\nCMD/u);
});

test('L03: caches of the build stay root’s, above USER', () => {
  rewrites(`
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
 RUN --mount=type=cache,target=/root/.cache/pip --mount=type=bind,source=requirements.txt,target=requirements.txt \\
     pip install -r requirements.txt
-COPY . .
+COPY --chown=10001:10001 . .
+USER 10001:10001
 CMD ["python", "shop.py"]
`);
});

test.each([
  ['debian:12', 'apt-get update && apt-get install -y tzdata', account.debian],
  ['alpine:3.20', 'apk add --no-cache tzdata', account.alpine],
  ['fedora:41', 'dnf install -y tzdata', account.redHat],
])('L04: packages are installed above USER: %s', (base, install, commands) => {
  rewrites(`
 FROM ${base}
+RUN ${commands}
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/shop
 EXPOSE 8080
 ENV TZ=UTC
 RUN ${install}
+USER 10001:10001
 ENTRYPOINT ["shop"]
`);
});

test('L05: git refuses a working tree of somebody else: with --chown it is the account’s', () => {
  rewrites(`
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/docs
 WORKDIR /srv/docs
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD git log --oneline > /tmp/log && node docs.js
`);
});

test('L05: unless root has to run git in it while the image is built', () => {
  rewrites(`
 FROM node:22
 WORKDIR /srv/docs
 COPY . .
 RUN git rev-parse HEAD > revision.txt
+RUN install -d -o 1000 -g 1000 /srv/docs
+USER 1000:1000
 CMD ["node", "docs.js"]
`);
});

test('L06: USER goes to the end of a stage that starts what its base does', () => {
  rewrites(
    `
 FROM tomcat:9-jdk17
+RUN ${account.debian}
 EXPOSE 8080
 ENV CATALINA_OPTS=-Xmx512m
+RUN install -d -o 10001 -g 10001 /usr/local/tomcat/webapps /usr/local/tomcat/conf/Catalina /usr/local/tomcat/conf/Catalina/localhost /usr/local/tomcat/logs /usr/local/tomcat/temp /usr/local/tomcat/work
+USER 10001:10001
`,
    { level: 'unsafe', because: ['catalina.sh'] },
  );
});

test('L06: that of the target stage', () => {
  rewrites(`
 FROM node:22 AS base
 WORKDIR /srv/shop
 CMD ["node", "shop.js"]
 FROM base AS test
 RUN npm test
 FROM base
+RUN install -d -o 1000 -g 1000 /srv/shop
 ENV LANG=C.UTF-8
+USER 1000:1000
`);
});

test('L07: lines of a heredoc are no instructions', () => {
  rewrites(`
 # syntax=docker/dockerfile:1
 FROM python:3.12-slim
+RUN ${account.debian}
 COPY <<EOF /opt/Dockerfile.child
 FROM scratch
 USER 1000
 CMD ["/child"]
 EOF
 RUN <<EOF
 echo one
 CMD=two
 EOF
+USER 10001:10001
 CMD ["python", "-m", "http.server", "8080"]
`);
});

const plain = `# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM node:22 AS build
RUN npm run build

FROM node:22-slim AS shop
WORKDIR /srv/shop
COPY --from=build /dist .
CMD ["node", "shop.js"]
`;

test('L08: CRLF stays CRLF, in every line', () => {
  const output = fixed(plain.replaceAll('\n', '\r\n'));

  expect(output).toBe(fixed(plain).replaceAll('\n', '\r\n'));
  expect(output).toContain('\r\nUSER 1000:1000\r\nWORKDIR');
});

test('L09: directives stay the first lines', () => {
  expect(fixed(plain).split('\n')[0]).toBe('# syntax=docker/dockerfile:1');
  expect(fixed(`# escape=\`\n${plain.replace(/^.*\n/u, '')}`).split('\n')[0]).toBe('# escape=`');
});

test('L10: FROM keeps its flags and its name', () => {
  expect(fixed(plain).match(/^FROM.*$/gmu)).toEqual([
    'FROM --platform=$BUILDPLATFORM node:22 AS build',
    'FROM node:22-slim AS shop',
  ]);
});

test('L11: a file without a final newline gets none, and one with some blank lines keeps them', () => {
  expect(fixed(plain.trimEnd())).toBe(fixed(plain).trimEnd());
  expect(fixed(`${plain}\n\n`)).toBe(`${fixed(plain)}\n\n`);
});
