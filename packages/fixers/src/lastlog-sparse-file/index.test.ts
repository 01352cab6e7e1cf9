import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { lastlogSparseFile } from './index.ts';

const uid = 1_000_620_000;

testFixer(test, lastlogSparseFile, {
  images,
  fine: [
    { name: 'no uid', text: 'FROM debian:11\nRUN useradd app\n' },
    { name: 'a small uid', text: 'FROM debian:11\nRUN useradd --uid 10001 app\n' },
    { name: 'the largest of five digits', text: 'FROM debian:11\nRUN useradd -u 99999 app\n' },
    { name: 'the option in full', text: `FROM debian:11\nRUN useradd --no-log-init -u ${uid} app\n` },
    { name: 'the option cut short', text: `FROM debian:11\nRUN useradd --no-log -u ${uid} app\n` },
    { name: 'the option’s letter', text: `FROM debian:11\nRUN useradd -u ${uid} -l app\n` },
    { name: 'the letter in a bundle with the uid', text: `FROM debian:11\nRUN useradd -rlu ${uid} app\n` },
    { name: 'the option after the name', text: `FROM debian:11\nRUN useradd -u ${uid} app -l\n` },
    { name: 'Debian 12', text: `FROM debian:12\nRUN useradd -u ${uid} app\n` },
    { name: 'an image on Debian 13', text: `FROM python:3.12-slim-trixie\nRUN useradd -u ${uid} app\n` },
    { name: 'Ubuntu 24.04', text: `FROM ubuntu:24.04\nRUN useradd -u ${uid} app\n` },
    { name: 'Alpine with shadow', text: `FROM alpine:3.12\nRUN apk add shadow && useradd -u ${uid} app\n` },
    { name: 'BusyBox’s adduser', text: `FROM alpine:3.20\nRUN adduser -D -u ${uid} app\n` },
    { name: 'Debian’s adduser', text: `FROM debian:11\nRUN adduser --uid ${uid} --disabled-password app\n` },
    { name: 'a group', text: `FROM debian:11\nRUN groupadd -g ${uid} app\n` },
    { name: 'a large gid', text: `FROM debian:11\nRUN useradd -g ${uid} app\n` },
    { name: 'a number in the comment', text: `FROM debian:11\nRUN useradd -c ${uid} app\n` },
    { name: 'another root', text: `FROM debian:11\nRUN useradd --root /mnt -u ${uid} app\n` },
    { name: 'a uid that nobody knows', text: 'FROM debian:11\nARG UID\nRUN useradd -u $UID app\n' },
    { name: 'a uid that is small unless given', text: 'FROM debian:11\nARG UID=1000\nRUN useradd -u "$UID" app\n' },
    { name: 'text that is printed', text: `FROM debian:11\nRUN echo "useradd -u ${uid} app"\n` },
    { name: 'a heredoc that no shell reads', text: `FROM debian:11\nCOPY <<EOF /a.txt\nuseradd -u ${uid} app\nEOF\n` },
    { name: 'what the defaults are', text: `FROM debian:11\nRUN useradd -D -u ${uid}\n` },
  ],

  left: [
    {
      name: 'exec form',
      text: `FROM debian:11\nRUN ["useradd", "-u", "${uid}", "app"]\n`,
      reason: 'advice',
      why: 'add `--no-log-init`',
      line: 2,
    },
    {
      name: 'a script of sh -c in exec form',
      text: `FROM debian:11\nRUN ["sh", "-c", "useradd -u ${uid} app"]\n`,
      reason: 'advice',
      why: '324 GB',
    },
  ],

  fixed: [
    {
      name: 'Debian 11',
      before: `FROM debian:11\nRUN useradd -u ${uid} app\n`,
      after: `FROM debian:11\nRUN useradd --no-log-init -u ${uid} app\n`,
    },
    {
      name: 'the first uid that counts',
      before: 'FROM debian:11\nRUN useradd -u 100000 app\n',
      after: 'FROM debian:11\nRUN useradd --no-log-init -u 100000 app\n',
    },
    {
      name: 'the uid in the same word',
      before: `FROM ubuntu:22.04\nRUN useradd --uid=${uid} app\n`,
      after: `FROM ubuntu:22.04\nRUN useradd --no-log-init --uid=${uid} app\n`,
    },
    {
      name: 'a bundle that ends in the uid',
      before: `FROM ubuntu:20.04\nRUN useradd -rmu ${uid} app\n`,
      after: `FROM ubuntu:20.04\nRUN useradd --no-log-init -rmu ${uid} app\n`,
    },
    {
      name: 'by its path, behind sudo',
      before: `FROM debian:10\nRUN sudo /usr/sbin/useradd -u ${uid} app\n`,
      after: `FROM debian:10\nRUN sudo /usr/sbin/useradd --no-log-init -u ${uid} app\n`,
    },
    {
      name: 'a chain with a comment inside',
      before: `FROM rockylinux:9\nRUN dnf install -y httpd && \\\n    # the app's own\n    useradd \\\n      -u ${uid} \\\n      app\n`,
      after: `FROM rockylinux:9\nRUN dnf install -y httpd && \\\n    # the app's own\n    useradd --no-log-init \\\n      -u ${uid} \\\n      app\n`,
    },
    {
      name: 'a heredoc',
      before: `FROM debian:11\nRUN <<EOF\nset -e\nuseradd -u ${uid} app\nEOF\n`,
      after: `FROM debian:11\nRUN <<EOF\nset -e\nuseradd --no-log-init -u ${uid} app\nEOF\n`,
    },
    {
      name: 'a uid from ENV',
      before: `FROM debian:11\nENV APP_UID=${uid}\nRUN useradd -u \${APP_UID} app\n`,
      after: `FROM debian:11\nENV APP_UID=${uid}\nRUN useradd --no-log-init -u \${APP_UID} app\n`,
    },
    {
      name: 'the name of the account from an ARG',
      before: `FROM debian:11\nARG NAME=app\nRUN useradd -u ${uid} $NAME\n`,
      after: `FROM debian:11\nARG NAME=app\nRUN useradd --no-log-init -u ${uid} $NAME\n`,
    },
    {
      name: 'an earlier stage, which has to be built too',
      before: `FROM debian:11 AS build\nRUN useradd -u ${uid} app\nFROM scratch\nCOPY --from=build /a /a\n`,
      after: `FROM debian:11 AS build\nRUN useradd --no-log-init -u ${uid} app\nFROM scratch\nCOPY --from=build /a /a\n`,
    },
    {
      name: 'a base that nobody knows: the option is there all the same',
      before: `FROM registry.example/base:1\nRUN useradd -u ${uid} app\n`,
      after: `FROM registry.example/base:1\nRUN useradd --no-log-init -u ${uid} app\n`,
    },
    {
      name: 'ONBUILD, lower case',
      before: `from debian:11\nonbuild run useradd -u ${uid} app\n`,
      after: `from debian:11\nonbuild run useradd --no-log-init -u ${uid} app\n`,
    },
    {
      name: 'two calls in a line',
      before: `FROM debian:11\nRUN useradd -u ${uid} app; useradd -u ${uid + 1} jobs\n`,
      after: `FROM debian:11\nRUN useradd --no-log-init -u ${uid} app; useradd --no-log-init -u ${uid + 1} jobs\n`,
    },
    {
      name: 'a backtick as the escape',
      before: `# escape=\`\nFROM debian:11\nRUN useradd \`\n  -u ${uid} app\n`,
      after: `# escape=\`\nFROM debian:11\nRUN useradd --no-log-init \`\n  -u ${uid} app\n`,
    },
  ],
});
