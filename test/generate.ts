/** A Dockerfile made up from a seed. */
export interface GeneratedDockerfile {
  /** What it is made of, for messages: `12-node-crlf`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Makes up Dockerfiles as people write them: several languages and distributions, one stage or more, comments,
 * continuations, heredocs, both line endings. The same seed gives the same files.
 */
export function generateDockerfiles(seed: number, count: number): readonly GeneratedDockerfile[] {
  return Array.from({ length: count }, (_, index) => {
    const chance = chances(seed * 1_000_003 + index);
    const app = chance.pick(apps);
    const builders = chance.maybe(0.4, buildStage(chance, app));
    const stages = [...builders, finalStage(chance, app, builders.length > 0)];
    const lines = [...header(chance), ...stages.flatMap((stage) => [...stage, ''])];
    const { name, apply } = chance.pick(layouts);
    return { name: `${index}-${app.name}-${name}`, text: apply(`${lines.join('\n').trimEnd()}\n`) };
  });
}

/** What a seed decides. */
interface Chances {
  is(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** The items, or none of them. */
  maybe<T>(probability: number, ...items: readonly T[]): readonly T[];
}

function chances(seed: number): Chances {
  let state = seed >>> 0;
  // Mulberry32, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    is: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    maybe: (probability, ...items) => (next() < probability ? items : []),
  };
}

interface App {
  readonly name: string;
  readonly builders: readonly [string, ...string[]];
  readonly bases: readonly [string, ...string[]];
  readonly folder: readonly [string, ...string[]];
  /** Lines that bring dependencies in. */
  readonly dependencies: readonly [readonly string[], ...(readonly string[])[]];
  readonly build: string;
  /** What the final stage takes from a build stage. */
  readonly artifact: string;
  readonly environment: readonly [string, ...string[]];
  readonly port: string;
  readonly start: readonly [string, ...string[]];
}

const apps: readonly [App, ...App[]] = [
  {
    name: 'node',
    builders: ['node:22-bookworm', 'node:20', 'node:22-alpine'],
    bases: ['node:22-bookworm-slim', 'node:22-alpine', 'node:lts', 'node', 'gcr.io/distroless/nodejs22-debian12'],
    folder: ['/app', '/usr/src/app', '/home/node/app'],
    dependencies: [
      ['COPY package.json package-lock.json ./', 'RUN npm ci --omit=dev'],
      ['COPY package*.json ./', 'RUN --mount=type=cache,target=/root/.npm npm ci'],
      ['COPY ["package.json", "yarn.lock", "./"]', 'RUN yarn install --frozen-lockfile && yarn cache clean'],
    ],
    build: 'RUN npm run build',
    artifact: 'dist',
    environment: ['ENV NODE_ENV=production', 'ENV NODE_ENV production', 'ENV NODE_ENV=production PORT=3000'],
    port: '3000',
    start: ['CMD ["node", "server.js"]', 'CMD node dist/main.js', 'CMD ["npm", "start"]', 'ENTRYPOINT ["node", "."]'],
  },
  {
    name: 'python',
    builders: ['python:3.12', 'python:3.12-slim-bookworm'],
    bases: ['python:3.12-slim', 'python:3-alpine', 'python:3.11', 'ghcr.io/astral-sh/uv:python3.12-bookworm-slim'],
    folder: ['/app', '/srv/app', '/code'],
    dependencies: [
      ['COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt'],
      [
        'COPY requirements/ requirements/',
        'RUN pip install \\',
        '      --no-cache-dir \\',
        '      -r requirements/base.txt',
      ],
      ['COPY pyproject.toml poetry.lock ./', 'RUN pip install poetry && poetry install --only main'],
    ],
    build: 'RUN python -m compileall .',
    artifact: 'build',
    environment: ['ENV PYTHONUNBUFFERED=1', 'ENV PYTHONUNBUFFERED=1 \\\n    PYTHONDONTWRITEBYTECODE=1'],
    port: '8000',
    start: [
      'CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]',
      'CMD python main.py',
      'ENTRYPOINT ["./entrypoint.sh"]',
    ],
  },
  {
    name: 'go',
    builders: ['golang:1.23-alpine', 'golang:1.23', '--platform=$BUILDPLATFORM golang:1.23'],
    bases: ['scratch', 'alpine:3.20', 'gcr.io/distroless/static-debian12', 'debian:bookworm-slim', 'alpine'],
    folder: ['/app', '/go/src/service', '/'],
    dependencies: [
      ['COPY go.mod go.sum ./', 'RUN go mod download'],
      ['COPY go.* ./', 'RUN --mount=type=cache,target=/go/pkg/mod go mod download -x'],
    ],
    build: 'RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/service ./cmd/service',
    artifact: '/out/service',
    environment: ['ENV GIN_MODE=release', 'ENV TZ="Europe/Vienna"'],
    port: '8080/tcp',
    start: ['ENTRYPOINT ["/service"]', 'CMD ["/app/service", "--listen", ":8080"]', 'CMD exec ./service'],
  },
  {
    name: 'java',
    builders: ['maven:3.9-eclipse-temurin-21', 'gradle:8-jdk21'],
    bases: ['eclipse-temurin:21-jre', 'eclipse-temurin:21-jre-alpine', 'amazoncorretto:21', 'tomcat:10'],
    folder: ['/app', '/opt/service'],
    dependencies: [
      ['COPY pom.xml .', 'RUN mvn -q dependency:go-offline'],
      ['COPY gradle gradle', 'COPY gradlew *.gradle ./'],
    ],
    build: 'RUN mvn -q package -DskipTests',
    artifact: 'target/*.jar',
    environment: [
      'ENV JAVA_OPTS="-XX:MaxRAMPercentage=75 -Dfile.encoding=UTF-8"',
      'ENV SPRING_PROFILES_ACTIVE=production',
    ],
    port: '8080',
    start: ['ENTRYPOINT ["java", "-jar", "/app/app.jar"]', 'ENTRYPOINT exec java $JAVA_OPTS -jar app.jar'],
  },
  {
    name: 'web',
    builders: ['node:22-alpine'],
    bases: ['nginx:1.27-alpine', 'nginx', 'httpd:2.4', 'php:8.3-apache', 'registry.example.com/platform/web:7'],
    folder: ['/usr/share/nginx/html', '/var/www/html'],
    dependencies: [['COPY nginx.conf /etc/nginx/conf.d/default.conf'], ['RUN rm -rf ./*', 'COPY public/ .']],
    build: 'RUN npm ci && npm run build -- --mode production',
    artifact: 'dist/',
    environment: ['ENV PORT 80', 'LABEL org.opencontainers.image.source="https://git.example.com/web"'],
    port: '80 443',
    start: ['CMD ["nginx", "-g", "daemon off;"]', 'STOPSIGNAL SIGQUIT', 'EXPOSE 8081'],
  },
];

const header = (chance: Chances): readonly string[] => [
  ...chance.maybe(0.25, chance.pick(['# syntax=docker/dockerfile:1', '#syntax = docker/dockerfile:1.7'])),
  ...chance.maybe(0.2, '# Built and published by the release workflow.', ''),
  ...chance.maybe(0.2, 'ARG REGISTRY=docker.io', 'ARG VERSION', ''),
];

function buildStage(chance: Chances, app: App): readonly string[] {
  return [
    `FROM ${chance.pick(app.builders)} AS ${chance.pick(['build', 'builder', 'Build'])}`,
    `WORKDIR ${chance.pick(['/src', '/app', '/build'])}`,
    ...chance.maybe(0.3, 'ARG TARGETOS TARGETARCH'),
    ...chance.pick(app.dependencies),
    ...chance.maybe(0.5, '', '# The source last: it changes most.'),
    'COPY . .',
    app.build,
  ];
}

function finalStage(chance: Chances, app: App, isBuiltBefore: boolean): readonly string[] {
  const folder = chance.pick(app.folder);
  return [
    `FROM ${chance.pick(app.bases)}${chance.pick(['', '', ' AS final', ' as runtime'])}`,
    ...chance.maybe(0.3, 'LABEL maintainer="team@example.com" \\', '      org.opencontainers.image.title="service"'),
    ...chance.maybe(0.5, chance.pick(app.environment)),
    ...chance.maybe(0.4, ...systemPackages(chance)),
    ...chance.maybe(0.8, `WORKDIR ${folder}`),
    ...chance.maybe(0.15, ...makeUser(chance)),
    ...chance.maybe(0.6, ...chance.pick(app.dependencies)),
    chance.pick([
      'COPY . .',
      `COPY --chown=1000:1000 . ${folder}`,
      `ADD ${app.artifact} ${folder}/`,
      `COPY ./src ${folder}`,
    ]),
    ...chance.maybe(isBuiltBefore ? 0.9 : 0, `COPY --from=0 ${app.artifact} ./`),
    ...chance.maybe(0.2, ...heredoc(chance)),
    ...chance.maybe(0.15, 'VOLUME ["/data", "/var/lib/service"]'),
    ...chance.maybe(0.25, chance.pick(['USER node', 'USER 1001', 'USER root', 'USER app:app', 'USER ${RUN_AS:-1000}'])),
    ...chance.maybe(0.6, `EXPOSE ${app.port}`),
    ...chance.maybe(
      0.15,
      'HEALTHCHECK --interval=30s --timeout=3s \\',
      '  CMD wget -qO- http://127.0.0.1:8080/health || exit 1',
    ),
    ...chance.maybe(0.05, 'ONBUILD COPY . /app'),
    ...chance.maybe(0.3, '', '# What the platform starts'),
    chance.pick(app.start),
  ];
}

const systemPackages = (chance: Chances): readonly string[] =>
  chance.pick<readonly string[]>([
    [
      'RUN apt-get update \\',
      '  && apt-get install -y --no-install-recommends \\',
      '    ca-certificates \\',
      '    # needed for health checks',
      '    curl \\',
      '  && rm -rf /var/lib/apt/lists/*',
    ],
    ['RUN apk add --no-cache curl tini'],
    ['RUN set -eux; \\', '\tapk add --no-cache --virtual .build gcc musl-dev; \\', '\tapk del .build'],
    ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN curl -fsSL https://example.com/install.sh | bash'],
    ['RUN microdnf install -y tar gzip && microdnf clean all', ''],
  ]);

const makeUser = (chance: Chances): readonly string[] =>
  chance.pick<readonly string[]>([
    ['RUN addgroup -S app && adduser -S app -G app'],
    ['RUN groupadd -r app \\', '  && useradd -r -g app -d /home/app -s /sbin/nologin app', 'USER app'],
    ['RUN useradd --create-home --uid 1001 service', 'RUN chown -R service:service /home/service'],
  ]);

const heredoc = (chance: Chances): readonly string[] =>
  chance.pick<readonly string[]>([
    ['RUN <<EOF', 'set -e', 'mkdir -p /data', '# not a comment of the Dockerfile', 'echo "$HOME" > /data/home', 'EOF'],
    ["COPY <<-'CONFIG' /etc/service.conf", '\t[server]', '\tlisten = 0.0.0.0', '\tUSER = root', '\tCONFIG'],
    ['RUN <<SCRIPT bash -e', 'for name in a b c; do', '  touch /tmp/$name', 'done', 'SCRIPT'],
  ]);

/** How the finished text is laid out; most files are plain. */
const layouts: readonly [Layout, ...Layout[]] = [
  { name: 'plain', apply: (text) => text },
  { name: 'plain', apply: (text) => text },
  { name: 'plain', apply: (text) => text },
  { name: 'crlf', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'no-final-newline', apply: (text) => text.trimEnd() },
  {
    name: 'lower-case',
    apply: (text) => text.replace(/^(?:FROM|RUN|COPY|CMD|ENV|WORKDIR)\b/gmu, (keyword) => keyword.toLowerCase()),
  },
  { name: 'airy', apply: (text) => text.replace(/\n(?=(?:RUN|COPY|ENV|CMD) )/gu, '\n\n') },
  { name: 'trailing-blanks', apply: (text) => text.replace(/^((?:COPY|WORKDIR|USER) .*)$/gmu, '$1  ') },
];

interface Layout {
  readonly name: string;
  readonly apply: (text: string) => string;
}
