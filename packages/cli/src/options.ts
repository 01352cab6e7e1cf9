/** What the help says of a fixer. */
export interface FixerEntry {
  readonly name: string;
  readonly summary: string;
}

/** Every option of the command line, as yargs takes it. */
export const options = {
  write: { type: 'boolean', describe: 'Write the fixes to the files; for `-`, print the fixed text' },
  check: {
    type: 'string',
    describe: 'Exit with 1 when any finding remains; --check=fixable counts only what a fix would change',
  },
  safe: { type: 'boolean', describe: 'Leave out fixes that ask people to do something besides' },
  unsafe: { type: 'boolean', describe: 'Apply also the fixes that rest on an assumption, which is named' },
  only: { type: 'string', describe: 'Run only these fixers (names, separated by commas)' },
  skip: { type: 'string', describe: 'Run all fixers but these' },
  context: {
    type: 'string',
    group: 'What is built:',
    describe: 'The directory that the image is built in (default: found by what COPY names)',
  },
  target: {
    type: 'string',
    group: 'What is built:',
    describe: 'The stage that is run, by name or number (default: the last)',
  },
  targets: {
    type: 'string',
    group: 'What is built:',
    describe: '`all`: every stage that starts something',
    defaultDescription: 'last',
  },
  base: {
    type: 'string',
    group: 'What is built:',
    describe: 'What an unknown base image is: a family (`debian`), or an image that it is like (`debian:12`)',
  },
  mirrors: {
    type: 'string',
    group: 'What is built:',
    describe: 'Places that serve Docker Hub’s images (`harbor.example.com/hub`), separated by commas',
  },
  'user.name': { type: 'string', group: 'Who it runs as:', describe: 'The name of the account' },
  'user.uid': { type: 'string', group: 'Who it runs as:', describe: 'Its uid', defaultDescription: '10001' },
  'user.gid': { type: 'string', group: 'Who it runs as:', describe: 'Its gid', defaultDescription: 'the uid' },
  'user.style': {
    type: 'string',
    group: 'Who it runs as:',
    describe: 'What USER gets: `numeric` or `name`',
    defaultDescription: 'numeric',
  },
  ownership: {
    type: 'string',
    group: 'Who it runs as:',
    describe: 'What it owns: the `app`, only what is `writable`, or `none`',
    defaultDescription: 'app',
  },
  openshift: {
    type: 'boolean',
    group: 'Who it runs as:',
    describe: 'Share what it owns with group 0, as OpenShift needs',
  },
  format: { type: 'string', describe: '`text` for people, `json` for programs', defaultDescription: 'text' },
  debug: { type: 'boolean', describe: 'Show the stack of an internal error' },
  help: { type: 'boolean', alias: 'h', describe: 'Show this help' },
  version: { type: 'boolean', describe: 'Show the version' },
} as const;

// Not yargs' epilogue, which wraps the lines anew.
export const moreHelp = (fixers: readonly FixerEntry[]): string => `Paths:
  A file is fixed whatever its name. A directory (by default the working
  directory) stands for the Dockerfiles in it and below: Dockerfile,
  Dockerfile.*, *.Dockerfile, Containerfile. Not what .gitignore names, what is
  in node_modules or .devcontainer, templates such as Dockerfile.j2, or links
  that lead elsewhere. \`-\` is standard input.

  What a Dockerfile with a finding is built from is read too, as .dockerignore
  lets it: its start scripts, package.json, configuration. The build context is
  the Dockerfile's directory, or the one above it where the sources of its COPY
  lines are. For \`-\` there is none without --context.

Output:
  The diff with a line for each fix and each thing left, on stdout; with
  --write, \`fixed …\` instead of the diff; with \`- --write\`, the fixed text and
  nothing else. Errors and the summary go to stderr.

Fixers:
${fixers.map(({ name, summary }) => `  ${name}: ${summary}`).join('\n')}

Exit codes:
  0  done; with --check, no finding remains
  1  with --check: a finding remains
  2  something could not be done: a file, or the command line itself

NO_COLOR and FORCE_COLOR turn colours off and on.`;
