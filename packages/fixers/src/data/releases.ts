import type { Family } from '@dockerfix/core';

/**
 * The codenames that stand in tags, by the release they name.
 * Sources: https://www.debian.org/releases/, https://wiki.ubuntu.com/Releases
 */
const codenames: Readonly<Partial<Record<Family, Readonly<Record<string, string>>>>> = {
  debian: {
    wheezy: '7',
    jessie: '8',
    stretch: '9',
    buster: '10',
    bullseye: '11',
    bookworm: '12',
    trixie: '13',
    forky: '14',
    sid: 'sid',
  },
  ubuntu: {
    trusty: '14.04',
    xenial: '16.04',
    bionic: '18.04',
    focal: '20.04',
    jammy: '22.04',
    lunar: '23.04',
    mantic: '23.10',
    noble: '24.04',
    oracular: '24.10',
    plucky: '25.04',
    questing: '25.10',
    resolute: '26.04',
  },
};

/** Distributions as tags write them before their number: `alpine3.20`, `alpine-3.20`, `ubi9`, `ubuntu22.04`, `al2023`. */
const numbered: Readonly<Record<string, string>> = {
  al: 'amazonlinux',
  alpine: 'alpine',
  amazonlinux: 'amazonlinux',
  azurelinux: 'azurelinux',
  centos: 'centos',
  debian: 'debian',
  fedora: 'fedora',
  oraclelinux: 'oraclelinux',
  rockylinux: 'rockylinux',
  ubi: 'ubi',
  ubuntu: 'ubuntu',
};

const numberedPattern = new RegExp(`(?:^|-)(${Object.keys(numbered).join('|')})-?(\\d+(?:\\.\\d+)?)(?=-|$)`);

/** The distribution and release that a tag names itself: `debian 12` for `3.12-slim-bookworm`. */
export function releaseInTag(family: Family, tag: string): string | undefined {
  const names = codenames[family];
  const codename = names && tag.split('-').find((part) => Object.hasOwn(names, part));
  if (codename !== undefined) return `${family} ${names?.[codename]}`;
  const [, name = '', number = ''] = numberedPattern.exec(tag) ?? [];
  return number === '' ? undefined : `${numbered[name]} ${withDot(name, number)}`;
}

/** `ubuntu2204` is 22.04. */
const withDot = (name: string, number: string): string =>
  name === 'ubuntu' && /^\d{4}$/.test(number) ? `${number.slice(0, 2)}.${number.slice(2)}` : number;
