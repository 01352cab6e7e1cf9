import { type ImageFacts, parseImageReference } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { images } from './images.ts';
import cases from './tag-cases.json' with { type: 'json' };

const digest = `sha256:${'0'.repeat(64)}`;

function lookUp(text: string): ImageFacts | undefined {
  const reference = parseImageReference(text);
  return reference && images(reference);
}

/** Family, user (`root` for whatever is uid 0), and the accounts in short. */
function brief(text: string): string | undefined {
  const facts = lookUp(text);
  if (facts === undefined) return undefined;
  const accounts = facts.accounts.map(({ name, uid, gid }) => `${name}=${uid}:${gid}`);
  return [facts.family, userOf(facts), ...accounts].join(' ');
}

function userOf({ user }: ImageFacts): string {
  if (user === undefined) return 'unknown';
  return user === null || user === '0' ? 'root' : user;
}

test.each([
  ['node:20-alpine', 'alpine root node=1000:1000'],
  ['node:20', 'debian root node=1000:1000'],
  ['node', 'debian root node=1000:1000'],
  ['node:20.11.1-alpine3.19', 'alpine root node=1000:1000'],
  ['python:3.12-slim', 'debian root'],
  ['golang:1.22-alpine', 'alpine root'],
  ['ruby:3.3-slim', 'debian root'],
  ['rust:1.79-slim', 'debian root'],
  ['php:8.3-fpm-alpine', 'alpine root www-data=82:82'],
  ['php:8.3-apache', 'debian root www-data=33:33'],
  ['openjdk:17', 'rhel root'],
  ['eclipse-temurin:17-jre', 'ubuntu root'],
  ['eclipse-temurin:17-ubi9-minimal', 'rhel-minimal root'],
  ['ubuntu:24.04', 'ubuntu root'],
  ['debian:bookworm-slim', 'debian root'],
  ['alpine:3.20', 'alpine root'],
  ['busybox', 'busybox root'],
  ['almalinux:9-minimal', 'rhel-minimal root'],
  ['amazonlinux:2023', 'amazonlinux root'],
  ['redis:7', 'debian root redis=999:999'],
  ['postgres', 'debian root postgres=999:999'],
  ['postgres:16-alpine', 'alpine root postgres=70:70'],
  ['haproxy:2.2', 'debian root haproxy=99:99'],
  ['haproxy:3.0', 'debian haproxy haproxy=99:99'],
  ['nginx:1.27', 'debian root nginx=101:101'],
  ['scratch', 'scratch root'],
  ['mcr.microsoft.com/dotnet/aspnet:6.0', 'debian root'],
  ['mcr.microsoft.com/dotnet/aspnet:6.0-alpine', 'alpine root'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0', 'debian root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0.30-alpine3.23-amd64', 'alpine root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/aspnet:9.0-noble', 'ubuntu root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/aspnet:10.0', 'ubuntu root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra', 'distroless 1654 app=1654:1654'],
  ['mcr.microsoft.com/dotnet/runtime-deps:8.0-azurelinux3.0-distroless', 'distroless 1654 app=1654:1654'],
  ['mcr.microsoft.com/dotnet/runtime:8.0-azurelinux3.0', 'azurelinux root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/sdk:8.0.424', 'debian root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/sdk:11.0-preview', 'ubuntu root app=1654:1654'],
  ['mcr.microsoft.com/dotnet/core/aspnet:3.1', 'debian root'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022', 'windows ContainerUser'],
  ['mcr.microsoft.com/openjdk/jdk:21-ubuntu', 'ubuntu root app=101:101'],
  ['gcr.io/distroless/nodejs22-debian12', 'distroless root nonroot=65532:65532'],
  ['gcr.io/distroless/static-debian12:nonroot', 'distroless 65532 nonroot=65532:65532'],
  ['gcr.io/distroless/java21-debian12:debug-nonroot-amd64', 'distroless 65532 nonroot=65532:65532'],
  ['gcr.io/distroless/base:debug', 'distroless root nonroot=65532:65532'],
  ['registry.access.redhat.com/ubi9', 'rhel root'],
  ['registry.access.redhat.com/ubi9/ubi-minimal:9.4-1227', 'rhel-minimal root'],
  ['registry.access.redhat.com/ubi8-minimal', 'rhel-minimal root'],
  ['redhat/ubi9-micro', 'rhel-micro root'],
  ['registry.access.redhat.com/ubi9/nodejs-20:1', 'rhel 1001 default=1001:0'],
  ['quay.io/centos/centos:stream9', 'rhel root'],
  ['rockylinux/rockylinux:9-minimal', 'rhel-minimal root'],
  ['cgr.dev/chainguard/node', 'wolfi 65532 node=65532:65532'],
  ['cgr.dev/chainguard/python:latest', 'distroless 65532 nonroot=65532:65532'],
  ['cgr.dev/chainguard/python:latest-dev', 'wolfi 65532 nonroot=65532:65532'],
  ['cgr.dev/chainguard/wolfi-base', 'wolfi root nonroot=65532:65532'],
  ['oven/bun:1-alpine', 'alpine root bun=1000:1000'],
  ['oven/bun:1.1.38', 'debian root bun=1000:1000'],
  ['denoland/deno:alpine-2.1.4', 'alpine root deno=1000:1000'],
  ['denoland/deno:2.1.4', 'debian root deno=1993:1993'],
  ['nginxinc/nginx-unprivileged:1.27-alpine', 'alpine 101 nginx=101:101'],
  ['nginxinc/nginx-unprivileged:stable', 'debian 101 nginx=101:101'],
  ['ghcr.io/astral-sh/uv:python3.12-bookworm-slim', 'debian root'],
  ['jenkins/jenkins:lts-jdk17', 'debian jenkins jenkins=1000:1000'],
  ['bitnami/redis:7.2.4-debian-12-r6', 'debian 1001'],
  ['nvidia/cuda:12.4.1-runtime-ubuntu22.04', 'ubuntu root'],
])('knows %s: %s', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});

test.each([
  ['docker.io/library/node:20'],
  ['index.docker.io/library/node:20'],
  ['public.ecr.aws/docker/library/node:20'],
  ['mirror.gcr.io/library/node:20'],
  ['arm64v8/node:20'],
  [`node:20@${digest}`],
])('%s is node:20', (text) => {
  expect(lookUp(text)).toEqual(lookUp('node:20'));
});

test.each([
  ['node:99', 'a tag newer than the data'],
  ['node:corp-20', 'a tag that never was'],
  ['haproxy:enterprise', 'a tag that never was'],
  ['node:20-alpine99.1', 'a system that never was'],
  [`node@${digest}`, 'a digest alone says nothing'],
  ['myregistry.example/node:20', 'another registry'],
  ['localhost:5000/node:20', 'another registry'],
  ['someone/node:20', 'another repository'],
  ['public.ecr.aws/someone/node:20', 'another repository'],
  ['public.ecr.aws/amazonlinux/amazonlinux-more:2023', 'another repository'],
  ['node/app:20', 'another repository'],
  ['maven:3.8.6-sapmachine-17', 'a tag whose base nobody read, unlike that of 3.8-sapmachine-17'],
  ['library/scratch:1', 'not the empty base'],
  ['mcr.microsoft.com/dotnet/aspnet:12.0', 'a version newer than the data'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-preview', 'the account came during the previews'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-corp', 'a tag that never was'],
  ['gcr.io/distroless/static:corp', 'a tag that never was'],
  ['nvidia/cuda:12.4.1-runtime', 'a tag that does not name its system'],
  ['nginxinc/nginx-unprivileged:corp', 'a tag that never was'],
  ['bitnami/php-fpm:8.2.1-debian-12-r1', 'not every one of its images leaves root'],
])('does not know %s: %s', (text) => {
  expect(lookUp(text)).toEqual(undefined);
});

test('redis: the whole record', () => {
  expect(lookUp('redis:6.2-alpine3.17')).toEqual({
    family: 'alpine',
    release: 'alpine 3.17',
    releaseAsOf: undefined,
    accountTools: { adduser: 'busybox', addgroup: 'busybox' },
    httpClients: ['busybox wget'],
    user: null,
    entrypoint: ['docker-entrypoint.sh'],
    cmd: ['redis-server'],
    workdir: '/data',
    volumes: ['/data'],
    ports: ['6379'],
    accounts: [{ name: 'redis', uid: 999, gid: 1000, home: '/home/redis' }],
    accountsComplete: true,
    dropsPrivileges: { tool: 'su-exec', to: 'redis', commands: ['redis-server', '-*'] },
    entrypointRead: true,
    source:
      'https://github.com/docker-library/official-images/commits/37079fb336f572a88700cf32e5e1f6be54a04e8f/library/redis',
  });
});

test.each([
  ['postgres:16', { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }],
  ['mysql:8.4', { tool: 'gosu', to: 'mysql', commands: ['mysqld', '-*'] }],
  ['mariadb:11.4', { tool: 'gosu', to: 'mysql', commands: ['mariadbd', 'mysqld', '-*'] }],
  ['mongo:7', { tool: 'gosu', to: 'mongodb', commands: ['mongo*', '-*'] }],
  ['rabbitmq:3-alpine', { tool: 'su-exec', to: 'rabbitmq', commands: ['rabbitmq*'] }],
  ['telegraf:1.28', { tool: 'setpriv', to: 'telegraf', commands: 'any' }],
  // Only for `npm start` or `node current/index.js`: more than the first word.
  ['ghost:5', { tool: 'gosu', to: 'node', commands: undefined }],
  ['clickhouse:latest', { tool: 'clickhouse su', to: 'clickhouse', commands: undefined }],
])('%s gives up root by itself', (text, drop) => {
  expect(lookUp(text)?.dropsPrivileges).toEqual(drop);
});

test.each([
  ['nginx:1.27', 'its workers change the user, the master stays root'],
  ['httpd:2.4', 'its workers change the user, the master stays root'],
  ['php:8.3-fpm', 'its workers change the user, the master stays root'],
  ['nextcloud:apache', 'su is for preparing commands only'],
  ['node:20', 'its entrypoint changes nothing'],
  ['golang:1.22', 'it has no entrypoint'],
])('%s does not give up root: %s', (text) => {
  const facts = lookUp(text);
  expect([facts?.dropsPrivileges, facts?.entrypointRead]).toEqual([undefined, true]);
});

test('a patch version that is in no list has the facts of its version, and no release but the one that it names', () => {
  expect(lookUp('node:20.99.1-alpine3.19')).toEqual(lookUp('node:20-alpine3.19'));
  expect(lookUp('node:20.99.1-alpine')).toEqual({
    ...lookUp('node:20-alpine'),
    release: undefined,
    releaseAsOf: undefined,
  });
});

test('aspnet: the port that its variables say', () => {
  expect(['6.0', '8.0'].map((tag) => lookUp(`mcr.microsoft.com/dotnet/aspnet:${tag}`)?.ports)).toEqual([
    ['80'],
    ['8080'],
  ]);
});

// Their accounts are left out: the distribution chooses the numbers, or (docker) they are not for running the image.
const withoutNumbers = new Set([
  'adminer:4',
  'consul:1.8',
  'docker:dind-rootless',
  'docker:latest',
  'fluentd:latest',
  'jetty:9',
  'jetty:9.4-jre8',
  'kong:1.0',
  'mariadb:latest',
  'mongo:3.4',
  'mongo:3.6',
  'mysql:5.6',
  'node:0.10',
  'rabbitmq:3.6',
  'redis:2.8',
  'redis:3',
  'sonarqube:6.7-alpine',
  'sonarqube:7.1-alpine',
  'sonarqube:7.9-community',
  'varnish:6',
  'vault:latest',
]);

// Each case says in `source` in which public repository, at which commit, it was read.
test.each(cases.map((one) => [one.image, one] as const))('case: %s', (image, expected) => {
  const facts = lookUp(image);
  if (expected.unknown) {
    expect(facts).toEqual(undefined);
    return;
  }
  const family = facts?.family.replace('rhel-minimal', 'rhel');
  expect(family).toEqual(expected.family);
  if (expected.user !== null) {
    expect(facts && userOf(facts).replace(/:.*/u, '')).toEqual(expected.user.replace(/:.*/u, ''));
  }
  if (expected.account === null) return;
  const names = facts?.accounts.map(({ name }) => name) ?? [];
  expect(names.includes(expected.account)).toEqual(!withoutNumbers.has(image));
});
