import { describe, test } from 'vitest';
import { account, declines, rewrites } from './harness.ts';

// B. Ownership, modes, layers.

const handOver = (path: string, owner = '1000:1000'): string =>
  `Hand existing volumes over once: docker run --rm --user 0 --volume NAME:${path} --entrypoint chown IMAGE -R ${owner} ${path}`;

test('B01: the directory is made for the account above WORKDIR, whatever the builder makes of USER', () => {
  rewrites(`
 FROM node:22-slim
+RUN install -d -o 1000 -g 1000 /srv/board
 WORKDIR /srv/board
-COPY package.json package-lock.json ./
+COPY --chown=1000:1000 package.json package-lock.json ./
 RUN npm ci
+USER 1000:1000
 CMD ["node", "board.js"]
`);
});

test('B01: one that is there already is handed over as well', () => {
  rewrites(`
 FROM python:3.12-slim
+RUN ${account.debian}
 RUN mkdir -p /srv/board/static
+RUN install -d -o 10001 -g 10001 /srv/board
 WORKDIR /srv/board
-COPY board.py .
+COPY --chown=10001:10001 board.py .
+RUN install -d -o 10001 -g 10001 /srv/board/static
+USER 10001:10001
 CMD ["python", "board.py"]
`);
});

test('B02: COPY does not ask who USER is: --chown says whose the files are, and USER stands below', () => {
  rewrites(`
 FROM ruby:3.3-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/board
 WORKDIR /srv/board
-ADD board.tar.gz .
-COPY config ./config
+ADD --chown=10001:10001 board.tar.gz .
+COPY --chown=10001:10001 config ./config
+USER 10001:10001
 CMD ["ruby", "board.rb"]
`);
});

test('B03: no chown -R over what COPY brought', () => {
  rewrites(`
 FROM python:3.12 AS build
 RUN pip install --target /packages flask gunicorn
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/board
 WORKDIR /srv/board
-COPY --from=build /packages ./packages
-COPY . .
+COPY --from=build --chown=10001:10001 /packages ./packages
+COPY --chown=10001:10001 . .
 ENV PYTHONPATH=/srv/board/packages
+USER 10001:10001
 CMD ["python", "-m", "gunicorn", "board:app"]
`);
});

// By default design gives the code to the account too, as unknown writes have to keep working, and says so in a note.
test('B04: code stays root’s on request', () => {
  rewrites(
    `
 FROM node:22
 WORKDIR /srv/board
 COPY . .
 RUN mkdir -p uploads
+RUN install -d -o 1000 -g 1000 /srv/board/uploads
+USER 1000:1000
 CMD ["node", "board.js"]
`,
    { options: { ownership: 'writable' } },
  );
});

test('B04: by default the account owns it, and a note says so', () => {
  rewrites(
    `
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/board
 WORKDIR /srv/board
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["node", "board.js"]
`,
    { note: 'node owns /srv/board and what is copied there' },
  );
});

test('B05: files that others may not read in the build context are their reader’s', () => {
  rewrites(`
 FROM ruby:3.3
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /rails
 WORKDIR /rails
-COPY . .
+COPY --chown=10001:10001 . .
+USER 10001:10001
 CMD ["./bin/board.rb"]
`);
});

// Outside of what the account owns only the modes in the context could tell, and those are not in the file.
test('B05: a script beside the app is not known to be readable', () => {
  rewrites(
    `
 FROM node:22
 COPY begin.sh /usr/local/bin/
+USER 1000:1000
 ENTRYPOINT ["begin.sh"]
`,
    { level: 'unsafe', because: ['nobody has read `begin.sh`'] },
  );
});

test('B06: USER stands below the last chmod', () => {
  rewrites(`
 FROM golang:1.23 AS build
 RUN go build -o /board .
 FROM debian:12-slim
+RUN ${account.debian}
 COPY --from=build /board /usr/local/bin/board
 EXPOSE 8080
 RUN chmod +x /usr/local/bin/board
+USER 10001:10001
 ENTRYPOINT ["board"]
`);
});

describe('B07: a program that root may execute alone', () => {
  test.each(['chmod u+x', 'chmod 0700', 'chmod 744', 'chmod -R 750'])(
    'B07: `%s` outside of what is handed over',
    (chmod) => {
      rewrites(
        `
 FROM golang:1.23 AS build
 RUN go build -o /board .
 FROM debian:12-slim
+RUN ${account.debian}
 COPY --from=build /board /usr/local/bin/board
 RUN ${chmod} /usr/local/bin/board
+USER 10001:10001
 ENTRYPOINT ["board"]
`,
        { level: 'unsafe', because: ['the mode that line 5 sets keeps everybody but the owner out'] },
      );
    },
  );

  test('B07: nothing is in the way where the account is the owner', () => {
    rewrites(`
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/board
 WORKDIR /srv/board
-COPY . .
+COPY --chown=1000:1000 . .
 RUN chmod 0700 ./board.js
+USER 1000:1000
 CMD ["./board.js"]
`);
  });
});

test('B08: the directory is the account’s before it becomes a volume', () => {
  rewrites(
    `
 FROM node:22-alpine
+RUN install -d -o 1000 -g 1000 /srv/board /var/lib/board
 WORKDIR /srv/board
-COPY . .
+COPY --chown=1000:1000 . .
 VOLUME ["/var/lib/board"]
+USER 1000:1000
 CMD ["node", "board.js"]
`,
    { level: 'with-steps', steps: [handOver('/var/lib/board')] },
  );
});

test('B08: what a RUN makes in it is handed over there too: below VOLUME the classic builder would drop it', () => {
  rewrites(
    `
 FROM node:22-alpine
 RUN mkdir -p /var/lib/board/files
+RUN install -d -o 1000 -g 1000 /var/lib/board /var/lib/board/files
 VOLUME /var/lib/board
+USER 1000:1000
 CMD ["node", "/srv/board.js"]
`,
    { level: 'with-steps', steps: [handOver('/var/lib/board')] },
  );
});

test('B09: a data directory that a RUN makes goes to the account', () => {
  rewrites(`
 FROM golang:1.23 AS build
 RUN go build -o /board .
 FROM alpine:3.20
+RUN ${account.alpine}
 RUN mkdir -p /data
 COPY --from=build /board /usr/local/bin/board
 ENV BOARD_DATABASE=/data/board.db
+RUN install -d -o 10001 -g 10001 /data
+USER 10001:10001
 CMD ["board"]
`);
});

test('B09: one that only a variable names is made, so that a new volume on it is the account’s', () => {
  rewrites(`
 FROM golang:1.23 AS build
 RUN go build -o /board .
 FROM alpine:3.20
+RUN ${account.alpine}
 COPY --from=build /board /usr/local/bin/board
 ENV BOARD_DATABASE=/data/board.db BOARD_UPLOADS=/srv/uploads
+RUN install -d -o 10001 -g 10001 /data /srv/uploads
+USER 10001:10001
 CMD ["board"]
`);
});

test('B10: existing volumes stay root’s until somebody hands them over', () => {
  rewrites(
    `
 FROM oven/bun:1.1
+RUN install -d -o 1000 -g 1000 /data /backups
 VOLUME /data /backups
+USER 1000:1000
 CMD ["bun", "/srv/board.ts"]
`,
    { level: 'with-steps', steps: [handOver('/data'), handOver('/backups')] },
  );
});

test('B09: one that only a compose file names, too', () => {
  rewrites(
    `
 FROM golang:1.23 AS build
 RUN go build -o /board .
 FROM alpine:3.20
+RUN ${account.alpine}
 COPY --from=build /board /usr/local/bin/board
+RUN install -d -o 10001 -g 10001 /data
+USER 10001:10001
 CMD ["board"]
`,
    {
      level: 'with-steps',
      steps: [handOver('/data', '10001:10001')],
      options: {
        project: {
          'compose.yaml': 'services:\n  board:\n    build: .\n    volumes:\n      - board:/data\nvolumes:\n  board:\n',
        },
      },
    },
  );
});

test('B11: files that compose mounts from the host are whoever’s they are there', () => {
  rewrites(
    `
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/board
 WORKDIR /srv/board
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["node", "board.js"]
`,
    {
      level: 'unsafe',
      because: ['docker-compose.yml mounts .'],
      options: {
        project: { 'docker-compose.yml': 'services:\n  board:\n    build: .\n    volumes:\n      - .:/srv/board\n' },
      },
    },
  );
});

test('B12: a database’s directory goes to the account, not only its file', () => {
  rewrites(
    `
 FROM node:22
 RUN mkdir -p /data && touch /data/board.db && chown node /data/board.db
+RUN install -d -o 1000 -g 1000 /data
+USER 1000:1000
 CMD ["node", "/srv/board.js"]
`,
  );
});

test('B13: a volume that the base declares cannot be handed over below it', () => {
  rewrites(
    `
 FROM redis:7-alpine
 COPY probe /usr/local/bin/
+USER 999:1000
 CMD ["redis-benchmark", "-h", "cache"]
`,
    { level: 'unsafe', because: ['existing volumes of `/data`, which the base image declares'] },
  );
});

test('B14: an app in root’s home is for people to move', () => {
  declines(
    `
FROM golang:1.23 AS build
RUN go build -o /go/bin/board .
FROM alpine:latest
WORKDIR /root/
COPY --from=build /go/bin/board ./
CMD ["./board"]
`,
    'advice',
    'move the app out of /root',
  );
});
