/** Programs that write into the application's directory, or install into the image, whenever they start. */
export const installsAtStart: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'npm', words: ['install', 'i', 'ci', 'link', 'rebuild', 'build', 'dev', 'develop', 'watch', 'preview'] },
  { name: 'pnpm', words: ['install', 'i', 'build', 'dev', 'develop', 'watch', 'preview'] },
  { name: 'yarn', words: ['install', 'build', 'dev', 'develop', 'watch', 'preview'] },
  { name: 'bun', words: ['install', 'i', 'build', 'dev', 'develop', 'watch', 'preview'] },
  { name: 'git', words: ['--system', 'pull', 'clone'] },
  // Development servers keep their caches in node_modules, which a RUN made.
  { name: 'vite', words: [] },
  { name: 'npx', words: ['vite', 'ng', 'react-scripts', 'next'] },
  { name: 'ng', words: ['serve'] },
  { name: 'react-scripts', words: ['start'] },
  { name: 'vue-cli-service', words: ['serve', 'build'] },
  { name: 'next', words: ['dev', 'build'] },
  { name: 'nuxt', words: ['dev', 'build', 'generate'] },
  { name: 'gatsby', words: ['develop', 'build'] },
  { name: 'parcel', words: [] },
  { name: 'webpack', words: [] },
  { name: 'expo', words: ['start'] },
  { name: 'pip', words: ['install'] },
  { name: 'pip3', words: ['install'] },
  { name: 'poetry', words: ['install'] },
  // `uv run` brings the environment up to date first: https://docs.astral.sh/uv/concepts/projects/run/
  { name: 'uv', words: ['sync', 'pip', 'run'] },
  { name: 'bundle', words: ['install'] },
  { name: 'composer', words: ['install', 'update', 'require'] },
  { name: 'gem', words: ['install'] },
  { name: 'dotnet', words: ['build', 'run', 'watch', 'restore'] },
  { name: 'mvn', words: [] },
  { name: './mvnw', words: [] },
  { name: 'gradle', words: [] },
  { name: 'cargo', words: ['run', 'build', 'watch'] },
  { name: 'go', words: ['run', 'build', 'test', 'install', 'generate'] },
  // They build again whenever a file changes, and first of all when they start: https://github.com/air-verse/air
  { name: 'air', words: [] },
  { name: 'CompileDaemon', words: [] },
  { name: 'reflex', words: [] },
  { name: 'mix', words: [] },
  { name: 'iex', words: ['mix'] },
  { name: 'sbt', words: [] },
  { name: 'lein', words: [] },
  { name: 'swift', words: ['run', 'build', 'test'] },
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

/** Programs that keep a file in the directory they start in, unless an option names another. */
export const keepsFiles: readonly KeptFile[] = [
  // https://docs.celeryq.dev/en/stable/reference/cli.html#celery-beat
  { name: 'celery', words: ['beat'], options: ['-s', '--schedule'], file: 'celerybeat-schedule' },
  {
    name: 'celery',
    words: ['-B', '--beat'],
    options: ['-s', '--schedule', '--schedule-filename'],
    file: 'celerybeat-schedule',
  },
];

export interface KeptFile {
  readonly name: string;
  /** One of these is among its arguments. */
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly file: string;
}

/** Words of a RUN that bring files from elsewhere. */
export const fetchers = /\b(?:git clone|curl|wget|tar|unzip|create-project)\b/u;

/** Words of a RUN that compile: what starts may be what they made. */
export const compilers =
  /\b(?:go (?:build|install)|cargo (?:build|install)|make|cmake|gcc|g\+\+|cc|swift build|dotnet (?:publish|build)|mvnw?|gradlew?|npm run|yarn|pnpm|shards|crystal build|stack|cabal|ghc|zig build|nim c|bundle|composer|pip3? install|poetry install|uv (?:sync|venv|pip)|virtualenv)\b/u;

/** Words of a RUN that make a database in a file, where the settings say so. */
export const migrations =
  /\b(?:manage\.py (?:migrate|syncdb|loaddata|createsuperuser)|(?:setup|init|create|upgrade|migrate)[-_]?db|airflow db|superset (?:db|init)|flask db (?:upgrade|init)|alembic upgrade|db:(?:create|migrate|prepare|setup)|prisma (?:migrate|db push)|sqlite3)\b/u;

/** Names of directories that build tools make, by the tools' own defaults. */
export const buildOutputs: ReadonlySet<string> = new Set([
  '.next',
  '.nuxt',
  '.output',
  'build',
  'dist',
  'node_modules',
  'out',
  'public',
  'static',
  'staticfiles',
  'target',
  'vendor',
]);
