import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

/** What a variable shows being written to is handed over; `undefined`: nothing is. */
const variable = (line: string, directory: string | undefined) => {
  const late = directory === undefined ? '' : `RUN install -d -o 1000 -g 1000 ${directory}\n`;
  return {
    name: line,
    before: `FROM node:22\n${line}\nCMD ["node", "/srv/shop.js"]\n`,
    after: `FROM node:22\n${line}\n${late}USER 1000:1000\nCMD ["node", "/srv/shop.js"]\n`,
  };
};

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    variable('ENV DATA_DIR=/data', '/data'),
    variable('ENV SHOP_DB /opt/shop/shop.sqlite', '/opt/shop'),
    variable('ENV DATABASE_URL="sqlite:////data/shop.db?mode=rwc"', '/data'),
    variable('ENV DATABASE_URL=file:/data/shop.db', '/data'),
    variable('ENV UPLOADS=/opt/uploads/ CACHE_DIR=/opt/cache', '/opt/uploads /opt/cache'),
    variable('ENV WHERE=/uploads/shop', '/uploads'),
    variable('ENV SHOP_DB=/data/shop', '/data'),
    variable('ENV DATA=/data STATE_DIR=/opt/state.d', '/data /opt/state.d'),
    variable('ENV LOG_FILE=/var/log/shop/shop', '/var/log/shop'),
    variable('ENV XDG_CACHE_HOME=/opt/cache', '/opt/cache'),
    // Reading, another service, the system’s, a mount of the engine’s.
    variable('ENV DATABASE_URL=postgres://db/shop LOG_LEVEL=info CACHE=redis://cache', undefined),
    variable('ENV DATABASE_URL=sqlite:///shop.db', undefined),
    variable('ENV DB_PASSWORD_FILE=/run/secrets/db DB_SOCKET=/var/lib/mysql/mysql.sock', undefined),
    variable('ENV NODE_PATH=/srv/node_modules VIRTUAL_ENV=/opt/venv', undefined),
    variable('ENV DATA_DIR=/etc/shop LOGS=/tmp/logs LOG=/var/log', undefined),
    variable('ENV CONFIG=/srv/shop.json CERT_DB=/opt/certs', undefined),
    variable('ENV DATA=/data/../etc LOGS=/logs:/more', undefined),
    // The last value counts, and one from a build argument is not known.
    variable('ENV DATA_DIR=/data\nENV DATA_DIR=/tmp/data', undefined),
    variable('ARG WHERE=/data\nENV DATA_DIR=$WHERE', undefined),
    {
      name: 'a cache that a RUN has filled',
      before: 'FROM node:22\nENV npm_config_cache=/opt/npm\nRUN npm ci\nCMD ["npm", "start"]\n',
      after:
        'FROM node:22\nENV npm_config_cache=/opt/npm\nRUN npm ci\nRUN install -d -o 1000 -g 1000 /opt/npm\nUSER 1000:1000\nCMD ["npm", "start"]\n',
      applicability: 'unsafe',
      because: 'what line 3 puts into npm_config_cache, /opt/npm, stays root’s',
    },
    {
      name: 'data that is copied there',
      before: 'FROM node:22\nENV DATA_DIR=/opt/data\nCOPY data /opt/data\nCMD ["node", "/srv/shop.js"]\n',
      after:
        'FROM node:22\nENV DATA_DIR=/opt/data\nCOPY data /opt/data\nRUN install -d -o 1000 -g 1000 /opt/data\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
      applicability: 'unsafe',
      because: 'what line 3 copies into /opt/data stays root’s',
    },
    {
      name: 'a path that may be a file, where nobody but root can make one',
      before: 'FROM node:22\nENV SHOP_DB=/opt/shop\nCMD ["node", "/srv/shop.js"]\n',
      after: 'FROM node:22\nENV SHOP_DB=/opt/shop\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
      applicability: 'unsafe',
      because: 'SHOP_DB is /opt/shop, and who may make that is not the account',
    },
    {
      name: 'a stage without RUN in a cross-build cannot make it',
      before:
        'FROM --platform=$BUILDPLATFORM node:22 AS build\nRUN npm run build\nFROM node:22\nENV DATA=/data\nCMD ["node", "/srv/shop.js"]\n',
      after:
        'FROM --platform=$BUILDPLATFORM node:22 AS build\nRUN npm run build\nFROM node:22\nENV DATA=/data\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
      applicability: 'unsafe',
      because: 'no RUN can give /data to node',
    },
    {
      name: 'an account whose uid is not in the file',
      before: 'FROM debian:12\nRUN useradd shop\nENV DATA=/data\nCMD ["java", "Shop"]\n',
      after:
        'FROM debian:12\nRUN useradd shop\nENV DATA=/data\nRUN install -d -o shop /data\nUSER shop\nCMD ["java", "Shop"]\n',
    },
    ...[
      ["MEDIA_ROOT = '/opt/media'", '/opt/media'],
      ['STATIC_ROOT = "/opt/static/"', '/opt/static'],
    ].map(([line = '', directory = '']) => ({
      name: line,
      before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "shop.wsgi"]\n',
      after: `FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN install -d -o 1000 -g 1000 ${directory}\nUSER 1000:1000\nCMD ["gunicorn", "shop.wsgi"]\n`,
      options: { project: { 'manage.py': null, 'shop/settings/production.py': `DEBUG = False\n${line}\n` } },
    })),
    {
      name: 'settings that name directories of the app’s own',
      before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "shop.wsgi"]\n',
      after:
        'FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["gunicorn", "shop.wsgi"]\n',
      options: {
        project: {
          'manage.py': '',
          'shop/settings.py': "MEDIA_ROOT = BASE_DIR / 'media'\nSTATIC_ROOT = '/app/static'\n",
        },
      },
    },
  ],
});
