import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { chownLayer } from './index.ts';

const node = 'FROM node:20\nWORKDIR /app\n';

testFixer(test, chownLayer, {
  images,
  fine: [
    { name: 'no chown', text: `${node}COPY . .\n` },
    { name: 'chown of the directory alone', text: `${node}COPY . .\nRUN chown node:node /app\n` },
    { name: 'nothing copied', text: 'FROM node:20\nRUN mkdir /data && chown -R node:node /data\n' },
    { name: 'something copied elsewhere', text: 'FROM node:20\nCOPY . /app\nRUN chown -R node:node /data\n' },
    { name: 'a small part of what is copied', text: `${node}COPY . .\nRUN chown -R node:node /app/storage\n` },
    { name: 'a directory that only starts with the same letters', text: `${node}COPY . .\nRUN chown -R node /ap\n` },
    { name: 'copied below the chown', text: `${node}RUN chown -R node:node /app\nCOPY . .\n` },
    { name: 'several directories', text: `${node}COPY . .\nRUN chown -R node:node /app /data\n` },
    { name: 'a glob', text: `${node}COPY . .\nRUN chown -R node:node /app/*\n` },
    { name: 'the whole image', text: `${node}COPY . .\nRUN chown -R node:node /\n` },
    { name: 'a variable that nobody knows', text: `${node}COPY . .\nRUN chown -R node:node $HERE\n` },
    { name: 'a variable of the shell', text: `${node}ENV D=/app\nCOPY . .\nRUN D=/data && chown -R node:node $D\n` },
    { name: 'a path that an argument sets', text: 'FROM node:20\nARG D=/app\nCOPY . $D\nRUN chown -R node:node $D\n' },
    { name: 'relative to a cd', text: `${node}COPY . .\nRUN cd /data && chown -R node:node .\n` },
    { name: 'only what another owner has', text: `${node}COPY . .\nRUN chown -R --from=root node /app\n` },
    { name: 'through links', text: `${node}COPY . .\nRUN chown -RL node:node /app\n` },
    { name: 'text that is printed', text: `${node}COPY . .\nRUN echo "chown -R node:node /app"\n` },
    { name: 'a user who may not give files away', text: `${node}COPY . .\nUSER node\nRUN chown -R node:node /app\n` },
    { name: 'a comment', text: `${node}COPY . .\n# RUN chown -R node:node /app\n` },
    {
      name: 'a stage that no target is built from',
      text: 'FROM node:20 AS build\nCOPY . /app\nRUN chown -R node:node /app\nFROM node:20\nCOPY --from=build /app /app\n',
    },
    {
      name: 'for what a RUN made among files that have the owner',
      text: `${node}COPY --chown=node:node . .\nRUN npm ci && chown -R node:node /app\n`,
    },
    {
      name: 'what runs-as-root writes for directories that a build fills',
      text: 'FROM php:8.3-fpm\nWORKDIR /srv\nCOPY --chown=33:33 . .\nRUN install -d -o 33 -g 33 /srv/storage && chown -R 33:33 /srv/storage\n',
    },
  ],

  left: [
    {
      name: 'a RUN in between makes files there',
      text: `${node}COPY . .\nRUN npm ci\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 4 may make files there',
      line: 5,
    },
    {
      name: 'the same RUN makes files there',
      text: `${node}COPY . .\nRUN npm ci && chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 4 may make files there',
    },
    {
      name: 'a RUN above COPY makes files there',
      text: 'FROM node:20\nRUN git clone https://example.org/a.git /app/lib\nCOPY . /app\nRUN chown -R node:node /app\n',
      reason: 'advice',
      why: 'line 2 may make files there',
    },
    {
      name: 'a directory that mkdir makes there',
      text: `${node}COPY . .\nRUN mkdir -p /app/logs\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 4',
    },
    {
      name: 'a file that a redirection makes there',
      text: `${node}COPY . .\nRUN echo 1 > build.txt\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 4',
    },
    {
      name: 'somebody else gets a part in between',
      text: `${node}COPY . .\nRUN chown 33 /app/a\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 4',
    },
    {
      name: 'another WORKDIR inside',
      text: `${node}COPY . .\nWORKDIR /app/server\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'WORKDIR of line 4',
    },
    {
      name: 'copied by the stage below',
      text: 'FROM node:20 AS base\nCOPY a /app/a\nFROM base\nCOPY b /app/b\nRUN chown -R node:node /app\n',
      reason: 'advice',
      why: 'line 2 copies there in an earlier stage',
    },
    {
      name: 'in a volume',
      text: 'FROM node:20\nVOLUME /app\nCOPY . /app\nRUN chown -R node:node /app\n',
      reason: 'advice',
      why: 'line 2 makes a volume',
    },
    {
      name: 'an archive that ADD unpacks',
      text: `${node}ADD app.tar.gz .\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 3 brings',
    },
    {
      name: 'another owner at COPY',
      text: `${node}COPY --chown=33:33 . .\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'line 3 brings',
    },
    {
      name: 'a COPY into a directory above',
      text: 'FROM node:20\nCOPY rootfs/ /\nCOPY . /app\nRUN chown -R node:node /app\n',
      reason: 'advice',
      why: 'line 2 brings',
    },
    {
      name: 'a condition',
      text: `${node}COPY . .\nRUN if [ -n "$A" ]; then chown -R node:node /app; fi\n`,
      reason: 'advice',
      why: 'more than a row of commands',
    },
    {
      name: 'a failure that is allowed',
      text: `${node}COPY . .\nRUN chown -R node:node /app || true\n`,
      reason: 'advice',
      why: 'more than a row',
    },
    {
      name: 'modes of all files as well',
      text: `${node}COPY . .\nRUN chown -R node:node /app && chmod -R 755 /app\n`,
      reason: 'advice',
      why: 'in another way too',
    },
    ...['4755', '02755', 'u+s'].map((mode) => ({
      name: `rights that chown takes away again: ${mode}`,
      text: `${node}COPY --chmod=${mode} tool /app/tool\nRUN chown -R node:node /app\n`,
      reason: 'advice' as const,
      why: 'sets rights that chown takes away again',
    })),
    {
      name: 'an account without a number that is made below COPY',
      text: 'FROM debian:12\nCOPY . /app\nRUN useradd web && chown -R web:web /app\n',
      reason: 'advice',
      why: 'no name above COPY',
    },
    {
      name: 'the accounts of another place',
      text: `${node}COPY . .\nCOPY --from=node:22 /etc/passwd /etc/passwd\nRUN chown -R node:node /app\n`,
      reason: 'advice',
      why: 'no number',
    },
    {
      name: 'a mount that may be meant',
      text: `${node}COPY . .\nRUN --mount=type=cache,target=/app/x chown -R node:node /app\n`,
      reason: 'advice',
      why: 'what is mounted',
    },
    {
      name: 'a number that a RUN changes',
      text: `${node}COPY . .\nRUN usermod -u 5 node && chown -R node:node /app\n`,
      reason: 'advice',
      why: 'no number',
    },
    {
      name: 'an owner in a variable',
      text: `${node}ARG WHO=node\nCOPY . .\nRUN chown -R $WHO:$WHO /app\n`,
      reason: 'advice',
      why: 'no number',
    },
    {
      name: 'a group that may have another number than the account says',
      text: 'FROM debian:12\nCOPY . /app\nRUN groupadd web && useradd -u 7001 -g users web\nRUN chown -R web:web /app\n',
      reason: 'advice',
      why: 'no number',
    },
    {
      name: 'exec form',
      text: `${node}COPY . .\nRUN ["chown", "-R", "node:node", "/app"]\n`,
      reason: 'advice',
      why: 'more than a row',
    },
  ],

  fixed: [
    {
      name: 'a ready-made account',
      before: `${node}COPY . .\nRUN chown -R node:node /app\nUSER node\n`,
      after: `${node}COPY --chown=1000:1000 . .\nRUN chown node:node /app\nUSER node\n`,
    },
    {
      name: 'the directory as a dot',
      before: `${node}COPY . .\nRUN chown -R node:node .\n`,
      after: `${node}COPY --chown=1000:1000 . .\nRUN chown node:node .\n`,
    },
    {
      name: 'the directory in a variable of the file',
      before: 'FROM node:20\nENV HERE=/app\nCOPY . ${HERE}\nRUN chown -R node:node "${HERE}"\n',
      after: 'FROM node:20\nENV HERE=/app\nCOPY --chown=1000:1000 . ${HERE}\nRUN chown node:node "${HERE}"\n',
    },
    {
      name: 'a name without group: the group stays root’s',
      before: `${node}COPY . .\nRUN chown --recursive node /app\n`,
      after: `${node}COPY --chown=1000:0 . .\nRUN chown node /app\n`,
    },
    {
      name: 'numbers that nobody has',
      before: `${node}COPY . .\nRUN chown -R 7000:7001 /app\n`,
      after: `${node}COPY --chown=7000:7001 . .\nRUN chown 7000:7001 /app\n`,
    },
    {
      name: 'the account’s own group',
      before: 'FROM debian:12\nRUN useradd -u 7000 -g 7001 web\nCOPY . /app\nRUN chown -R web: /app\n',
      after: 'FROM debian:12\nRUN useradd -u 7000 -g 7001 web\nCOPY --chown=7000:7001 . /app\nRUN chown web: /app\n',
    },
    {
      name: 'numbers of an account that is made below COPY',
      before:
        'FROM debian:12\nCOPY . /app\nRUN groupadd -g 7001 web && useradd -u 7000 -g web web && chown -R web:web /app\n',
      after:
        'FROM debian:12\nCOPY --chown=7000:7001 . /app\nRUN groupadd -g 7001 web && useradd -u 7000 -g web web && chown web:web /app\n',
    },
    {
      name: 'a name without number that is there above COPY',
      before: 'FROM debian:12\nRUN useradd web\nCOPY . /app\nRUN chown -R web:web /app\n',
      after: 'FROM debian:12\nRUN useradd web\nCOPY --chown=web:web . /app\nRUN chown web:web /app\n',
    },
    {
      name: 'packages installed and modes changed in between',
      before: `${node}COPY . .\nRUN apt-get update && apt-get install -y curl\nRUN chmod +x start.sh && rm -f *.md && chown -R node:node /app\n`,
      after: `${node}COPY --chown=1000:1000 . .\nRUN apt-get update && apt-get install -y curl\nRUN chmod +x start.sh && rm -f *.md && chown node:node /app\n`,
    },
    {
      name: 'a build in another directory',
      before: 'FROM node:20\nWORKDIR /build\nRUN npm init -y\nWORKDIR /app\nCOPY . .\nRUN chown -R node:node /app\n',
      after:
        'FROM node:20\nWORKDIR /build\nRUN npm init -y\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN chown node:node /app\n',
    },
    {
      name: 'other flags, a file into the root directory, lower case',
      before:
        'from node:20\ncopy run.sh /\ncopy --from=node:22 /opt/a /app/a\nadd a.txt /app/\nrun chown -Rf 5:6 /app\n',
      after:
        'from node:20\ncopy run.sh /\ncopy --from=node:22 --chown=5:6 /opt/a /app/a\nadd --chown=5:6 a.txt /app/\nrun chown -f 5:6 /app\n',
    },
    {
      name: 'files that have the owner already',
      before: `${node}COPY --chown=node:node . .\nRUN chown -R node:node /app\n`,
      after: `${node}COPY --chown=node:node . .\nRUN chown node:node /app\n`,
    },
    {
      name: 'sudo, in a chain with a comment',
      before: `${node}COPY . .\nRUN true && \\\n    # hand it over\n    sudo chown -R 5:6 /app\n`,
      after: `${node}COPY --chown=5:6 . .\nRUN true && \\\n    # hand it over\n    sudo chown 5:6 /app\n`,
    },
    {
      name: 'a line for each word',
      before: `${node}COPY . .\nRUN chown \\\n    -R \\\n    node:node /app\n`,
      after: `${node}COPY --chown=1000:1000 . .\nRUN chown \\\n    node:node /app\n`,
    },
    {
      name: 'a heredoc, an option behind the owner',
      before: `${node}COPY . .\nRUN <<EOF\nset -e\nchown node:node -R /app\nEOF\n`,
      after: `${node}COPY --chown=1000:1000 . .\nRUN <<EOF\nset -e\nchown node:node /app\nEOF\n`,
    },
    {
      name: 'an unknown base',
      before: 'FROM registry.example/base:1\nCOPY . /app\nRUN chown -R 5:6 /app\n',
      after: 'FROM registry.example/base:1\nCOPY --chown=5:6 . /app\nRUN chown 5:6 /app\n',
      applicability: 'unsafe',
      because: 'nothing is known of the base image',
    },
    {
      name: 'a directory that the base has files in',
      before: 'FROM nginx:1.27\nCOPY dist /usr/share/nginx/html\nRUN chown -R nginx:nginx /usr/share/nginx/html\n',
      after:
        'FROM nginx:1.27\nCOPY --chown=101:101 dist /usr/share/nginx/html\nRUN chown nginx:nginx /usr/share/nginx/html\n',
      applicability: 'unsafe',
      because: 'files of its own',
    },
  ],
});
