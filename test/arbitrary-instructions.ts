import fc from 'fast-check';

/** The lines of an instruction (or two that belong together), of a comment, or of blank lines. */
export type Lines = readonly string[];

export const text = (...choices: readonly [string, ...string[]]): fc.Arbitrary<string> => fc.constantFrom(...choices);
export const lines = (...choices: readonly [Lines, ...Lines[]]): fc.Arbitrary<Lines> => fc.constantFrom(...choices);

// Known and unknown ones, of every family, and those that start something of their own.
const image = text(
  'alpine:3.20',
  'alpine',
  'amazonlinux:2023',
  'archlinux:base',
  'busybox:1.36',
  'caddy:2',
  'centos:7',
  'cgr.dev/chainguard/node:latest',
  'debian:bookworm-slim',
  'docker:27-dind',
  'eclipse-temurin:21-jre',
  'fedora:41',
  'gcr.io/distroless/nodejs22-debian12',
  'gcr.io/distroless/static-debian12:nonroot',
  'golang:1.23',
  'jenkins/jenkins:lts',
  'library/node:20',
  'mcr.microsoft.com/dotnet/aspnet:8.0',
  'mcr.microsoft.com/dotnet/framework/runtime:4.8',
  'mcr.microsoft.com/windows/nanoserver:ltsc2022',
  'mysql:8',
  'nginx:1.27-alpine',
  'node:20-alpine',
  'node:22-bookworm-slim',
  'node:20@sha256:1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708',
  'nginxinc/nginx-unprivileged:1.27',
  'opensuse/leap:15.6',
  'photon:5.0',
  'php:8.3-apache',
  'php:8.3-cli',
  'postgres:16',
  'public.ecr.aws/docker/library/python:3.12',
  'python:3.12-slim',
  'redis:7',
  'registry.access.redhat.com/ubi9/ubi-minimal:9.4',
  'registry.access.redhat.com/ubi9/nodejs-20',
  'registry.example.com:5000/team/base',
  'rockylinux:9',
  'ruby:3.3-alpine',
  'rust:1-slim',
  'scratch',
  'tomcat:10',
  'ubuntu:24.04',
  '$BASE',
  '${BASE:-node:20}',
  '${REGISTRY}/node:20',
  'node:${NODE_VERSION}',
);

const stageName = text('base', 'build', 'Build', 'final', 'run-time', 'stage.1');
const folder = text(
  '/app',
  '/srv/app/',
  '/usr/src/app',
  '/home/node/app',
  '/opt/service',
  '/root',
  '/root/app',
  '/',
  '/usr',
  '/etc/service',
  '/var/lib/service',
  'app',
  './deep/er',
  '..',
  '../..',
  '$APP_HOME',
  '${APP_HOME:-/srv}',
  '"/with blank"',
  "/it's",
  '/größe/日本',
  'C:\\app',
);
const user = text(
  'root',
  '0',
  '0:0',
  'root:root',
  '00',
  '0:1000',
  'ContainerAdministrator',
  'node',
  'app:app',
  '1000',
  '10001:10001',
  '1001:0',
  '"node"',
  '${RUN_AS}',
  '$RUN_AS:$RUN_AS',
  '${RUN_AS:-root}',
  '${RUN_AS:-1000}',
  'ContainerUser',
  '日本',
);

const workdir = folder.map((path): Lines => [`WORKDIR ${path}`]);
const setUser = user.map((name): Lines => [`USER ${name}`]);

export const copy: fc.Arbitrary<Lines> = fc
  .record({
    keyword: text('COPY', 'COPY', 'ADD'),
    flags: text('', '', '', '--chown=1000:1000 ', '--chown=node ', '--chmod=0644 ', '--link ', '--chown=$RUN_AS '),
    words: text(
      '. .',
      './ ./',
      '.  \t .',
      'package*.json ./',
      '["package.json", "yarn.lock", "./"]',
      '["with blank", "/with blank/"]',
      '. /app',
      'src/ /srv/app/src/',
      'entrypoint.sh /entrypoint.sh',
      'entrypoint.sh /usr/local/bin/',
      'id_rsa /root/.ssh/id_rsa',
      'index.html /usr/share/nginx/html/',
      'a b \\\n    c \\\n  # why c\n    /app/',
      'https://example.com/tool.tar.gz /opt/',
      '. $APP_HOME',
      '"quoted" \'too\' ./',
    ),
  })
  .map(({ keyword, flags, words }) => `${keyword} ${flags}${words}`.split('\n'));

const copyFrom: fc.Arbitrary<Lines> = fc
  .tuple(text('build', 'base', '0', 'nginx:1.27', 'final'), text('/out/server .', '/src/dist ./dist', '/app /app'))
  .map(([from, words]) => [`COPY --from=${from} ${words}`]);

const run = lines(
  ['RUN npm ci'],
  ['RUN ["npm", "ci"]'],
  ['RUN npm ci && npm cache clean --force'],
  [
    'RUN apt-get update \\',
    '    && apt-get install -y curl \\',
    '    # health checks',
    '    && rm -rf /var/lib/apt/lists/*',
  ],
  ['RUN apk add --no-cache \\', '', '    tini \\', '  # comment', '', '    curl'],
  ['RUN --mount=type=cache,target=/root/.npm \\', '    npm ci'],
  ['RUN --network=none --security=sandbox make'],
  ['RUN groupadd -r app && useradd -r -g app app'],
  ['RUN addgroup -S app && adduser -S -G app app'],
  ['RUN useradd --uid 1001 --create-home service', 'USER service'],
  ['RUN adduser -D "$RUN_AS"'],
  ['RUN useradd app && su app -c "id" && userdel app'],
  ['RUN echo "app:x:10001:10001::/:/bin/sh" >> /etc/passwd'],
  ['RUN mkdir -p /app && chown -R 1000:1000 /app'],
  ['RUN mkdir /app'],
  ['RUN chmod 700 /opt/service/start.sh'],
  ['RUN cat ~/.netrc > /root/.config/x'],
  ['RUN setcap cap_net_bind_service=+ep /usr/bin/node'],
  ['RUN <<EOF', 'set -e', '# no comment of the Dockerfile', 'USER root', 'FROM scratch', 'EOF'],
  ['RUN <<-EOF bash -e', '\tmkdir -p /data', '\tEOF'],
  ['RUN <<A cat && <<"B" cat > /etc/motd', 'one', 'A', 'CMD ["no"]', 'B'],
  ['RUN cat <<EOF > /x', 'a \\', 'EOF', 'USER 1', 'EOF'],
  ['RUN echo "unclosed && true'],
  ["RUN sed -i 's/a/b/' /etc/x; \\", '  true'],
  ['RUN'],
  ['RUN echo done\\', '', '', '#x', '&& true'],
  ['RUN powershell -Command Get-Item `', '  C:\\app'],
  ['RUN\ttrue  '],
);

const heredocFile = lines(
  ['COPY <<EOF /app/config.json', '{ "port": 80 }', 'EOF'],
  ['COPY <<-"ONE" <<TWO /etc/', '\tuser=root', '\tONE', '', 'TWO'],
  ["ADD <<'EOF' app/run.sh", '#!/bin/sh', 'exec "$@"', 'EOF'],
);

export const settings = lines(
  ['ARG RUN_AS'],
  ['ARG RUN_AS=node'],
  ['ARG RUN_AS=root APP_HOME=/app'],
  ['ARG TARGETARCH'],
  ['ARG BASE=node:20'],
  ['ENV APP_HOME=/app'],
  ['ENV APP_HOME /srv/app'],
  ['ENV APP_HOME=$HOME/app RUN_AS="${USER:-node}"'],
  ['ENV NODE_ENV=production \\', '    # inside', '    PORT=80'],
  ['ENV HOME=/root'],
  ['ENV HOME=/home/app'],
  ['ENV PUID=1000 PGID=1000'],
  ['ENV PATH="/root/.local/bin:$PATH"'],
  ['ENV key= other="a b\\', '  c"'],
  ['LABEL a="b" \\', '  c=d'],
  ['MAINTAINER Somebody <somebody@example.com>'],
  ['EXPOSE 3000'],
  ['EXPOSE 80/tcp 443'],
  ['EXPOSE $PORT'],
  ['VOLUME /data'],
  ['VOLUME ["/data", "/var/lib/service"]'],
  ['VOLUME $APP_HOME'],
  ['STOPSIGNAL SIGQUIT'],
  ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]'],
  ['SHELL ["powershell", "-Command"]'],
  ['HEALTHCHECK NONE'],
  ['HEALTHCHECK --interval=5s \\', '  CMD curl -f http://127.0.0.1/ || exit 1'],
  ['ONBUILD COPY . /app'],
  ['ONBUILD RUN npm ci && \\', '  npm test'],
  ['ONBUILD USER root'],
);

export const between = lines(
  [''],
  ['', ''],
  ['   '],
  ['# a comment'],
  ['  \t# an indented comment'],
  ['#'],
  ['# ends with a backslash \\'],
  ['# escape=`'],
  ['# größe 日本 😀'],
  ['# dockerfix-ignore runs-as-root -- wanted'],
  ['# dockerfix-ignore'],
  ['# dockerfix-ignore-file'],
  ['# dockerfix-ignore no-such-fixer'],
  ['#dockerfix-ignore runs-as-root'],
);

export const start = lines(
  ['CMD ["node", "server.js"]'],
  ['CMD node server.js'],
  ['CMD []'],
  ['CMD'],
  ['CMD ["node", "server.js"'],
  ['CMD ["/usr/sbin/sshd", "-D"]'],
  ['CMD ["nginx", "-g", "daemon off;"]'],
  ['CMD ["redis-server"]'],
  ['CMD ["gosu", "app", "node", "."]'],
  ['CMD exec gunicorn -b 0.0.0.0:80 app:app'],
  ['CMD ["sh", "-c", "exec node . > /var/log/app.log"]'],
  ['CMD \\', '  # what starts', '  ["node", "."]'],
  ['ENTRYPOINT ["/entrypoint.sh"]'],
  ['ENTRYPOINT ["tini", "--"]', 'CMD ["node", "."]'],
  ['ENTRYPOINT ["docker-entrypoint.sh"]'],
  ['ENTRYPOINT service cron start && bash'],
  ['ENTRYPOINT ["dotnet", "App.dll"]'],
  ['CMD ["java", "-jar", "/app/app.jar"]', 'EXPOSE 8080'],
  ['CMD ["bash"]'],
);

export const instruction = fc.oneof(
  { weight: 4, arbitrary: run },
  { weight: 4, arbitrary: copy },
  { weight: 2, arbitrary: copyFrom },
  { weight: 4, arbitrary: workdir },
  { weight: 4, arbitrary: settings },
  { weight: 2, arbitrary: setUser },
  { weight: 1, arbitrary: heredocFile },
  { weight: 4, arbitrary: between },
  { weight: 1, arbitrary: start },
);

export const from: fc.Arbitrary<Lines> = fc
  .record({
    platform: text('', '', '', '--platform=$BUILDPLATFORM ', '--platform=linux/arm64 '),
    base: fc.oneof({ weight: 6, arbitrary: image }, { weight: 1, arbitrary: stageName }),
    as: text('', ' AS ', ' as ', '\tAs  '),
    name: stageName,
  })
  .map(({ platform, base, as, name }) => [`FROM ${platform}${base}${as === '' ? '' : `${as}${name}`}`]);
