import type { Added } from './image-tools.ts';

/** What some official images add to their distribution, as far as it decides which tools make accounts. */
interface Row {
  readonly names: readonly string[];
  /** Matches the tags it holds for; absent: all of them. */
  readonly tag?: RegExp;
  readonly added: Added;
}

/** Read in the Dockerfiles that the library files name; what the packages bring along was asked of apt, release by release. */
const rows: readonly Row[] = [
  {
    names: ['almalinux', 'alpine', 'amazonlinux', 'archlinux', 'busybox', 'debian', 'photon', 'rockylinux', 'ubuntu'],
    added: 'nothing',
  },
  // https://github.com/docker-library/buildpack-deps/blob/master/debian/trixie/curl/Dockerfile: gnupg's dirmngr needs it
  { names: ['buildpack-deps'], added: 'adduser' },
  {
    names: ['golang', 'node', 'pypy', 'python', 'ruby', 'rust'],
    tag: /(?:^|-)(?:alpine[\d.]*|slim)(?:-|$)/,
    added: 'nothing',
  },
  // The others are built on buildpack-deps.
  { names: ['golang', 'node', 'perl', 'pypy', 'python', 'ruby', 'rust'], tag: /^(?!.*slim)/, added: 'adduser' },
  // https://github.com/docker-library/php/blob/master/8.4/trixie/apache/Dockerfile
  { names: ['php'], added: 'nothing' },
  // https://github.com/adoptium/containers/tree/main/21/jre
  { names: ['eclipse-temurin'], tag: /(?:^|-)(?:alpine|ubi)/, added: 'nothing' },
  // https://github.com/corretto/corretto-docker
  { names: ['amazoncorretto'], tag: /(?:^|-)alpine/, added: 'nothing' },
];

export const addedTo = (name: string, tag: string): Added | undefined =>
  rows.find((row) => row.names.includes(name) && (row.tag?.test(tag) ?? true))?.added;
