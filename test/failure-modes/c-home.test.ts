import { describe, test } from 'vitest';
import { account, declines, rewrites } from './harness.ts';

// C. HOME, caches, what is installed under /root.

test.each([
  ['useradd -r', 'shop'],
  ['useradd -M', 'shop'],
  ['adduser --system', 'shop'],
])('C01: npm does not start without a home: `%s`', (command, user) => {
  rewrites(
    `
 FROM debian:12
 RUN apt-get update && apt-get install -y npm adduser && ${command} --uid 990 ${user}
 COPY --from=registry.example/shop:1 /shop /opt/shop
+USER 990
 CMD ["npm", "--prefix", "/opt/shop", "start"]
`,
    { level: 'unsafe', because: ['`npm` wants a home directory, which shop does not have'] },
  );
});

test('C01: an account of ours has one', () => {
  rewrites(`
 FROM debian:12
+RUN ${account.debian}
 RUN apt-get update && apt-get install -y npm
 COPY --from=registry.example/shop:1 /shop /opt/shop
+USER 10001:10001
 CMD ["npm", "--prefix", "/opt/shop", "start"]
`);
});

test('C02: a number without an account has /tmp for a home', () => {
  rewrites(
    `
 FROM --platform=$BUILDPLATFORM alpine:3.20 AS build
 RUN apk add npm && npm pack shop
 FROM alpine:3.20
 COPY --from=build /shop /opt/shop
+ENV HOME=/tmp
+USER 10001:10001
 CMD ["npm", "--prefix", "/opt/shop", "start"]
`,
    { level: 'unsafe', because: ['`npm` wants a home directory'] },
  );
});

test('C03: go builds into a cache in its home: what it needs beside may be root’s', () => {
  rewrites(
    `
 FROM golang:1.23
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
 RUN go mod download
+USER 10001:10001
 CMD ["go", "run", "."]
`,
    { level: 'unsafe', because: ['`go run .` installs or builds when the container starts'] },
  );
});

test('C04: an account without a home is no user for tools that build', () => {
  rewrites(
    `
 FROM golang:1.23
 RUN useradd -M -u 1300 chain
 ENV GOFLAGS=-mod=vendor
+USER 1300
 CMD ["go", "test", "./..."]
`,
    { level: 'unsafe', because: ['`go` wants a home directory, which chain does not have'] },
  );
});

describe('C05: caches of models and of matplotlib', () => {
  test('C05: are below the home of an account of ours', () => {
    rewrites(`
 FROM python:3.11-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/whisper
 WORKDIR /srv/whisper
 RUN pip install --no-cache-dir transformers matplotlib
-COPY . .
+COPY --chown=10001:10001 . .
+USER 10001:10001
 CMD ["python", "serve.py"]
`);
  });

  test('C05: a directory that a variable names for them becomes the account’s', () => {
    rewrites(`
 FROM python:3.11-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/whisper
 WORKDIR /srv/whisper
 ENV HF_HOME=/models MPLCONFIGDIR=/srv/whisper/.matplotlib
-COPY . .
+COPY --chown=10001:10001 . .
+RUN install -d -o 10001 -g 10001 /models
+USER 10001:10001
 CMD ["python", "serve.py"]
`);
  });

  test('C05: what a RUN has put there stays root’s', () => {
    rewrites(
      `
 FROM python:3.11-slim
+RUN ${account.debian}
 ENV HF_HOME=/models
 RUN pip install transformers && python -c "from transformers import pipeline; pipeline('fill-mask')"
+RUN install -d -o 10001 -g 10001 /models
+USER 10001:10001
 CMD ["python", "/srv/serve.py"]
`,
      { level: 'unsafe', because: ['HF_HOME'] },
    );
  });

  test('C05: a model that a RUN fetched into root’s home is not found again', () => {
    rewrites(
      `
 FROM python:3.11-slim
+RUN ${account.debian}
 RUN pip install huggingface_hub && huggingface-cli download openai/whisper-tiny
+USER 10001:10001
 CMD ["python", "/srv/serve.py"]
`,
      { level: 'unsafe', because: ['line 2 leaves models in /root/.cache'] },
    );
  });
});

// /usr/local/bundle is open to everybody in the official images: https://github.com/docker-library/ruby/blob/master/Dockerfile.template
test('C06: bundler has a home, and a bundle that it may read', () => {
  rewrites(`
 FROM ruby:3.3-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY Gemfile Gemfile.lock ./
+COPY --chown=10001:10001 Gemfile Gemfile.lock ./
 RUN bundle install
-COPY . .
+COPY --chown=10001:10001 . .
+USER 10001:10001
 CMD ["bundle", "exec", "ruby", "shop.rb"]
`);
});

test.each(['RUN npx playwright install --with-deps chromium', 'RUN pip install playwright && playwright install'])(
  'C07: browsers in root’s home are not found by anybody else: %s',
  (run) => {
    rewrites(
      `
 FROM node:22
 ${run}
+USER 1000:1000
 CMD ["node", "/srv/crawl.js"]
`,
      { level: 'unsafe', because: ['line 2 leaves browsers in /root/.cache'] },
    );
  },
);

test('C07: the file’s own PLAYWRIGHT_BROWSERS_PATH settles it', () => {
  rewrites(`
 FROM node:22
 ENV PLAYWRIGHT_BROWSERS_PATH=/ms-playwright
 RUN npx playwright install --with-deps chromium
+USER 1000:1000
 CMD ["node", "/srv/crawl.js"]
`);
});

test.each(['uv python install 3.13', 'uv sync --frozen --python 3.13', 'uv venv --python 3.13'])(
  'C08: uv keeps its interpreters in root’s home: %s',
  (command) => {
    rewrites(
      `
 FROM debian:12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
 WORKDIR /srv/shop
-COPY pyproject.toml uv.lock ./
+COPY --chown=10001:10001 pyproject.toml uv.lock ./
 RUN ${command}
+USER 10001:10001
 CMD ["/srv/shop/.venv/bin/python", "-m", "shop"]
`,
      { level: 'unsafe', because: ['line 5 leaves interpreters in /root/.local'] },
    );
  },
);

test.each([
  ['debian:12-slim', 'ENV UV_PYTHON_INSTALL_DIR=/opt/uv/python'],
  ['python:3.13-slim', 'ENV UV_LINK_MODE=copy'],
])('C08: not where the file says otherwise, nor where the image has one: %s, %s', (base, env) => {
  rewrites(`
 FROM ${base}
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
 ${env}
 WORKDIR /srv/shop
-COPY pyproject.toml uv.lock ./
+COPY --chown=10001:10001 pyproject.toml uv.lock ./
 RUN uv sync --frozen
+USER 10001:10001
 CMD ["/srv/shop/.venv/bin/python", "-m", "shop"]
`);
});

test('C09: packages of root’s own', () => {
  rewrites(
    `
 FROM python:3.12-slim
+RUN ${account.debian}
 RUN pip install --user flask
+USER 10001:10001
 CMD ["python", "-m", "flask", "run"]
`,
    { level: 'unsafe', because: ['line 2 leaves packages in /root/.local'] },
  );
});

test('C09: and those copied from another stage', () => {
  rewrites(
    `
 FROM python:3.12 AS build
 RUN pip install --user flask
 FROM python:3.12-slim
+RUN ${account.debian}
 COPY --from=build /root/.local /root/.local
 ENV PATH=/root/.local/bin:$PATH
+USER 10001:10001
 CMD ["python", "-m", "flask", "run"]
`,
    { level: 'unsafe', because: ['line 4 copies into /root'] },
  );
});

// The row would change HOME along with the user. What reads HOME is not in the file: people decide.
test('C10: HOME=/root would stay', () => {
  declines(
    `
FROM ruby:3.3
ENV HOME=/root
WORKDIR /srv/shop
COPY . .
CMD ["ruby", "shop.rb"]
`,
    'advice',
    'remove HOME=/root on line 2',
  );
});

test('C11: corepack is enabled by root', () => {
  rewrites(`
 FROM node:22
 RUN corepack enable
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
 RUN pnpm install --frozen-lockfile
+USER 1000:1000
 CMD ["node", "shop.js"]
`);
});

test('C12: a package manager that corepack fetched for root does not start for anybody else', () => {
  rewrites(
    `
 FROM node:22
 RUN corepack enable && corepack prepare pnpm@9 --activate
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
 RUN pnpm install --frozen-lockfile
+USER 1000:1000
 CMD ["pnpm", "start"]
`,
    { level: 'unsafe', because: ['line 2 leaves package managers in /root/.cache'] },
  );
});

test('C12: the file’s own COREPACK_HOME settles it', () => {
  rewrites(`
 FROM node:22
 ENV COREPACK_HOME=/usr/local/share/corepack
 RUN corepack enable && corepack prepare pnpm@9 --activate
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
 RUN pnpm install --frozen-lockfile
+USER 1000:1000
 CMD ["pnpm", "start"]
`);
});
