import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../data/images.ts';
import { runsAsRoot } from './index.ts';

const debianAccount =
  'groupadd --gid 10001 app \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app';
const redHatAccount =
  'groupadd --gid 10001 app \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /sbin/nologin app';
const alpineAccount =
  'addgroup -S -g 10001 app \\\n    && adduser -S -D -u 10001 -G app -h /home/app -s /sbin/nologin app';

testFixer(test, runsAsRoot, {
  images,
  fine: [
    { name: 'a USER by number', text: 'FROM node:20\nUSER 1000\nCMD ["node", "server.js"]\n' },
    { name: 'a USER by name', text: 'FROM debian:12\nRUN useradd --uid 900 web\nUSER web\nCMD ["/opt/web"]\n' },
    {
      name: 'a USER set in an earlier stage',
      text: 'FROM node:20 AS base\nUSER node\nFROM base\nCMD ["node", "a.js"]\n',
    },
    {
      name: 'a base that is not root',
      text: 'FROM gcr.io/distroless/static-debian12:nonroot\nCOPY app /app\nCMD ["/app"]\n',
    },
    {
      name: 'a USER from an ARG with a default',
      text: 'FROM node:20\nARG WHO=node\nUSER $WHO\nCMD ["node", "a.js"]\n',
    },
    { name: 'lower-case user', text: 'from node:20\nuser node\ncmd ["node", "a.js"]\n' },
    {
      name: 'root in a stage that is not the last',
      text: 'FROM golang:1.22 AS build\nUSER root\nRUN go build -o /server .\nFROM scratch\nCOPY --from=build /server /server\nUSER 65532:65532\nCMD ["/server"]\n',
    },
    {
      name: 'USER in a heredoc is no instruction, the one below it is',
      text: 'FROM debian:12\nRUN <<EOF\nUSER root\nEOF\nUSER 999:999\nCMD ["/opt/web"]\n',
    },
  ],

  left: [
    // What gives up root by itself.
    {
      name: 'redis with its own command',
      text: 'FROM redis:7\nCOPY redis.conf /etc/redis.conf\n',
      reason: 'not-needed',
      why: 'gosu',
      line: 1,
    },
    {
      name: 'redis with its command spelled out',
      text: 'FROM redis:7\nCMD ["redis-server", "/etc/redis.conf"]\n',
      reason: 'not-needed',
      why: '`redis-server`',
    },
    { name: 'postgres', text: 'FROM postgres:15\nENV POSTGRES_DB=shop\n', reason: 'not-needed', why: '`postgres`' },
    {
      name: 'the base’s entrypoint named again',
      text: 'FROM mysql:8.0\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["mysqld"]\n',
      reason: 'not-needed',
      why: 'mysqld',
    },
    {
      name: 'gosu in CMD',
      text: 'FROM debian:12\nCMD ["gosu", "www-data", "/opt/web"]\n',
      reason: 'not-needed',
      why: '`www-data`',
    },
    {
      name: 'su-exec behind tini',
      text: 'FROM alpine:3.20\nENTRYPOINT ["/sbin/tini", "--", "su-exec", "nobody", "web"]\n',
      reason: 'not-needed',
      why: 'su-exec',
    },
    {
      name: 'exec gosu in shell form',
      text: 'FROM debian:12\nCMD chown -R www-data /data && exec gosu www-data /opt/web\n',
      reason: 'not-needed',
      why: 'gosu',
    },
    {
      name: 'setpriv with its option',
      text: 'FROM debian:12\nCMD ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "/opt/web"]\n',
      reason: 'not-needed',
      why: 'setpriv',
    },
    {
      name: 'runuser',
      text: 'FROM debian:12\nCMD ["runuser", "-u", "www-data", "--", "/opt/web"]\n',
      reason: 'not-needed',
      why: '`www-data`',
    },
    {
      name: 'runuser as su',
      text: 'FROM debian:12\nCMD runuser -l www-data -c "/opt/web"\n',
      reason: 'not-needed',
      why: '`www-data`',
    },
    {
      name: 'su with options in front',
      text: 'FROM debian:12\nCMD su -s /bin/sh -c "/opt/web" www-data\n',
      reason: 'not-needed',
      why: '`www-data`',
    },
    {
      name: 'a server’s own option',
      text: 'FROM python:3.12\nCMD ["gunicorn", "--user", "www-data", "shop:app"]\n',
      reason: 'not-needed',
      why: '`www-data`',
    },
    { name: 's6-overlay', text: 'FROM debian:12\nENTRYPOINT ["/init"]\n', reason: 'not-needed', why: '/init' },
    {
      name: 'PUID and PGID',
      text: 'FROM debian:12\nENV PUID=1000 PGID=1000\nENTRYPOINT ["/start.sh"]\n',
      reason: 'not-needed',
      why: 'PUID',
    },
    {
      name: 'a USER from the base image’s own variable',
      text: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER $APP_UID\nCMD ["dotnet", "a.dll"]\n',
      reason: 'not-needed',
      why: 'the base image does',
    },
    // What must be root, or whose master is.
    {
      name: 'sshd',
      text: 'FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y openssh-server\nCMD ["/usr/sbin/sshd", "-D"]\n',
      reason: 'advice',
      why: 'log in other users',
      line: 3,
    },
    {
      name: 'cron in shell form',
      text: 'FROM debian:12\nCMD cron && tail -f /var/log/cron.log\n',
      reason: 'advice',
      why: 'cron',
    },
    { name: 'systemd', text: 'FROM fedora:40\nCMD ["/sbin/init"]\n', reason: 'advice', why: 'init system' },
    {
      name: 'nginx',
      text: 'FROM nginx:alpine\nCOPY dist /usr/share/nginx/html\n',
      reason: 'advice',
      why: 'the nginx master stays root',
    },
    {
      name: 'nginx installed on a distribution',
      text: 'FROM alpine:3.20\nRUN apk add --no-cache nginx\nCMD ["nginx", "-g", "daemon off;"]\n',
      reason: 'advice',
      why: 'nginx-unprivileged',
    },
    {
      name: 'apache under php',
      text: 'FROM php:8.3-apache\nCOPY . /var/www/html\n',
      reason: 'advice',
      why: 'Apache parent',
    },
    { name: 'php-fpm', text: 'FROM php:8.3-fpm\nCOPY . /var/www/html\n', reason: 'advice', why: 'php-fpm master' },
    {
      name: 'chown when it starts',
      text: 'FROM node:20\nCMD chown -R node /data && node server.js\n',
      reason: 'advice',
      why: 'takes root every time',
    },
    {
      name: 'gosu to root is no way out of it',
      text: 'FROM debian:12\nCMD ["sh", "-c", "gosu root cron"]\n',
      reason: 'advice',
      why: 'cron',
    },
    { name: 'sudo', text: 'FROM node:20\nCMD sudo node server.js\n', reason: 'advice', why: 'becomes root' },
    {
      name: 'a service of the distribution',
      text: 'FROM debian:12\nCMD service ssh start && tail -f /dev/null\n',
      reason: 'advice',
      why: 'one program that the container is for',
    },
    {
      name: 'an engine that the base image’s entrypoint starts',
      text: 'FROM docker:27-dind\nCOPY daemon.json /etc/docker/\n',
      reason: 'advice',
      why: 'a container engine must be root',
    },
    {
      name: 'an account lent to one command, and root for the one that lasts',
      text: 'FROM node:20\nCMD su node -s /bin/sh -c "node init.js" && node server.js\n',
      reason: 'advice',
      why: 'start everything as the same user',
    },
    {
      name: 'a cron daemon behind wrappers',
      text: 'FROM alpine:3.20\nCMD ["timeout", "-k", "5", "100", "busybox", "crond", "-f"]\n',
      reason: 'advice',
      why: 'cron',
    },
    {
      name: 'a GitHub container action',
      text: 'FROM node:20\nLABEL com.github.actions.name="Lint"\nENTRYPOINT ["node", "/lint.js"]\n',
      reason: 'advice',
      why: 'GitHub needs',
    },
    {
      name: 'an id that may be root’s',
      text: 'FROM debian:12\nARG ID=0\nRUN useradd -o -u $ID shop\nCMD ["java", "Shop"]\n',
      reason: 'advice',
      why: 'line 3',
    },
    // What no edit can mend.
    {
      name: 'an unknown base that is written for as Windows is',
      text: '# escape=`\nFROM registry.example/team/windows:4\nCMD ["app.exe"]\n',
      reason: 'advice',
      why: 'ContainerUser',
    },
    {
      name: 'an app in root’s home',
      text: 'FROM python:3.12\nWORKDIR /root\nCOPY . .\nCMD ["python", "main.py"]\n',
      reason: 'advice',
      why: 'move the app out of /root',
    },
    {
      name: 'HOME=/root',
      text: 'FROM python:3.12\nENV HOME=/root\nWORKDIR /app\nCMD ["python", "main.py"]\n',
      reason: 'advice',
      why: 'remove HOME=/root on line 2',
    },
    {
      name: 'ONBUILD',
      text: 'FROM node:20\nWORKDIR /app\nONBUILD COPY . .\nONBUILD RUN npm ci\nCMD ["npm", "start"]\n',
      reason: 'advice',
      why: 'ONBUILD',
    },
    {
      name: 'Windows',
      text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["cmd", "/c", "ping"]\n',
      reason: 'advice',
      why: 'ContainerUser',
    },
    {
      name: 'a second root is nobody to run as',
      text: 'FROM alpine:3.20\nRUN adduser -D -u 0 toor\nENV PORT=80\nCMD ["python3"]\n',
      reason: 'unsafe',
      why: 'port 80',
    },
    {
      name: 'a USER that depends on the build',
      text: 'FROM node:20\nARG WHO\nUSER $WHO\nCMD ["node", "a.js"]\n',
      reason: 'advice',
      why: 'give the variable in it a default',
      line: 3,
    },
    {
      name: 'a USER whose default is root',
      text: 'FROM node:20\nUSER ${WHO:-root}\nCMD ["node", "a.js"]\n',
      reason: 'advice',
      why: 'give the variable in it a default',
    },
    {
      name: 'accounts changed in a way that cannot be followed',
      text: 'FROM node:20\nRUN usermod -u 1234 node\nCMD ["node", "a.js"]\n',
      reason: 'advice',
      why: 'line 2',
    },
    // An ignore comment.
    {
      name: 'ignored above CMD',
      text: 'FROM node:20\n# dockerfix-ignore runs-as-root -- behind a sandbox\nCMD ["node", "a.js"]\n',
      reason: 'suppressed',
      why: 'behind a sandbox',
    },
    {
      name: 'ignored above FROM',
      text: '# dockerfix-ignore\nFROM node:20\nCMD ["node", "a.js"]\n',
      reason: 'suppressed',
      why: 'an ignore comment',
    },
    {
      name: 'ignored for the whole file',
      text: '# syntax=docker/dockerfile:1\n# dockerfix-ignore-file runs-as-root\nFROM node:20\nCMD ["node", "a.js"]\n',
      reason: 'suppressed',
      why: 'ignore',
    },
  ],

  fixed: [
    {
      name: 'node with its own account',
      before: 'FROM node:20-alpine\nWORKDIR /app\nCOPY . .\nRUN npm ci\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20-alpine\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN npm ci\nEXPOSE 3000\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      note: 'node owns /app',
    },
    {
      name: 'debian: a new account',
      before:
        'FROM python:3.12-slim\nWORKDIR /srv/app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["python", "main.py"]\n',
      after: `FROM python:3.12-slim\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /srv/app\nWORKDIR /srv/app\nCOPY --chown=10001:10001 requirements.txt .\nRUN pip install -r requirements.txt\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python", "main.py"]\n`,
    },
    {
      name: 'alpine: a new account',
      before: 'FROM ruby:3.3-alpine\nWORKDIR /app\nCOPY . .\nRUN bundle install\nCMD ["ruby", "app.rb"]\n',
      after: `FROM ruby:3.3-alpine\nRUN ${alpineAccount} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nRUN bundle install\nUSER 10001:10001\nCMD ["ruby", "app.rb"]\n`,
    },
    {
      name: 'RHEL: a new account',
      before:
        'FROM registry.access.redhat.com/ubi9/ubi:9.4\nWORKDIR /app\nCOPY app.jar .\nCMD ["java", "-jar", "app.jar"]\n',
      after: `FROM registry.access.redhat.com/ubi9/ubi:9.4\nRUN ${redHatAccount} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 app.jar .\nUSER 10001:10001\nCMD ["java", "-jar", "app.jar"]\n`,
    },
    {
      name: 'ubuntu with comments above CMD',
      before:
        'FROM ubuntu:24.04\n\n# the client\nRUN apt-get update && apt-get install -y curl\n\n# start it\n# in the foreground\nENTRYPOINT ["curl", "--version"]\n',
      after: `FROM ubuntu:24.04\nRUN ${debianAccount}\n\n# the client\nRUN apt-get update && apt-get install -y curl\n\nUSER 10001:10001\n# start it\n# in the foreground\nENTRYPOINT ["curl", "--version"]\n`,
      note: 'owns no directory',
    },
    {
      name: 'scratch: numbers, above the WORKDIR that BuildKit makes',
      before:
        'FROM golang:1.22 AS build\nRUN go build -o /server .\nFROM scratch\nWORKDIR /app\nCOPY --from=build /server .\nENTRYPOINT ["/app/server"]\n',
      after:
        'FROM golang:1.22 AS build\nRUN go build -o /server .\nFROM scratch\nUSER 10001:10001\nWORKDIR /app\nCOPY --from=build --chown=10001:10001 /server .\nENTRYPOINT ["/app/server"]\n',
      note: 'BuildKit',
    },
    {
      name: 'distroless: its nonroot account',
      before:
        'FROM golang:1.22 AS build\nRUN go build -o /server .\nFROM gcr.io/distroless/static-debian12\nCOPY --from=build /server /server\nENTRYPOINT ["/server"]\n',
      after:
        'FROM golang:1.22 AS build\nRUN go build -o /server .\nFROM gcr.io/distroless/static-debian12\nCOPY --from=build /server /server\nUSER 65532:65532\nENTRYPOINT ["/server"]\n',
    },
    {
      name: 'a binary from the build context in an image without a shell',
      before: 'FROM scratch\nCOPY server /server\nENTRYPOINT ["/server"]\n',
      after: 'FROM scratch\nCOPY server /server\nUSER 10001:10001\nENTRYPOINT ["/server"]\n',
    },
    {
      name: 'USER root below the WORKDIR of an image without a shell',
      before: 'FROM scratch\nWORKDIR /app\nCOPY --from=registry.example/shop:1 /shop .\nUSER root\nCMD ["/app/shop"]\n',
      after:
        'FROM scratch\nUSER 10001:10001\nWORKDIR /app\nCOPY --from=registry.example/shop:1 --chown=10001:10001 /shop .\nUSER 10001:10001\nCMD ["/app/shop"]\n',
    },
    {
      name: 'an account below those that the file makes, which keep their numbers',
      before: 'FROM debian:12\nRUN useradd web && useradd jobs\nWORKDIR /app\nCOPY . .\nCMD ["python3", "app.py"]\n',
      after: `FROM debian:12\nRUN useradd web && useradd jobs\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python3", "app.py"]\n`,
    },
    {
      name: 'directories on the way to the app’s own stay root’s',
      before: 'FROM node:20\nWORKDIR /srv\nWORKDIR shop\nWORKDIR api\nCOPY . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nWORKDIR /srv\nWORKDIR shop\nRUN install -d -o 1000 -g 1000 /srv/shop/api\nWORKDIR api\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'BusyBox’s own httpd is an app like any other',
      before: 'FROM busybox:1.36\nCMD ["httpd", "-f", "-p", "8080"]\n',
      after: `FROM busybox:1.36\nRUN ${alpineAccount}\nUSER 10001:10001\nCMD ["httpd", "-f", "-p", "8080"]\n`,
    },
    {
      name: 'a continuation that goes on to nothing',
      before: 'FROM scratch\nCMD ["/shop"] \\\n\n',
      after: 'FROM scratch\nUSER 10001:10001\nCMD ["/shop"] \\\n\n',
    },
    {
      name: 'tools that have to be installed first, by a manager that the build runs anyway',
      before: 'FROM amazonlinux:2023\nRUN yum install -y python3.12\nCMD ["python3.12", "-m", "shop"]\n',
      after: `FROM amazonlinux:2023\nRUN yum install -y shadow-utils \\\n    && ${redHatAccount} \\\n    && yum clean all\nRUN yum install -y python3.12\nUSER 10001:10001\nCMD ["python3.12", "-m", "shop"]\n`,
    },
    {
      name: '.NET 8: its app account',
      before:
        'FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /out\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nWORKDIR /app\nCOPY --from=build /out .\nENTRYPOINT ["dotnet", "Shop.dll"]\n',
      after:
        'FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /out\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nRUN install -d -o 1654 -g 1654 /app\nWORKDIR /app\nCOPY --from=build --chown=1654:1654 /out .\nUSER 1654:1654\nENTRYPOINT ["dotnet", "Shop.dll"]\n',
    },
    {
      name: 'USER root last, right above CMD: the USER that was there before',
      before: 'FROM node:20\nUSER node\nUSER root\nCMD ["node", "server.js"]\n',
      after: 'FROM node:20\nUSER node\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'USER root for an installation, never given back',
      before:
        'FROM node:20\nUSER node\nUSER root\nRUN apt-get update && apt-get install -y curl\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nUSER node\nUSER root\nRUN apt-get update && apt-get install -y curl\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a WORKDIR below a USER that is not root is handed over above it',
      before:
        'FROM node:20\nUSER node\nWORKDIR /app\nUSER root\nRUN apt-get update\nCOPY . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nUSER node\nWORKDIR /app\nUSER root\nRUN apt-get update\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'an account that the file makes, by its numbers',
      before:
        'FROM alpine:3.20\nRUN addgroup -g 1001 -S shop && adduser -S -u 1001 -G shop shop\nCOPY --from=registry.example/shop:1 /shop /usr/local/bin/\nCMD ["shop"]\n',
      after:
        'FROM alpine:3.20\nRUN addgroup -g 1001 -S shop && adduser -S -u 1001 -G shop shop\nCOPY --from=registry.example/shop:1 /shop /usr/local/bin/\nUSER 1001:1001\nCMD ["shop"]\n',
    },
    {
      name: 'an account that the file makes, by name where its numbers are not known',
      before:
        'FROM debian:12\nRUN useradd --create-home shop\nCOPY --from=registry.example/shop:1 /shop /usr/local/bin/\nCMD ["shop"]\n',
      after:
        'FROM debian:12\nRUN useradd --create-home shop\nCOPY --from=registry.example/shop:1 /shop /usr/local/bin/\nUSER shop\nCMD ["shop"]\n',
      note: 'runAsNonRoot can only verify numbers',
    },
    {
      name: 'a directory that a RUN may make is handed over below it',
      before: 'FROM python:3.12\nRUN mkdir /app\nWORKDIR /app\nCOPY . .\nCMD ["python", "main.py"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount}\nRUN mkdir /app\nRUN install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python", "main.py"]\n`,
    },
    {
      name: 'a directory that a RUN may make through a variable',
      before:
        'FROM python:3.12\nENV APP_HOME=/srv/app\nRUN mkdir $APP_HOME\nWORKDIR $APP_HOME\nCOPY . .\nCMD ["python3", "main.py"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount}\nENV APP_HOME=/srv/app\nRUN mkdir $APP_HOME\nRUN install -d -o 10001 -g 10001 /srv/app\nWORKDIR $APP_HOME\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python3", "main.py"]\n`,
    },
    {
      name: 'an account below a script, which may make one',
      before:
        'FROM python:3.12\nCOPY setup.sh /tmp/\nRUN sh /tmp/setup.sh\nWORKDIR /srv/shop\nCOPY . .\nCMD ["python3", "main.py"]\n',
      after: `FROM python:3.12\nCOPY setup.sh /tmp/\nRUN sh /tmp/setup.sh\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /srv/shop\nWORKDIR /srv/shop\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python3", "main.py"]\n`,
      applicability: 'unsafe',
      because: 'the script that line 3 runs may make `app` as well',
    },
    {
      name: 'files copied to the parent of the WORKDIR',
      before: 'FROM node:20\nCOPY . /app\nWORKDIR /app/server\nCMD ["node", "index.js"]\n',
      after:
        'FROM node:20\nCOPY --chown=1000:1000 . /app\nRUN install -d -o 1000 -g 1000 /app/server\nWORKDIR /app/server\nUSER 1000:1000\nCMD ["node", "index.js"]\n',
    },
    {
      name: 'an account with its uid in one word',
      before: 'FROM debian:12\nRUN useradd -u1500 -g100 shop\nCMD ["java", "Shop"]\n',
      after: 'FROM debian:12\nRUN useradd -u1500 -g100 shop\nUSER 1500:100\nCMD ["java", "Shop"]\n',
    },
    {
      name: 'files copied to where data lies',
      before: 'FROM node:20\nWORKDIR /app\nCOPY . .\nCOPY settings.json /config/\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app /config\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nCOPY --chown=1000:1000 settings.json /config/\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a WORKDIR from an ARG, which a build argument may move',
      before: 'FROM node:20\nARG HOME_OF_APP=/srv/shop\nWORKDIR $HOME_OF_APP\nCOPY . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nARG HOME_OF_APP=/srv/shop\nRUN install -d -o 1000 -g 1000 "$HOME_OF_APP"\nWORKDIR $HOME_OF_APP\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a --chown that is there, and files for the system, stay as they are',
      before:
        'FROM node:20\nWORKDIR /app\nCOPY --chown=root:root config.json .\nCOPY ca.crt /usr/local/share/ca-certificates/\nADD . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=root:root config.json .\nCOPY ca.crt /usr/local/share/ca-certificates/\nADD --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a directory that the file hands over itself',
      before:
        'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci && chown -R node:node /app\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci && chown -R node:node /app\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'lower-case keywords and a backtick as escape character',
      before: '# escape=`\nfrom python:3.12\nworkdir /app\ncopy . .\ncmd ["python", "main.py"]\n',
      after: `# escape=\`\nfrom python:3.12\nrun ${debianAccount.replaceAll('\\', '`')} \`\n    && install -d -o 10001 -g 10001 /app\nworkdir /app\ncopy --chown=10001:10001 . .\nuser 10001:10001\ncmd ["python", "main.py"]\n`,
    },
    {
      name: 'a comment inside a continuation and a heredoc keep their bytes',
      before:
        'FROM node:20\nWORKDIR /app\nRUN apt-get update \\\n  # the compiler\n  && apt-get install -y g++\nCOPY <<EOF ./config.json\n{ "USER": "root" }\nEOF\nCOPY . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nRUN apt-get update \\\n  # the compiler\n  && apt-get install -y g++\nCOPY --chown=1000:1000 <<EOF ./config.json\n{ "USER": "root" }\nEOF\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'USER root above a WORKDIR that a RUN of the fix has to make as root',
      before: 'FROM node:20\nUSER root\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nUSER root\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'USER root above a VOLUME',
      before: 'FROM node:20\nUSER 0\nVOLUME /data\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nUSER 0\nRUN install -d -o 1000 -g 1000 /data\nVOLUME /data\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'with-steps',
    },
    {
      name: 'a USER by number that the file had before',
      before:
        'FROM debian:12\nUSER 1000:2000\nUSER 0\nRUN apt-get update\nWORKDIR /app\nCOPY . .\nCMD ["java", "Shop"]\n',
      after:
        'FROM debian:12\nUSER 1000:2000\nUSER 0\nRUN apt-get update\nRUN install -d -o 1000 -g 2000 /app\nWORKDIR /app\nCOPY --chown=1000:2000 . .\nUSER 1000:2000\nCMD ["java", "Shop"]\n',
    },
    {
      name: 'a second root by name',
      before: 'FROM alpine:3.20\nRUN adduser -D -u 0 -o toor\nUSER toor\nCMD ["java", "Shop"]\n',
      after: `FROM alpine:3.20\nRUN adduser -D -u 0 -o toor\nRUN ${alpineAccount}\nUSER 10001:10001\nCMD ["java", "Shop"]\n`,
    },
    {
      name: 'directories that a RUN makes for the app to write to',
      before:
        'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN mkdir -p uploads /data /usr/share/man/man1 build && cd /tmp && mkdir x && rm -rf /app/build\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN mkdir -p uploads /data /usr/share/man/man1 build && cd /tmp && mkdir x && rm -rf /app/build\nRUN install -d -o 1000 -g 1000 /app/uploads /data\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a directory that install makes, and what a build writes among the app’s files',
      before:
        'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN install -d -m 0755 /data && echo 1 > build.txt\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN install -d -m 0755 /data && echo 1 > build.txt\nRUN install -d -o 1000 -g 1000 /data\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
    },
    {
      name: 'a --chown of somebody else stays, and the note says so',
      before: 'FROM node:20\nWORKDIR /app\nCOPY --chown=root:root . .\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=root:root . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      note: 'without an owner of its own',
    },
    ...[
      ['addgroup -g 1001 shop && adduser -D -u 1001 -G shop shop', '1001:1001'],
      ['addgroup --gid 1001 shop && adduser --system --uid=1002 --ingroup shop --disabled-password shop', '1002:1001'],
      ['groupadd -r -g 900 shop && useradd -rms /bin/bash -u 901 -g shop shop', '901:900'],
      ['useradd --uid 1001 --gid 1002 -G sudo,adm -c "the shop" -d /srv shop && usermod -aG audio shop', '1001:1002'],
      ['adduser --disabled-password --gecos "" --uid 1001 shop && adduser shop sudo', '1001'],
      ['sudo useradd -u "1001" shop', '1001'],
      ['if ! id shop; then /usr/sbin/useradd -u 1001 -g 1001 shop; fi', '1001:1001'],
      ['useradd -u $THE_UID shop', 'shop'],
    ].map(([commands, user]) => ({
      name: `the account of \`${commands}\``,
      before: `FROM debian:12\nRUN ${commands}\nCMD ["java", "Shop"]\n`,
      after: `FROM debian:12\nRUN ${commands}\nUSER ${user}\nCMD ["java", "Shop"]\n`,
    })),
    {
      name: 'a uid that the file gives without a gid',
      before: 'FROM debian:12\nRUN useradd -u 1500 -m shop\nWORKDIR /app\nCOPY . .\nCMD ["python3", "shop.py"]\n',
      after:
        'FROM debian:12\nRUN useradd -u 1500 -m shop\nRUN install -d -o 1500 -g 1500 /app\nWORKDIR /app\nCOPY --chown=1500:1500 . .\nUSER 1500\nCMD ["python3", "shop.py"]\n',
    },
    {
      name: 'a build that calls git keeps its directory until it is done',
      before: 'FROM golang:1.22\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nCMD ["./server"]\n',
      after: `FROM golang:1.22\nRUN ${debianAccount}\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nRUN install -d -o 10001 -g 10001 /app\nUSER 10001:10001\nCMD ["./server"]\n`,
      note: 'line 4 calls git',
    },
    {
      name: 'a build that calls git without its history needs no such care',
      before: 'FROM golang:1.22\nWORKDIR /app\nCOPY main.go go.mod ./\nRUN go build -o server .\nCMD ["./server"]\n',
      after: `FROM golang:1.22\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 main.go go.mod ./\nRUN go build -o server .\nUSER 10001:10001\nCMD ["./server"]\n`,
    },
    {
      name: 'an npm that runs scripts as the owner of the directory',
      before:
        'FROM node:16\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY src src\nCMD ["node", "src/server.js"]\n',
      after:
        'FROM node:16\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY src src\nRUN install -d -o 1000 -g 1000 /app\nUSER 1000:1000\nCMD ["node", "src/server.js"]\n',
      note: 'runs scripts as the owner of the directory',
    },
    // With steps.
    {
      name: 'a volume, which existing deployments own as root',
      before: 'FROM node:20\nWORKDIR /app\nCOPY . .\nVOLUME /data\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20\nRUN install -d -o 1000 -g 1000 /app /data\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nVOLUME /data\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'with-steps',
      steps: [
        'Hand existing volumes over once: docker run --rm --user 0 --volume NAME:/data --entrypoint chown IMAGE -R 1000:1000 /data',
      ],
    },
    // Unsafe.
    {
      name: 'an unknown base without RUN: numbers alone',
      before: 'FROM registry.example/team/base:4\nWORKDIR /app\nCOPY . .\nCMD ["/app/web.py"]\n',
      after:
        'FROM registry.example/team/base:4\nUSER 10001:10001\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nCMD ["/app/web.py"]\n',
      applicability: 'unsafe',
      because: 'nothing is known of the base image `registry.example/team/base:4`',
    },
    {
      name: 'a start script that nobody has read',
      before: 'FROM node:20\nCOPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n',
      after: 'FROM node:20\nCOPY entrypoint.sh /\nUSER 1000:1000\nENTRYPOINT ["/entrypoint.sh"]\n',
      applicability: 'unsafe',
      because: 'nobody has read `/entrypoint.sh`',
    },
    {
      name: 'a port below 1024',
      before: 'FROM node:20\nEXPOSE 80\nCMD ["node", "server.js"]\n',
      after: 'FROM node:20\nEXPOSE 80\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: 'port 80 is below 1024',
    },
    {
      name: 'a port below 1024 in a variable',
      before:
        'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_URLS="http://+:80;http://+:5000"\nCMD ["dotnet", "Shop.dll"]\n',
      after:
        'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_URLS="http://+:80;http://+:5000"\nUSER 1654:1654\nCMD ["dotnet", "Shop.dll"]\n',
      applicability: 'unsafe',
      because: 'port 80 is below 1024',
    },
    {
      name: 'a port below 1024 among the arguments',
      before: 'FROM python:3.12\nCMD ["gunicorn", "--bind", "0.0.0.0:80", "shop:app"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount}\nUSER 10001:10001\nCMD ["gunicorn", "--bind", "0.0.0.0:80", "shop:app"]\n`,
      applicability: 'unsafe',
      because: 'port 80 is below 1024',
    },
    {
      name: 'tools in root’s home',
      before: 'FROM python:3.12\nRUN pip install --user flask\nENV PATH=/root/.local/bin:$PATH\nCMD ["flask", "run"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount}\nRUN pip install --user flask\nENV PATH=/root/.local/bin:$PATH\nUSER 10001:10001\nCMD ["flask", "run"]\n`,
      applicability: 'unsafe',
      because: 'packages in /root/.local',
    },
    {
      name: 'files that an earlier stage copies',
      before:
        'FROM node:20 AS base\nWORKDIR /app\nCOPY . .\nFROM base AS test\nRUN npm test\nFROM base\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20 AS base\nWORKDIR /app\nCOPY . .\nFROM base AS test\nRUN npm test\nFROM base\nRUN install -d -o 1000 -g 1000 /app\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: 'line 3 copies in an earlier stage',
    },
    {
      name: 'redis with another command, for which its entrypoint does not give up root',
      before: 'FROM redis:7\nCMD ["redis-cli", "ping"]\n',
      after: 'FROM redis:7\nUSER 999:999\nCMD ["redis-cli", "ping"]\n',
      applicability: 'unsafe',
      because: 'existing volumes of `/data`, which the base image declares, may belong to root',
    },
    {
      name: 'a start script of the base image',
      before: 'FROM tomcat:9-jdk17-temurin\nCOPY shop.war /usr/local/tomcat/webapps/\n',
      after: `FROM tomcat:9-jdk17-temurin\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /usr/local/tomcat\nCOPY --chown=10001:10001 shop.war /usr/local/tomcat/webapps/\nRUN install -d -o 10001 -g 10001 /usr/local/tomcat/webapps /usr/local/tomcat/conf/Catalina /usr/local/tomcat/conf/Catalina/localhost /usr/local/tomcat/logs /usr/local/tomcat/temp /usr/local/tomcat/work\nUSER 10001:10001\n`,
      applicability: 'unsafe',
      because: 'nobody has read `catalina.sh`',
    },
    {
      name: 'RUNs in an image without a shell',
      before: 'FROM scratch\nADD rootfs.tar.xz /\nWORKDIR /app\nRUN make\nCMD ["/app/server"]\n',
      after:
        'FROM scratch\nADD rootfs.tar.xz /\nRUN install -d -o 10001 -g 10001 /app\nWORKDIR /app\nRUN make\nUSER 10001:10001\nCMD ["/app/server"]\n',
      applicability: 'unsafe',
      because: 'need a shell, which the base image does not have',
    },
    ...[
      ['mkdir -p /data && node server.js', 'it writes /data when it starts'],
      ['node server.js | tee /var/log/shop.log', 'it writes /var/log/shop.log when it starts'],
      ['cd /var/lib && node server.js >> out.log', 'it writes /var/lib/out.log when it starts'],
      ['npm run dev', 'installs or builds when the container starts'],
      ['$STARTER', 'what starts is only known when the container runs'],
      ['./tools/run', 'nobody has read `./tools/run`'],
      ['. /opt/setup && node server.js', 'nobody has read `/opt/setup`'],
      ['sh start', 'nobody has read `start`'],
      ['if then', 'could not be read as shell'],
      ['make run', 'nobody has read `make`'],
      ['eval "$STARTER"', 'what starts is only known'],
      ['git config --system a.b c && node server.js', 'installs or builds when the container starts'],
      ['sed -i s/a/b/ /etc/shop.json && node server.js', 'it writes /etc/shop.json when it starts'],
      ['gunicorn --pid /run/shop.pid shop:app', 'it writes /run/shop.pid when it starts'],
      ['uvicorn --log-file=/var/log/shop.log shop:app', 'it writes /var/log/shop.log when it starts'],
      ['/root/bin/shop', 'is where only root can enter'],
      ['mongod --dbpath /x', 'keeps its data in /var/lib/mongodb'],
    ].map(([command = '', because = '']) => ({
      name: `\`CMD ${command}\``,
      before: `FROM node:20\nCOPY tools /tools\nCMD ${command}\n`,
      after: `FROM node:20\nCOPY tools /tools\nUSER 1000:1000\nCMD ${command}\n`,
      applicability: 'unsafe' as const,
      because,
    })),
    ...[
      ['RUN chmod 700 /usr/local/bin/tool', 'the mode that line 2 sets'],
      ['RUN curl -o /opt/tool example.com && chmod u+x /opt/tool', 'the mode that line 2 sets'],
      ['COPY --chmod=0700 tool /usr/local/bin/', 'the mode that line 2 sets'],
      ['ARG PORT=80\nEXPOSE $PORT', 'port 80 is below 1024'],
      ['ENV HOME=/srv/shop', 'HOME is /srv/shop, which is not node’s'],
      ['RUN d=$(mktemp -d) && mv $d /opt/shop', 'the mode that line 2 sets'],
      ['RUN for d in a b; do mkdir /srv/$d; done', 'line 2 makes directories whose names only its run shows'],
      ['RUN cp -r /etc/skel /data/skel', '/data/skel, which line 2 makes, stays root’s'],
      ['RUN chmod -R 700 /srv', 'the mode that line 2 sets'],
      ['RUN chmod u=rwx,go= /usr/local/bin/tool', 'the mode that line 2 sets'],
      ['RUN chmod 4750 /usr/local/bin/tool', 'the mode that line 2 sets'],
      ['RUN find /opt -exec chmod 640 {} +', 'the mode that line 2 sets'],
      ['RUN umask 077 && npm install -g tool', 'the mode that line 2 sets'],
      ['RUN install -m 0700 tool /usr/local/bin/', 'the mode that line 2 sets'],
      ['ADD https://example.com/ca.pem /etc/ssl/ca.pem', 'the mode that line 2 sets'],
      ['VOLUME /root/.config', 'is made where this fix cannot hand it over'],
      ['VOLUME /var/run/docker.sock', 'is made where this fix cannot hand it over'],
      ['RUN echo 1 > /data/state', '/data/state, which line 2 makes'],
      ['RUN python manage.py migrate', 'line 2 may make a database'],
      ['WORKDIR /opt', 'the app starts in /opt'],
      ['COPY keys /root/.ssh/', 'line 2 copies into /root'],
      ['RUN echo $(cat ~/.netrc', 'line 2 speaks of root’s home'],
      ['RUN git clone https://example.com/tool ~/tool', 'puts something into root’s home'],
      ['RUN poetry install', 'its virtual environment in /root/.cache'],
      ['RUN touch /data/shop.db', '/data/shop.db, which line 2 makes, stays root’s'],
      ['VOLUME /var/log', 'the volume `/var/log` is made where this fix cannot hand it over'],
      ['WORKDIR "$HOME/shop"', 'is not known'],
    ].map(([line = '', because = '']) => ({
      name: `\`${line}\``,
      before: `FROM node:20\n${line}\nCMD ["node", "server.js"]\n`,
      after: `FROM node:20\n${line}\nUSER 1000:1000\nCMD ["node", "server.js"]\n`,
      applicability: 'unsafe' as const,
      because,
    })),
    {
      name: 'redis in shell form, whose entrypoint is handed a shell and keeps root',
      before: 'FROM redis:7\nCMD redis-server --port 3000\n',
      after: 'FROM redis:7\nUSER 999:999\nCMD redis-server --port 3000\n',
      applicability: 'unsafe',
      because: '`redis-server` keeps its data in /data',
    },
    {
      name: 'a WORKDIR that is a link is not handed over',
      before: 'FROM node:20\nRUN ln -s /etc /app\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
      after: 'FROM node:20\nRUN ln -s /etc /app\nWORKDIR /app\nCOPY . .\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: '/app is a link',
    },
    {
      name: 'a base image that the one who builds names',
      before: 'ARG BASE=node:20\nFROM ${BASE}\nCMD ["node", "server.js"]\n',
      after: 'ARG BASE=node:20\nFROM ${BASE}\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: 'the base image is whatever',
    },
    {
      name: 'files that the file gives to somebody else',
      before: 'FROM python:3.12\nWORKDIR /app\nCOPY --chown=www-data:www-data . .\nCMD ["python3", "main.py"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount} \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=www-data:www-data . .\nUSER 10001:10001\nCMD ["python3", "main.py"]\n`,
      applicability: 'unsafe',
      because: 'line 3 gives the app’s files to somebody else than app',
    },
    {
      name: 'a mode that an earlier stage sets',
      before:
        'FROM node:20 AS build\nRUN echo 1 > /tool && chmod 700 /tool\nFROM node:20\nCOPY --from=build /tool /usr/local/bin/tool\nCMD ["node", "server.js"]\n',
      after:
        'FROM node:20 AS build\nRUN echo 1 > /tool && chmod 700 /tool\nFROM node:20\nCOPY --from=build /tool /usr/local/bin/tool\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: 'the mode that line 2 sets',
    },
    {
      name: 'a root filesystem',
      before: 'FROM scratch\nADD rootfs.tar.xz /\nCMD ["/usr/sbin/shop"]\n',
      after: 'FROM scratch\nADD rootfs.tar.xz /\nUSER 10001:10001\nCMD ["/usr/sbin/shop"]\n',
      applicability: 'unsafe',
      because: 'programs and accounts of its own',
    },
    {
      name: 'PUID without a script that would read it',
      before: 'FROM node:20\nENV PUID=1000 PGID=1000\nEXPOSE 80\nCMD ["node", "server.js"]\n',
      after: 'FROM node:20\nENV PUID=1000 PGID=1000\nEXPOSE 80\nUSER 1000:1000\nCMD ["node", "server.js"]\n',
      applicability: 'unsafe',
      because: 'port 80',
    },
    {
      name: 'a program that a directory of the build context brings, or a RUN writes',
      before: 'FROM node:20\nCOPY rootfs/ /\nRUN echo "node server.js" > /usr/local/bin/begin\nCMD ["begin"]\n',
      after:
        'FROM node:20\nCOPY rootfs/ /\nRUN echo "node server.js" > /usr/local/bin/begin\nUSER 1000:1000\nCMD ["begin"]\n',
      applicability: 'unsafe',
      because: 'nobody has read `begin`',
    },
    {
      name: 'a cross-build whose WORKDIR an earlier stage makes',
      before:
        'FROM --platform=$BUILDPLATFORM golang:1.22 AS build\nRUN go build -o /server .\nFROM alpine:3.20 AS base\nWORKDIR /app\nFROM base\nCOPY --from=build /server .\nCMD ["/app/server"]\n',
      after:
        'FROM --platform=$BUILDPLATFORM golang:1.22 AS build\nRUN go build -o /server .\nFROM alpine:3.20 AS base\nWORKDIR /app\nFROM base\nCOPY --from=build --chown=10001:10001 /server .\nENV HOME=/tmp\nUSER 10001:10001\nCMD ["/app/server"]\n',
      applicability: 'unsafe',
      because: 'no RUN can give /app',
    },
    {
      name: 'a SHELL that is none',
      before:
        'FROM python:3.12\nRUN mkdir /app\nSHELL ["python3", "-c"]\nWORKDIR /app\nCOPY . .\nCMD ["python3", "main.py"]\n',
      after: `FROM python:3.12\nRUN ${debianAccount}\nRUN mkdir /app\nSHELL ["python3", "-c"]\nRUN install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 . .\nUSER 10001:10001\nCMD ["python3", "main.py"]\n`,
      applicability: 'unsafe',
      because: 'SHELL is none',
    },
    {
      name: 'a prompt',
      before: 'FROM debian:12\nRUN apt-get update && apt-get install -y git\n',
      after: `FROM debian:12\nRUN ${debianAccount}\nRUN apt-get update && apt-get install -y git\nUSER 10001:10001\n`,
      applicability: 'unsafe',
      because: 'it starts a prompt',
    },
    {
      name: 'tools that have to be installed first',
      before:
        'FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4\nWORKDIR /app\nCOPY app.py .\nCMD ["python3", "app.py"]\n',
      after: `FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4\nRUN microdnf install -y shadow-utils \\\n    && ${redHatAccount} \\\n    && microdnf clean all \\\n    && install -d -o 10001 -g 10001 /app\nWORKDIR /app\nCOPY --chown=10001:10001 app.py .\nUSER 10001:10001\nCMD ["python3", "app.py"]\n`,
      applicability: 'unsafe',
      because: 'needs the package repository',
    },
    {
      name: 'a cross-build without RUN gets none',
      before:
        'FROM --platform=$BUILDPLATFORM golang:1.22 AS build\nRUN go build -o /server .\nFROM alpine:3.20\nCOPY --from=build /server /usr/local/bin/server\nCMD ["server"]\n',
      after:
        'FROM --platform=$BUILDPLATFORM golang:1.22 AS build\nRUN go build -o /server .\nFROM alpine:3.20\nCOPY --from=build /server /usr/local/bin/server\nENV HOME=/tmp\nUSER 10001:10001\nCMD ["server"]\n',
    },
  ],
});
