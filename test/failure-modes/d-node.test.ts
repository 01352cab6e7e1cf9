import { describe, expect, test } from 'vitest';
import { fixed, rewrites } from './harness.ts';

// D. Node and the frameworks of JavaScript.

const packageOf = (dependencies: Record<string, string>, scripts: Record<string, string>): string =>
  JSON.stringify({ dependencies, scripts });

test('D01: npm installs as root, into a directory that the account owns', () => {
  rewrites(`
 FROM node:20
+RUN install -d -o 1000 -g 1000 /usr/src/bot
 WORKDIR /usr/src/bot
-COPY package*.json ./
+COPY --chown=1000:1000 package*.json ./
 RUN npm ci
-COPY . .
+COPY --chown=1000:1000 . .
+USER 1000:1000
 CMD ["node", "bot.js"]
`);
});

test.each([
  '["npx", "vite", "--host"]',
  '["npm", "run", "dev"]',
  '["yarn", "dev"]',
  '["npx", "react-scripts", "start"]',
])('D02: a development server keeps its cache in node_modules, which a RUN made: %s', (command) => {
  rewrites(
    `
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/site
 WORKDIR /srv/site
-COPY . .
+COPY --chown=1000:1000 . .
 RUN yarn install --immutable
+USER 1000:1000
 CMD ${command}
`,
    { level: 'unsafe', because: ['installs or builds when the container starts'] },
  );
});

test('D02: or a script of package.json starts it', () => {
  rewrites(
    `
 FROM node:22
+RUN install -d -o 1000 -g 1000 /srv/site
 WORKDIR /srv/site
-COPY . .
+COPY --chown=1000:1000 . .
 RUN npm ci
+USER 1000:1000
 CMD ["npm", "start"]
`,
    {
      level: 'unsafe',
      because: ['`react-scripts start` installs or builds when the container starts'],
      options: { project: { 'package.json': packageOf({ 'react-scripts': '5' }, { start: 'react-scripts start' }) } },
    },
  );
});

describe('D03: Next.js', () => {
  const handedOver =
    'RUN install -d -o 1000 -g 1000 /srv/site/.next/cache /srv/site/.next/cache/images /srv/site/.next/cache/fetch-cache /srv/site/.next/server && chown -R 1000:1000 /srv/site/.next/cache/fetch-cache /srv/site/.next/server';

  test('D03: what `next build` makes and `next start` writes is handed over, below the build', () => {
    rewrites(`
 FROM node:22-alpine
+RUN install -d -o 1000 -g 1000 /srv/site
 WORKDIR /srv/site
-COPY . .
+COPY --chown=1000:1000 . .
 RUN npm ci && npx next build
 EXPOSE 3000
+${handedOver}
+USER 1000:1000
 CMD ["node_modules/.bin/next", "start"]
`);
  });

  test('D03: known by its package.json where npm starts it', () => {
    rewrites(
      `
 FROM node:22-alpine
+RUN install -d -o 1000 -g 1000 /srv/site
 WORKDIR /srv/site
-COPY . .
+COPY --chown=1000:1000 . .
 RUN npm ci && npm run build
+${handedOver}
+USER 1000:1000
 CMD ["npm", "start"]
`,
      {
        options: {
          project: { 'package.json': packageOf({ next: '15.1.0' }, { build: 'next build', start: 'next start' }) },
        },
      },
    );
  });

  test('D03: what another stage built is the account’s by --chown', () => {
    rewrites(`
 FROM node:22 AS build
 WORKDIR /build
 COPY . .
 RUN npm ci && npx next build
 FROM node:22-alpine
+RUN install -d -o 1000 -g 1000 /srv/site
 WORKDIR /srv/site
-COPY --from=build /build/.next/standalone ./
-COPY --from=build /build/.next/static ./.next/static
-COPY --from=build /build/public ./public
+COPY --from=build --chown=1000:1000 /build/.next/standalone ./
+COPY --from=build --chown=1000:1000 /build/.next/static ./.next/static
+COPY --from=build --chown=1000:1000 /build/public ./public
 ENV PORT=3000
+USER 1000:1000
 CMD ["node", "server.js"]
`);
  });
});

test('D04: on OpenShift group 0 gets the rights to what Next.js writes', () => {
  rewrites(
    `
 FROM node:22-alpine
+RUN install -d -o 1000 -g 0 -m 775 /home/node
+RUN install -d -o 1000 -g 0 -m 775 /srv/site
 WORKDIR /srv/site
-COPY . .
+COPY --chown=1000:0 . .
 RUN npm ci && npx next build
+RUN install -d -o 1000 -g 0 -m 775 /srv/site/.next/cache /srv/site/.next/cache/images /srv/site/.next/cache/fetch-cache /srv/site/.next/server && chown -R 1000:0 /srv/site/.next/cache/fetch-cache /srv/site/.next/server && chmod -R g=u /srv/site/.next/cache/fetch-cache /srv/site/.next/server
+ENV HOME=/home/node
+USER 1000:0
 CMD ["node_modules/.bin/next", "start"]
`,
    {
      level: 'with-steps',
      steps: [
        'Run `chmod -R g=u` on the directories of the build context that the app writes to: COPY keeps their modes.',
      ],
      options: { openshift: true },
    },
  );
});

test('D05: prisma downloads its engines into node_modules, which is root’s', () => {
  rewrites(
    `
 FROM node:22-slim
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
 RUN npm ci && npx prisma generate
+USER 1000:1000
 CMD npx prisma migrate deploy && node server.js
`,
    { level: 'unsafe', because: ['line 4 may leave node_modules/.prisma and node_modules/@prisma to root'] },
  );
});

test('D06: npm i -g is root’s business', () => {
  rewrites(`
 FROM node:22-slim
 RUN npm install --global pm2@5
+RUN install -d -o 1000 -g 1000 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=1000:1000 . .
 RUN npm i -g tsx
+USER 1000:1000
 CMD ["tsx", "shop.ts"]
`);
});

test('D07: no NODE_ENV on the way', () => {
  expect(fixed('FROM node:22\nWORKDIR /srv\nCOPY . .\nRUN npm ci && npm run build\nCMD ["node", "."]\n')).not.toContain(
    'NODE_ENV',
  );
});
