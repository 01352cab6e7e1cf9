import { parseImageReference } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { images } from './images.ts';

function lookUp(text: string) {
  const reference = parseImageReference(text);
  return reference && images(reference);
}

/** `useradd groupadd adduser(debian)`: what is there, what is not (`-`), and what nobody knows (`?`). */
function tools(text: string): string {
  const { useradd, groupadd, adduser, addgroup } = lookUp(text)?.accountTools ?? {};
  return Object.entries({ useradd, groupadd, adduser, addgroup })
    .map(([name, has]) => {
      if (has === undefined) return `?${name}`;
      if (has === false) return `-${name}`;
      return has === true ? name : `${name}(${has})`;
    })
    .join(' ');
}

const both = 'useradd groupadd adduser(debian) addgroup(debian)';
const shadowOnly = 'useradd groupadd -adduser -addgroup';
const shadowAtLeast = 'useradd groupadd ?adduser ?addgroup';
const busybox = '-useradd -groupadd adduser(busybox) addgroup(busybox)';
const none = '-useradd -groupadd -adduser -addgroup';

test.each([
  ['debian:12', both],
  ['debian:13', shadowOnly],
  ['debian:trixie-slim', shadowOnly],
  ['debian:sid', shadowOnly],
  ['ubuntu:22.04', both],
  ['ubuntu:24.04', shadowOnly],
  ['python:3.12-slim-bookworm', both],
  ['python:3.13-slim-trixie', shadowOnly],
  ['python:3.13-trixie', both],
  ['node:24-bookworm-slim', both],
  ['node:26-trixie-slim', shadowOnly],
  ['node:26-trixie', both],
  ['golang:1.26-trixie', both],
  ['php:8.4-fpm-trixie', shadowOnly],
  ['postgres:18-trixie', shadowAtLeast],
  ['python:3.12.99-slim', shadowAtLeast],
  ['alpine:3.22', busybox],
  ['node:24-alpine', busybox],
  ['busybox:1.37', busybox],
  ['fedora:43', 'useradd groupadd adduser(shadow) -addgroup'],
  ['oraclelinux:9-slim', 'useradd groupadd adduser(shadow) -addgroup'],
  ['oraclelinux:10-slim', '?useradd ?groupadd ?adduser ?addgroup'],
  ['almalinux:9-minimal', none],
  ['amazonlinux:2023', none],
  ['photon:5.0', none],
  ['scratch', none],
])('%s: %s', (text, expected) => {
  expect(tools(text)).toEqual(expected);
});

test.each([
  ['python:3-slim', 'debian 13', '2026-08-21'],
  ['python:3.12-slim-bookworm', 'debian 12', undefined],
  ['python:3.12.99-slim-bookworm', 'debian 12', undefined],
  ['node:24-alpine3.23', 'alpine 3.23', undefined],
  ['node:24-alpine', 'alpine 3.24', '2026-08-21'],
  ['debian:12', 'debian 12', undefined],
  ['alpine:3', 'alpine 3.24', '2026-08-21'],
  ['alpine:3.20.1', 'alpine 3.20', undefined],
  ['debian:stable-slim', 'debian 13', '2026-08-21'],
  ['ubuntu', 'ubuntu 26.04', '2026-08-21'],
  ['eclipse-temurin:21-jre-ubi9-minimal', 'ubi 9', undefined],
])('%s is %s as of %s', (text, release, releaseAsOf) => {
  const facts = lookUp(text);
  expect([facts?.release, facts?.releaseAsOf]).toEqual([release, releaseAsOf]);
});

test.each([
  ['node:24', ['curl', 'wget']],
  ['node:24-slim', undefined],
  ['node:24-alpine', ['busybox wget']],
  ['php:8.4-fpm', ['curl']],
  ['php:8.4-fpm-alpine', ['curl', 'busybox wget']],
  ['eclipse-temurin:21-jre', ['curl', 'wget']],
  ['nginx:1.29-alpine', ['curl', 'busybox wget']],
  ['nginx:1.29-alpine-slim', ['busybox wget']],
  ['golang:1.26-windowsservercore-ltsc2022', undefined],
  ['cgr.dev/chainguard/wolfi-base', undefined],
  ['prom/prometheus:v3.1.0', ['busybox wget']],
  ['quay.io/minio/minio', ['curl']],
])('%s fetches with %j at least', (text, clients) => {
  expect(lookUp(text)?.httpClients).toEqual(clients);
});

test.each(['public.ecr.aws/lambda/python:3.12', 'amazon/aws-lambda-nodejs:20'])(
  '%s runs as a user of the platform’s',
  (text) => {
    expect(lookUp(text)?.userIgnored).toBe('Lambda runs it as a user of its own, whatever USER says');
  },
);

test.each([
  'webdevops/php-nginx:8.3',
  'lscr.io/linuxserver/baseimage-alpine:3.20',
  'tiangolo/uwsgi-nginx-flask:python3.11',
])('%s must be root', (text) => {
  const need = lookUp(text)?.mustBeRoot;
  expect(need).toEqual({ because: expect.stringMatching(/^its /u), alternative: expect.stringMatching(/^[a-z]/u) });
});
