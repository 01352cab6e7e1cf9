import { describe, expect, test } from 'vitest';
import { account, declines, fixed, isFine, rewrites } from './harness.ts';

// H. PHP, nginx, httpd, ports.

test.each(['nginx:1.27', 'nginx:alpine', 'nginx:stable-alpine-slim'])(
  'H01: the master of nginx stays root: %s',
  (base) => {
    declines(
      `
FROM ${base}
COPY dist /usr/share/nginx/html
EXPOSE 80
`,
      'advice',
      'nginxinc/nginx-unprivileged',
    );
  },
);

test('H02: nor is its pid file moved about', () => {
  declines(
    `
FROM nginx:1.27
RUN sed -i 's,/var/run/nginx.pid,/tmp/nginx.pid,' /etc/nginx/nginx.conf
CMD ["nginx", "-g", "daemon off;"]
`,
    'advice',
    'the nginx master stays root',
  );
});

test('H03: nor is its configuration, which templates are filled into at start, given away', () => {
  declines(
    `
FROM nginx:1.27-alpine
COPY default.conf.template /etc/nginx/templates/
CMD ["sh", "-c", "sed -i s/PORT/8080/ /etc/nginx/conf.d/default.conf && exec nginx -g 'daemon off;'"]
`,
    'advice',
    'the nginx master stays root',
  );
});

test('H04: nginx-unprivileged is not root, and keeps its files as they are', () => {
  isFine(`
FROM nginxinc/nginx-unprivileged:1.27-alpine
COPY dist /usr/share/nginx/html
`);
});

test('H04: and is itself again where the file had made it root', () => {
  rewrites(`
 FROM nginxinc/nginx-unprivileged:1.27-alpine
 USER root
 RUN apk add --no-cache curl
 COPY dist /usr/share/nginx/html
+USER 101:101
 CMD ["nginx", "-g", "daemon off;"]
`);
});

test.each(['php:8.3-apache', 'php:8.2-apache-bookworm'])('H05: the parent of Apache stays root: %s', (base) => {
  declines(
    `
FROM ${base}
COPY . /var/www/html
`,
    'advice',
    'the Apache parent stays root',
  );
});

test('H06: httpd as well', () => {
  declines(
    `
FROM httpd:2.4
COPY site /usr/local/apache2/htdocs/
EXPOSE 80
`,
    'advice',
    'port above 1023 and own its logs',
  );
});

describe('H07: a port below 1024 is root’s where the runtime does not open it', () => {
  test.each([
    ['EXPOSE 443', '["node", "server.js"]', '443'],
    ['ENV PORT=80', '["node", "server.js"]', '80'],
    ['ENV HTTP_PORT 81', '["node", "server.js"]', '81'],
    ['LABEL a=b', '["node", "server.js", "--port", "80"]', '80'],
    ['LABEL a=b', '["npx", "serve", "-l", "tcp://0.0.0.0:80"]', '80'],
  ])('H07: %s, CMD %s', (line, command, port) => {
    rewrites(
      `
 FROM node:22
 ${line}
+USER 1000:1000
 CMD ${command}
`,
      { level: 'unsafe', because: [`port ${port} is below 1024`] },
    );
  });

  test('H07: in a script of package.json', () => {
    rewrites(
      `
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["npm", "start"]
`,
      {
        level: 'unsafe',
        because: ['port 80 is below 1024'],
        options: { project: { 'package.json': JSON.stringify({ scripts: { start: 'serve --port 80' } }) } },
      },
    );
  });

  test('H07: one above it is nobody’s', () => {
    rewrites(`
 FROM node:22
 EXPOSE 8080/tcp 1024
+USER 1000:1000
 CMD ["node", "server.js", "--port", "8080"]
`);
  });
});

test('H08: no program is given a capability; one that has it is left alone', () => {
  rewrites(
    `
 FROM debian:12
+RUN ${account.debian}
 COPY --from=registry.example/proxy:1 /proxy /usr/local/bin/proxy
 RUN setcap cap_net_bind_service=+ep /usr/local/bin/proxy
 EXPOSE 443
+USER 10001:10001
 CMD ["proxy"]
`,
    { level: 'unsafe', because: ['port 443 is below 1024'] },
  );
});

test('H08: one that the file gives holds for any user', () => {
  rewrites(`
 FROM debian:12
+RUN ${account.debian}
 COPY --from=registry.example/proxy:1 /proxy /usr/local/bin/proxy
 RUN setcap cap_net_raw+ep /usr/local/bin/proxy
+USER 10001:10001
 CMD ["proxy"]
`);
});

test('H09: no port is moved: compose files and readers of the docs know the old one', () => {
  const output = fixed(`FROM node:22
ENV PORT=80
EXPOSE 80
HEALTHCHECK CMD wget -qO- http://127.0.0.1:80/
CMD ["node", "server.js"]
`);

  expect(output.split('\n').filter((line) => line.includes('80'))).toEqual([
    'ENV PORT=80',
    'EXPOSE 80',
    'HEALTHCHECK CMD wget -qO- http://127.0.0.1:80/',
  ]);
});

test('H10: with USER the container’s output is the account’s own', () => {
  rewrites(`
 FROM node:22
 RUN ln -sf /dev/stdout /var/log/shop.log
+USER 1000:1000
 CMD ["node", "server.js", "--log-file=/dev/stdout"]
`);
});

test('H10: where su gives up root when the container starts, nothing is changed', () => {
  declines(
    `
FROM node:22
CMD ["su", "node", "-c", "node /srv/server.js > /dev/stdout"]
`,
    'not-needed',
    '`su` starts the program as `node`',
  );
});
