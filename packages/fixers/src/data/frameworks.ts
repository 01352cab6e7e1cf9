/** What a framework writes below its application's directory while it runs. */
export interface Framework {
  readonly name: string;
  /** Words of what starts, without their directories, that say it is this one. */
  readonly starts: readonly string[];
  /** A file of the project that names it, where what starts does not: `npm start`, `php -S`. */
  readonly dependency?: { readonly file: string; readonly name: string; readonly runners: readonly string[] };
  /** Or what the Dockerfile itself says of it. */
  readonly mentions?: RegExp;
  /** Words of a RUN that makes the directories, as root; `base`: the base image has made them, in its own WORKDIR. */
  readonly builds: readonly string[] | 'base';
  /** Directories in which it makes new entries, whoever owns the old ones. */
  readonly fills: readonly string[];
  /** Small generated directories whose files it writes again: they are handed over with all that is in them. */
  readonly rewrites: readonly string[];
  /** Whether handing them over is known to be enough. */
  readonly isEnough: boolean;
}

export const frameworks: readonly Framework[] = [
  {
    // Images and fetched data are cached in .next/cache; pages that are regenerated are written over in .next/server:
    // https://nextjs.org/docs/app/building-your-application/deploying/ci-build-caching, https://github.com/vercel/next.js/issues/22539
    name: 'Next.js',
    starts: ['next'],
    dependency: { file: 'package.json', name: 'next', runners: ['npm', 'pnpm', 'yarn', 'bun', 'npx', 'node'] },
    mentions: /\bNEXT_(?:PUBLIC|TELEMETRY)_|(?:^|[\s/])\.next\b/u,
    builds: ['next', 'build'],
    fills: ['.next/cache', '.next/cache/images'],
    rewrites: ['.next/cache/fetch-cache', '.next/server'],
    isEnough: true,
  },
  {
    // https://v2.nuxt.com/docs/configuration-glossary/configuration-builddir
    name: 'Nuxt 2',
    starts: ['nuxt'],
    builds: ['nuxt', 'build'],
    fills: ['.nuxt', 'node_modules/.cache'],
    rewrites: [],
    isEnough: true,
  },
  {
    // https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/Dockerfile.tt chowns the same,
    // and db, which is copied.
    name: 'Rails',
    starts: ['rails', 'puma', 'rackup', 'unicorn', 'sidekiq', 'thrust'],
    builds: ['rails', 'rake', 'bootsnap'],
    fills: [],
    rewrites: ['log', 'tmp', 'storage'],
    isEnough: true,
  },
  {
    // https://laravel.com/docs/deployment#directory-permissions
    name: 'Laravel',
    starts: ['artisan', 'octane'],
    dependency: { file: 'composer.json', name: 'laravel/framework', runners: ['php', 'frankenphp', 'rr'] },
    builds: ['artisan', 'composer'],
    fills: [],
    rewrites: ['bootstrap/cache', 'storage'],
    isEnough: true,
  },
  {
    // https://symfony.com/doc/current/setup/file_permissions.html
    name: 'Symfony',
    starts: ['symfony'],
    dependency: { file: 'composer.json', name: 'symfony/framework-bundle', runners: ['php', 'frankenphp', 'rr'] },
    builds: ['console', 'composer'],
    fills: [],
    rewrites: ['var'],
    isEnough: true,
  },
  {
    // https://jekyllrb.com/docs/structure/
    name: 'Jekyll',
    starts: ['jekyll'],
    builds: ['jekyll'],
    fills: [],
    rewrites: ['.jekyll-cache', '_site'],
    isEnough: true,
  },
  {
    // Unpacks into webapps, and keeps a configuration for each application: https://github.com/docker-library/tomcat/issues/209
    name: 'Tomcat',
    starts: ['catalina.sh'],
    builds: 'base',
    fills: ['webapps', 'conf/Catalina', 'conf/Catalina/localhost', 'logs', 'temp', 'work'],
    rewrites: [],
    isEnough: true,
  },
  {
    // What it downloads when it starts goes beside its own code: https://github.com/prisma/orm/issues/25020
    name: 'Prisma',
    starts: ['prisma'],
    builds: ['npm', 'npx', 'pnpm', 'prisma', 'yarn', 'bun'],
    fills: ['node_modules/.prisma', 'node_modules/@prisma'],
    rewrites: [],
    isEnough: false,
  },
  {
    // https://docs.djangoproject.com/en/stable/howto/static-files/deployment/
    name: 'Django',
    starts: ['collectstatic'],
    builds: ['collectstatic'],
    fills: ['STATIC_ROOT'],
    rewrites: [],
    isEnough: false,
  },
];
