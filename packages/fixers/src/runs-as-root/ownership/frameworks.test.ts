import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const packages = JSON.stringify({ dependencies: { next: '15.0.0' }, scripts: { start: 'next start' } });
const composer = (name: string): string => JSON.stringify({ require: { [name]: '*' } });
const nextDirectories = '/app/.next/cache /app/.next/cache/images /app/.next/cache/fetch-cache /app/.next/server';
const rewritten = '/app/.next/cache/fetch-cache /app/.next/server';

/** An app on Node, whose account is 1000, with one RUN and one start; `late` is the RUN that hands directories over. */
const app = (run: string, command: string, late: string | undefined, options?: { project: Record<string, string> }) => {
  const text = (chown: string, directory: string, below: string): string =>
    `FROM node:22\n${directory}WORKDIR /app\nCOPY ${chown}. .\nRUN ${run}\n${below}CMD ${command}\n`;
  return {
    name: `${run}; ${command}`,
    before: text('', '', ''),
    after: text(
      '--chown=1000:1000 ',
      'RUN install -d -o 1000 -g 1000 /app\n',
      `${late === undefined ? '' : `RUN ${late}\n`}USER 1000:1000\n`,
    ),
    ...(options ? { options } : {}),
  };
};

const handsOver = (whole: string, contents = whole): string =>
  `install -d -o 1000 -g 1000 ${whole} && chown -R 1000:1000 ${contents}`;

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    app('npx next build', '["next", "start"]', handsOver(nextDirectories, rewritten)),
    app('npm run build', '["npm", "start"]', handsOver(nextDirectories, rewritten), {
      project: { 'package.json': packages },
    }),
    app('NEXT_PUBLIC_API=/api npm run build', '["npm", "start"]', handsOver(nextDirectories, rewritten)),
    app('npm run build -- --production', '["npm", "start"]', handsOver(nextDirectories, rewritten), {
      project: { 'package.json': JSON.stringify({ scripts: { start: 'next start' } }) },
    }),
    // A directory that the RUN makes as well is handed over once, with what is in it.
    app(
      'mkdir -p tmp/pids public/files && bin/rails assets:precompile',
      '["puma"]',
      handsOver(
        '/app/tmp/pids /app/public /app/public/files /app/log /app/tmp /app/storage',
        '/app/log /app/tmp /app/storage',
      ),
    ),
    // Nobody says which framework it is, or what starts is another one’s.
    app('npm run build', '["npm", "start"]', undefined),
    app('npm run build', '["java", "Shop"]', undefined, { project: { 'package.json': packages } }),
    app('npx nuxt build', '["nuxt", "start"]', 'install -d -o 1000 -g 1000 /app/.nuxt /app/node_modules/.cache'),
    app('bin/rails assets:precompile', '["bundle", "exec", "puma"]', handsOver('/app/log /app/tmp /app/storage')),
    app(
      'bundle exec rake assets:precompile',
      '["bundle", "exec", "sidekiq"]',
      handsOver('/app/log /app/tmp /app/storage'),
    ),
    app('php artisan optimize', '["php", "artisan", "serve"]', handsOver('/app/bootstrap/cache /app/storage')),
    app('composer install', '["php", "-S", "0.0.0.0:8000"]', handsOver('/app/bootstrap/cache /app/storage'), {
      project: { 'composer.json': composer('laravel/framework') },
    }),
    app('composer install', '["frankenphp", "run"]', handsOver('/app/var'), {
      project: { 'composer.json': composer('symfony/framework-bundle') },
    }),
    app('composer install', '["php", "-S", "0.0.0.0:8000"]', undefined),
    app('jekyll build', '["bundle", "exec", "jekyll", "serve"]', handsOver('/app/.jekyll-cache /app/_site')),
    // Nothing that the framework writes to has been made by a RUN.
    app('bundle install', '["bundle", "exec", "puma"]', undefined),
    {
      name: 'directories that the file hands over itself',
      before:
        'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN bin/rails assets:precompile && chown -R node:node /app/log /app/tmp /app/storage\nCMD ["puma"]\n',
      after:
        'FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN bin/rails assets:precompile && chown -R node:node /app/log /app/tmp /app/storage\nUSER 1000:1000\nCMD ["puma"]\n',
    },
    {
      name: 'code of root’s, and what the framework writes beside it',
      before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["bin/rails", "server"]\n',
      after: `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN ${handsOver('/app/log /app/tmp /app/storage')}\nUSER 1000:1000\nCMD ["bin/rails", "server"]\n`,
      options: { ownership: 'writable' },
      applicability: 'unsafe',
      because: 'nobody has read `bin/rails`',
    },
    {
      name: 'files that stay root’s because a RUN calls git in them',
      before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN git describe > version\nCMD ["puma"]\n',
      after: `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN git describe > version\nRUN install -d -o 1000 -g 1000 /app /app/log /app/tmp /app/storage && chown -R 1000:1000 /app/log /app/tmp /app/storage\nUSER 1000:1000\nCMD ["puma"]\n`,
    },
    {
      name: 'nothing is to be owned, and a framework writes',
      before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["puma"]\n',
      after: 'FROM node:22\nWORKDIR /app\nCOPY . .\nUSER 1000:1000\nCMD ["puma"]\n',
      options: { ownership: 'none' },
      applicability: 'unsafe',
      because: '/app/log, which the app may write to, stays root’s',
    },
    {
      name: 'a directory that is a link to elsewhere',
      before:
        'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN bin/rails assets:precompile && ln -s /mnt/storage storage\nCMD ["puma"]\n',
      after: `FROM node:22\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN bin/rails assets:precompile && ln -s /mnt/storage storage\nRUN ${handsOver('/app/log /app/tmp')}\nUSER 1000:1000\nCMD ["puma"]\n`,
      applicability: 'unsafe',
      because: '/app/storage is a link',
    },
    {
      name: 'a directory that a build argument moves',
      before: 'FROM node:22\nARG APP=/app\nWORKDIR $APP\nCOPY . .\nRUN bin/rails assets:precompile\nCMD ["puma"]\n',
      after:
        'FROM node:22\nARG APP=/app\nRUN install -d -o 1000 -g 1000 "$APP"\nWORKDIR $APP\nCOPY --chown=1000:1000 . .\nRUN bin/rails assets:precompile\nUSER 1000:1000\nCMD ["puma"]\n',
      applicability: 'unsafe',
      because: 'line 5 may leave log and tmp and storage to root',
    },
  ],
});
