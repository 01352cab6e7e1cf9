import type { Base, PackageManager } from './bases.ts';

// What the files of the set are made of, from top to bottom. Each list is written for the bases that it fits.

type Lines = readonly string[];

const isLinux = ({ has }: Base): boolean => has !== 'windows';
const hasShell = ({ has }: Base): boolean => has !== 'windows' && has !== 'nothing';

/** What the file installs, and what tricks it plays with it. */
export const preparations: Readonly<Record<PackageManager, readonly Lines[]>> = {
  apt: [
    [],
    [
      'RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*',
    ],
    [
      'RUN apt-get update \\',
      '    && apt-get install -y --no-install-recommends \\',
      '    # for the entrypoint',
      '    tini \\',
      '',
      '    dumb-init \\',
      '    && rm -rf /var/lib/apt/lists/*',
    ],
    [
      'RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\',
      '    --mount=type=cache,target=/var/lib/apt,sharing=locked \\',
      '    apt-get update && apt-get install -y libpq5',
    ],
    [
      'RUN <<EOF',
      'set -e',
      'apt-get update',
      'apt-get install -y tini',
      '# no lists in the layer',
      'rm -rf /var/lib/apt/lists/*',
      'EOF',
    ],
    ['RUN apt-get update && apt-get install -y adduser passwd tini && rm -rf /var/lib/apt/lists/*'],
    [
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      'RUN apt-get -qq update && apt-get -qq install -y curl | tail -n 1',
    ],
    ['ENV DEBIAN_FRONTEND=noninteractive', 'RUN apt-get update; apt-get install -yqq tzdata; apt-get clean'],
  ],
  apk: [
    [],
    ['RUN apk add --no-cache tini curl'],
    ['RUN apk add --no-cache shadow tzdata'],
    ['RUN set -eux; \\', '\tapk add --no-cache --virtual .build gcc musl-dev; \\', '\tapk del .build'],
    ['RUN apk --no-cache add \\', '    # a shell for people', '    bash \\', '    dumb-init'],
    ['RUN apk update && apk upgrade && apk add su-exec && rm -rf /var/cache/apk/*'],
    ['RUN --mount=type=cache,target=/var/cache/apk apk add ca-certificates'],
  ],
  dnf: [
    [],
    ['RUN dnf install -y tar gzip && dnf clean all'],
    ['RUN dnf -y update && dnf -y install shadow-utils procps-ng && rm -rf /var/cache/dnf'],
    ['RUN <<EOF', 'dnf install -y findutils', 'dnf clean all', 'EOF'],
    ['RUN dnf install -y --nodocs --setopt=install_weak_deps=False \\', '    python3 \\', '    && dnf clean all'],
  ],
  microdnf: [
    [],
    ['RUN microdnf install -y tar gzip && microdnf clean all'],
    ['RUN microdnf install -y shadow-utils findutils && microdnf clean all'],
    ['RUN microdnf -y update \\', '    && microdnf -y --nodocs install python3 \\', '    && microdnf clean all'],
  ],
  yum: [
    [],
    ['RUN yum install -y tar gzip && yum clean all'],
    ['RUN yum update -y && yum install -y shadow-utils && yum clean all'],
    ['RUN yum -y install \\', '    python3 \\', '    && yum clean all && rm -rf /var/cache/yum'],
  ],
  zypper: [
    [],
    ['RUN zypper --non-interactive install --no-recommends curl tar && zypper clean --all'],
    ['RUN zypper -n refresh && zypper -n in python3'],
  ],
  pacman: [
    [],
    ['RUN pacman -Syu --noconfirm curl && pacman -Scc --noconfirm'],
    ['RUN pacman -S --noconfirm nodejs npm'],
  ],
  tdnf: [[], ['RUN tdnf install -y tar && tdnf clean all'], ['RUN tdnf install -y shadow python3 && tdnf clean all']],
  none: [[]],
};

/** Accounts that the file makes, in the spellings that people use. */
export const accountLines: Readonly<Record<Base['tools'], readonly Lines[]>> = {
  none: [[]],
  busybox: [
    [],
    ['RUN addgroup -S app && adduser -S app -G app'],
    [],
    ['RUN adduser -D -u 1001 service'],
    ['RUN addgroup -g 10001 -S crew && adduser -S -D -H -u 10001 -G crew web'],
    [],
    ['RUN adduser -D -H -h /data -s /bin/false -u 10001 keeper'],
    ['RUN addgroup --gid 2000 app \\', '    && adduser --disabled-password --gecos "" --ingroup app --uid 2000 app'],
  ],
  shadow: [
    [],
    ['RUN groupadd -r app && useradd -r -g app -d /home/app -s /sbin/nologin app'],
    [],
    ['RUN useradd --create-home --uid 1001 service'],
    ['RUN useradd -ms /bin/bash -u 10001 worker'],
    [],
    ['RUN groupadd --gid 10001 crew'],
    ['RUN useradd -rm -d /home/svc -s /bin/sh svc'],
    ['RUN useradd plain'],
    ['RUN id -u app >/dev/null 2>&1 || useradd --no-create-home --uid=2345 app'],
  ],
  'shadow and adduser': [
    [],
    ['RUN adduser --system --group --no-create-home app'],
    [],
    ['RUN adduser --disabled-password --gecos "" --uid 1002 service'],
    ['RUN groupadd -g 10001 app \\', '    && useradd -u 10001 -g app -m app'],
    ['RUN addgroup --system --gid 1500 crew && adduser --system --uid 1500 --ingroup crew crew'],
    [],
    ['RUN useradd -lmU -s /usr/sbin/nologin runner'],
    ['RUN <<EOF', 'groupadd --gid 4000 batch', 'useradd --uid 4000 --gid batch --create-home batch', 'EOF'],
  ],
};

interface Files {
  /** Stages above. */
  readonly stages?: Lines;
  readonly lines: Lines;
  /** What can start with just these files; otherwise anything that the base can. */
  readonly starts?: readonly Lines[];
}

const goStage: Lines = [
  'FROM golang:1.23 AS build',
  'WORKDIR /src',
  'COPY . .',
  'RUN go build -o /out/server ./cmd/server',
  '',
];

const scripts: readonly Lines[] = [
  ['CMD ["python3", "main.py"]'],
  ['ENTRYPOINT ["java", "-jar", "service.jar"]'],
  ['CMD exec python3 -m service --port ${PORT:-8080}'],
  ['ENTRYPOINT ["tini", "--"]', 'CMD ["python3", "-m", "service"]'],
  ['CMD ["env", "MODE=production", "perl", "service.pl"]'],
  [
    'COPY --chmod=755 <<-EOF /start.sh',
    '\t#!/bin/sh',
    '\tset -e',
    '\texec python3 main.py "$@"',
    '\tEOF',
    'ENTRYPOINT ["/start.sh"]',
  ],
  ['# No shell around it', 'ENTRYPOINT ["python3"]', 'CMD ["main.py"]'],
  ['CMD ["sh", "-c", "exec java $JAVA_OPTS -jar service.jar"]'],
];

const installed: readonly Lines[] = [
  ['ENTRYPOINT ["/usr/local/bin/server"]', 'CMD ["--listen", ":8080"]'],
  ['ENTRYPOINT ["tini", "--", "/usr/local/bin/server"]'],
  ['CMD ["server", "--workers", "2"]'],
  ['ENTRYPOINT exec server'],
];

const besides: readonly Lines[] = [
  ['CMD ["./server"]'],
  ['CMD ./server --config config/service.yaml'],
  ['ENTRYPOINT ["dumb-init", "./server"]'],
  ['ENTRYPOINT ["env", "MODE=production", "./server"]'],
];

/** Where the app is, and how it gets there. */
export const files: Readonly<Record<Base['has'], readonly Files[]>> = {
  node: [
    { lines: ['WORKDIR /app', 'COPY package*.json ./', 'RUN npm ci --omit=dev', 'COPY . .'] },
    { lines: ['WORKDIR /usr/src/app', 'COPY . .', 'RUN npm install && npm run build'] },
    {
      stages: ['FROM node:22-slim AS build', 'WORKDIR /build', 'COPY . .', 'RUN npm ci && npm run build', ''],
      lines: [
        'WORKDIR /srv',
        'WORKDIR web',
        'COPY --from=build /build/dist ./dist',
        'COPY --from=build /build/node_modules ./node_modules',
      ],
    },
    {
      lines: [
        'WORKDIR /home/node/app',
        'COPY package.json .',
        'RUN --mount=type=cache,target=/root/.npm npm install',
        'COPY . .',
      ],
    },
    { lines: ['RUN npm install -g pnpm@9', 'WORKDIR /app', 'COPY . .', 'RUN pnpm install --frozen-lockfile'] },
    { lines: ['ARG APP_DIR=/opt/web', 'WORKDIR ${APP_DIR}', 'COPY . ${APP_DIR}', 'RUN npm ci'] },
    {
      lines: [
        'WORKDIR /app',
        'RUN corepack enable',
        'COPY package.json yarn.lock ./',
        'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc yarn install --immutable',
        'COPY . .',
      ],
    },
    { lines: ['COPY . /app', 'WORKDIR /app', 'RUN npm ci', 'RUN mkdir -p /app/uploads /var/lib/web'] },
  ],
  python: [
    {
      lines: [
        'WORKDIR /app',
        'COPY requirements.txt .',
        'RUN pip install --no-cache-dir -r requirements.txt',
        'COPY . .',
      ],
    },
    {
      lines: [
        'ENV PYTHONUNBUFFERED=1 \\',
        '    APP_HOME=/srv/app',
        'WORKDIR $APP_HOME',
        'COPY requirements.txt ./',
        'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
        'COPY . ./',
      ],
    },
    {
      lines: [
        'WORKDIR /code',
        'ADD . /code',
        'RUN pip install --user -r requirements.txt',
        'ENV PATH=/root/.local/bin:$PATH',
      ],
    },
    {
      stages: [
        'FROM python:3.11-slim AS wheels',
        'WORKDIR /wheels',
        'COPY requirements.txt .',
        'RUN pip wheel -w /wheels -r requirements.txt',
        '',
      ],
      lines: [
        'WORKDIR /app',
        'COPY --from=wheels /wheels /wheels',
        'RUN pip install /wheels/*.whl',
        'COPY src/ ./src/',
      ],
    },
    {
      lines: [
        'WORKDIR /opt/service',
        'COPY pyproject.toml poetry.lock ./',
        'RUN pip install poetry && poetry install --only main',
        'COPY service service',
      ],
    },
    {
      lines: [
        'RUN python -m venv /opt/venv',
        'ENV PATH="/opt/venv/bin:$PATH"',
        'WORKDIR /app',
        'COPY . .',
        'RUN pip install .',
      ],
    },
  ],
  shell: [
    { lines: ['WORKDIR /app', 'COPY . .'], starts: scripts },
    { stages: goStage, lines: ['COPY --from=build /out/server /usr/local/bin/server'], starts: installed },
    {
      stages: goStage,
      lines: ['WORKDIR /srv/service', 'COPY --from=build /out/server ./', 'COPY config/ config/'],
      starts: besides,
    },
    { lines: ['RUN mkdir -p /opt/service/data', 'COPY bin/ /opt/service/bin/', 'WORKDIR /opt/service'] },
    { lines: ['WORKDIR /srv', 'WORKDIR site', 'ADD site.tar.gz .', 'RUN chmod -R a+rX .'], starts: scripts },
    {
      stages: goStage,
      lines: ['COPY ["config.yaml", "limits.yaml", "/app/config/"]', 'WORKDIR /app', 'COPY --from=build /out/server .'],
      starts: besides,
    },
    { lines: ['ARG DIR=/opt/app', 'ENV HOME_DIR=$DIR', 'WORKDIR $HOME_DIR', 'COPY src $HOME_DIR/'], starts: scripts },
    { lines: ['RUN mkdir /app', 'WORKDIR /app', 'COPY . /app', 'RUN mkdir -p logs tmp'] },
    {
      lines: ['WORKDIR /usr/src/service', 'COPY main.py pyproject.toml ./', 'COPY templates ./templates'],
      starts: scripts,
    },
    {
      stages: goStage,
      lines: [
        'RUN install -d -m 0755 /etc/service',
        'COPY --from=build --chmod=0755 /out/server /opt/bin/',
        'ENV PATH=$PATH:/opt/bin',
        'WORKDIR /var/lib/service',
      ],
      starts: [['CMD ["/opt/bin/server"]'], ['ENTRYPOINT ["/opt/bin/server", "-v"]']],
    },
  ],
  nothing: [
    { stages: goStage, lines: ['COPY --from=build /out/server /server'] },
    { stages: goStage, lines: ['WORKDIR /app', 'COPY --from=build /out/server .', 'COPY --from=build /src/web ./web'] },
    {
      stages: [
        'FROM --platform=$BUILDPLATFORM golang:1.23 AS build',
        'ARG TARGETARCH',
        'RUN CGO_ENABLED=0 GOARCH=$TARGETARCH go build -o /out/server',
        '',
      ],
      lines: [
        'COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/',
        'COPY --from=build /out/server /bin/server',
      ],
    },
    {
      stages: [
        'FROM debian:12 AS build',
        'RUN groupadd --gid 10001 app && useradd --uid 10001 --gid app --no-create-home app',
        'WORKDIR /src',
        'COPY . .',
        'RUN make && cp server /out-server',
        '',
      ],
      lines: ['COPY --from=build /etc/passwd /etc/group /etc/', 'COPY --from=build /out-server /server'],
    },
  ],
  server: [
    { lines: ['COPY conf/ /etc/service/'] },
    { lines: ['WORKDIR /app', 'COPY . .'] },
    {
      stages: ['FROM node:22-slim AS build', 'COPY . .', 'RUN npm ci && npm run build', ''],
      lines: ['COPY --from=build /dist /usr/share/nginx/html'],
    },
  ],
  windows: [{ lines: ['WORKDIR C:\\app', 'COPY publish/ .'] }, { lines: ['COPY app.exe C:/app/app.exe'] }],
};

/** Between the files and the start. */
export const extras: readonly { readonly lines: Lines; readonly fits?: (base: Base) => boolean }[] = [
  { lines: [] },
  { lines: ['EXPOSE 8080'] },
  { lines: ['VOLUME /data', 'EXPOSE 8080'] },
  { lines: ['ENV PORT=3000 LOG_LEVEL=info', 'EXPOSE $PORT'] },
  { lines: ['LABEL org.opencontainers.image.title="service" \\', '      org.opencontainers.image.vendor="Example"'] },
  { lines: ['HEALTHCHECK --interval=30s CMD ["/usr/local/bin/check"]', 'STOPSIGNAL SIGTERM'] },
  { lines: ['USER root'], fits: isLinux },
  { lines: ['EXPOSE 8443/tcp 9090', '', '# What the platform starts; see docs/deploy.md'] },
  { lines: ['EXPOSE 80'] },
  { lines: ['VOLUME ["/var/lib/service", "/var/log/service"]'], fits: isLinux },
  { lines: ['USER 1001'], fits: isLinux },
  { lines: ['RUN mkdir -p /var/lib/service && chmod 0777 /var/lib/service'], fits: hasShell },
  { lines: ['ENV TZ=UTC', 'ARG REVISION=unknown', 'ENV REVISION=${REVISION}'] },
  { lines: ['USER 1001:0', 'RUN true', 'USER root', 'RUN rm -rf /tmp/*'], fits: hasShell },
  { lines: ['EXPOSE 9000', 'HEALTHCHECK NONE'] },
  { lines: ['ONBUILD COPY . /onbuild'] },
  { lines: ['STOPSIGNAL SIGINT', 'EXPOSE 5000'] },
];

/** What starts. */
export const starts: Readonly<Record<Base['has'], readonly Lines[]>> = {
  node: [
    ['CMD ["node", "server.js"]'],
    ['CMD node dist/main.js'],
    ['CMD ["npm", "start"]'],
    ['ENTRYPOINT ["node"]', 'CMD ["."]'],
    ['ENTRYPOINT ["tini", "--"]', 'CMD ["node", "index.js"]'],
    ['CMD ["sh", "-c", "exec node server.js"]'],
    ['CMD ["env", "NODE_ENV=production", "node", "server.js"]'],
    [],
  ],
  python: [
    ['CMD ["python", "main.py"]'],
    ['CMD gunicorn --bind 0.0.0.0:8000 app:app'],
    ['ENTRYPOINT ["python", "-m", "service"]'],
    ['ENTRYPOINT ["dumb-init", "--"]', 'CMD ["python", "main.py"]'],
    [
      'COPY <<EOF /entrypoint.sh',
      '#!/bin/sh',
      'exec python main.py',
      'EOF',
      'RUN chmod +x /entrypoint.sh',
      'ENTRYPOINT ["/entrypoint.sh"]',
    ],
    ['CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "80"]'],
    ['CMD exec python main.py --port ${PORT:-8000}'],
  ],
  shell: [
    ['CMD ["./bin/server"]'],
    ['CMD ["python3", "-m", "service"]'],
    ['CMD ["cron", "-f"]'],
    ['ENTRYPOINT ["java", "-Xmx512m", "-jar", "lib/service.jar"]'],
    ['ENTRYPOINT ["/docker-entrypoint.sh"]', 'CMD ["server"]'],
    ['CMD python3 main.py'],
    [
      'COPY <<EOF /entry.sh',
      '#!/bin/sh',
      'chown -R app /data',
      'exec gosu app "$@"',
      'EOF',
      'ENTRYPOINT ["sh", "/entry.sh"]',
      'CMD ["server"]',
    ],
    ['CMD ["/usr/sbin/sshd", "-D"]'],
    [],
  ],
  nothing: [
    ['ENTRYPOINT ["/server"]'],
    ['CMD ["/server", "--port", "8080"]'],
    ['ENTRYPOINT ["/bin/server"]', 'CMD ["serve"]'],
  ],
  server: [
    [],
    ['CMD ["nginx", "-g", "daemon off;"]'],
    ['ENTRYPOINT []', 'CMD ["sleep", "infinity"]'],
    ['CMD ["redis-server", "/etc/service/redis.conf"]'],
  ],
  windows: [['CMD ["app.exe"]'], ['ENTRYPOINT ["C:\\\\app\\\\app.exe"]']],
};
