import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { userNeverCreated } from './index.ts';

const shadow = (name: string, uid = 10001): string =>
  `RUN groupadd --gid ${uid} ${name} \\\n    && useradd --no-log-init --uid ${uid} --gid ${uid} --create-home --home-dir /home/${name} --shell /usr/sbin/nologin ${name}`;
const busybox = (name: string): string =>
  `RUN addgroup -S -g 10001 ${name} \\\n    && adduser -S -D -u 10001 -G ${name} -h /home/${name} -s /sbin/nologin ${name}`;

testFixer(test, userNeverCreated, {
  images,
  fine: [
    'FROM python:3.12-slim\nCMD ["python", "main.py"]\n',
    'FROM python:3.12-slim\nUSER 10001\nCMD ["python", "main.py"]\n',
    'FROM python:3.12-slim\nUSER root\nCMD ["python", "main.py"]\n',
    'FROM python:3.12-slim\nUSER 0:root\nCMD ["python", "main.py"]\n',
    // What the distribution ships, and what the image makes.
    'FROM debian:12\nUSER www-data\nCMD ["/bin/web"]\n',
    'FROM alpine:3.20\nUSER guest:users\nCMD ["/bin/web"]\n',
    'FROM ubuntu:24.04\nUSER ubuntu\nCMD ["/bin/web"]\n',
    'FROM node:20-slim\nUSER node\nCMD ["node", "server.js"]\n',
    'FROM node:20-slim\nCOPY --chown=node:node . /srv/web\nUSER node:node\nCMD ["node", "server.js"]\n',
    'FROM gcr.io/distroless/static-debian12\nCOPY server /srv/server\nUSER nonroot:nonroot\nENTRYPOINT ["/srv/server"]\n',
    // What the file makes, in every spelling.
    'FROM debian:12\nRUN useradd web\nUSER web\nCMD ["/bin/web"]\n',
    'FROM debian:12\nRUN if true; then useradd -r web; fi\nUSER web\nCMD ["/bin/web"]\n',
    'FROM debian:12\nRUN groupadd -r web && useradd -r -g web web\nUSER web:web\nCMD ["/bin/web"]\n',
    'FROM alpine:3.20\nRUN addgroup -S web && adduser -S web -G web\nUSER web:web\nCMD ["/bin/web"]\n',
    'FROM alpine:3.20 AS base\nRUN adduser -D web\n\nFROM base\nUSER web\nCMD ["/bin/web"]\n',
    'FROM debian:12\nRUN echo \'web:x:3100:3100::/srv:/sbin/nologin\' >> /etc/passwd\nUSER web\nCMD ["/bin/web"]\n',
    'FROM debian:12\nRUN busybox adduser -D web\nUSER web\nCMD ["/bin/web"]\n',
    'FROM debian:12\nUSER web\nCMD ["/bin/web"]\nUSER root\nRUN useradd web\nUSER web\n',
    {
      name: 'an account whose name is a variable of the RUN that makes it',
      text: 'FROM debian:12\nARG NAME=web\nRUN useradd $NAME\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'an account in files that are copied over those of the base',
      text: 'FROM scratch\nCOPY --from=build.example/web:1 /etc/passwd /etc/group /etc/\nCOPY server /srv/server\nUSER web\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'an account in a passwd file of the context',
      text: 'FROM scratch\nCOPY passwd /etc/passwd\nUSER web\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'an account in a heredoc',
      text: 'FROM scratch\nCOPY <<EOF /etc/passwd\nweb:x:3100:3100::/:/none\nEOF\nUSER web\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'a root filesystem that is unpacked, and may have it',
      text: 'FROM scratch\nADD rootfs.tar.xz /\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a tree that is copied over the root directory',
      text: 'FROM debian:12\nCOPY image/ /\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a script of the context, which may make it',
      text: 'FROM debian:12\nCOPY setup.sh /tmp/setup.sh\nRUN sh /tmp/setup.sh\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a script from the network, which may make it',
      text: 'FROM debian:12\nRUN curl -fsSL https://get.example/web | bash\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a package of that name',
      text: 'FROM debian:12\nRUN apt-get update && apt-get install -y redis-server\nUSER redis\nCMD ["redis-server"]\n',
    },
    {
      name: 'a package that makes an account of another name',
      text: 'FROM alpine:3.20\nRUN apk add --no-cache postgresql16\nUSER postgres\nCMD ["postgres"]\n',
    },
    {
      name: 'packages whose names are not in the file',
      text: 'FROM debian:12\nCOPY packages.txt /tmp/\nRUN apt-get install -y $(cat /tmp/packages.txt)\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a package from a file, whose script may make it',
      text: 'FROM debian:12\nRUN curl -fsSLO https://get.example/web.deb && dpkg -i web.deb\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a base image of which nothing is known',
      text: 'FROM registry.example/team/base:4\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a base of a vendor, which may have more accounts than are known',
      text: 'FROM envoyproxy/envoy:v1.30-latest\nUSER envoy\nCMD ["envoy", "-c", "/etc/envoy/envoy.yaml"]\n',
    },
    {
      name: 'a base of a vendor, whose own account is another one',
      text: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER web\nCMD ["dotnet", "Web.dll"]\n',
    },
    {
      name: 'a base image of which only the family is known',
      text: 'FROM registry.example/team/base:4\nRUN apk add --no-cache curl\nUSER web\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a variable without default',
      text: 'FROM debian:12\nARG NAME\nUSER $NAME\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a container of Windows',
      text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\nCMD ["web.exe"]\n',
    },
    {
      name: 'a stage that nothing is made of',
      text: 'FROM debian:12 AS lint\nUSER web\nRUN id\n\nFROM debian:12\nCMD ["/bin/web"]\n',
    },
    {
      name: 'a user that another one takes the place of before anything runs',
      text: 'FROM debian:12\nUSER web\nUSER nobody\nCMD ["/bin/web"]\n',
    },
  ],
  left: [
    {
      name: 'a group that nobody made',
      text: 'FROM node:20-slim\nUSER node:web\nCMD ["node", "server.js"]\n',
      reason: 'advice',
      why: 'no instruction makes the group `web`, so the container cannot start',
      line: 2,
    },
    {
      name: 'an account with a group of another name, both missing',
      text: 'FROM debian:12\nUSER web:staffers\nCMD ["/bin/web"]\n',
      reason: 'advice',
      why: 'make web and the group staffers',
    },
    {
      name: 'two accounts',
      text: 'FROM debian:12\nCOPY --chown=files . /srv/web\nUSER web\nCMD ["/bin/web"]\n',
      reason: 'advice',
      why: 'make files and web',
    },
    {
      name: 'only a group of that name',
      text: 'FROM debian:12\nRUN groupadd web\nUSER web\nCMD ["/bin/web"]\n',
      reason: 'advice',
      why: 'the file makes only a group of that name',
    },
    {
      name: 'a name that a build argument chooses',
      text: 'FROM debian:12\nARG NAME=web\nUSER $NAME\nCMD ["/bin/web"]\n',
      reason: 'advice',
      why: 'make the account that ARG names above it: its default is `web`',
    },
    {
      name: 'a program that must be root',
      text: 'FROM debian:12\nUSER web\nCMD ["/usr/sbin/sshd", "-D"]\n',
      reason: 'advice',
      why: 'leave SSH out of the image',
    },
    {
      name: 'a RUN below it, which has never run as that user',
      text: 'FROM debian:12\nUSER web\nRUN /srv/build\nCMD ["/bin/web"]\n',
      reason: 'unsafe',
      why: 'the RUN on line 3 has never run as that user',
      line: 2,
    },
  ],
  fixed: [
    {
      name: 'A20 A32: the user that other tools add and do not make',
      before: 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nUSER appuser\nCMD ["python", "main.py"]\n',
      after: `FROM python:3.12-slim\n${shadow('appuser')} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nUSER appuser\nCMD ["python", "main.py"]\n`,
      note: 'Kubernetes’ runAsNonRoot can only verify numbers',
    },
    {
      name: 'the same image from a mirror',
      before: 'FROM public.ecr.aws/docker/library/debian:12\nCOPY web /srv/web\nUSER web\nCMD ["/srv/web"]\n',
      after: `FROM public.ecr.aws/docker/library/debian:12\n${shadow('web')}\nCOPY web /srv/web\nUSER web\nCMD ["/srv/web"]\n`,
    },
    {
      name: 'in the way of alpine, with a group that is named too',
      before: 'FROM alpine:3.20\nCOPY server /srv/server\nUSER web:web\nCMD ["/srv/server"]\n',
      after: `FROM alpine:3.20\n${busybox('web')}\nCOPY server /srv/server\nUSER web:web\nCMD ["/srv/server"]\n`,
    },
    {
      name: 'A17: an image without a shell: numbers',
      before: 'FROM scratch\nCOPY server /srv/server\nUSER appuser\nENTRYPOINT ["/srv/server"]\n',
      after: 'FROM scratch\nCOPY server /srv/server\nUSER 10001:10001\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'A21: nobody is an account, which scratch has none of',
      before: 'FROM scratch\nCOPY server /srv/server\nUSER nobody\nENTRYPOINT ["/srv/server"]\n',
      after: 'FROM scratch\nCOPY server /srv/server\nUSER 10001:10001\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'an image without a shell that has an account',
      before:
        'FROM gcr.io/distroless/static-debian12\nCOPY --chown=web:web server /srv/server\nUSER web:web\nENTRYPOINT ["/srv/server"]\n',
      after:
        'FROM gcr.io/distroless/static-debian12\nCOPY --chown=65532:65532 server /srv/server\nUSER 65532:65532\nENTRYPOINT ["/srv/server"]\n',
    },
    {
      name: 'a WORKDIR above USER where no RUN can hand it over: it stays root’s',
      before: 'FROM scratch\nWORKDIR /srv/web\nCOPY web .\nUSER web\nENTRYPOINT ["/srv/web/web"]\n',
      after:
        'FROM scratch\nWORKDIR /srv/web\nCOPY --chown=10001:10001 web .\nUSER 10001:10001\nENTRYPOINT ["/srv/web/web"]\n',
      note: '/srv/web stays root’s, as no RUN can hand it over; what is copied there belongs to 10001:10001',
    },
    {
      name: 'a volume where no RUN can make it',
      applicability: 'unsafe',
      because: 'no RUN can make /data for 10001 in this image',
      before: 'FROM scratch\nCOPY web /srv/web\nVOLUME /data\nUSER web\nENTRYPOINT ["/srv/web"]\n',
      after: 'FROM scratch\nCOPY web /srv/web\nVOLUME /data\nUSER 10001:10001\nENTRYPOINT ["/srv/web"]\n',
    },
    {
      name: 'an owner that COPY names',
      before: 'FROM debian:12\nCOPY --chown=web:web . /srv/web\nCMD ["/srv/web/start"]\n',
      after: `FROM debian:12\n${shadow('web')}\nCOPY --chown=web:web . /srv/web\nCMD ["/srv/web/start"]\n`,
    },
    {
      name: 'the numbers that the caller wants',
      options: { user: { uid: 20001 } },
      before: 'FROM debian:12\nUSER web\nCMD ["/bin/web"]\n',
      after: `FROM debian:12\n${shadow('web', 20001)}\nUSER web\nCMD ["/bin/web"]\n`,
    },
    {
      name: 'an earlier stage that the last one starts FROM',
      before: 'FROM debian:12 AS base\nUSER web\n\nFROM base\nCMD ["/bin/web"]\n',
      after: `FROM debian:12 AS base\n${shadow('web')}\nUSER web\n\nFROM base\nCMD ["/bin/web"]\n`,
    },
    {
      name: 'a stage whose files the last one gets, where a RUN needs the account',
      applicability: 'unsafe',
      because: 'the RUN on line 3 has never run as that user',
      before:
        'FROM debian:12 AS build\nUSER web\nRUN /srv/build\n\nFROM scratch\nCOPY --from=build /out /srv/out\nUSER 10001\nENTRYPOINT ["/srv/out/web"]\n',
      after: `FROM debian:12 AS build\n${shadow('web')}\nUSER web\nRUN /srv/build\n\nFROM scratch\nCOPY --from=build /out /srv/out\nUSER 10001\nENTRYPOINT ["/srv/out/web"]\n`,
    },
    {
      name: 'lower-case keywords',
      before: 'from debian:12\nuser web\ncmd ["/bin/web"]\n',
      after: `from debian:12\n${shadow('web').replace('RUN', 'run')}\nuser web\ncmd ["/bin/web"]\n`,
    },
    {
      name: 'another escape character',
      before: '# escape=`\nFROM alpine:3.20\nUSER web\nCMD ["/bin/web"]\n',
      after: `# escape=\`\nFROM alpine:3.20\n${busybox('web').replace('\\\n', '`\n')}\nUSER web\nCMD ["/bin/web"]\n`,
    },
  ],
});
