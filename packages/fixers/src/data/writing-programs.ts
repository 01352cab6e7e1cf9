/** Programs that write into the application's directory, or install into the image, whenever they start. */
export const installsAtStart: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'npm', words: ['install', 'i', 'ci', 'link', 'rebuild', 'dev', 'develop', 'watch'] },
  { name: 'pnpm', words: ['install', 'i', 'dev', 'develop', 'watch'] },
  { name: 'yarn', words: ['install', 'dev', 'develop', 'watch'] },
  { name: 'git', words: ['--system', 'pull', 'clone'] },
  // Development servers keep their caches in node_modules, which a RUN made.
  { name: 'vite', words: [] },
  { name: 'npx', words: ['vite', 'ng', 'react-scripts', 'next'] },
  { name: 'ng', words: ['serve'] },
  { name: 'react-scripts', words: ['start'] },
  { name: 'pip', words: ['install'] },
  { name: 'pip3', words: ['install'] },
  { name: 'poetry', words: ['install'] },
  { name: 'uv', words: ['sync', 'pip'] },
  { name: 'bundle', words: ['install'] },
  { name: 'composer', words: ['install', 'update', 'require'] },
  { name: 'gem', words: ['install'] },
  { name: 'dotnet', words: ['build', 'run', 'watch', 'restore'] },
  { name: 'mvn', words: [] },
  { name: './mvnw', words: [] },
  { name: 'gradle', words: [] },
  { name: 'cargo', words: ['run', 'build', 'watch'] },
];

/** Servers that keep data where their distribution's package put it, under an account of their own. */
export const dataServers: Readonly<Record<string, string>> = {
  cassandra: '/var/lib/cassandra',
  couchdb: '/opt/couchdb/data',
  elasticsearch: '/var/lib/elasticsearch',
  influxd: '/var/lib/influxdb',
  mariadbd: '/var/lib/mysql',
  mongod: '/var/lib/mongodb',
  mysqld: '/var/lib/mysql',
  mysqld_safe: '/var/lib/mysql',
  named: '/var/cache/bind',
  neo4j: '/var/lib/neo4j',
  postgres: '/var/lib/postgresql',
  'rabbitmq-server': '/var/lib/rabbitmq',
  'redis-server': '/var/lib/redis',
  slapd: '/var/lib/ldap',
  squid: '/var/spool/squid',
  varnishd: '/var/lib/varnish',
};

export interface FrameworkWrites {
  /** Words of what starts. */
  readonly starts: readonly string[];
  /** Words of a RUN that makes the same directories, as root. */
  readonly builds: readonly string[];
  readonly directories: string;
}

/** Frameworks that write, at start, into directories that one of their own build steps makes. */
export const frameworkWrites: readonly FrameworkWrites[] = [
  // https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/Dockerfile.tt chowns them.
  { starts: ['rails', 'puma', 'rackup', 'unicorn', 'sidekiq'], builds: ['rails', 'rake'], directories: 'tmp and log' },
  // https://laravel.com/docs/deployment#directory-permissions
  { starts: ['artisan', 'octane'], builds: ['artisan', 'composer'], directories: 'storage and bootstrap/cache' },
];

/** Words of a RUN that bring files from elsewhere. */
export const fetchers = /\b(?:git clone|curl|wget|tar|unzip|create-project)\b/u;

/** Words of a RUN that compile: what starts may be what they made. */
export const compilers =
  /\b(?:go (?:build|install)|cargo (?:build|install)|make|cmake|gcc|g\+\+|cc|swift build|dotnet (?:publish|build)|mvnw?|gradlew?|npm run|yarn|pnpm|shards|crystal build|stack|cabal|ghc|zig build|nim c|bundle|composer|pip3? install)\b/u;

/** Words of a RUN that make a database in a file, where the settings say so. */
export const migrations =
  /\b(?:manage\.py (?:migrate|syncdb)|flask db (?:upgrade|init)|alembic upgrade|db:(?:create|migrate|prepare|setup)|prisma (?:migrate|db push)|sqlite3)\b/u;
