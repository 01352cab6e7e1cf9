import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { userToolMissingOnBase } from './index.ts';

/** The call of a RUN on a base, before and after. */
const call = (base: string, before: string, after: string) => ({
  name: `${base}: ${before}`,
  before: `FROM ${base}\nRUN ${before}\nCMD ["/bin/web"]\n`,
  after: `FROM ${base}\nRUN ${after}\nCMD ["/bin/web"]\n`,
});

const on = (base: string, ...calls: string[]): string => `FROM ${base}\nRUN ${calls.join(' && ')}\nCMD ["/bin/web"]\n`;

testFixer(test, userToolMissingOnBase, {
  images,
  fine: [
    on('debian:13', 'groupadd -r web', 'useradd -r -g web web'),
    on('debian:12', 'adduser --disabled-password --gecos "" web'),
    on('ubuntu:22.04', 'addgroup --system web', 'adduser --system --ingroup web web'),
    on('alpine:3.20', 'addgroup -S web', 'adduser -S -G web web'),
    on('alpine:3.20', 'adduser -D web'),
    on('alpine:3.20', 'adduser --disabled-password --gecos "" --home /srv web'),
    on('registry.access.redhat.com/ubi9/ubi', 'adduser -r web'),
    // BusyBox's `-g` is a comment: a mistake, but nothing that it refuses.
    on('alpine:3.20', 'adduser -D -g web web'),
    // Installed before.
    on('debian:13', 'apt-get update', 'apt-get install -y adduser', 'adduser --disabled-password --gecos "" web'),
    on('alpine:3.20', 'apk add --no-cache shadow', 'useradd -m web'),
    'FROM alpine:3.20 AS base\nRUN apk add shadow\n\nFROM base\nRUN useradd web\nCMD ["/bin/web"]\n',
    on('registry.access.redhat.com/ubi9/ubi-minimal', 'microdnf install -y shadow-utils', 'useradd web'),
    on('amazonlinux:2023', 'dnf install -y shadow-utils', 'useradd web'),
    {
      name: 'packages that may bring adduser',
      text: on(
        'debian:13',
        'apt-get update',
        'apt-get install -y openssh-client',
        'adduser --disabled-password --gecos "" web',
      ),
    },
    {
      name: 'a script that may bring the tools',
      text: on('alpine:3.20', 'wget -qO- https://get.example/tools | sh', 'useradd web'),
    },
    {
      name: 'programs that a COPY may bring',
      text: 'FROM alpine:3.20\nCOPY tools/ /usr/sbin/\nRUN useradd web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'A33: one tool tried after the other',
      text: on('alpine:3.20', 'useradd web || adduser -D web'),
    },
    {
      name: 'a look at what there is',
      text: 'FROM alpine:3.20\nRUN if command -v useradd; then useradd web; else adduser -D web; fi\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a base of which nothing is known',
      text: on('registry.example/base:1', 'useradd web'),
    },
    {
      name: 'an image of a family whose own additions are not known',
      text: 'FROM registry.example/base:1\nRUN apk add curl && useradd web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a stage that nothing is made of',
      text: 'FROM alpine:3.20 AS lint\nRUN useradd web\n\nFROM alpine:3.20\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a password that comes through a pipe',
      text: 'FROM alpine:3.20\nRUN printf "a\\na\\n" | adduser web\nCMD ["/bin/web"]\n',
    },
    { name: 'no call, but its name', text: on('alpine:3.20', 'echo useradd web') },
  ],
  left: [
    {
      name: 'A25: supplementary groups, which BusyBox takes one by one',
      text: on('alpine:3.20', 'useradd -G sudo bob'),
      reason: 'advice',
      why: 'make the account with BusyBox’s `addgroup` and `adduser`: not every option could be translated',
      line: 2,
    },
    {
      name: 'a password that is given',
      text: on('alpine:3.20', 'useradd -p secret web'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'A04: a group by a number that no line above gives a name',
      text: on('alpine:3.20', 'useradd -u 1001 -g 1001 web'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a user who is asked for a password, where only the old tool would ask',
      text: on('debian:13', 'adduser web'),
      reason: 'advice',
      why: 'make the account with `groupadd` and `useradd`',
    },
    {
      name: 'A08: a name that the image has',
      text: on('node:20-alpine', 'useradd -m node'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'A09 A10: a number that the image has',
      text: on('ubuntu:24.04', 'adduser --disabled-password --gecos "" --uid 1000 web'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a name that the distribution has',
      text: on('alpine:3.20', 'useradd -u 82 www-data'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a user whose number a group above has, which is a group of its own with BusyBox',
      text: on('alpine:3.20', 'groupadd -g 2000 files', 'useradd -u 2000 web').replace('groupadd', 'addgroup'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a home below directories that BusyBox does not make',
      text: on('alpine:3.20', 'useradd -m -d /data/web/home web'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a number that BusyBox does not take',
      text: on('busybox:1.36', 'useradd -m -u 65532 web'),
      reason: 'advice',
      why: 'not every option could be translated',
    },
    {
      name: 'a call over several lines: what to write is said',
      text: 'FROM alpine:3.20\nRUN useradd -m \\\n    -s /bin/sh \\\n    web\nCMD ["/bin/web"]\n',
      reason: 'advice',
      why: 'write `adduser -D -s /bin/sh web`',
    },
    {
      name: 'an image with a shell and no way to make accounts',
      text: on('registry.access.redhat.com/ubi9/ubi-micro', 'useradd web'),
      reason: 'advice',
      why: 'USER 10001:10001',
    },
    {
      name: 'A12: tools to be installed in the middle of a RUN',
      text: on('registry.access.redhat.com/ubi9/ubi-minimal', 'mkdir /srv/web', 'useradd web'),
      reason: 'advice',
      why: 'put `microdnf install -y shadow-utils` above it',
    },
    {
      name: 'Debian’s adduser on an image without any',
      text: on('registry.access.redhat.com/ubi9/ubi-minimal', 'adduser --disabled-password --gecos "" web'),
      reason: 'advice',
      why: 'use `groupadd` and `useradd`',
    },
  ],
  fixed: [
    {
      ...call(
        'debian:13',
        'addgroup --system web && adduser --system --ingroup web web',
        'groupadd --system web && useradd --system --gid web --create-home --shell /usr/sbin/nologin web',
      ),
      name: 'A01: Debian’s own tools, which Debian 13 has no more',
    },
    {
      ...call('debian:stable', 'addgroup --gid 2000 web', 'groupadd --gid 2000 web'),
      name: 'A02: a tag that has moved on',
    },
    call(
      'debian:trixie-slim',
      'adduser --disabled-password --gecos "" --uid 2000 web',
      'useradd --uid 2000 --user-group --create-home --shell /bin/bash web',
    ),
    call(
      'ubuntu:24.04',
      'adduser --system --group --no-create-home --home /srv/web web',
      'useradd --system --user-group --no-create-home --home-dir /srv/web --shell /usr/sbin/nologin web',
    ),
    call(
      'debian:13',
      'adduser --system --uid 2000 --gecos "The web" --shell /bin/sh web',
      'useradd --uid 2000 --gid nogroup --create-home --shell /bin/sh --comment "The web" web',
    ),
    call('debian:13', 'useradd web && adduser web audio', 'useradd web && usermod --append --groups audio web'),
    call('debian:13', 'adduser --group --quiet web', 'groupadd web'),
    call(
      'debian:13',
      'addgroup --gid $GID web && adduser --disabled-login --gecos= --uid $UID --gid $GID web',
      'groupadd --gid $GID web && useradd --uid $UID --gid $GID --create-home --shell /bin/bash web',
    ),
    call(
      'debian:13',
      'adduser -D -H -h /srv/web -s /sbin/nologin web',
      'useradd --user-group --no-create-home --home-dir /srv/web --shell /usr/sbin/nologin web',
    ),
    {
      ...call('debian:12', 'adduser -D web', 'useradd --user-group --create-home web'),
      name: 'BusyBox’s options for Debian’s adduser',
    },
    {
      ...call(
        'alpine:3.20',
        'groupadd -g 2000 web && useradd -m -u 2000 -g web -s /bin/bash web',
        'addgroup -g 2000 web && adduser -D -u 2000 -G web -s /bin/bash web',
      ),
      name: 'A03: shadow’s tools on alpine',
    },
    {
      ...call(
        'alpine:3.20',
        'groupadd --gid 2000 web && useradd --uid 2000 --gid 2000 --no-log-init web',
        'addgroup -g 2000 web && adduser -D -H -u 2000 -G web web',
      ),
      name: 'A04 A07: a group by number becomes the name that it has, with -G',
    },
    call('alpine:3.20', 'useradd -m -d /srv/web web', 'adduser -D -h /srv/web web'),
    call('alpine:3.20', 'useradd -M -d /data/web/home web', 'adduser -D -H -h /data/web/home web'),
    {
      ...call('alpine:3.20', 'useradd -r web', 'addgroup -S web && adduser -S -D -H -G web -s /bin/sh web'),
      name: 'A05: an account of the system gets a group of its own, as with shadow',
    },
    {
      ...call(
        'alpine:3.20',
        'adduser --quiet --system --group --gecos "" web',
        'addgroup -S web && adduser -S -D -G web web',
      ),
      name: 'A06: Debian’s options on alpine',
    },
    call('node:20-alpine', 'adduser --disabled-login --gecos "" --shell /bin/bash web', 'adduser -D -s /bin/bash web'),
    { ...call('alpine:3.20', 'adduser web', 'adduser -D web'), name: 'A28: a question that nobody answers' },
    call('alpine:3.20', 'adduser -s /bin/sh -u 2000 web', 'adduser -D -s /bin/sh -u 2000 web'),
    call(
      'registry.access.redhat.com/ubi9/ubi',
      'addgroup --gid 2000 web && adduser --disabled-password --gecos "" --ingroup web web',
      'groupadd --gid 2000 web && useradd --gid web --create-home --shell /bin/bash web',
    ),
    {
      name: 'a call among others, in a continued RUN, with its comment',
      before:
        'FROM alpine:3.20\nRUN apk add --no-cache curl \\\n    # who it runs as\n    && useradd -m web \\\n    && curl --version\nCMD ["/bin/web"]\n',
      after:
        'FROM alpine:3.20\nRUN apk add --no-cache curl \\\n    # who it runs as\n    && adduser -D web \\\n    && curl --version\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a script in a heredoc',
      before: 'FROM alpine:3.20\nRUN <<EOF\nset -e\nuseradd -m web\nEOF\nCMD ["/bin/web"]\n',
      after: 'FROM alpine:3.20\nRUN <<EOF\nset -e\nadduser -D web\nEOF\nCMD ["/bin/web"]\n',
    },
    {
      name: 'A12 A13: an image without tools gets them by its own package manager',
      applicability: 'unsafe',
      because: '`microdnf install -y shadow-utils` needs the package repository',
      before: on('registry.access.redhat.com/ubi9/ubi-minimal', 'groupadd web', 'useradd -g web web'),
      after: on(
        'registry.access.redhat.com/ubi9/ubi-minimal',
        'microdnf install -y shadow-utils',
        'groupadd web',
        'useradd -g web web',
      ),
    },
    {
      name: 'A14: amazonlinux',
      applicability: 'unsafe',
      because: '`yum install -y shadow-utils` needs the package repository',
      before: on('amazonlinux:2023', 'useradd web'),
      after: on('amazonlinux:2023', 'yum install -y shadow-utils', 'useradd web'),
    },
  ],
});
