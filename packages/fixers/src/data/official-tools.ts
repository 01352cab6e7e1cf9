import type { Family, HttpClient } from '@dockerfix/core';
import type { Added } from './image-tools.ts';

/** What some official images add to their distribution, as far as fixers ask. */
interface Row {
  readonly names: readonly string[];
  /** Matches the tags it holds for; absent: all of them. */
  readonly tag?: RegExp;
  readonly families: readonly Family[];
  readonly added?: Added;
  readonly httpClients?: readonly HttpClient[];
}

const debians: readonly Family[] = ['debian', 'ubuntu'];

/**
 * Read in the Dockerfiles that the library files name; which packages bring `adduser` along was asked of apt, release by
 * release. The first row counts that has what is asked for.
 */
const rows: readonly Row[] = [
  { names: ['almalinux', 'rockylinux'], families: ['rhel-minimal'], added: 'nothing' },
  { names: ['alpine', 'golang', 'node', 'python', 'ruby', 'rust', 'php'], families: ['alpine'], added: 'nothing' },
  { names: ['busybox'], families: ['busybox'], added: 'nothing' },
  { names: ['amazonlinux'], families: ['amazonlinux'], added: 'nothing' },
  { names: ['archlinux'], families: ['arch'], added: 'nothing' },
  { names: ['photon'], families: ['photon'], added: 'nothing' },
  { names: ['debian', 'ubuntu'], families: debians, added: 'nothing' },
  {
    // https://github.com/docker-library/buildpack-deps/blob/master/debian/trixie/curl/Dockerfile: gnupg's dirmngr needs it
    names: ['buildpack-deps'],
    families: debians,
    added: 'adduser',
    httpClients: ['curl', 'wget'],
  },
  { names: ['node', 'pypy', 'python', 'ruby', 'rust'], tag: /(?:^|-)slim(?:-|$)/, families: debians, added: 'nothing' },
  {
    // Built on buildpack-deps.
    names: ['golang', 'node', 'perl', 'pypy', 'python', 'ruby', 'rust'],
    tag: /^(?!.*slim)/,
    families: debians,
    added: 'adduser',
    httpClients: ['curl', 'wget'],
  },
  // https://github.com/docker-library/php/blob/master/8.4/trixie/apache/Dockerfile
  { names: ['php'], families: debians, added: 'nothing', httpClients: ['curl'] },
  { names: ['php'], families: ['alpine'], httpClients: ['curl', 'busybox wget'] },
  // https://github.com/adoptium/containers/tree/main/21/jre; newer ones of Ubuntu have gnupg too, older ones do not.
  { names: ['eclipse-temurin'], families: debians, httpClients: ['curl', 'wget'] },
  { names: ['eclipse-temurin'], families: ['rhel-minimal'], added: 'nothing', httpClients: ['curl', 'wget'] },
  { names: ['eclipse-temurin', 'amazoncorretto'], families: ['alpine'], added: 'nothing' },
  // https://github.com/influxdata/influxdata-docker/blob/master/telegraf/1.37/Dockerfile: on buildpack-deps
  { names: ['telegraf'], families: debians, httpClients: ['curl', 'wget'] },
  // https://github.com/nginx/docker-nginx/blob/master/mainline/alpine/Dockerfile, since 1.21
  {
    names: ['nginx'],
    tag: /^(?:1\.(?:2[1-9]|3\d)(?:\.\d+)?-|stable-|mainline-)?alpine(?!.*slim)/,
    families: ['alpine'],
    httpClients: ['curl', 'busybox wget'],
  },
];

const rowsOf = (name: string, tag: string, family: Family): readonly Row[] =>
  rows.filter((row) => row.names.includes(name) && row.families.includes(family) && (row.tag?.test(tag) ?? true));

export const addedTo = (name: string, tag: string, family: Family): Added | undefined =>
  rowsOf(name, tag, family).find(({ added }) => added !== undefined)?.added;

export const httpClientsIn = (name: string, tag: string, family: Family): readonly HttpClient[] | undefined =>
  rowsOf(name, tag, family).find(({ httpClients }) => httpClients !== undefined)?.httpClients;
