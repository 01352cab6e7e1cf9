/** Programs that stand around the one that a container is for. */

/** Programs that run the program they are given: its options that take a value are skipped over. */
export const wrappers: Readonly<
  Record<string, { readonly optionsWithValue: readonly string[]; readonly skips?: number }>
> = {
  // https://github.com/krallin/tini#options
  tini: { optionsWithValue: ['-p', '-e'] },
  'tini-static': { optionsWithValue: ['-p', '-e'] },
  'docker-init': { optionsWithValue: ['-p', '-e'] },
  // https://github.com/Yelp/dumb-init#usage
  'dumb-init': { optionsWithValue: ['-r', '--rewrite'] },
  // https://github.com/openSUSE/catatonit
  catatonit: { optionsWithValue: ['-P'] },
  // https://www.gnu.org/software/coreutils/manual/coreutils.html
  env: { optionsWithValue: ['-u', '--unset', '-C', '--chdir'] },
  nice: { optionsWithValue: ['-n', '--adjustment'] },
  // https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_23
  exec: { optionsWithValue: ['-a'] },
  // https://github.com/kentcdodds/cross-env#usage
  'cross-env': { optionsWithValue: [] },
  command: { optionsWithValue: [] },
  eval: { optionsWithValue: [] },
  time: { optionsWithValue: [] },
  nohup: { optionsWithValue: [] },
  timeout: { optionsWithValue: ['-s', '--signal', '-k', '--kill-after'], skips: 1 },
  // https://busybox.net/downloads/BusyBox.html
  busybox: { optionsWithValue: [] },
  // https://github.com/jwilder/dockerize#usage: its options may be repeated, and end where the command begins.
  dockerize: {
    optionsWithValue: [
      '-delims',
      '-eof',
      '-env',
      '-stderr',
      '-stdout',
      '-template',
      '-timeout',
      '-wait',
      '-wait-http-header',
      '-wait-retry-interval',
    ],
  },
  stdbuf: { optionsWithValue: ['-i', '-o', '-e'] },
  // https://man7.org/linux/man-pages/man1/setsid.1.html
  setsid: { optionsWithValue: [] },
  // https://www.gnu.org/software/findutils/manual/html_node/find_html/xargs-options.html
  xargs: {
    optionsWithValue: [
      '-E',
      '-I',
      '-L',
      '-P',
      '-a',
      '-d',
      '-n',
      '-s',
      '--arg-file',
      '--delimiter',
      '--max-args',
      '--max-chars',
      '--max-lines',
      '--max-procs',
    ],
  },
};

/** A Python module is the program of that name only here: any other (`service`) may be anybody's own. */
const modules: readonly string[] = ['celery', 'gunicorn', 'twisted', 'uvicorn'];

interface Caller {
  readonly options: readonly string[];
  /** Only these are known to be the program that they are named after. */
  readonly programs?: readonly string[];
}

/** Programs that do something of their own, and run what stands after one of these options. */
export const callers: Readonly<Record<string, Caller>> = {
  // https://www.gnu.org/software/findutils/manual/html_node/find_html/Run-Commands.html
  find: { options: ['-exec', '-execdir', '-ok', '-okdir'] },
  // https://docs.python.org/3/using/cmdline.html#cmdoption-m
  python: { options: ['-m'], programs: modules },
  python2: { options: ['-m'], programs: modules },
  python3: { options: ['-m'], programs: modules },
};

/** Programs that wait for something, and then run what stands after `--`. */
export const waiters: readonly string[] = [
  // https://github.com/vishnubob/wait-for-it#usage
  'wait-for-it',
  'wait-for-it.sh',
  // https://github.com/eficode/wait-for#usage
  'wait-for',
  'wait-for.sh',
  // https://github.com/wait4x/wait4x#command-chaining
  'wait4x',
];

export const interpreters: readonly string[] = ['sh', 'bash', 'ash', 'dash', 'ksh', 'mksh', 'zsh'];

/** Words that the shell itself carries out, and programs that neither need root nor stay. */
export const harmless: readonly string[] = [
  ':',
  '[',
  '[[',
  'cd',
  'cat',
  'date',
  'echo',
  'exit',
  'export',
  'false',
  'grep',
  'hostname',
  'id',
  'ls',
  'printf',
  'pwd',
  'read',
  'set',
  'shift',
  'sleep',
  'test',
  'trap',
  'true',
  'ulimit',
  'umask',
  'unset',
  'wait',
  'which',
  'whoami',
];

/** What only starts a prompt or waits: the image is for working in, and may need root for what people run there. */
export const prompts: readonly string[] = [
  'ash',
  'bash',
  'clojure',
  'dash',
  'ghci',
  'groovysh',
  'iex',
  'irb',
  'jshell',
  'julia',
  'node',
  'perl',
  'php',
  'pypy3',
  'python',
  'python2',
  'python3',
  'R',
  'rakudo',
  'sh',
  'sleep',
  'swipl',
  'tail',
  'zsh',
];

/** Programs that write the files they are given: all of them, or the last. */
export const writers: { readonly all: readonly string[]; readonly last: readonly string[] } = {
  all: ['mkdir', 'mkfifo', 'rm', 'rmdir', 'tee', 'touch', 'truncate'],
  last: ['chmod', 'cp', 'install', 'ln', 'mv'],
};

/** Programs that run what a file of the project says. */
export const runners: readonly string[] = ['fish', 'just', 'make', 'rake', 'task'];

/** Programs that run an application which is a file of theirs: they become nobody else by themselves. */
export const runtimes: readonly string[] = [
  'bun',
  'bundle',
  'catalina.sh',
  'deno',
  'dotnet',
  'elixir',
  'erl',
  'flask',
  'gunicorn',
  'hypercorn',
  'java',
  'lua',
  'mono',
  'node',
  'npm',
  'npx',
  'perl',
  'php',
  'pnpm',
  'puma',
  'pypy3',
  'python',
  'python2',
  'python3',
  'rackup',
  'rails',
  'ruby',
  'sh',
  'bash',
  'streamlit',
  'uvicorn',
  'yarn',
];
