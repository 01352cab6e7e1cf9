// Written by scripts/pack-images.mjs from the files below vendors/; do not edit.
import type { VendorImage } from './vendors/vendor-image.ts';

type VendorRecord = Omit<VendorImage, 'repositories'>;

// Functions, so that loading the module does not build what nobody asks for.
const r0 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '4', below: '5', facts: { family: 'ubuntu', user: '1200', entrypoint: null, cmd: ['/opt/bin/entry_point.sh'], accounts: [{ name: 'seluser', uid: 1200, gid: 1201, home: '/home/seluser' }], entrypointRead: true }, source: 'https://github.com/SeleniumHQ/docker-selenium/blob/3290a305c0d122ce90d5301b96f46dc0728e33e8/Base/Dockerfile' });
const r1 = (): VendorRecord => ({ tags: ['latest', '{version}', 'node-{version}', 'node-{version}-chrome-{number}-{number}-ff-{number}-edge-{number}-{number}', 'node-{version}-chrome-{number}-{number}-ff-{number}'], from: '18', below: '27', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', accounts: [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }] }, source: 'https://github.com/cypress-io/cypress-docker-images/blob/a8a9b6d9f6df474a647ba582fad2aaacee949d2f/factory/Dockerfile' });
const r2 = (): VendorRecord => ({ tags: ['latest', '{version}', 'cypress-{version}-node-{number}-chrome-{number}-{number}-ff-{number}-edge-{number}-{number}'], from: '12', below: '17', facts: { family: 'debian', user: null, entrypoint: ['cypress', 'run'], cmd: null, accounts: [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }], entrypointRead: true }, source: 'https://github.com/cypress-io/cypress-docker-images/blob/a8a9b6d9f6df474a647ba582fad2aaacee949d2f/factory/Dockerfile' });
const r3 = (): VendorRecord => ({ tags: ['focal', 'jammy', 'v{version}-{focal|jammy}'], from: '1', below: '2', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], httpClients: ['curl', 'wget'], accounts: [{ name: 'pwuser', uid: 1000, gid: 1000, home: '/home/pwuser' }] }, added: 'adduser', source: 'https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/utils/docker/Dockerfile.noble' });
const r4 = (): VendorRecord => ({ tags: ['noble', 'v{version}-noble'], from: '1', below: '2', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], httpClients: ['curl', 'wget'], accounts: [{ name: 'pwuser', uid: 1001, gid: 1001, home: '/home/pwuser' }] }, added: 'adduser', source: 'https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/utils/docker/Dockerfile.noble' });
const r5 = (): VendorRecord => ({ tags: ['latest', 'next', 'v{version}', 'v{version}-{focal|jammy|noble}'], from: '1', below: '2', facts: { family: 'ubuntu', user: null, httpClients: ['curl', 'wget'], entrypointRead: false }, added: 'adduser', source: 'https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/utils/docker/Dockerfile.noble' });
const r6 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '16', below: '27', facts: { family: 'debian', user: '10042', entrypoint: ['docker-entrypoint.sh'], cmd: ['node'], workdir: '/home/pptruser', httpClients: ['curl', 'wget'], entrypointRead: true }, source: 'https://github.com/puppeteer/puppeteer/blob/062fa30d6abe12210d6b1b302d85d4b24ced0fe5/docker/Dockerfile' });
const r7 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '110', below: '130', facts: { family: 'alpine', user: 'chrome', entrypoint: ['chromium-browser', '--headless'], cmd: null, workdir: '/usr/src/app', accounts: [{ name: 'chrome', uid: 1000, gid: 1000, home: '/home/chrome' }], entrypointRead: true }, source: 'https://github.com/Zenika/alpine-chrome/blob/128b2181cd004741897ff36321d2d4dbae7c53af/Dockerfile' });
const r8 = (): VendorRecord => ({ tags: ['with-{node|deno|playwright|puppeteer}', '{version}-with-{node|deno|playwright|puppeteer}'], from: '110', below: '130', facts: { family: 'alpine', user: 'chrome', entrypoint: ['tini', '--'], cmd: null, workdir: '/usr/src/app', accounts: [{ name: 'chrome', uid: 1000, gid: 1000, home: '/home/chrome' }], entrypointRead: true }, source: 'https://github.com/Zenika/alpine-chrome/blob/128b2181cd004741897ff36321d2d4dbae7c53af/with-node/Dockerfile' });
const r9 = (): VendorRecord => ({ tags: ['ubuntu', 'ubuntu-{number}', 'ubuntu{number}', '{number}-ubuntu{number}', 'dev-ubuntu{number}', 'dev-{number}-ubuntu{number}', '{version}-ubuntu{number}', '{version}-{number}-ubuntu{number}', '{focal|jammy|noble}', '{number}-{focal|jammy|noble}', 'dev-{focal|jammy|noble}', 'dev-{number}-{focal|jammy|noble}', '{version}-{focal|jammy|noble}', '{version}-{number}-{focal|jammy|noble}'], from: '0', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: undefined, accounts: [{ name: 'vscode', uid: 1000, gid: 1000, home: '/home/vscode' }], httpClients: ['curl', 'wget'] }, source: 'https://github.com/devcontainers/images/blob/bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8/src/base-ubuntu/.devcontainer/Dockerfile' });
const r10 = (): VendorRecord => ({ tags: ['debian', 'debian-{number}', 'debian{number}', '{number}-debian{number}', 'dev-debian{number}', 'dev-{number}-debian{number}', '{version}-debian{number}', '{version}-{number}-debian{number}', '{buster|bullseye|bookworm|trixie}', '{number}-{buster|bullseye|bookworm|trixie}', 'dev-{buster|bullseye|bookworm|trixie}', 'dev-{number}-{buster|bullseye|bookworm|trixie}', '{version}-{buster|bullseye|bookworm|trixie}', '{version}-{number}-{buster|bullseye|bookworm|trixie}'], from: '0', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: undefined, accounts: [{ name: 'vscode', uid: 1000, gid: 1000, home: '/home/vscode' }], httpClients: ['curl', 'wget'] }, source: 'https://github.com/devcontainers/images/blob/bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8/src/base-debian/.devcontainer/Dockerfile' });
const r11 = (): VendorRecord => ({ tags: ['latest', '{version}', '{number}-{version}'], from: '0', below: '100', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: undefined, accounts: [{ name: 'vscode', uid: 1000, gid: 1000, home: '/home/vscode' }], httpClients: ['curl', 'wget'] }, source: 'https://github.com/devcontainers/images/blob/bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8/src/base-debian/.devcontainer/Dockerfile' });
const r12 = (): VendorRecord => ({ tags: ['latest', '{version}', '{number}-{version}', '{buster|bullseye|bookworm|trixie}', '{number}-{buster|bullseye|bookworm|trixie}', 'dev-{buster|bullseye|bookworm|trixie}', 'dev-{number}-{buster|bullseye|bookworm|trixie}', '{version}-{buster|bullseye|bookworm|trixie}', '{version}-{number}-{buster|bullseye|bookworm|trixie}'], from: '0', below: '100', facts: { family: 'debian', user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['node'], accounts: [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }], httpClients: ['curl', 'wget'], entrypointRead: true }, source: 'https://github.com/devcontainers/images/blob/bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8/src/javascript-node/.devcontainer/Dockerfile' });
const r13 = (): VendorRecord => ({ tags: ['alpine', 'alpine-{number}', 'alpine{number}', '{number}-alpine{number}', 'dev-alpine{number}', 'dev-{number}-alpine{number}', '{version}-alpine{number}', '{version}-{number}-alpine{number}'], from: '0', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: undefined, accounts: [{ name: 'vscode', uid: 1000, gid: 1000, home: '/home/vscode' }], httpClients: ['curl'] }, source: 'https://github.com/devcontainers/images/blob/bed3eb260c3c0d78a95ba6a5c27af3601a44b3c8/src/base-alpine/.devcontainer/Dockerfile' });
const r14 = (): VendorRecord => ({ tags: ['{version}', '{version}-{node|python|java|powershell|dotnet|dotnet-isolated}{number}', '{version}-dotnet-isolated{number}', '{version}-{node|python|java|powershell|dotnet|dotnet-isolated}{number}-{slim|appservice}', '{version}-{slim|appservice}'], from: '3', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: undefined }, source: 'https://github.com/Azure/azure-functions-docker/blob/020dbf319bc90e80698b7d53e4bf09f543fd7a66/host/4/bookworm/node/node22/node22.Dockerfile' });
const r15 = (): VendorRecord => ({ tags: ['{focal|jammy|noble}-{number}', 'latest', 'master', '{version}'], from: '0.9', below: '1', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/sbin/my_init'] }, source: 'https://github.com/phusion/baseimage-docker/blob/2403c5825475dbc95d4a44ab91406e20f391c7c5/image/Dockerfile' });
const r16 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '0.9', below: '4', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/sbin/my_init'], ports: ['80', '443'], accounts: [{ name: 'app', uid: 9999, gid: 9999, home: '/home/app' }] }, added: 'adduser', source: 'https://github.com/phusion/passenger-docker/blob/7c263a199cc2d8c86f47885f300795e83cbacb7e/image/Dockerfile' });
const r17 = (): VendorRecord => ({ from: '7.2', below: '10', tags: ['alpine', '{version}-alpine', '{version}-alpine{number}'], facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['valkey-server'], workdir: '/data', volumes: ['/data'], ports: ['6379'], dropsPrivileges: { tool: 'setpriv', to: 'valkey', commands: ['valkey-server', '-*'] }, entrypointRead: true, family: 'alpine', accounts: [{ name: 'valkey', uid: 999, gid: 1000 }], httpClients: ['busybox wget'] }, added: 'nothing', source: 'https://github.com/valkey-io/valkey-container/blob/ae6141ea5d62c775b8bdb9be7396b951da435673/8.0/alpine/Dockerfile' });
const r18 = (): VendorRecord => ({ from: '7.2', below: '10', tags: ['latest', '{version}', 'bookworm', 'trixie', '{version}-{bookworm|trixie}'], facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['valkey-server'], workdir: '/data', volumes: ['/data'], ports: ['6379'], dropsPrivileges: { tool: 'setpriv', to: 'valkey', commands: ['valkey-server', '-*'] }, entrypointRead: true, family: 'debian', accounts: [{ name: 'valkey', uid: 999, gid: 999 }] }, source: 'https://github.com/valkey-io/valkey-container/blob/ae6141ea5d62c775b8bdb9be7396b951da435673/8.0/debian/Dockerfile' });
const r19 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '3.7', below: '5', facts: { family: 'alpine', user: 'appuser', entrypoint: undefined, cmd: ['/etc/kafka/docker/run'], volumes: ['/etc/kafka/secrets', '/var/lib/kafka/data', '/mnt/shared/config'], ports: ['9092'], accounts: [{ name: 'appuser', uid: 1000, gid: 1000, home: '/home/appuser' }], entrypointRead: false }, source: 'https://github.com/apache/kafka/blob/1eb7644349cb07139d6a3c1ad1986979647cac99/docker/jvm/Dockerfile' });
const r20 = (): VendorRecord => ({ tags: ['{version}{|-ubi8|-ubi9}', '{version}-{number}{|-ubi8|-ubi9}'], from: '6', below: '8.2', facts: { family: 'rhel-minimal', user: 'appuser', entrypoint: null, cmd: ['/etc/confluent/docker/run'], workdir: '/home/appuser', entrypointRead: true }, source: 'https://github.com/confluentinc/common-docker/blob/28af5cf9e8788b2cb96681fc8210d918cc014e3b/base-java/Dockerfile.ubi9' });
const r21 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-python{number}', 'latest-python{number}', 'slim-latest', 'slim-{version}', 'slim-{version}-python{number}'], from: '2', below: '4', facts: { family: 'debian', user: '50000', accounts: [{ name: 'airflow', uid: 50000, gid: 0, home: '/home/airflow' }], entrypointRead: false }, source: 'https://airflow.apache.org/docs/docker-stack/entrypoint.html' });
const r22 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '2', below: '7', facts: { family: 'debian', user: 'superset', entrypointRead: false }, source: 'https://github.com/apache/superset/blob/master/Dockerfile' });
const r23 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-scala{number}-java{number}{-ubuntu|-python3-ubuntu|-r-ubuntu|-python3-r-ubuntu}', '{version}-{python3|scala|r|java17|java17-python3}'], from: '3.4', below: '5', facts: { family: 'ubuntu', user: 'spark', entrypoint: ['/opt/entrypoint.sh'], cmd: null, workdir: '/opt/spark/work-dir', accounts: [{ name: 'spark', uid: 185, gid: 185 }], entrypointRead: false }, source: 'https://github.com/apache/spark-docker/blob/7f2e1f0a96af4eaf23fc5cf441de38bbdca66371/4.0.0/scala2.13-java17-ubuntu/Dockerfile' });
const r24 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '1', below: '3', facts: { entrypoint: ['docker-entrypoint.sh'], cmd: ['server', '-dev'], volumes: ['/vault/logs', '/vault/file'], ports: ['8200'], entrypointRead: true, family: 'alpine', user: null, accounts: [{ name: 'vault', uid: 100, gid: 1000, home: '/home/vault' }], dropsPrivileges: { tool: 'su-exec', to: 'vault', commands: ['server', 'vault', '-*'] } }, added: 'nothing', source: 'https://github.com/hashicorp/vault/blob/1815be8b5efedf3353db36e5e746397df6d5b36f/Dockerfile' });
const r25 = (): VendorRecord => ({ tags: ['{version}-ubi'], from: '1', below: '3', facts: { entrypoint: ['docker-entrypoint.sh'], cmd: ['server', '-dev'], volumes: ['/vault/logs', '/vault/file'], ports: ['8200'], entrypointRead: true, family: 'rhel-minimal', user: 'vault', accounts: [{ name: 'vault', uid: 100, gid: 1000 }] }, source: 'https://github.com/hashicorp/vault/blob/1815be8b5efedf3353db36e5e746397df6d5b36f/Dockerfile' });
const r26 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '1.4', below: '2', facts: { family: 'alpine', user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['agent', '-dev', '-client', '0.0.0.0'], volumes: ['/consul/data'], ports: ['8300', '8301', '8301/udp', '8302', '8302/udp', '8500', '8600', '8600/udp'], accounts: [{ name: 'consul', uid: 100, gid: 1000, home: '/home/consul' }], dropsPrivileges: { tool: 'su-exec', to: 'consul', commands: undefined }, httpClients: ['curl', 'busybox wget'], entrypointRead: true }, source: 'https://github.com/hashicorp/docker-consul/blob/aedd0844f06e9eac9c4e130206219b1ff044a8c4/0.X/Dockerfile' });
const r27 = (): VendorRecord => ({ tags: ['latest', 'light', 'full', '{version}', '{light|full}-{version}'], from: '1', below: '2', facts: { family: 'alpine', user: null, entrypoint: ['/bin/packer'], cmd: null, entrypointRead: true }, source: 'https://github.com/hashicorp/packer/blob/856572ec8313eab942dce5bca8e623ce2171d7cb/Dockerfile' });
const r28 = (): VendorRecord => ({ tags: ['latest', 'light', '{version}'], from: '1', below: '2', facts: { family: 'alpine', user: null, entrypoint: ['/bin/terraform'], cmd: null, entrypointRead: true }, source: 'https://github.com/hashicorp/terraform/blob/883c7221ee2e0bc2fad6912fd4b3cc4b53a598a7/build.Dockerfile' });
const r29 = (): VendorRecord => ({ tags: ['{version}-alpine', 'alpine'], from: '5.6', below: '9', facts: { user: null, entrypoint: ['/entrypoint'], cmd: ['supervisord'], accounts: [{ name: 'application', uid: 1000, gid: 1000, home: '/home/application' }], entrypointRead: true, mustBeRoot: { because: 'its entrypoint sets up the image for each start, and its supervisor starts services as their own users', alternative: 'leave it as it is, or build on php:fpm, whose pools choose their user' }, family: 'alpine' }, source: 'https://github.com/webdevops/Dockerfile/blob/3ba1c2cc8a6a6c6b1ba729a201e2ab3ad348dac6/docker/php/8.3-alpine/Dockerfile' });
const r30 = (): VendorRecord => ({ tags: ['{version}'], from: '7.1', below: '9', facts: { user: null, entrypoint: ['/entrypoint'], cmd: ['supervisord'], accounts: [{ name: 'application', uid: 1000, gid: 1000, home: '/home/application' }], entrypointRead: true, mustBeRoot: { because: 'its entrypoint sets up the image for each start, and its supervisor starts services as their own users', alternative: 'leave it as it is, or build on php:fpm, whose pools choose their user' }, family: 'debian' }, source: 'https://github.com/webdevops/Dockerfile/blob/3ba1c2cc8a6a6c6b1ba729a201e2ab3ad348dac6/docker/php/8.3/Dockerfile' });
const r31 = (): VendorRecord => ({ tags: ['alpine'], facts: { user: null, entrypoint: ['/entrypoint'], cmd: ['supervisord'], accounts: [{ name: 'application', uid: 1000, gid: 1000, home: '/home/application' }], entrypointRead: true, mustBeRoot: { because: 'its entrypoint sets up the image for each start, and its supervisor starts services as their own users', alternative: 'leave it as it is, or build on php:fpm, whose pools choose their user' }, family: 'alpine' }, source: 'https://github.com/webdevops/Dockerfile/blob/3ba1c2cc8a6a6c6b1ba729a201e2ab3ad348dac6/docker/base/alpine/Dockerfile' });
const r32 = (): VendorRecord => ({ tags: ['ubuntu-{16.04|18.04|20.04|22.04}'], facts: { user: null, entrypoint: ['/entrypoint'], cmd: ['supervisord'], accounts: [{ name: 'application', uid: 1000, gid: 1000, home: '/home/application' }], entrypointRead: true, mustBeRoot: { because: 'its entrypoint sets up the image for each start, and its supervisor starts services as their own users', alternative: 'leave it as it is, or build on php:fpm, whose pools choose their user' }, family: 'ubuntu' }, source: 'https://github.com/webdevops/Dockerfile/blob/3ba1c2cc8a6a6c6b1ba729a201e2ab3ad348dac6/docker/base/ubuntu-22.04/Dockerfile' });
const r33 = (): VendorRecord => ({ from: '5.6', below: '9', tags: ['{version}-{cli|fpm|fpm-nginx|fpm-apache}-alpine', '{version}-{cli|fpm|fpm-nginx|fpm-apache}-alpine{number}'], facts: { family: 'alpine', user: 'www-data', workdir: '/var/www/html', accounts: [{ name: 'www-data', uid: 82, gid: 82 }], entrypointRead: false }, source: 'https://github.com/serversideup/docker-php/blob/6d9a54f60b8f30b13bfc73208cdef621a88ad40e/src/variations/fpm-nginx/Dockerfile' });
const r34 = (): VendorRecord => ({ from: '5.6', below: '9', tags: ['{version}-{cli|fpm|fpm-nginx|fpm-apache|frankenphp}{|-bookworm|-trixie}'], facts: { family: 'debian', user: 'www-data', workdir: '/var/www/html', accounts: [{ name: 'www-data', uid: 33, gid: 33 }], entrypointRead: false }, source: 'https://github.com/serversideup/docker-php/blob/6d9a54f60b8f30b13bfc73208cdef621a88ad40e/src/variations/fpm-nginx/Dockerfile' });
const r35 = (): VendorRecord => ({ from: '1.7', below: '2', tags: ['alpine', '{version}-alpine', '{version}-php{number}-alpine', 'php{number}-alpine', 'latest-alpine', 'latest-php{number}-alpine'], facts: { user: null, entrypoint: ['docker-php-entrypoint'], cmd: ['--config', '/etc/frankenphp/Caddyfile', '--adapter', 'caddyfile'], workdir: '/app', ports: ['80', '443', '443/udp', '2019'], httpClients: ['curl'], entrypointRead: true, family: 'alpine', accounts: [{ name: 'www-data', uid: 82, gid: 82 }] }, source: 'https://github.com/php/frankenphp/blob/fb62c307887e11cfacb48f67c3a602c150b660fc/alpine.Dockerfile' });
const r36 = (): VendorRecord => ({ from: '1.7', below: '2', tags: ['latest', '{version}', '{version}-php{number}', 'php{number}', 'latest', 'latest-php{number}', '{version}-bookworm', '{version}-php{number}-bookworm', 'php{number}-bookworm', 'latest-bookworm', 'latest-php{number}-bookworm', '{version}-trixie', '{version}-php{number}-trixie', 'php{number}-trixie', 'latest-trixie', 'latest-php{number}-trixie'], facts: { user: null, entrypoint: ['docker-php-entrypoint'], cmd: ['--config', '/etc/frankenphp/Caddyfile', '--adapter', 'caddyfile'], workdir: '/app', ports: ['80', '443', '443/udp', '2019'], httpClients: ['curl'], entrypointRead: true, family: 'debian', accounts: [{ name: 'www-data', uid: 33, gid: 33 }] }, source: 'https://github.com/php/frankenphp/blob/fb62c307887e11cfacb48f67c3a602c150b660fc/Dockerfile' });
const r37 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '1', below: '4', facts: { family: 'alpine', user: 'nobody', entrypoint: null, cmd: ['/usr/bin/supervisord', '-c', '/etc/supervisor/conf.d/supervisord.conf'], workdir: '/var/www/html', ports: ['8080'], entrypointRead: true }, source: 'https://github.com/TrafeX/docker-php-nginx/blob/47835d7d487e8adff9aecc77cd2cadb88e19aaeb/Dockerfile' });
const r38 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '1', below: '4', facts: { family: 'alpine', user: null, entrypoint: ['docker-php-entrypoint'], cmd: ['/start.sh'], workdir: '/var/www/html', ports: ['443', '80'], entrypointRead: true, mustBeRoot: { because: 'its start script changes accounts and owners, and its supervisor starts nginx and php-fpm as root', alternative: 'leave it as it is, or build on php:fpm-alpine beside nginx-unprivileged' } }, source: 'https://github.com/richarvey/nginx-php-fpm/blob/15f577b1877c27b5830cb9c23ddff00fa2289ba3/Dockerfile' });
const r39 = (): VendorRecord => ({ tags: ['latest', 'lts', 'jdk{11|17|21|25}', '{latest|lts}{|-slim}-jdk{11|17|21|25}', '{version}{|-lts}{|-slim}', '{version}{|-lts}{|-slim}-jdk{11|17|21|25}'], from: '2', below: '3', facts: { family: 'debian', user: 'jenkins', volumes: ['/var/jenkins_home'], ports: ['8080', '50000'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/var/jenkins_home' }], httpClients: ['curl'], entrypointRead: false }, source: 'https://github.com/jenkinsci/docker/blob/ab3f5e0a80d666b1d554c2b7cad38b5c5ee35f1c/debian/Dockerfile' });
const r40 = (): VendorRecord => ({ tags: ['alpine', 'alpine{number}', 'alpine-jdk{11|17|21|25}', 'alpine{number}-jdk{11|17|21|25}', 'latest-alpine', 'latest-alpine-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: null, entrypointRead: true, family: 'alpine' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/alpine/Dockerfile' });
const r41 = (): VendorRecord => ({ tags: ['{bookworm|bullseye|trixie}{|-jdk11|-jdk17|-jdk21|-jdk25}', 'jdk{11|17|21|25}', 'latest{|-bookworm|-trixie}', 'latest{|-bookworm|-trixie}-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: null, entrypointRead: true, family: 'debian' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/debian/Dockerfile' });
const r42 = (): VendorRecord => ({ tags: ['{rhel-ubi8|rhel-ubi9}{|-jdk11|-jdk17|-jdk21|-jdk25}', 'latest-rhel-ubi9', 'latest-rhel-ubi9-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: null, entrypointRead: true, family: 'rhel' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/rhel/ubi9/Dockerfile' });
const r43 = (): VendorRecord => ({ tags: ['alpine', 'alpine{number}', 'alpine-jdk{11|17|21|25}', 'alpine{number}-jdk{11|17|21|25}', 'latest-alpine', 'latest-alpine-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: ['/usr/local/bin/jenkins-agent'], cmd: null, entrypointRead: true, family: 'alpine' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/alpine/Dockerfile' });
const r44 = (): VendorRecord => ({ tags: ['{bookworm|bullseye|trixie}{|-jdk11|-jdk17|-jdk21|-jdk25}', 'jdk{11|17|21|25}', 'latest{|-bookworm|-trixie}', 'latest{|-bookworm|-trixie}-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: ['/usr/local/bin/jenkins-agent'], cmd: null, entrypointRead: true, family: 'debian' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/debian/Dockerfile' });
const r45 = (): VendorRecord => ({ tags: ['{rhel-ubi8|rhel-ubi9}{|-jdk11|-jdk17|-jdk21|-jdk25}', 'latest-rhel-ubi9', 'latest-rhel-ubi9-jdk{11|17|21|25}'], facts: { user: 'jenkins', workdir: '/home/jenkins', volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'], accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }], entrypoint: ['/usr/local/bin/jenkins-agent'], cmd: null, entrypointRead: true, family: 'rhel' }, source: 'https://github.com/jenkinsci/docker-agent/blob/b066c0a962c0aa8ebf9f6a247423ddce3d5e188a/rhel/ubi9/Dockerfile' });
const r46 = (): VendorRecord => ({ tags: ['stable', 'current', 'lts', 'edge', '{version}', '{version}-node', '{version}-{20.04|22.04|24.04}', 'current-{20.04|22.04|24.04}'], from: '1', below: '2027', facts: { family: 'ubuntu', user: 'circleci', workdir: '/home/circleci/project', accounts: [{ name: 'circleci', uid: 1001, gid: 1002, home: '/home/circleci' }], entrypoint: null, entrypointRead: true }, source: 'https://github.com/CircleCI-Public/cimg-base/blob/1e69b08f24a655b5d8997e51b2440bacaacd2338/22.04/Dockerfile' });
const r47 = (): VendorRecord => ({ tags: ['{version}-browsers', '{stable|current|lts}-browsers'], from: '1', below: '2027', facts: { family: 'ubuntu', user: 'circleci', workdir: '/home/circleci/project', accounts: [{ name: 'circleci', uid: 1001, gid: 1002, home: '/home/circleci' }], entrypointRead: false }, source: 'https://github.com/CircleCI-Public/cimg-base/blob/1e69b08f24a655b5d8997e51b2440bacaacd2338/22.04/Dockerfile' });
const r48 = (): VendorRecord => ({ tags: ['latest', 'stable', 'beta', '{version}', '{version}-{number}.pre'], from: '1', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], httpClients: ['curl', 'wget'] }, added: 'adduser', source: 'https://github.com/cirruslabs/docker-images-flutter/blob/932eabea9d1b2d56d10dfddde7051a3c6958250a/sdk/Dockerfile' });
const r49 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/node/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/bin/node'], workdir: '/app', accounts: [{ name: 'node', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r50 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/node/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/bin/node'], workdir: '/app', accounts: [{ name: 'node', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r51 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/python/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/bin/python'], workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r52 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/python/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/bin/python'], workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r53 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/go/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '0', entrypoint: ['/usr/bin/go'], workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r54 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/go/locked_config.json', tags: ['latest', '{version}'], facts: { user: '0', entrypoint: ['/usr/bin/go'], workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r55 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/jre/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/bin/java'], workdir: '/app', accounts: [{ name: 'java', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r56 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/jre/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/bin/java'], workdir: '/app', accounts: [{ name: 'java', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r57 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/jdk/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: null, workdir: '/home/build', accounts: [{ name: 'java', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r58 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/jdk/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: null, workdir: '/home/build', accounts: [{ name: 'java', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r59 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/nginx/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/sbin/nginx'], workdir: undefined, accounts: [{ name: 'nginx', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r60 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/nginx/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/sbin/nginx'], workdir: undefined, accounts: [{ name: 'nginx', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r61 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/php/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: undefined, workdir: '/app', accounts: [{ name: 'php', uid: 65532, gid: 65532 }], entrypointRead: false, family: 'wolfi' } });
const r62 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/php/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: undefined, workdir: '/app', accounts: [{ name: 'php', uid: 65532, gid: 65532 }], entrypointRead: false, family: 'distroless' } });
const r63 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/ruby/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/bin/ruby'], workdir: '/work', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r64 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/ruby/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/bin/ruby'], workdir: '/work', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r65 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/rust/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: ['/usr/bin/rustc'], workdir: '/work', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r66 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/rust/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: ['/usr/bin/rustc'], workdir: '/work', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r67 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/static/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r68 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/static/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r69 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/glibc-dynamic/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r70 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/glibc-dynamic/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'distroless' } });
const r71 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/busybox/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r72 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/busybox/locked_config.json', tags: ['latest', '{version}'], facts: { user: '65532', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532 }], entrypointRead: true, family: 'wolfi' } });
const r73 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/redis/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: 'redis', entrypoint: ['/usr/bin/redis-server'], workdir: '/data', accounts: [{ name: 'redis', uid: 65532, gid: 65532, home: '/home/redis' }], entrypointRead: true, family: 'wolfi' } });
const r74 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/redis/locked_config.json', tags: ['latest', '{version}'], facts: { user: 'redis', entrypoint: ['/usr/bin/redis-server'], workdir: '/data', accounts: [{ name: 'redis', uid: 65532, gid: 65532, home: '/home/redis' }], entrypointRead: true, family: 'wolfi' } });
const r75 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/wolfi-base/locked_config.json', tags: ['latest-dev', '{version}-dev'], facts: { user: '0', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true, family: 'wolfi' } });
const r76 = (): VendorRecord => ({ from: '0', below: '100', source: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/images/wolfi-base/locked_config.json', tags: ['latest', '{version}'], facts: { user: '0', entrypoint: null, workdir: undefined, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true, family: 'wolfi' } });
const r77 = (): VendorRecord => ({ tags: ['{version}-debian-{10|11|12}', '{version}-debian-{10|11|12}-r{number}'], from: '1', below: '3000', facts: { family: 'debian', user: '1001', entrypointRead: false }, source: 'https://github.com/bitnami/containers/blob/2157135dfe6c1dbc1ade24bfd61a6d16fc8cfd90/bitnami/nginx/1.25/debian-12/Dockerfile' });
const r78 = (): VendorRecord => ({ tags: ['{version}-debian-{10|11|12}', '{version}-debian-{10|11|12}-r{number}'], from: '1', below: '3000', facts: { family: 'debian', user: null, entrypoint: null, cmd: ['node'], workdir: '/app', ports: ['3000'], httpClients: ['curl', 'wget'], entrypointRead: true }, source: 'https://github.com/bitnami/containers/blob/00469e92b2765bdd5abb0180bb3abbb45d6b4657/bitnami/node/20/debian-12/Dockerfile' });
const r79 = (): VendorRecord => ({ tags: ['{version}-{number}-alpine'], from: '12', below: '18', facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], ports: ['5432'], entrypointRead: true, family: 'alpine', accounts: [{ name: 'postgres', uid: 70, gid: 70 }], dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }, volumes: ['/var/lib/postgresql/data'] }, source: 'https://github.com/postgis/docker-postgis/blob/51b35550144e6bf1c97a8dc7530b8eaa212180bf/16-3.5/alpine/Dockerfile' });
const r80 = (): VendorRecord => ({ tags: ['{version}-{number}'], from: '12', below: '18', facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], ports: ['5432'], entrypointRead: true, family: 'debian', accounts: [{ name: 'postgres', uid: 999, gid: 999 }], dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }, volumes: ['/var/lib/postgresql/data'] }, source: 'https://github.com/postgis/docker-postgis/blob/51b35550144e6bf1c97a8dc7530b8eaa212180bf/16-3.5/Dockerfile' });
const r81 = (): VendorRecord => ({ tags: ['pg{version}', '{number}-pg{version}', '{number}-pg{version}-{bookworm|trixie}', 'pg{version}-{bookworm|trixie}', 'v{number}-pg{version}'], from: '12', below: '18', facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], ports: ['5432'], entrypointRead: true, family: 'debian', accounts: [{ name: 'postgres', uid: 999, gid: 999 }], dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }, volumes: ['/var/lib/postgresql/data'] }, source: 'https://github.com/pgvector/pgvector/blob/e48241b4dcc045b18902914f668d03d1d399dfbe/Dockerfile' });
const r82 = (): VendorRecord => ({ tags: ['pg{version}', '{number}-pg{version}', '{number}-pg{version}-{bookworm|trixie}', 'pg{version}-{bookworm|trixie}'], from: '18', below: '19', facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], ports: ['5432'], entrypointRead: true, family: 'debian', accounts: [{ name: 'postgres', uid: 999, gid: 999 }], dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }, volumes: ['/var/lib/postgresql'] }, source: 'https://github.com/pgvector/pgvector/blob/e48241b4dcc045b18902914f668d03d1d399dfbe/Dockerfile' });
const r83 = (): VendorRecord => ({ tags: ['latest-pg{version}', '{number}-pg{version}'], from: '12', below: '18', facts: { user: null, entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], ports: ['5432'], entrypointRead: true, family: 'alpine', accounts: [{ name: 'postgres', uid: 70, gid: 70 }], dropsPrivileges: { tool: 'gosu', to: 'postgres', commands: ['postgres', '-*'] }, volumes: ['/var/lib/postgresql/data'] }, source: 'https://github.com/timescale/timescaledb-docker/blob/029292c030646f1ce91e0aef88025b65dc6200b0/Dockerfile' });
const r84 = (): VendorRecord => ({ tags: ['latest', 'RELEASE.{version}-{number}-{number}T{number}-{number}-{number}Z'], from: '2024', below: '2027', facts: { family: 'rhel-micro', user: null, entrypoint: ['/usr/bin/docker-entrypoint.sh'], cmd: ['minio'], volumes: ['/data'], ports: ['9000'], httpClients: ['curl'], entrypointRead: true }, source: 'https://github.com/minio/minio/blob/7aac2a2c5b7c882e68c1ce017d8256be2feea27f/Dockerfile.release' });
const r85 = (): VendorRecord => ({ tags: ['{2019|2022|2025}-latest', '{2019|2022|2025}-{CU|GDR}{number}-ubuntu-{number}', '{2019|2022|2025}-CU{number}-GDR{number}-ubuntu-{number}'], facts: { family: 'ubuntu', user: 'mssql', entrypointRead: false }, source: 'https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-security' });
const r86 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '15', below: '17', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'suse', httpClients: ['curl'] }, source: 'https://hub.docker.com/r/opensuse/leap' });
const r87 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '20180101', below: '20270101', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'suse', httpClients: ['curl'] }, added: 'nothing', source: 'https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/base.py' });
const r88 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '15.3', below: '17', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'suse', httpClients: ['curl'] }, added: 'nothing', source: 'https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/base.py' });
const r89 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '15.3', below: '17', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'suse-micro' }, source: 'https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/basecontainers.py' });
const r90 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '15.3', below: '17', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'busybox', cmd: ['/bin/sh'] }, source: 'https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/basecontainers.py' });
const r91 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '15.3', below: '17', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'suse', cmd: ['/usr/lib/systemd/systemd'] }, source: 'https://github.com/SUSE/BCI-dockerfile-generator/blob/bcb9ba84788cebb185e14bdeb3f2c0384a33405c/src/bci_build/package/basecontainers.py' });
const r92 = (): VendorRecord => ({ tags: ['latest', 'rawhide', '{version}'], from: '30', below: '46', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel-minimal' }, source: 'https://registry.fedoraproject.org/' });
const r93 = (): VendorRecord => ({ tags: ['{version}', '{version}-{amd64|arm64}'], from: '3', below: '4', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', cmd: ['bash'], accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], httpClients: ['curl'] }, added: 'nothing', source: 'https://github.com/microsoft/azurelinux/tree/2172d5cf45e4ee08bf8f40f8b76c86fcfde1a834/.pipelines/containerSourceData/base/Dockerfile-Base-Template' });
const r94 = (): VendorRecord => ({ tags: ['{version}', '{version}-{amd64|arm64}'], from: '3', below: '4', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'distroless', cmd: null, accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }] }, source: 'https://github.com/microsoft/azurelinux/tree/2172d5cf45e4ee08bf8f40f8b76c86fcfde1a834/.pipelines/containerSourceData/base/Dockerfile-Distroless-Template' });
const r95 = (): VendorRecord => ({ tags: ['{version}', '{version}-{amd64|arm64}'], from: '1', below: '3', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux' }, source: 'https://github.com/dotnet/dotnet-docker/blob/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile' });
const r96 = (): VendorRecord => ({ tags: ['stream{8|9|10}{|-development}'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel' }, source: 'https://quay.io/repository/centos/centos' });
const r97 = (): VendorRecord => ({ tags: ['stream{8|9|10}{|-development}-minimal'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel-minimal' }, added: 'nothing', source: 'https://quay.io/repository/centos/centos' });
const r98 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel' }, source: 'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles' });
const r99 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel-minimal', httpClients: ['curl'] }, added: 'nothing', source: 'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles/10/Containerfile.minimal' });
const r100 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel-micro' }, source: 'https://github.com/AlmaLinux/container-images/tree/e4ca099ee33f2b4e87ebfc8ed0e4cd54da61b3e2/Containerfiles/10/Containerfile.micro' });
const r101 = (): VendorRecord => ({ tags: ['{version}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel' }, source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38' });
const r102 = (): VendorRecord => ({ tags: ['{version}-minimal'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel-minimal' }, added: 'nothing', source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38' });
const r103 = (): VendorRecord => ({ tags: ['{version}-micro'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'rhel-micro' }, source: 'https://github.com/rocky-linux/sig-cloud-instance-images/tree/8e20b566faa3765c079c3c76361ddfca46bfcc38' });
const r104 = (): VendorRecord => ({ tags: ['latest', '{stretch|buster|bullseye|bookworm|trixie}{|-amd64|-arm64}'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/bin/bash'], family: 'debian' }, source: 'https://github.com/bitnami/minideb/blob/1cd8d3392c2b9f8ed6b8f55cf806ee8f30c331ff/mkimage' });
const r105 = (): VendorRecord => ({ tags: ['debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: ['/busybox/sh'], cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r106 = (): VendorRecord => ({ tags: ['nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: null, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r107 = (): VendorRecord => ({ tags: ['debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: ['/busybox/sh'], cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r108 = (): VendorRecord => ({ tags: ['latest{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: null, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r109 = (): VendorRecord => ({ tags: ['debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: undefined, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r110 = (): VendorRecord => ({ tags: ['nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: null, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r111 = (): VendorRecord => ({ tags: ['debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: undefined, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r112 = (): VendorRecord => ({ tags: ['latest{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: null, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r113 = (): VendorRecord => ({ tags: ['debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: undefined, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r114 = (): VendorRecord => ({ tags: ['nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: ['/usr/bin/java', '-jar'], cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r115 = (): VendorRecord => ({ tags: ['debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: undefined, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r116 = (): VendorRecord => ({ tags: ['latest{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: ['/usr/bin/java', '-jar'], cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r117 = (): VendorRecord => ({ tags: ['debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: ['/nodejs/bin/node'], cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r118 = (): VendorRecord => ({ tags: ['nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: ['/nodejs/bin/node'], cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r119 = (): VendorRecord => ({ tags: ['debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: ['/nodejs/bin/node'], cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r120 = (): VendorRecord => ({ tags: ['latest{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: ['/nodejs/bin/node'], cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: true }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r121 = (): VendorRecord => ({ tags: ['debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: undefined, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r122 = (): VendorRecord => ({ tags: ['nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-nonroot{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'nonroot-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '65532', entrypoint: undefined, cmd: null, workdir: '/home/nonroot', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r123 = (): VendorRecord => ({ tags: ['debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}-debug{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', 'debug-{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: undefined, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r124 = (): VendorRecord => ({ tags: ['latest{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}', '{commit}{|-amd64|-arm64|-arm|-s390x|-ppc64le|-riscv64}'], facts: { family: 'distroless', user: '0', entrypoint: undefined, cmd: null, workdir: '/', accounts: [{ name: 'nonroot', uid: 65532, gid: 65532, home: '/home/nonroot' }], entrypointRead: false }, source: 'https://github.com/GoogleContainerTools/distroless/tree/cd080764af3103b2f49fb5eb23297c72c945e77a' });
const r125 = (): VendorRecord => ({ tags: ['{version}-nanoserver-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-preview-nanoserver-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-preview.{number}-nanoserver-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-rc-nanoserver-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-rc.{number}-nanoserver-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}'], from: '2', below: '12', facts: { family: 'windows', user: 'ContainerUser', entrypointRead: false }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02' });
const r126 = (): VendorRecord => ({ tags: ['{version}-windowsservercore-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-preview-windowsservercore-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-preview.{number}-windowsservercore-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-rc-windowsservercore-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}', '{version}-rc.{number}-windowsservercore-{1709|1803|1809|1903|1909|2004|20H2|ltsc2016|ltsc2019|ltsc2022|ltsc2025}{|-amd64}'], from: '2', below: '12', facts: { family: 'windows', entrypointRead: false }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02' });
const r127 = (): VendorRecord => ({ tags: ['{version}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{version}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { family: 'distroless', user: '1654', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], entrypointRead: true, ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r128 = (): VendorRecord => ({ tags: ['{version}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{version}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{jammy|noble|resolute}-chiseled{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{azurelinux|cbl-mariner}{number}-distroless{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { family: 'distroless', user: '1654', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], entrypointRead: true }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r129 = (): VendorRecord => ({ tags: ['{version}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r130 = (): VendorRecord => ({ tags: ['{version}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{azurelinux|cbl-mariner}{number}{|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r131 = (): VendorRecord => ({ tags: ['{version}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{version}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r132 = (): VendorRecord => ({ tags: ['{version}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{version}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-alpine{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-alpine{number}{|-composite}{|-extra|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r133 = (): VendorRecord => ({ tags: ['{version}{|-amd64|-arm64v8|-arm32v7}', '{version}-bookworm-slim{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps/8.0/bookworm-slim' });
const r134 = (): VendorRecord => ({ tags: ['{version}{|-amd64|-arm64v8|-arm32v7}', '{version}-bookworm-slim{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps/8.0/bookworm-slim' });
const r135 = (): VendorRecord => ({ tags: ['{version}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r136 = (): VendorRecord => ({ tags: ['{version}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}-{jammy|noble|resolute}{|-aot}{|-amd64|-arm64v8|-arm32v7}'], from: '8', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/src/runtime-deps' });
const r137 = (): VendorRecord => ({ tags: ['latest', '{version}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}{|-amd64|-arm64v8|-arm32v7}'], from: '10', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/README.aspnet.md' });
const r138 = (): VendorRecord => ({ tags: ['latest', '{version}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-preview.{number}{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc{|-amd64|-arm64v8|-arm32v7}', '{11.0|11.0.0}-rc.{number}{|-amd64|-arm64v8|-arm32v7}'], from: '10', below: '12', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }] }, source: 'https://github.com/dotnet/dotnet-docker/tree/3ed00b611cc88eaa5995525a0549a5703965cd02/README.aspnet.md' });
const r139 = (): VendorRecord => ({ tags: ['{version}-jammy-chiseled{|-extra}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { family: 'distroless', user: '1654', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], entrypointRead: true, ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/jammy-chiseled/amd64/Dockerfile' });
const r140 = (): VendorRecord => ({ tags: ['{version}-jammy-chiseled{|-extra}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { family: 'distroless', user: '1654', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 1654, gid: 1654, home: '/home/app' }], entrypointRead: true }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/jammy-chiseled/amd64/Dockerfile' });
const r141 = (): VendorRecord => ({ tags: ['{version}-cbl-mariner{number}-distroless{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { family: 'distroless', user: 'app', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 101, gid: 101 }], entrypointRead: true, ports: ['8080'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0-distroless/amd64/Dockerfile' });
const r142 = (): VendorRecord => ({ tags: ['{version}-cbl-mariner{number}-distroless{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { family: 'distroless', user: 'app', entrypoint: null, cmd: null, accounts: [{ name: 'app', uid: 101, gid: 101 }], entrypointRead: true }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0-distroless/amd64/Dockerfile' });
const r143 = (): VendorRecord => ({ tags: ['{version}-cbl-mariner{number}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', ports: ['80'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile' });
const r144 = (): VendorRecord => ({ tags: ['{version}-cbl-mariner{number}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux' }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/cbl-mariner2.0/amd64/Dockerfile' });
const r145 = (): VendorRecord => ({ tags: ['{version}-alpine{|-amd64|-arm64v8|-arm32v7}', '{version}-alpine{number}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'], ports: ['80'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/alpine3.20/amd64/Dockerfile' });
const r146 = (): VendorRecord => ({ tags: ['{version}-alpine{|-amd64|-arm64v8|-arm32v7}', '{version}-alpine{number}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/alpine3.20/amd64/Dockerfile' });
const r147 = (): VendorRecord => ({ tags: ['{version}-{bionic|focal|jammy}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], ports: ['80'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/jammy/amd64/Dockerfile' });
const r148 = (): VendorRecord => ({ tags: ['{version}-{bionic|focal|jammy}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/jammy/amd64/Dockerfile' });
const r149 = (): VendorRecord => ({ tags: ['{version}{|-amd64|-arm64v8|-arm32v7}', '{version}-{stretch|buster|bullseye|bookworm}{|-slim}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], ports: ['80'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/bullseye-slim/amd64/Dockerfile' });
const r150 = (): VendorRecord => ({ tags: ['{version}{|-amd64|-arm64v8|-arm32v7}', '{version}-{stretch|buster|bullseye|bookworm}{|-slim}{|-amd64|-arm64v8|-arm32v7}'], from: '2', below: '8', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'] }, source: 'https://github.com/dotnet/dotnet-docker/tree/36e80c363f5fa5a4f20d004c759c932a4027c89b/src/runtime-deps/6.0/bullseye-slim/amd64/Dockerfile' });
const r151 = (): VendorRecord => ({ from: '8', below: '26', tags: ['{version}-ubuntu'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', accounts: [{ name: 'app', uid: 101, gid: 101, home: '/home/app' }] }, source: 'https://github.com/microsoft/openjdk-docker/tree/fba53b443196329c8ae2b26ef9bf49e16eb3c926/docker/ubuntu' });
const r152 = (): VendorRecord => ({ from: '8', below: '26', tags: ['{version}-{azurelinux|mariner}{|-cm1|-cm2}'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', accounts: [{ name: 'app', uid: 101, gid: 101, home: '/home/app' }] }, source: 'https://github.com/microsoft/openjdk-docker/tree/fba53b443196329c8ae2b26ef9bf49e16eb3c926/docker/azurelinux' });
const r153 = (): VendorRecord => ({ from: '8', below: '26', tags: ['{version}-distroless'], facts: { family: 'distroless', entrypoint: ['/usr/jdk/bin/java'], cmd: ['-version'], accounts: [{ name: 'app', uid: 101, gid: 101, home: '/home/app' }], entrypointRead: true }, source: 'https://github.com/microsoft/openjdk-docker/tree/fba53b443196329c8ae2b26ef9bf49e16eb3c926/docker/distroless' });
const r154 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}', '{version}-cds'], from: '8', below: '27', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'], httpClients: ['busybox wget'] }, source: 'https://github.com/bell-sw/Liberica/blob/ebed27134c5ff3fb1f4257069f4fd389f99ba4a1/docker/repos/liberica-openjdk-alpine/17/Dockerfile' });
const r155 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}', '{version}-cds'], from: '8', below: '27', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'] }, source: 'https://github.com/bell-sw/Liberica/blob/ebed27134c5ff3fb1f4257069f4fd389f99ba4a1/docker/repos/liberica-openjdk-debian/17/Dockerfile' });
const r156 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{latest|jre|jre-latest|jre-headless|jre-headless-latest}', '{version}-{number}', '{version}-{number}-{jre|jre-headless}'], from: '8', below: '25', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'], httpClients: ['busybox wget'] }, source: 'https://github.com/zulu-openjdk/zulu-openjdk/blob/96ef9859caaff4cc4f8081ea39b3a07ae1692821/alpine/17-latest/Dockerfile' });
const r157 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{latest|jre|jre-latest|jre-headless|jre-headless-latest}', '{version}-{number}', '{version}-{number}-{jre|jre-headless}'], from: '8', below: '25', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'] }, source: 'https://github.com/zulu-openjdk/zulu-openjdk/blob/96ef9859caaff4cc4f8081ea39b3a07ae1692821/debian/17-latest/Dockerfile' });
const r158 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{latest|jre|jre-latest|jre-headless|jre-headless-latest}', '{version}-{number}', '{version}-{number}-{jre|jre-headless}'], from: '8', below: '25', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, source: 'https://github.com/zulu-openjdk/zulu-openjdk/blob/96ef9859caaff4cc4f8081ea39b3a07ae1692821/ubuntu/17-latest/Dockerfile' });
const r159 = (): VendorRecord => ({ tags: ['{version}', '{version}-ol{7|8|9}', '{version}-ol{7|8|9}-{number}'], from: '17', below: '25', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel', cmd: undefined }, source: 'https://github.com/graalvm/container/blob/6a7c4954a010c2a6d535fe8e3fab60172cd6a461/graalvm-community/Dockerfile.ol9-java25' });
const r160 = (): VendorRecord => ({ tags: ['{version}', '{version}-{ol7|ol8|ol9}', '{version}-{ol7|ol8|ol9}-{number}', '{version}-muslib'], from: '17', below: '25', facts: { family: 'rhel', user: null, entrypoint: ['native-image'], cmd: ['--version'], workdir: '/app', entrypointRead: true }, source: 'https://github.com/graalvm/container/blob/6a7c4954a010c2a6d535fe8e3fab60172cd6a461/graalvm-community/Dockerfile.ol9-java25' });
const r161 = (): VendorRecord => ({ tags: ['{ol7|ol8|ol9}-java{8|11|17|19}-{version}', '{ol7|ol8|ol9}-java{8|11|17|19}'], from: '20', below: '23', facts: { family: 'rhel', user: null, entrypoint: null, entrypointRead: true }, source: 'https://github.com/graalvm/container/pkgs/container/graalvm-ce' });
const r162 = (): VendorRecord => ({ tags: ['latest', '2.7{|-x86_64|-arm64}', '2.7.{number}{|-x86_64|-arm64}', '3.6{|-x86_64|-arm64}', '3.6.{number}{|-x86_64|-arm64}', '3.7{|-x86_64|-arm64}', '3.7.{number}{|-x86_64|-arm64}', '3.8{|-x86_64|-arm64}', '3.8.{number}{|-x86_64|-arm64}', '3.9{|-x86_64|-arm64}', '3.9.{number}{|-x86_64|-arm64}', '3.10{|-x86_64|-arm64}', '3.10.{number}{|-x86_64|-arm64}', '3.11{|-x86_64|-arm64}', '3.11.{number}{|-x86_64|-arm64}', '3.12{|-x86_64|-arm64}', '3.12.{number}{|-x86_64|-arm64}', '3.13{|-x86_64|-arm64}', '3.13.{number}{|-x86_64|-arm64}', '3.14{|-x86_64|-arm64}', '3.14.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r163 = (): VendorRecord => ({ tags: ['latest', '10{|-x86_64|-arm64}', '10.{number}{|-x86_64|-arm64}', '12{|-x86_64|-arm64}', '12.{number}{|-x86_64|-arm64}', '14{|-x86_64|-arm64}', '14.{number}{|-x86_64|-arm64}', '16{|-x86_64|-arm64}', '16.{number}{|-x86_64|-arm64}', '18{|-x86_64|-arm64}', '18.{number}{|-x86_64|-arm64}', '20{|-x86_64|-arm64}', '20.{number}{|-x86_64|-arm64}', '22{|-x86_64|-arm64}', '22.{number}{|-x86_64|-arm64}', '24{|-x86_64|-arm64}', '24.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r164 = (): VendorRecord => ({ tags: ['latest', '8{|-x86_64|-arm64}', '8.{number}{|-x86_64|-arm64}', '8.al2{|-x86_64|-arm64}', '8.al2.{number}{|-x86_64|-arm64}', '11{|-x86_64|-arm64}', '11.{number}{|-x86_64|-arm64}', '17{|-x86_64|-arm64}', '17.{number}{|-x86_64|-arm64}', '21{|-x86_64|-arm64}', '21.{number}{|-x86_64|-arm64}', '25{|-x86_64|-arm64}', '25.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r165 = (): VendorRecord => ({ tags: ['latest', 'core2.1{|-x86_64|-arm64}', 'core2.1.{number}{|-x86_64|-arm64}', 'core3.1{|-x86_64|-arm64}', 'core3.1.{number}{|-x86_64|-arm64}', '5.0{|-x86_64|-arm64}', '5.0.{number}{|-x86_64|-arm64}', '6{|-x86_64|-arm64}', '6.{number}{|-x86_64|-arm64}', '7{|-x86_64|-arm64}', '7.{number}{|-x86_64|-arm64}', '8{|-x86_64|-arm64}', '8.{number}{|-x86_64|-arm64}', '9{|-x86_64|-arm64}', '9.{number}{|-x86_64|-arm64}', '10{|-x86_64|-arm64}', '10.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r166 = (): VendorRecord => ({ tags: ['latest', '2.5{|-x86_64|-arm64}', '2.5.{number}{|-x86_64|-arm64}', '2.7{|-x86_64|-arm64}', '2.7.{number}{|-x86_64|-arm64}', '3.2{|-x86_64|-arm64}', '3.2.{number}{|-x86_64|-arm64}', '3.3{|-x86_64|-arm64}', '3.3.{number}{|-x86_64|-arm64}', '3.4{|-x86_64|-arm64}', '3.4.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r167 = (): VendorRecord => ({ tags: ['latest', '1{|-x86_64|-arm64}', '1.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r168 = (): VendorRecord => ({ tags: ['latest', 'alami{|-x86_64|-arm64}', 'alami.{number}{|-x86_64|-arm64}', 'al2{|-x86_64|-arm64}', 'al2.{number}{|-x86_64|-arm64}', 'al2023{|-x86_64|-arm64}', 'al2023.{number}{|-x86_64|-arm64}'], facts: { family: 'amazonlinux', user: null, entrypoint: ['/lambda-entrypoint.sh'], cmd: null, workdir: '/var/task', entrypointRead: false, userIgnored: 'Lambda runs it as a user of its own, whatever USER says' }, source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5' });
const r169 = (): VendorRecord => ({ tags: ['latest', '{x86_64|aarch64}-latest', '{number}-{number}-{number}', '{x86_64|aarch64}-{number}-{number}-{number}', '{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}', '{x86_64|aarch64}-{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}', '{cuda11|cuda12|cuda13}-latest', '{cuda11|cuda12|cuda13}-python-{number}'], facts: { family: 'ubuntu', user: '1000', accounts: [{ name: 'jovyan', uid: 1000, gid: 100, home: '/home/jovyan' }], entrypoint: ['tini', '-g', '--', 'start.sh'], cmd: ['start-notebook.py'], workdir: '/home/jovyan', ports: ['8888'], entrypointRead: true }, source: 'https://github.com/jupyter/docker-stacks/blob/8209386950497966c8a9aa446b9a84a5dd78eab5/images/base-notebook/Dockerfile' });
const r170 = (): VendorRecord => ({ tags: ['latest', '{x86_64|aarch64}-latest', '{number}-{number}-{number}', '{x86_64|aarch64}-{number}-{number}-{number}', '{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}', '{x86_64|aarch64}-{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}'], facts: { family: 'ubuntu', user: '1000', accounts: [{ name: 'jovyan', uid: 1000, gid: 100, home: '/home/jovyan' }], entrypoint: ['tini', '-g', '--', 'start.sh'], cmd: null, workdir: '/home/jovyan', entrypointRead: true }, source: 'https://github.com/jupyter/docker-stacks/blob/8209386950497966c8a9aa446b9a84a5dd78eab5/images/docker-stacks-foundation/Dockerfile' });
const r171 = (): VendorRecord => ({ tags: ['latest', '{x86_64|aarch64}-latest', '{number}-{number}-{number}', '{x86_64|aarch64}-{number}-{number}-{number}', '{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}', '{x86_64|aarch64}-{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}'], facts: { family: 'ubuntu', user: '1000', accounts: [{ name: 'jovyan', uid: 1000, gid: 100, home: '/home/jovyan' }], entrypointRead: false }, source: 'https://jupyter-docker-stacks.readthedocs.io/en/latest/using/selecting.html' });
const r172 = (): VendorRecord => ({ tags: ['{version}-base-ubuntu14.04', '{version}-base-ubuntu16.04', '{version}-base-ubuntu18.04', '{version}-base-ubuntu20.04', '{version}-base-ubuntu22.04', '{version}-base-ubuntu24.04'], from: '8', below: '14', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r173 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu14.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu16.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu18.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu20.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu22.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu24.04'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r174 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu14.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu16.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu18.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu20.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu22.04', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-ubuntu24.04'], from: '10', below: '14', facts: { family: 'ubuntu', user: null, entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'], cmd: null, entrypointRead: true }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r175 = (): VendorRecord => ({ tags: ['{version}-base-{centos6|centos7|centos8|ubi7|ubi8|ubi9|ubi10}', '{version}-base-{oraclelinux8|oraclelinux9|rockylinux8|rockylinux9|rockylinux10}'], from: '8', below: '14', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r176 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{centos6|centos7|centos8|ubi7|ubi8|ubi9|ubi10}', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{oraclelinux8|oraclelinux9|rockylinux8|rockylinux9|rockylinux10}'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r177 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{centos6|centos7|centos8|ubi7|ubi8|ubi9|ubi10}', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{oraclelinux8|oraclelinux9|rockylinux8|rockylinux9|rockylinux10}'], from: '10', below: '14', facts: { family: 'rhel', user: null, entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'], cmd: null, entrypointRead: true }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r178 = (): VendorRecord => ({ tags: ['{version}-base-{opensuse15|sles15}', '{version}-base-{opensuse15|sles15}.{number}'], from: '8', below: '14', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'suse', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r179 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{opensuse15|sles15}', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{opensuse15|sles15}.{number}'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'suse', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r180 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{opensuse15|sles15}', '{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{opensuse15|sles15}.{number}'], from: '10', below: '14', facts: { family: 'suse', user: null, entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'], cmd: null, entrypointRead: true }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r181 = (): VendorRecord => ({ tags: ['{version}-base-{azl3|cm1|cm2}'], from: '8', below: '14', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r182 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{azl3|cm1|cm2}'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'azurelinux', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r183 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-{azl3|cm1|cm2}'], from: '10', below: '14', facts: { family: 'azurelinux', user: null, entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'], cmd: null, entrypointRead: true }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r184 = (): VendorRecord => ({ tags: ['{version}-base-amzn2023'], from: '8', below: '14', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'amazonlinux', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r185 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-amzn2023'], from: '8', below: '10', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'amazonlinux', cmd: ['/bin/bash'] }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r186 = (): VendorRecord => ({ tags: ['{version}-{runtime|devel|cudnn-runtime|cudnn-devel|tensorrt-runtime|tensorrt-devel|cudnn5-runtime|cudnn5-devel|cudnn6-runtime|cudnn6-devel|cudnn7-runtime|cudnn7-devel|cudnn8-runtime|cudnn8-devel|cudnn9-runtime|cudnn9-devel}-amzn2023'], from: '10', below: '14', facts: { family: 'amazonlinux', user: null, entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'], cmd: null, entrypointRead: true }, source: 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist' });
const r187 = (): VendorRecord => ({ below: '3', tags: ['latest', '{version}'], from: '2.13', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, source: 'https://github.com/tensorflow/build/blob/5b1c753062b893203406f11a3ee52de63dc6eab3/tensorflow_runtime_dockerfiles/cpu.Dockerfile' });
const r188 = (): VendorRecord => ({ below: '3', tags: ['latest-jupyter', '{version}-jupyter'], from: '2.13', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['bash', '-c', 'source /etc/bash.bashrc && jupyter notebook --notebook-dir=/tf --ip 0.0.0.0 --no-browser --allow-root'], workdir: '/tf', ports: ['8888'] }, source: 'https://github.com/tensorflow/build/blob/5b1c753062b893203406f11a3ee52de63dc6eab3/tensorflow_runtime_dockerfiles/cpu.Dockerfile' });
const r189 = (): VendorRecord => ({ below: '3', tags: ['latest-gpu{|-jupyter}', '{version}{-gpu|-gpu-jupyter|-gpu-py3|-py3|-py3-jupyter|-gpu-py3-jupyter|-jupyter|}'], from: '1.14', facts: { family: 'ubuntu', user: null, entrypointRead: false }, source: 'https://github.com/tensorflow/tensorflow/tree/master/tensorflow/tools/dockerfiles' });
const r190 = (): VendorRecord => ({ tags: ['latest', '{version}-cuda{number}-cudnn{number}-runtime'], from: '2', below: '3', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'], workdir: '/workspace' }, source: 'https://github.com/pytorch/pytorch/blob/f658b151305e4fa06b0cdf6d15a48a8ff1dca1b0/Dockerfile' });
const r191 = (): VendorRecord => ({ tags: ['{version}-cuda{number}-cudnn{number}-{devel|runtime}'], from: '1', below: '3', facts: { family: 'ubuntu', user: null, workdir: '/workspace', entrypointRead: false }, source: 'https://github.com/pytorch/pytorch/blob/f658b151305e4fa06b0cdf6d15a48a8ff1dca1b0/Dockerfile' });
const r192 = (): VendorRecord => ({ tags: ['latest', 'main', '{version}', '{version}-{number}', 'v{version}'], from: '22', below: '27', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['/bin/bash'] }, source: 'https://github.com/ContinuumIO/docker-images/blob/dc64b234e2f39d387b160f1e2d8accda6d8bb821/miniconda3/debian/Dockerfile' });
const r193 = (): VendorRecord => ({ tags: ['latest', 'main', '{version}', '{version}-{number}'], from: '2022', below: '2027', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['/bin/bash'] }, source: 'https://github.com/ContinuumIO/docker-images/blob/dc64b234e2f39d387b160f1e2d8accda6d8bb821/anaconda3/debian/Dockerfile' });
const r194 = (): VendorRecord => ({ tags: ['latest', '{version}-{number}'], from: '22', below: '27', facts: { family: 'ubuntu', user: null, entrypoint: ['tini', '--'], cmd: ['/bin/bash'], entrypointRead: true }, source: 'https://github.com/conda-forge/miniforge-images/blob/841e405aefbff6a3379d52e2ada1945314e2fbc2/ubuntu/Dockerfile' });
const r195 = (): VendorRecord => ({ from: '2', below: '3', tags: ['latest', '{version}', 'debian{number}{|-slim}', '{version}-debian{number}{|-slim}', '{bullseye|bookworm|trixie}{|-slim}', '{version}-{bullseye|bookworm|trixie}{|-slim}'], facts: { user: 'mambauser', entrypoint: ['/usr/local/bin/_entrypoint.sh'], cmd: ['/bin/bash'], workdir: '/tmp', accounts: [{ name: 'mambauser', uid: 57439, gid: 57439, home: '/home/mambauser' }], entrypointRead: true, family: 'debian' }, source: 'https://github.com/mamba-org/micromamba-docker/blob/a815800caa7e388aeb30ce814325453dddd5eac9/debian.Dockerfile' });
const r196 = (): VendorRecord => ({ from: '2', below: '3', tags: ['{jammy|noble|focal|resolute}', 'ubuntu{number}', 'cuda{number}-ubuntu{number}', '{version}-{jammy|noble|focal|resolute}', '{version}-ubuntu{number}', '{version}-cuda{number}-ubuntu{number}'], facts: { user: 'mambauser', entrypoint: ['/usr/local/bin/_entrypoint.sh'], cmd: ['/bin/bash'], workdir: '/tmp', accounts: [{ name: 'mambauser', uid: 57439, gid: 57439, home: '/home/mambauser' }], entrypointRead: true, family: 'ubuntu' }, source: 'https://github.com/mamba-org/micromamba-docker/blob/a815800caa7e388aeb30ce814325453dddd5eac9/debian.Dockerfile' });
const r197 = (): VendorRecord => ({ from: '2', below: '3', tags: ['alpine', 'alpine{number}', '{version}-alpine', '{version}-alpine{number}'], facts: { user: 'mambauser', entrypoint: ['/usr/local/bin/_entrypoint.sh'], cmd: ['/bin/bash'], workdir: '/tmp', accounts: [{ name: 'mambauser', uid: 57439, gid: 57439, home: '/home/mambauser' }], entrypointRead: true, family: 'alpine' }, source: 'https://github.com/mamba-org/micromamba-docker/blob/a815800caa7e388aeb30ce814325453dddd5eac9/alpine.Dockerfile' });
const r198 = (): VendorRecord => ({ tags: ['{version}'], from: '3.1', below: '4', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['R'] }, source: 'https://github.com/rocker-org/rocker-versioned/tree/master/r-ver' });
const r199 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '4', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['R'] }, source: 'https://github.com/rocker-org/rocker-versioned2/blob/69cded5dcbcb65614af041fae4dc80c5c62d3620/dockerfiles/r-ver_4.5.3.Dockerfile' });
const r200 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '4', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/init'], ports: ['8787'], accounts: [{ name: 'rstudio', uid: 1000, gid: 1000, home: '/home/rstudio' }] }, source: 'https://github.com/rocker-org/rocker-versioned2/blob/69cded5dcbcb65614af041fae4dc80c5c62d3620/dockerfiles/rstudio_4.5.3.Dockerfile' });
const r201 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '4', below: '5', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/init'], ports: ['3838'] }, source: 'https://github.com/rocker-org/rocker-versioned2/blob/69cded5dcbcb65614af041fae4dc80c5c62d3620/dockerfiles/shiny_4.5.3.Dockerfile' });
const r202 = (): VendorRecord => ({ from: '7.3', below: '14', tags: ['latest', 'main', '{version}'], facts: { user: '472', entrypoint: ['/run.sh'], cmd: null, workdir: '/usr/share/grafana', ports: ['3000'], accounts: [{ name: 'grafana', uid: 472, gid: 0 }], entrypointRead: true, family: 'alpine', httpClients: ['curl', 'busybox wget'] }, source: 'https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile' });
const r203 = (): VendorRecord => ({ from: '7.3', below: '14', tags: ['{latest|main}-ubuntu', '{version}-ubuntu'], facts: { user: '472', entrypoint: ['/run.sh'], cmd: null, workdir: '/usr/share/grafana', ports: ['3000'], accounts: [{ name: 'grafana', uid: 472, gid: 0 }], entrypointRead: true, family: 'ubuntu', httpClients: ['curl'] }, source: 'https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile' });
const r204 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '3.6', below: '4', facts: { family: 'distroless', user: '10001', entrypoint: ['/usr/bin/loki'], cmd: ['-config.file=/etc/loki/local-config.yaml'], workdir: '/', ports: ['3100'], entrypointRead: true }, source: 'https://github.com/grafana/loki/blob/65e30f8488e8a5ea2013c6881675f8103a8f6bc7/cmd/loki/Dockerfile' });
const r205 = (): VendorRecord => ({ tags: ['latest', 'v{version}{|-busybox}', 'main'], from: '2', below: '4', facts: { family: 'busybox', user: 'nobody', entrypoint: ['/bin/prometheus'], cmd: ['--config.file=/etc/prometheus/prometheus.yml', '--storage.tsdb.path=/prometheus'], workdir: '/prometheus', volumes: ['/prometheus'], ports: ['9090'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/prometheus/prometheus/blob/d15adb9ad7e5d9fbde3a9a8f30200593a5a14d86/Dockerfile' });
const r206 = (): VendorRecord => ({ tags: ['latest', 'v{version}{|-busybox}', 'main'], from: '0.16', below: '4', facts: { family: 'busybox', user: 'nobody', entrypoint: ['/bin/alertmanager'], cmd: ['--config.file=/etc/alertmanager/alertmanager.yml', '--storage.path=/alertmanager'], workdir: '/alertmanager', volumes: ['/alertmanager'], ports: ['9093'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/prometheus/alertmanager/blob/68fb2d5759b3a92c0bb2a1a13d4ef7ff5b06256d/Dockerfile' });
const r207 = (): VendorRecord => ({ tags: ['latest', 'v{version}{|-busybox}', 'main'], from: '0.15', below: '4', facts: { family: 'busybox', user: 'nobody', entrypoint: ['/bin/node_exporter'], cmd: null, workdir: undefined, volumes: [], ports: ['9100'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/prometheus/node_exporter/blob/a7dcc3a01545180d4f2087db70994cbc3abfed13/Dockerfile' });
const r208 = (): VendorRecord => ({ tags: ['latest', 'v{version}{|-busybox}', 'main'], from: '0.8', below: '4', facts: { family: 'busybox', user: '65534', entrypoint: ['/bin/pushgateway'], cmd: null, workdir: '/pushgateway', volumes: [], ports: ['9091'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/prometheus/pushgateway/blob/412bd22b127962a4da9ee024f702c85213d915ec/Dockerfile' });
const r209 = (): VendorRecord => ({ tags: ['latest', 'v{version}{|-busybox}', 'main'], from: '0.12', below: '4', facts: { family: 'busybox', user: null, entrypoint: ['/bin/blackbox_exporter'], cmd: ['--config.file=/etc/blackbox_exporter/config.yml'], workdir: undefined, volumes: [], ports: ['9115'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/prometheus/blackbox_exporter/blob/e39d7d415684f31b907dce55201a435fe2c2cf0d/Dockerfile' });
const r210 = (): VendorRecord => ({ tags: ['v{version}-distroless', '{latest|main}-distroless'], from: '0.10', below: '4', facts: { family: 'distroless', user: '65532', entrypointRead: false }, source: 'https://github.com/prometheus/prometheus/blob/d15adb9ad7e5d9fbde3a9a8f30200593a5a14d86/Dockerfile.distroless' });
const r211 = (): VendorRecord => ({ from: '1.20', below: '2', tags: ['distroless-v{version}', 'v{version}-distroless'], facts: { family: 'distroless', user: '65532', entrypoint: ['/usr/local/bin/envoy'], cmd: ['-c', '/etc/envoy/envoy.yaml'], ports: ['10000'], entrypointRead: true }, source: 'https://github.com/envoyproxy/envoy/blob/64d540b69ba184594e287182b6b3a3e6f1b3ae08/distribution/docker/Dockerfile-envoy' });
const r212 = (): VendorRecord => ({ from: '1.20', below: '2', tags: ['v{version}', 'v{version}-latest', 'dev'], facts: { family: 'ubuntu', user: null, entrypoint: ['/docker-entrypoint.sh'], cmd: ['envoy', '-c', '/etc/envoy/envoy.yaml'], ports: ['10000'], dropsPrivileges: { tool: 'su-exec', to: 'envoy', commands: undefined }, entrypointRead: true }, source: 'https://github.com/envoyproxy/envoy/blob/64d540b69ba184594e287182b6b3a3e6f1b3ae08/distribution/docker/Dockerfile-envoy' });
const r213 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel', cmd: ['/bin/bash'] }, source: 'https://catalog.redhat.com/software/base-images' });
const r214 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel-minimal', cmd: ['/bin/bash'], httpClients: ['curl'] }, added: 'nothing', source: 'https://catalog.redhat.com/software/base-images' });
const r215 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel-micro' }, source: 'https://catalog.redhat.com/software/base-images' });
const r216 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '8', below: '11', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'rhel', cmd: ['/sbin/init'] }, source: 'https://catalog.redhat.com/software/containers/ubi9/ubi-init/618326f8c0a6c1ec4f4fd8f1' });
const r217 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}', '{version}-{number}.{number}'], from: '1', below: '10', facts: { user: '1001', workdir: '/opt/app-root/src', accounts: [{ name: 'default', uid: 1001, gid: 0, home: '/opt/app-root/src' }], entrypointRead: false, family: 'rhel' }, source: 'https://github.com/sclorg/s2i-base-container/blob/cada84e64706f4b6e674b02c5780838d6f6e220f/core/Dockerfile.rhel9' });
const r218 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}', '{version}-{number}.{number}'], from: '1', below: '10', facts: { user: '1001', workdir: '/opt/app-root/src', accounts: [{ name: 'default', uid: 1001, gid: 0, home: '/opt/app-root/src' }], entrypointRead: false, family: 'rhel-minimal' }, source: 'https://github.com/sclorg/s2i-nodejs-container' });
const r219 = (): VendorRecord => ({ tags: ['alpine', 'canary-alpine', '{version}-alpine'], from: '1', below: '2', facts: { user: null, entrypoint: ['/usr/local/bin/docker-entrypoint.sh'], cmd: ['/usr/local/bin/bun'], workdir: '/home/bun/app', accounts: [{ name: 'bun', uid: 1000, gid: 1000, home: '/home/bun' }], entrypointRead: true, family: 'alpine' }, added: 'nothing', source: 'https://github.com/oven-sh/bun/tree/main/dockerhub/alpine/Dockerfile' });
const r220 = (): VendorRecord => ({ tags: ['latest', 'canary', '{version}', 'debian', 'canary-debian', '{version}-debian', 'slim', 'canary-slim', '{version}-slim', 'debian-slim', 'canary-debian-slim', '{version}-debian-slim'], from: '1', below: '2', facts: { user: null, entrypoint: ['/usr/local/bin/docker-entrypoint.sh'], cmd: ['/usr/local/bin/bun'], workdir: '/home/bun/app', accounts: [{ name: 'bun', uid: 1000, gid: 1000, home: '/home/bun' }], entrypointRead: true, family: 'debian' }, source: 'https://github.com/oven-sh/bun/tree/main/dockerhub/debian/Dockerfile' });
const r221 = (): VendorRecord => ({ tags: ['distroless', 'canary-distroless', '{version}-distroless'], from: '1', below: '2', facts: { family: 'distroless', user: '0', entrypoint: ['/usr/local/bin/bun'], entrypointRead: true }, source: 'https://github.com/oven-sh/bun/tree/main/dockerhub/distroless/Dockerfile' });
const r222 = (): VendorRecord => ({ from: '1', below: '3', tags: ['alpine', 'alpine-{version}'], facts: { family: 'alpine', user: null, entrypoint: ['/tini', '--', 'docker-entrypoint.sh'], cmd: ['eval', 'console.log(\'Welcome to Deno!\')'], accounts: [{ name: 'deno', uid: 1000, gid: 1000, home: '/home/deno' }], entrypointRead: true }, source: 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13/alpine.dockerfile' });
const r223 = (): VendorRecord => ({ from: '1', below: '3', tags: ['latest', '{version}', 'debian', 'debian-{version}'], facts: { family: 'debian', user: null, entrypoint: ['/tini', '--', 'docker-entrypoint.sh'], cmd: ['eval', 'console.log(\'Welcome to Deno!\')'], accounts: [{ name: 'deno', uid: 1993, gid: 1993 }], entrypointRead: true }, source: 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13/debian.dockerfile' });
const r224 = (): VendorRecord => ({ from: '1', below: '3', tags: ['ubuntu', 'ubuntu-{version}'], facts: { family: 'ubuntu', user: null, entrypoint: ['/tini', '--', 'docker-entrypoint.sh'], cmd: ['eval', 'console.log(\'Welcome to Deno!\')'], accounts: [{ name: 'deno', uid: 1993, gid: 1993 }], entrypointRead: true }, source: 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13/ubuntu.dockerfile' });
const r225 = (): VendorRecord => ({ from: '1', below: '3', tags: ['distroless', 'distroless-{version}'], facts: { family: 'distroless', user: '0', entrypoint: ['/tini', '--', '/bin/deno'], entrypointRead: true }, source: 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13/distroless.dockerfile' });
const r226 = (): VendorRecord => ({ from: '1', below: '3', tags: ['bin', 'bin-{version}'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'scratch', cmd: null }, source: 'https://github.com/denoland/deno_docker/tree/b7864b7239424079c44c954ca3a8e273a2cc1a13/bin.dockerfile' });
const r227 = (): VendorRecord => ({ from: '0', below: '1', tags: ['latest', '{version}'], facts: { user: null, entrypoint: ['/uv'], entrypointRead: true, family: 'scratch', cmd: null }, source: 'https://github.com/astral-sh/uv/blob/26a9dd4b2125bc271b47855e1fa0c49af3365db5/Dockerfile' });
const r228 = (): VendorRecord => ({ from: '0', below: '1', tags: ['alpine', '{version}-alpine', 'alpine{number}', '{version}-alpine{number}', 'python{number}-alpine', '{version}-python{number}-alpine', 'python{number}-alpine{number}', '{version}-python{number}-alpine{number}'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/usr/local/bin/uv'], family: 'alpine' }, added: 'nothing', source: 'https://docs.astral.sh/uv/guides/integration/docker/#available-images' });
const r229 = (): VendorRecord => ({ from: '0', below: '1', tags: ['{debian|bullseye|bookworm|trixie}{|-slim}', '{version}-{debian|bullseye|bookworm|trixie}{|-slim}', 'python{number}-{bullseye|bookworm|trixie}{|-slim}', '{version}-python{number}-{bullseye|bookworm|trixie}{|-slim}'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/usr/local/bin/uv'], family: 'debian' }, source: 'https://docs.astral.sh/uv/guides/integration/docker/#available-images' });
const r230 = (): VendorRecord => ({ tags: ['{version}-erlang-{number}-alpine-{number}'], from: '1.8', below: '2', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-alpine.dockerfile' });
const r231 = (): VendorRecord => ({ tags: ['{version}-alpine-{number}'], from: '20', below: '30', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: ['/bin/sh'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-alpine.dockerfile' });
const r232 = (): VendorRecord => ({ tags: ['{version}-erlang-{number}-debian-{buster|bullseye|bookworm|trixie}-{number}{|-slim}'], from: '1.8', below: '2', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-debian.dockerfile' });
const r233 = (): VendorRecord => ({ tags: ['{version}-debian-{buster|bullseye|bookworm|trixie}-{number}{|-slim}'], from: '20', below: '30', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-debian.dockerfile' });
const r234 = (): VendorRecord => ({ tags: ['{version}-erlang-{number}-ubuntu-{bionic|focal|jammy|noble|resolute}-{number}'], from: '1.8', below: '2', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-ubuntu.dockerfile' });
const r235 = (): VendorRecord => ({ tags: ['{version}-ubuntu-{bionic|focal|jammy|noble|resolute}-{number}'], from: '20', below: '30', facts: { user: null, entrypoint: null, entrypointRead: true, family: 'ubuntu', cmd: ['/bin/bash'] }, added: 'nothing', source: 'https://github.com/hexpm/bob/blob/17c581fa0aae0d7afad5bcaeaf84942a19f48c12/priv/scripts/docker/elixir-ubuntu.dockerfile' });
const r236 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '2', below: '3', facts: { family: 'amazonlinux', user: null, entrypoint: ['/usr/local/bin/aws'], cmd: null, workdir: '/aws', entrypointRead: true }, source: 'https://github.com/aws/aws-cli/blob/v2/docker/Dockerfile' });
const r237 = (): VendorRecord => ({ from: '340', below: '700', tags: ['alpine', '{version}-alpine'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'alpine', cmd: undefined, volumes: ['/root/.config'], accounts: [{ name: 'cloudsdk', uid: 1000, gid: 1000, home: '/home/cloudsdk' }] }, source: 'https://github.com/GoogleCloudPlatform/cloud-sdk-docker/blob/47328f7082ac3679afe389a743458e34f612574a/alpine/Dockerfile' });
const r238 = (): VendorRecord => ({ from: '340', below: '700', tags: ['latest', '{version}'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], volumes: ['/root/.config', '/root/.kube'], accounts: [{ name: 'cloudsdk', uid: 1000, gid: 1000, home: '/home/cloudsdk' }] }, source: 'https://github.com/GoogleCloudPlatform/cloud-sdk-docker/blob/47328f7082ac3679afe389a743458e34f612574a/Dockerfile' });
const r239 = (): VendorRecord => ({ from: '340', below: '700', tags: ['slim', '{version}-slim'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], volumes: ['/root/.config'], accounts: [{ name: 'cloudsdk', uid: 1000, gid: 1000, home: '/home/cloudsdk' }] }, source: 'https://github.com/GoogleCloudPlatform/cloud-sdk-docker/blob/47328f7082ac3679afe389a743458e34f612574a/debian_slim/Dockerfile' });
const r240 = (): VendorRecord => ({ from: '340', below: '700', tags: ['emulators', '{version}-emulators'], facts: { user: null, entrypoint: null, entrypointRead: true, family: 'debian', cmd: ['bash'], accounts: [{ name: 'cloudsdk', uid: 1000, gid: 1000, home: '/home/cloudsdk' }] }, source: 'https://github.com/GoogleCloudPlatform/cloud-sdk-docker/blob/47328f7082ac3679afe389a743458e34f612574a/emulators/Dockerfile' });
const r241 = (): VendorRecord => ({ tags: ['latest', '{version}', 'v{version}'], from: '1', below: '3', facts: { family: 'alpine', user: null, entrypoint: ['git'], cmd: ['--help'], workdir: '/git', volumes: ['/git'], httpClients: ['busybox wget'], entrypointRead: true }, source: 'https://github.com/alpine-docker/git/blob/95d098d6d9567c59e60daf12c82aeed01377a4d8/Dockerfile' });
const r242 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '2', below: '5', facts: { family: 'alpine', user: null, entrypoint: ['helm'], cmd: ['--help'], workdir: '/apps', entrypointRead: true }, source: 'https://github.com/alpine-docker/helm/blob/56d4e9de1184bbe3e6aa1d615d5f992594680588/Dockerfile' });
const r243 = (): VendorRecord => ({ from: '3.60', below: '3.91', tags: ['{version}'], facts: { user: 'nexus', entrypoint: null, cmd: ['/opt/sonatype/nexus/bin/nexus', 'run'], workdir: '/opt/sonatype', volumes: ['/nexus-data'], ports: ['8081'], accounts: [{ name: 'nexus', uid: 200, gid: 200 }], entrypointRead: true, family: 'rhel-minimal' }, source: 'https://github.com/sonatype/docker-nexus3/blob/7b38e1c8a0e8ecd741887babfece4b3c21f9926e/README.md' });
const r244 = (): VendorRecord => ({ from: '3.60', below: '4', tags: ['{version}-ubi', '{version}-{java17|java21}-ubi'], facts: { user: 'nexus', entrypoint: null, cmd: ['/opt/sonatype/nexus/bin/nexus', 'run'], workdir: '/opt/sonatype', volumes: ['/nexus-data'], ports: ['8081'], accounts: [{ name: 'nexus', uid: 200, gid: 200 }], entrypointRead: true, family: 'rhel-minimal' }, source: 'https://github.com/sonatype/docker-nexus3/blob/7b38e1c8a0e8ecd741887babfece4b3c21f9926e/Dockerfile.java21' });
const r245 = (): VendorRecord => ({ from: '3.60', below: '4', tags: ['{version}-alpine', '{version}-{java17|java21}-alpine'], facts: { family: 'alpine', user: 'nexus', volumes: ['/nexus-data'], ports: ['8081'], accounts: [{ name: 'nexus', uid: 200, gid: 200 }], entrypointRead: false }, source: 'https://github.com/sonatype/docker-nexus3/blob/7b38e1c8a0e8ecd741887babfece4b3c21f9926e/Dockerfile.alpine.java21' });
const r246 = (): VendorRecord => ({ tags: ['{version}'], from: '17', below: '21', facts: { user: '1000', entrypoint: ['/opt/keycloak/bin/kc.sh'], cmd: null, ports: ['8080', '8443'], accounts: [{ name: 'keycloak', uid: 1000, gid: 0, home: '/opt/keycloak' }], entrypointRead: true, family: 'rhel-minimal' }, source: 'https://github.com/keycloak/keycloak/blob/1842fa971e242fde72bf973df44f6d5ae84edb2c/quarkus/container/Dockerfile' });
const r247 = (): VendorRecord => ({ tags: ['latest', '{version}', '{version}-{number}'], from: '22', below: '27', facts: { user: '1000', entrypoint: ['/opt/keycloak/bin/kc.sh'], cmd: null, ports: ['8080', '8443'], accounts: [{ name: 'keycloak', uid: 1000, gid: 0, home: '/opt/keycloak' }], entrypointRead: true, family: 'rhel-micro' }, source: 'https://github.com/keycloak/keycloak/blob/22.0.11/quarkus/container/Dockerfile' });
const r248 = (): VendorRecord => ({ tags: ['latest', 'ubuntu', 'v{version}', 'ubuntu-v{version}'], from: '10', below: '20', facts: { family: 'ubuntu', user: null, entrypoint: ['/usr/bin/dumb-init', '/entrypoint'], cmd: ['run', '--user=gitlab-runner', '--working-directory=/home/gitlab-runner'], volumes: ['/etc/gitlab-runner', '/home/gitlab-runner'], entrypointRead: true, mustBeRoot: { because: 'it starts each job as the user that `--user` names', alternative: 'leave it as it is, or register the runner in its own user mode' } }, source: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/dockerfiles/runner/ubuntu/Dockerfile' });
const r249 = (): VendorRecord => ({ tags: ['latest', 'slim', 'v{version}{|-slim}'], from: '0', below: '2', facts: { family: 'scratch', user: null, entrypoint: ['/kaniko/executor'], cmd: null, entrypointRead: true, mustBeRoot: { because: 'it unpacks the images that it builds into its own file system', alternative: 'leave it as it is, or build with rootless BuildKit' } }, source: 'https://github.com/GoogleContainerTools/kaniko/blob/236ba5690eda9170d0157aa8137ebbeb09d38685/deploy/Dockerfile' });
const r250 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '0.1', below: '2', facts: { family: 'ubuntu', user: null, entrypoint: ['/bin/ollama'], cmd: ['serve'], ports: ['11434'], entrypointRead: true }, source: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/Dockerfile' });
const r251 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '7', below: '9', facts: { family: 'alpine', user: 'curl_user', entrypoint: ['/entrypoint.sh'], cmd: ['curl'], workdir: '/home/curl_user', httpClients: ['curl', 'busybox wget'], entrypointRead: true }, source: 'https://github.com/curl/curl-container/blob/96c8e58a85d52153225cb925ead8e365829c2db1/create_base_image.sh' });
const r252 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '4', below: '10', facts: { family: 'alpine', user: '5050', entrypoint: ['/entrypoint.sh'], workdir: '/pgadmin4', volumes: ['/var/lib/pgadmin'], ports: ['80', '443'], accounts: [{ name: 'pgadmin', uid: 5050, gid: 0 }], entrypointRead: false }, source: 'https://github.com/dpage/pgadmin4/blob/aa0a1f676d0dc704a7c3319621fdf2c4f96ca927/Dockerfile' });
const r253 = (): VendorRecord => ({ tags: ['{version}', 'latest', 'edge'], from: '3.12', below: '4', facts: { user: null, entrypoint: ['/init'], accounts: [{ name: 'abc', uid: 911, gid: 911, home: '/config' }], entrypointRead: true, family: 'alpine', mustBeRoot: { because: 'its init gives the account `abc` the numbers that PUID and PGID say, and starts services as it', alternative: 'set PUID and PGID where it runs' } }, source: 'https://github.com/linuxserver/docker-baseimage-alpine/blob/3d5a8b06a66bdf923dd537912cde796ccf915532/Dockerfile' });
const r254 = (): VendorRecord => ({ tags: ['{bionic|focal|jammy|noble}', 'latest'], facts: { user: null, entrypoint: ['/init'], accounts: [{ name: 'abc', uid: 911, gid: 911, home: '/config' }], entrypointRead: true, family: 'ubuntu', mustBeRoot: { because: 'its init gives the account `abc` the numbers that PUID and PGID say, and starts services as it', alternative: 'set PUID and PGID where it runs' } }, source: 'https://github.com/linuxserver/docker-baseimage-ubuntu/blob/93b4c6be0e8e1611d1611586695cecec45992df6/Dockerfile' });
const r255 = (): VendorRecord => ({ from: '1.13', below: '2', tags: ['alpine', 'latest-alpine', 'stable-alpine', 'mainline-alpine', '{version}-alpine', 'alpine{number}', 'latest-alpine{number}', 'stable-alpine{number}', 'mainline-alpine{number}', '{version}-alpine{number}', 'alpine-{perl|otel|slim}', 'latest-alpine-{perl|otel|slim}', 'stable-alpine-{perl|otel|slim}', 'mainline-alpine-{perl|otel|slim}', '{version}-alpine-{perl|otel|slim}', 'alpine{number}-{perl|otel|slim}', 'latest-alpine{number}-{perl|otel|slim}', 'stable-alpine{number}-{perl|otel|slim}', 'mainline-alpine{number}-{perl|otel|slim}', '{version}-alpine{number}-{perl|otel|slim}'], facts: { user: '101', entrypoint: ['/docker-entrypoint.sh'], cmd: ['nginx', '-g', 'daemon off;'], ports: ['8080'], accounts: [{ name: 'nginx', uid: 101, gid: 101 }], entrypointRead: true, family: 'alpine', httpClients: ['curl', 'busybox wget'] }, source: 'https://github.com/nginx/docker-nginx-unprivileged/tree/8ead5cede31b9dc5a976d1b44bb1987226b48677/mainline/alpine-slim/Dockerfile' });
const r256 = (): VendorRecord => ({ from: '1.13', below: '2', tags: ['latest', 'stable', 'mainline', '{version}', '{buster|bullseye|bookworm|trixie}{|-perl|-otel}', 'latest-{buster|bullseye|bookworm|trixie}{|-perl|-otel}', 'stable-{buster|bullseye|bookworm|trixie}{|-perl|-otel}', 'mainline-{buster|bullseye|bookworm|trixie}{|-perl|-otel}', '{version}-{buster|bullseye|bookworm|trixie}{|-perl|-otel}', '{perl|otel}', 'latest-{perl|otel}', 'stable-{perl|otel}', 'mainline-{perl|otel}', '{version}-{perl|otel}'], facts: { user: '101', entrypoint: ['/docker-entrypoint.sh'], cmd: ['nginx', '-g', 'daemon off;'], ports: ['8080'], accounts: [{ name: 'nginx', uid: 101, gid: 101 }], entrypointRead: true, family: 'debian', httpClients: ['curl'] }, source: 'https://github.com/nginx/docker-nginx-unprivileged/tree/8ead5cede31b9dc5a976d1b44bb1987226b48677/mainline/debian/Dockerfile' });
const r257 = (): VendorRecord => ({ from: '1.13', below: '2', tags: ['alpine', '{version}-alpine', '{version}-{number}-alpine', 'alpine-fat', '{version}-alpine-fat', '{version}-{number}-alpine-fat'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/usr/local/openresty/bin/openresty', '-g', 'daemon off;'], family: 'alpine' }, source: 'https://github.com/openresty/docker-openresty/blob/db093957caab3b3cbc0898d55bd1ad66d6ccfd8e/alpine/Dockerfile' });
const r258 = (): VendorRecord => ({ from: '1.13', below: '2', tags: ['stretch', '{version}-stretch', '{version}-{number}-stretch', 'stretch-fat', '{version}-stretch-fat', '{version}-{number}-stretch-fat', 'buster', '{version}-buster', '{version}-{number}-buster', 'buster-fat', '{version}-buster-fat', '{version}-{number}-buster-fat', 'bullseye', '{version}-bullseye', '{version}-{number}-bullseye', 'bullseye-fat', '{version}-bullseye-fat', '{version}-{number}-bullseye-fat', 'bookworm', '{version}-bookworm', '{version}-{number}-bookworm', 'bookworm-fat', '{version}-bookworm-fat', '{version}-{number}-bookworm-fat'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/usr/bin/openresty', '-g', 'daemon off;'], family: 'debian' }, source: 'https://github.com/openresty/docker-openresty/blob/db093957caab3b3cbc0898d55bd1ad66d6ccfd8e/bookworm/Dockerfile' });
const r259 = (): VendorRecord => ({ from: '1.13', below: '2', tags: ['bionic', '{version}-bionic', '{version}-{number}-bionic', 'bionic-fat', '{version}-bionic-fat', '{version}-{number}-bionic-fat', 'focal', '{version}-focal', '{version}-{number}-focal', 'focal-fat', '{version}-focal-fat', '{version}-{number}-focal-fat', 'jammy', '{version}-jammy', '{version}-{number}-jammy', 'jammy-fat', '{version}-jammy-fat', '{version}-{number}-jammy-fat', 'noble', '{version}-noble', '{version}-{number}-noble', 'noble-fat', '{version}-noble-fat', '{version}-{number}-noble-fat', 'resolute', '{version}-resolute', '{version}-{number}-resolute', 'resolute-fat', '{version}-resolute-fat', '{version}-{number}-resolute-fat'], facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/usr/local/openresty/bin/openresty', '-g', 'daemon off;'], family: 'ubuntu' }, source: 'https://github.com/openresty/docker-openresty/blob/db093957caab3b3cbc0898d55bd1ad66d6ccfd8e/jammy/Dockerfile' });
const r260 = (): VendorRecord => ({ tags: ['latest', 'python{version}', 'python{version}-{number}-{number}-{number}'], from: '3.6', below: '3.15', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/start.sh'], workdir: '/app', family: 'debian' }, source: 'https://github.com/tiangolo/uvicorn-gunicorn-docker/blob/cb5abd5fddd4faa8b8a7c4765f8ed267b567476f/docker-images' });
const r261 = (): VendorRecord => ({ tags: ['python{version}-slim', 'python{version}-slim-{number}-{number}-{number}'], from: '3.6', below: '3.15', facts: { user: null, entrypoint: null, entrypointRead: true, cmd: ['/start.sh'], workdir: '/app', family: 'debian' }, source: 'https://github.com/tiangolo/uvicorn-gunicorn-docker/blob/cb5abd5fddd4faa8b8a7c4765f8ed267b567476f/docker-images' });
const r262 = (): VendorRecord => ({ tags: ['latest', 'python{version}', 'python{version}-{number}-{number}-{number}'], from: '3.6', below: '3.15', facts: { user: null, entrypoint: ['/entrypoint.sh'], entrypointRead: true, cmd: ['/start.sh'], workdir: '/app', family: 'debian' }, source: 'https://github.com/tiangolo/meinheld-gunicorn-docker/blob/70cb7974f40ee6719e429bc4485d4f92c6f65ed4/docker-images' });
const r263 = (): VendorRecord => ({ tags: ['latest', 'python{version}', 'python{version}-{number}-{number}-{number}'], from: '3.6', below: '3.15', facts: { family: 'debian', user: null, entrypoint: ['/entrypoint.sh'], cmd: ['/start.sh'], workdir: '/app', entrypointRead: true, mustBeRoot: { because: 'its supervisor starts nginx and uWSGI as root, and they hand over to `nginx`', alternative: 'start one server, such as gunicorn on a python image, as an ordinary user' } }, source: 'https://github.com/tiangolo/uwsgi-nginx-docker/blob/afe929aba32ab29cdb784cf370e396130ab4ae30/docker-images' });
const r264 = (): VendorRecord => ({ tags: ['latest', '{version}'], from: '1.5', below: '2', facts: { family: 'debian', user: null, entrypoint: ['/app/docker-entrypoint.sh'], cmd: ['forego', 'start', '-r'], workdir: '/app/', entrypointRead: true, mustBeRoot: { because: 'it reads the engine’s socket, which is root’s, and restarts nginx', alternative: 'leave it as it is, and keep docker-gen in a container of its own' } }, source: 'https://github.com/nginx-proxy/nginx-proxy/blob/584073da6adc4565a428bf76d596fc1708a8a58b/Dockerfile.debian' });
const r265 = (): VendorRecord => ({ tags: ['alpine', '{version}-alpine'], from: '1', below: '2', facts: { family: 'alpine', user: null, entrypoint: ['/app/docker-entrypoint.sh'], cmd: ['forego', 'start', '-r'], workdir: '/app/', entrypointRead: true, mustBeRoot: { because: 'it reads the engine’s socket, which is root’s, and restarts nginx', alternative: 'leave it as it is, and keep docker-gen in a container of its own' } }, source: 'https://github.com/nginx-proxy/nginx-proxy/blob/584073da6adc4565a428bf76d596fc1708a8a58b/Dockerfile.alpine' });
const r266 = (): VendorRecord => ({ tags: ['1709{|-amd64}', '1803{|-amd64}', '1809{|-amd64}', '1903{|-amd64}', '1909{|-amd64}', '2004{|-amd64}', '20H2{|-amd64}', 'ltsc2016{|-amd64}', 'ltsc2019{|-amd64}', 'ltsc2022{|-amd64}', 'ltsc2025{|-amd64}', '10.0.14393.{number}{|-amd64}', '10.0.17763.{number}{|-amd64}', '10.0.20348.{number}{|-amd64}', '10.0.26100.{number}{|-amd64}'], facts: { family: 'windows', user: 'ContainerUser', entrypointRead: false }, source: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/manage-windows-dockerfile#user' });
const r267 = (): VendorRecord => ({ tags: ['1709{|-amd64}', '1803{|-amd64}', '1809{|-amd64}', '1903{|-amd64}', '1909{|-amd64}', '2004{|-amd64}', '20H2{|-amd64}', 'ltsc2016{|-amd64}', 'ltsc2019{|-amd64}', 'ltsc2022{|-amd64}', 'ltsc2025{|-amd64}', '10.0.14393.{number}{|-amd64}', '10.0.17763.{number}{|-amd64}', '10.0.20348.{number}{|-amd64}', '10.0.26100.{number}{|-amd64}', 'windowsservercore-1709{|-amd64}', 'windowsservercore-1803{|-amd64}', 'windowsservercore-1809{|-amd64}', 'windowsservercore-1903{|-amd64}', 'windowsservercore-1909{|-amd64}', 'windowsservercore-2004{|-amd64}', 'windowsservercore-20H2{|-amd64}', 'windowsservercore-ltsc2016{|-amd64}', 'windowsservercore-ltsc2019{|-amd64}', 'windowsservercore-ltsc2022{|-amd64}', 'windowsservercore-ltsc2025{|-amd64}', 'windowsservercore-10.0.14393.{number}{|-amd64}', 'windowsservercore-10.0.17763.{number}{|-amd64}', 'windowsservercore-10.0.20348.{number}{|-amd64}', 'windowsservercore-10.0.26100.{number}{|-amd64}'], facts: { family: 'windows', entrypointRead: false }, source: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/manage-windows-dockerfile#user' });
const r268 = (): VendorRecord => ({ tags: ['{version}', '{version}-windowsservercore-1709{|-amd64}', '{version}-windowsservercore-1803{|-amd64}', '{version}-windowsservercore-1809{|-amd64}', '{version}-windowsservercore-1903{|-amd64}', '{version}-windowsservercore-1909{|-amd64}', '{version}-windowsservercore-2004{|-amd64}', '{version}-windowsservercore-20H2{|-amd64}', '{version}-windowsservercore-ltsc2016{|-amd64}', '{version}-windowsservercore-ltsc2019{|-amd64}', '{version}-windowsservercore-ltsc2022{|-amd64}', '{version}-windowsservercore-ltsc2025{|-amd64}', '{version}-windowsservercore-10.0.14393.{number}{|-amd64}', '{version}-windowsservercore-10.0.17763.{number}{|-amd64}', '{version}-windowsservercore-10.0.20348.{number}{|-amd64}', '{version}-windowsservercore-10.0.26100.{number}{|-amd64}'], from: '3.5', below: '5', facts: { family: 'windows', entrypointRead: false }, source: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/manage-windows-dockerfile#user' });
const g0 = (): readonly VendorRecord[] => [r0()];
const g1 = (): readonly VendorRecord[] => [r1()];
const g2 = (): readonly VendorRecord[] => [r2()];
const g3 = (): readonly VendorRecord[] => [r3(), r4(), r5()];
const g4 = (): readonly VendorRecord[] => [r5()];
const g5 = (): readonly VendorRecord[] => [r6()];
const g6 = (): readonly VendorRecord[] => [r7(), r8()];
const g7 = (): readonly VendorRecord[] => [r9(), r10(), r13()];
const g8 = (): readonly VendorRecord[] => [r9(), r10()];
const g9 = (): readonly VendorRecord[] => [r10(), r11()];
const g10 = (): readonly VendorRecord[] => [r12()];
const g11 = (): readonly VendorRecord[] => [r14()];
const g12 = (): readonly VendorRecord[] => [r15()];
const g13 = (): readonly VendorRecord[] => [r16()];
const g14 = (): readonly VendorRecord[] => [r17(), r18()];
const g15 = (): readonly VendorRecord[] => [r19()];
const g16 = (): readonly VendorRecord[] => [r20()];
const g17 = (): readonly VendorRecord[] => [r21()];
const g18 = (): readonly VendorRecord[] => [r22()];
const g19 = (): readonly VendorRecord[] => [r23()];
const g20 = (): readonly VendorRecord[] => [r24(), r25()];
const g21 = (): readonly VendorRecord[] => [r26()];
const g22 = (): readonly VendorRecord[] => [r27()];
const g23 = (): readonly VendorRecord[] => [r28()];
const g24 = (): readonly VendorRecord[] => [r29(), r30(), r32()];
const g25 = (): readonly VendorRecord[] => [r29(), r30()];
const g26 = (): readonly VendorRecord[] => [r31(), r32()];
const g27 = (): readonly VendorRecord[] => [r33(), r34()];
const g28 = (): readonly VendorRecord[] => [r35(), r36()];
const g29 = (): readonly VendorRecord[] => [r37()];
const g30 = (): readonly VendorRecord[] => [r38()];
const g31 = (): readonly VendorRecord[] => [r39()];
const g32 = (): readonly VendorRecord[] => [r40(), r41(), r42()];
const g33 = (): readonly VendorRecord[] => [r43(), r44(), r45()];
const g34 = (): readonly VendorRecord[] => [r46()];
const g35 = (): readonly VendorRecord[] => [r46(), r47()];
const g36 = (): readonly VendorRecord[] => [r48()];
const g37 = (): readonly VendorRecord[] => [r49(), r50()];
const g38 = (): readonly VendorRecord[] => [r51(), r52()];
const g39 = (): readonly VendorRecord[] => [r53(), r54()];
const g40 = (): readonly VendorRecord[] => [r55(), r56()];
const g41 = (): readonly VendorRecord[] => [r57(), r58()];
const g42 = (): readonly VendorRecord[] => [r59(), r60()];
const g43 = (): readonly VendorRecord[] => [r61(), r62()];
const g44 = (): readonly VendorRecord[] => [r63(), r64()];
const g45 = (): readonly VendorRecord[] => [r65(), r66()];
const g46 = (): readonly VendorRecord[] => [r67(), r68()];
const g47 = (): readonly VendorRecord[] => [r69(), r70()];
const g48 = (): readonly VendorRecord[] => [r71(), r72()];
const g49 = (): readonly VendorRecord[] => [r73(), r74()];
const g50 = (): readonly VendorRecord[] => [r75(), r76()];
const g51 = (): readonly VendorRecord[] => [r77()];
const g52 = (): readonly VendorRecord[] => [r78()];
const g53 = (): readonly VendorRecord[] => [r79(), r80()];
const g54 = (): readonly VendorRecord[] => [r81(), r82()];
const g55 = (): readonly VendorRecord[] => [r81()];
const g56 = (): readonly VendorRecord[] => [r83()];
const g57 = (): readonly VendorRecord[] => [r84()];
const g58 = (): readonly VendorRecord[] => [r85()];
const g59 = (): readonly VendorRecord[] => [r86()];
const g60 = (): readonly VendorRecord[] => [r87()];
const g61 = (): readonly VendorRecord[] => [r88()];
const g62 = (): readonly VendorRecord[] => [r89()];
const g63 = (): readonly VendorRecord[] => [r90()];
const g64 = (): readonly VendorRecord[] => [r91()];
const g65 = (): readonly VendorRecord[] => [r92()];
const g66 = (): readonly VendorRecord[] => [r93()];
const g67 = (): readonly VendorRecord[] => [r94()];
const g68 = (): readonly VendorRecord[] => [r95()];
const g69 = (): readonly VendorRecord[] => [r96(), r97()];
const g70 = (): readonly VendorRecord[] => [r98()];
const g71 = (): readonly VendorRecord[] => [r99()];
const g72 = (): readonly VendorRecord[] => [r100()];
const g73 = (): readonly VendorRecord[] => [r101(), r102(), r103()];
const g74 = (): readonly VendorRecord[] => [r104()];
const g75 = (): readonly VendorRecord[] => [r105(), r106(), r107(), r108()];
const g76 = (): readonly VendorRecord[] => [r109(), r110(), r111(), r112()];
const g77 = (): readonly VendorRecord[] => [r113(), r114(), r115(), r116()];
const g78 = (): readonly VendorRecord[] => [r117(), r118(), r119(), r120()];
const g79 = (): readonly VendorRecord[] => [r121(), r122(), r123(), r124()];
const g80 = (): readonly VendorRecord[] => [r125(), r126(), r127(), r128(), r129(), r130(), r131(), r132(), r133(), r134(), r135(), r136(), r137(), r138(), r139(), r140(), r141(), r142(), r143(), r144(), r145(), r146(), r147(), r148(), r149(), r150()];
const g81 = (): readonly VendorRecord[] => [r125(), r126(), r128(), r130(), r132(), r134(), r136(), r138(), r140(), r142(), r144(), r146(), r148(), r150()];
const g82 = (): readonly VendorRecord[] => [r151(), r152(), r153()];
const g83 = (): readonly VendorRecord[] => [r154()];
const g84 = (): readonly VendorRecord[] => [r155()];
const g85 = (): readonly VendorRecord[] => [r156()];
const g86 = (): readonly VendorRecord[] => [r157()];
const g87 = (): readonly VendorRecord[] => [r158()];
const g88 = (): readonly VendorRecord[] => [r159()];
const g89 = (): readonly VendorRecord[] => [r160()];
const g90 = (): readonly VendorRecord[] => [r161()];
const g91 = (): readonly VendorRecord[] => [r162()];
const g92 = (): readonly VendorRecord[] => [r163()];
const g93 = (): readonly VendorRecord[] => [r164()];
const g94 = (): readonly VendorRecord[] => [r165()];
const g95 = (): readonly VendorRecord[] => [r166()];
const g96 = (): readonly VendorRecord[] => [r167()];
const g97 = (): readonly VendorRecord[] => [r168()];
const g98 = (): readonly VendorRecord[] => [r169()];
const g99 = (): readonly VendorRecord[] => [r170()];
const g100 = (): readonly VendorRecord[] => [r171()];
const g101 = (): readonly VendorRecord[] => [r172(), r173(), r174(), r175(), r176(), r177(), r178(), r179(), r180(), r181(), r182(), r183(), r184(), r185(), r186()];
const g102 = (): readonly VendorRecord[] => [r187(), r188(), r189()];
const g103 = (): readonly VendorRecord[] => [r190(), r191()];
const g104 = (): readonly VendorRecord[] => [r192()];
const g105 = (): readonly VendorRecord[] => [r193()];
const g106 = (): readonly VendorRecord[] => [r194()];
const g107 = (): readonly VendorRecord[] => [r195(), r196(), r197()];
const g108 = (): readonly VendorRecord[] => [r198(), r199()];
const g109 = (): readonly VendorRecord[] => [r200()];
const g110 = (): readonly VendorRecord[] => [r201()];
const g111 = (): readonly VendorRecord[] => [r202(), r203()];
const g112 = (): readonly VendorRecord[] => [r204()];
const g113 = (): readonly VendorRecord[] => [r205(), r210()];
const g114 = (): readonly VendorRecord[] => [r206(), r210()];
const g115 = (): readonly VendorRecord[] => [r207(), r210()];
const g116 = (): readonly VendorRecord[] => [r208(), r210()];
const g117 = (): readonly VendorRecord[] => [r209(), r210()];
const g118 = (): readonly VendorRecord[] => [r211(), r212()];
const g119 = (): readonly VendorRecord[] => [r213()];
const g120 = (): readonly VendorRecord[] => [r214()];
const g121 = (): readonly VendorRecord[] => [r215()];
const g122 = (): readonly VendorRecord[] => [r216()];
const g123 = (): readonly VendorRecord[] => [r217()];
const g124 = (): readonly VendorRecord[] => [r218()];
const g125 = (): readonly VendorRecord[] => [r219(), r220(), r221()];
const g126 = (): readonly VendorRecord[] => [r222(), r223(), r224(), r225(), r226()];
const g127 = (): readonly VendorRecord[] => [r227(), r228(), r229()];
const g128 = (): readonly VendorRecord[] => [r230(), r232(), r234()];
const g129 = (): readonly VendorRecord[] => [r231(), r233(), r235()];
const g130 = (): readonly VendorRecord[] => [r236()];
const g131 = (): readonly VendorRecord[] => [r237(), r238(), r239(), r240()];
const g132 = (): readonly VendorRecord[] => [r241()];
const g133 = (): readonly VendorRecord[] => [r242()];
const g134 = (): readonly VendorRecord[] => [r243(), r244(), r245()];
const g135 = (): readonly VendorRecord[] => [r246(), r247()];
const g136 = (): readonly VendorRecord[] => [r248()];
const g137 = (): readonly VendorRecord[] => [r249()];
const g138 = (): readonly VendorRecord[] => [r250()];
const g139 = (): readonly VendorRecord[] => [r251()];
const g140 = (): readonly VendorRecord[] => [r252()];
const g141 = (): readonly VendorRecord[] => [r253()];
const g142 = (): readonly VendorRecord[] => [r254()];
const g143 = (): readonly VendorRecord[] => [r255(), r256()];
const g144 = (): readonly VendorRecord[] => [r257(), r258(), r259()];
const g145 = (): readonly VendorRecord[] => [r260(), r261()];
const g146 = (): readonly VendorRecord[] => [r262()];
const g147 = (): readonly VendorRecord[] => [r263()];
const g148 = (): readonly VendorRecord[] => [r264(), r265()];
const g149 = (): readonly VendorRecord[] => [r266()];
const g150 = (): readonly VendorRecord[] => [r267()];
const g151 = (): readonly VendorRecord[] => [r268()];

export const vendorRecords: Readonly<Record<string, () => readonly VendorRecord[]>> = {
  'cgr.dev/*/busybox': g48,
  'cgr.dev/*/glibc-dynamic': g47,
  'cgr.dev/*/go': g39,
  'cgr.dev/*/jdk': g41,
  'cgr.dev/*/jre': g40,
  'cgr.dev/*/nginx': g42,
  'cgr.dev/*/node': g37,
  'cgr.dev/*/php': g43,
  'cgr.dev/*/python': g38,
  'cgr.dev/*/redis': g49,
  'cgr.dev/*/ruby': g44,
  'cgr.dev/*/rust': g45,
  'cgr.dev/*/static': g46,
  'cgr.dev/*/wolfi-base': g50,
  'cgr.dev/chainguard/busybox': g48,
  'cgr.dev/chainguard/glibc-dynamic': g47,
  'cgr.dev/chainguard/go': g39,
  'cgr.dev/chainguard/jdk': g41,
  'cgr.dev/chainguard/jre': g40,
  'cgr.dev/chainguard/nginx': g42,
  'cgr.dev/chainguard/node': g37,
  'cgr.dev/chainguard/php': g43,
  'cgr.dev/chainguard/python': g38,
  'cgr.dev/chainguard/redis': g49,
  'cgr.dev/chainguard/ruby': g44,
  'cgr.dev/chainguard/rust': g45,
  'cgr.dev/chainguard/static': g46,
  'cgr.dev/chainguard/wolfi-base': g50,
  'container-registry.oracle.com/graalvm/graalvm-community': g88,
  'container-registry.oracle.com/graalvm/jdk-community': g88,
  'docker.io/almalinux/10-base': g70,
  'docker.io/almalinux/10-micro': g72,
  'docker.io/almalinux/10-minimal': g71,
  'docker.io/almalinux/8-base': g70,
  'docker.io/almalinux/8-micro': g72,
  'docker.io/almalinux/8-minimal': g71,
  'docker.io/almalinux/9-base': g70,
  'docker.io/almalinux/9-micro': g72,
  'docker.io/almalinux/9-minimal': g71,
  'docker.io/alpine/git': g132,
  'docker.io/alpine/helm': g133,
  'docker.io/amazon/aws-cli': g130,
  'docker.io/amazon/aws-lambda-dotnet': g94,
  'docker.io/amazon/aws-lambda-go': g96,
  'docker.io/amazon/aws-lambda-java': g93,
  'docker.io/amazon/aws-lambda-nodejs': g92,
  'docker.io/amazon/aws-lambda-provided': g97,
  'docker.io/amazon/aws-lambda-python': g91,
  'docker.io/amazon/aws-lambda-ruby': g95,
  'docker.io/ankane/pgvector': g55,
  'docker.io/apache/airflow': g17,
  'docker.io/apache/kafka': g15,
  'docker.io/apache/spark': g19,
  'docker.io/apache/spark-py': g19,
  'docker.io/apache/spark-r': g19,
  'docker.io/apache/superset': g18,
  'docker.io/astral/uv': g127,
  'docker.io/azul/zulu-openjdk': g87,
  'docker.io/azul/zulu-openjdk-alpine': g85,
  'docker.io/azul/zulu-openjdk-debian': g86,
  'docker.io/bellsoft/liberica-openjdk-alpine': g83,
  'docker.io/bellsoft/liberica-openjdk-alpine-musl': g83,
  'docker.io/bellsoft/liberica-openjdk-debian': g84,
  'docker.io/bellsoft/liberica-openjre-alpine': g83,
  'docker.io/bellsoft/liberica-openjre-alpine-musl': g83,
  'docker.io/bellsoft/liberica-openjre-debian': g84,
  'docker.io/bitnami/elasticsearch': g51,
  'docker.io/bitnami/etcd': g51,
  'docker.io/bitnami/kafka': g51,
  'docker.io/bitnami/keycloak': g51,
  'docker.io/bitnami/kubectl': g51,
  'docker.io/bitnami/mariadb': g51,
  'docker.io/bitnami/memcached': g51,
  'docker.io/bitnami/minideb': g74,
  'docker.io/bitnami/mongodb': g51,
  'docker.io/bitnami/mysql': g51,
  'docker.io/bitnami/nginx': g51,
  'docker.io/bitnami/node': g52,
  'docker.io/bitnami/postgresql': g51,
  'docker.io/bitnami/rabbitmq': g51,
  'docker.io/bitnami/redis': g51,
  'docker.io/bitnami/redis-cluster': g51,
  'docker.io/bitnami/spark': g51,
  'docker.io/bitnami/wordpress': g51,
  'docker.io/bitnami/zookeeper': g51,
  'docker.io/bitnamilegacy/elasticsearch': g51,
  'docker.io/bitnamilegacy/etcd': g51,
  'docker.io/bitnamilegacy/kafka': g51,
  'docker.io/bitnamilegacy/keycloak': g51,
  'docker.io/bitnamilegacy/kubectl': g51,
  'docker.io/bitnamilegacy/mariadb': g51,
  'docker.io/bitnamilegacy/memcached': g51,
  'docker.io/bitnamilegacy/mongodb': g51,
  'docker.io/bitnamilegacy/mysql': g51,
  'docker.io/bitnamilegacy/nginx': g51,
  'docker.io/bitnamilegacy/node': g52,
  'docker.io/bitnamilegacy/postgresql': g51,
  'docker.io/bitnamilegacy/rabbitmq': g51,
  'docker.io/bitnamilegacy/redis': g51,
  'docker.io/bitnamilegacy/redis-cluster': g51,
  'docker.io/bitnamilegacy/spark': g51,
  'docker.io/bitnamilegacy/wordpress': g51,
  'docker.io/bitnamilegacy/zookeeper': g51,
  'docker.io/cimg/base': g34,
  'docker.io/cimg/clojure': g34,
  'docker.io/cimg/deploy': g34,
  'docker.io/cimg/elixir': g34,
  'docker.io/cimg/go': g35,
  'docker.io/cimg/node': g35,
  'docker.io/cimg/openjdk': g35,
  'docker.io/cimg/php': g35,
  'docker.io/cimg/python': g35,
  'docker.io/cimg/ruby': g35,
  'docker.io/cimg/rust': g35,
  'docker.io/cirrusci/flutter': g36,
  'docker.io/condaforge/mambaforge': g106,
  'docker.io/condaforge/miniforge3': g106,
  'docker.io/confluentinc/cp-kafka': g16,
  'docker.io/confluentinc/cp-kafka-connect': g16,
  'docker.io/confluentinc/cp-kafka-connect-base': g16,
  'docker.io/confluentinc/cp-server': g16,
  'docker.io/confluentinc/cp-server-connect': g16,
  'docker.io/confluentinc/cp-server-connect-base': g16,
  'docker.io/continuumio/anaconda3': g105,
  'docker.io/continuumio/miniconda3': g104,
  'docker.io/curlimages/curl': g139,
  'docker.io/cypress/base': g1,
  'docker.io/cypress/browsers': g1,
  'docker.io/cypress/factory': g1,
  'docker.io/cypress/included': g2,
  'docker.io/denoland/deno': g126,
  'docker.io/dpage/pgadmin4': g140,
  'docker.io/dunglas/frankenphp': g28,
  'docker.io/envoyproxy/envoy': g118,
  'docker.io/gitlab/gitlab-runner': g136,
  'docker.io/google/cloud-sdk': g131,
  'docker.io/grafana/grafana': g111,
  'docker.io/grafana/grafana-enterprise': g111,
  'docker.io/grafana/grafana-oss': g111,
  'docker.io/grafana/loki': g112,
  'docker.io/hashicorp/consul': g21,
  'docker.io/hashicorp/packer': g22,
  'docker.io/hashicorp/terraform': g23,
  'docker.io/hashicorp/vault': g20,
  'docker.io/hexpm/elixir': g128,
  'docker.io/hexpm/erlang': g129,
  'docker.io/jenkins/agent': g32,
  'docker.io/jenkins/inbound-agent': g33,
  'docker.io/jenkins/jenkins': g31,
  'docker.io/jupyter/all-spark-notebook': g100,
  'docker.io/jupyter/base-notebook': g100,
  'docker.io/jupyter/datascience-notebook': g100,
  'docker.io/jupyter/docker-stacks-foundation': g100,
  'docker.io/jupyter/julia-notebook': g100,
  'docker.io/jupyter/minimal-notebook': g100,
  'docker.io/jupyter/pyspark-notebook': g100,
  'docker.io/jupyter/pytorch-notebook': g100,
  'docker.io/jupyter/r-notebook': g100,
  'docker.io/jupyter/scipy-notebook': g100,
  'docker.io/jupyter/tensorflow-notebook': g100,
  'docker.io/jwilder/nginx-proxy': g148,
  'docker.io/keycloak/keycloak': g135,
  'docker.io/linuxserver/alpine': g141,
  'docker.io/linuxserver/baseimage-alpine': g141,
  'docker.io/linuxserver/baseimage-ubuntu': g142,
  'docker.io/linuxserver/ubuntu': g142,
  'docker.io/lsiobase/alpine': g141,
  'docker.io/lsiobase/baseimage-alpine': g141,
  'docker.io/lsiobase/baseimage-ubuntu': g142,
  'docker.io/lsiobase/ubuntu': g142,
  'docker.io/mambaorg/micromamba': g107,
  'docker.io/minio/minio': g57,
  'docker.io/nginxinc/nginx-unprivileged': g143,
  'docker.io/nginxproxy/nginx-proxy': g148,
  'docker.io/nvidia/cuda': g101,
  'docker.io/ollama/ollama': g138,
  'docker.io/openresty/openresty': g144,
  'docker.io/opensuse/leap': g59,
  'docker.io/opensuse/tumbleweed': g60,
  'docker.io/oven/bun': g125,
  'docker.io/pgvector/pgvector': g54,
  'docker.io/phusion/baseimage': g12,
  'docker.io/phusion/passenger-customizable': g13,
  'docker.io/phusion/passenger-full': g13,
  'docker.io/phusion/passenger-jruby93': g13,
  'docker.io/phusion/passenger-jruby94': g13,
  'docker.io/phusion/passenger-nodejs': g13,
  'docker.io/phusion/passenger-ruby27': g13,
  'docker.io/phusion/passenger-ruby30': g13,
  'docker.io/phusion/passenger-ruby31': g13,
  'docker.io/phusion/passenger-ruby32': g13,
  'docker.io/phusion/passenger-ruby33': g13,
  'docker.io/phusion/passenger-ruby34': g13,
  'docker.io/postgis/postgis': g53,
  'docker.io/prom/alertmanager': g114,
  'docker.io/prom/blackbox-exporter': g117,
  'docker.io/prom/node-exporter': g115,
  'docker.io/prom/prometheus': g113,
  'docker.io/prom/pushgateway': g116,
  'docker.io/pytorch/pytorch': g103,
  'docker.io/redhat/ubi10': g119,
  'docker.io/redhat/ubi10-init': g122,
  'docker.io/redhat/ubi10-micro': g121,
  'docker.io/redhat/ubi10-minimal': g120,
  'docker.io/redhat/ubi8': g119,
  'docker.io/redhat/ubi8-init': g122,
  'docker.io/redhat/ubi8-micro': g121,
  'docker.io/redhat/ubi8-minimal': g120,
  'docker.io/redhat/ubi9': g119,
  'docker.io/redhat/ubi9-init': g122,
  'docker.io/redhat/ubi9-micro': g121,
  'docker.io/redhat/ubi9-minimal': g120,
  'docker.io/richarvey/nginx-php-fpm': g30,
  'docker.io/rocker/geospatial': g109,
  'docker.io/rocker/r-ver': g108,
  'docker.io/rocker/rstudio': g109,
  'docker.io/rocker/shiny': g110,
  'docker.io/rocker/shiny-verse': g110,
  'docker.io/rocker/tidyverse': g109,
  'docker.io/rocker/verse': g109,
  'docker.io/rockylinux/rockylinux': g73,
  'docker.io/selenium/base': g0,
  'docker.io/selenium/distributor': g0,
  'docker.io/selenium/event-bus': g0,
  'docker.io/selenium/hub': g0,
  'docker.io/selenium/node-base': g0,
  'docker.io/selenium/node-chrome': g0,
  'docker.io/selenium/node-chromium': g0,
  'docker.io/selenium/node-docker': g0,
  'docker.io/selenium/node-edge': g0,
  'docker.io/selenium/node-firefox': g0,
  'docker.io/selenium/router': g0,
  'docker.io/selenium/session-queue': g0,
  'docker.io/selenium/sessions': g0,
  'docker.io/selenium/standalone-chrome': g0,
  'docker.io/selenium/standalone-chromium': g0,
  'docker.io/selenium/standalone-docker': g0,
  'docker.io/selenium/standalone-edge': g0,
  'docker.io/selenium/standalone-firefox': g0,
  'docker.io/serversideup/php': g27,
  'docker.io/sonatype/nexus3': g134,
  'docker.io/tensorflow/tensorflow': g102,
  'docker.io/tiangolo/meinheld-gunicorn': g146,
  'docker.io/tiangolo/meinheld-gunicorn-flask': g146,
  'docker.io/tiangolo/uvicorn-gunicorn': g145,
  'docker.io/tiangolo/uvicorn-gunicorn-fastapi': g145,
  'docker.io/tiangolo/uvicorn-gunicorn-starlette': g145,
  'docker.io/tiangolo/uwsgi-nginx': g147,
  'docker.io/tiangolo/uwsgi-nginx-flask': g147,
  'docker.io/timescale/timescaledb': g56,
  'docker.io/trafex/alpine-nginx-php7': g29,
  'docker.io/trafex/php-nginx': g29,
  'docker.io/valkey/valkey': g14,
  'docker.io/webdevops/apache': g26,
  'docker.io/webdevops/base': g26,
  'docker.io/webdevops/base-app': g26,
  'docker.io/webdevops/nginx': g26,
  'docker.io/webdevops/php': g24,
  'docker.io/webdevops/php-apache': g24,
  'docker.io/webdevops/php-apache-dev': g25,
  'docker.io/webdevops/php-dev': g25,
  'docker.io/webdevops/php-nginx': g24,
  'docker.io/webdevops/php-nginx-dev': g25,
  'docker.io/zenika/alpine-chrome': g6,
  'gcr.io/distroless/base': g75,
  'gcr.io/distroless/base-debian10': g75,
  'gcr.io/distroless/base-debian11': g75,
  'gcr.io/distroless/base-debian12': g75,
  'gcr.io/distroless/base-debian13': g75,
  'gcr.io/distroless/base-debian9': g75,
  'gcr.io/distroless/base-nossl': g75,
  'gcr.io/distroless/base-nossl-debian10': g75,
  'gcr.io/distroless/base-nossl-debian11': g75,
  'gcr.io/distroless/base-nossl-debian12': g75,
  'gcr.io/distroless/base-nossl-debian13': g75,
  'gcr.io/distroless/base-nossl-debian9': g75,
  'gcr.io/distroless/cc': g75,
  'gcr.io/distroless/cc-debian10': g75,
  'gcr.io/distroless/cc-debian11': g75,
  'gcr.io/distroless/cc-debian12': g75,
  'gcr.io/distroless/cc-debian13': g75,
  'gcr.io/distroless/cc-debian9': g75,
  'gcr.io/distroless/java-base': g76,
  'gcr.io/distroless/java-base-debian10': g76,
  'gcr.io/distroless/java-base-debian11': g76,
  'gcr.io/distroless/java-base-debian12': g76,
  'gcr.io/distroless/java-base-debian13': g76,
  'gcr.io/distroless/java-base-debian9': g76,
  'gcr.io/distroless/java11': g77,
  'gcr.io/distroless/java11-debian10': g77,
  'gcr.io/distroless/java11-debian11': g77,
  'gcr.io/distroless/java11-debian12': g77,
  'gcr.io/distroless/java11-debian13': g77,
  'gcr.io/distroless/java11-debian9': g77,
  'gcr.io/distroless/java17': g77,
  'gcr.io/distroless/java17-debian10': g77,
  'gcr.io/distroless/java17-debian11': g77,
  'gcr.io/distroless/java17-debian12': g77,
  'gcr.io/distroless/java17-debian13': g77,
  'gcr.io/distroless/java17-debian9': g77,
  'gcr.io/distroless/java21': g77,
  'gcr.io/distroless/java21-debian10': g77,
  'gcr.io/distroless/java21-debian11': g77,
  'gcr.io/distroless/java21-debian12': g77,
  'gcr.io/distroless/java21-debian13': g77,
  'gcr.io/distroless/java21-debian9': g77,
  'gcr.io/distroless/java25': g77,
  'gcr.io/distroless/java25-debian10': g77,
  'gcr.io/distroless/java25-debian11': g77,
  'gcr.io/distroless/java25-debian12': g77,
  'gcr.io/distroless/java25-debian13': g77,
  'gcr.io/distroless/java25-debian9': g77,
  'gcr.io/distroless/java8': g77,
  'gcr.io/distroless/java8-debian10': g77,
  'gcr.io/distroless/java8-debian11': g77,
  'gcr.io/distroless/java8-debian12': g77,
  'gcr.io/distroless/java8-debian13': g77,
  'gcr.io/distroless/java8-debian9': g77,
  'gcr.io/distroless/nodejs14': g78,
  'gcr.io/distroless/nodejs14-debian10': g78,
  'gcr.io/distroless/nodejs14-debian11': g78,
  'gcr.io/distroless/nodejs14-debian12': g78,
  'gcr.io/distroless/nodejs14-debian13': g78,
  'gcr.io/distroless/nodejs14-debian9': g78,
  'gcr.io/distroless/nodejs16': g78,
  'gcr.io/distroless/nodejs16-debian10': g78,
  'gcr.io/distroless/nodejs16-debian11': g78,
  'gcr.io/distroless/nodejs16-debian12': g78,
  'gcr.io/distroless/nodejs16-debian13': g78,
  'gcr.io/distroless/nodejs16-debian9': g78,
  'gcr.io/distroless/nodejs18': g78,
  'gcr.io/distroless/nodejs18-debian10': g78,
  'gcr.io/distroless/nodejs18-debian11': g78,
  'gcr.io/distroless/nodejs18-debian12': g78,
  'gcr.io/distroless/nodejs18-debian13': g78,
  'gcr.io/distroless/nodejs18-debian9': g78,
  'gcr.io/distroless/nodejs20': g78,
  'gcr.io/distroless/nodejs20-debian10': g78,
  'gcr.io/distroless/nodejs20-debian11': g78,
  'gcr.io/distroless/nodejs20-debian12': g78,
  'gcr.io/distroless/nodejs20-debian13': g78,
  'gcr.io/distroless/nodejs20-debian9': g78,
  'gcr.io/distroless/nodejs22': g78,
  'gcr.io/distroless/nodejs22-debian10': g78,
  'gcr.io/distroless/nodejs22-debian11': g78,
  'gcr.io/distroless/nodejs22-debian12': g78,
  'gcr.io/distroless/nodejs22-debian13': g78,
  'gcr.io/distroless/nodejs22-debian9': g78,
  'gcr.io/distroless/nodejs24': g78,
  'gcr.io/distroless/nodejs24-debian10': g78,
  'gcr.io/distroless/nodejs24-debian11': g78,
  'gcr.io/distroless/nodejs24-debian12': g78,
  'gcr.io/distroless/nodejs24-debian13': g78,
  'gcr.io/distroless/nodejs24-debian9': g78,
  'gcr.io/distroless/nodejs26': g78,
  'gcr.io/distroless/nodejs26-debian10': g78,
  'gcr.io/distroless/nodejs26-debian11': g78,
  'gcr.io/distroless/nodejs26-debian12': g78,
  'gcr.io/distroless/nodejs26-debian13': g78,
  'gcr.io/distroless/nodejs26-debian9': g78,
  'gcr.io/distroless/python3': g79,
  'gcr.io/distroless/python3-debian10': g79,
  'gcr.io/distroless/python3-debian11': g79,
  'gcr.io/distroless/python3-debian12': g79,
  'gcr.io/distroless/python3-debian13': g79,
  'gcr.io/distroless/python3-debian9': g79,
  'gcr.io/distroless/static': g75,
  'gcr.io/distroless/static-debian10': g75,
  'gcr.io/distroless/static-debian11': g75,
  'gcr.io/distroless/static-debian12': g75,
  'gcr.io/distroless/static-debian13': g75,
  'gcr.io/distroless/static-debian9': g75,
  'gcr.io/google.com/cloudsdktool/cloud-sdk': g131,
  'gcr.io/google.com/cloudsdktool/google-cloud-cli': g131,
  'gcr.io/kaniko-project/executor': g137,
  'ghcr.io/astral-sh/uv': g127,
  'ghcr.io/cirruslabs/flutter': g36,
  'ghcr.io/denoland/deno': g126,
  'ghcr.io/graalvm/graalvm-ce': g90,
  'ghcr.io/graalvm/graalvm-community': g88,
  'ghcr.io/graalvm/jdk-community': g88,
  'ghcr.io/graalvm/native-image-community': g89,
  'ghcr.io/linuxserver/alpine': g141,
  'ghcr.io/linuxserver/baseimage-alpine': g141,
  'ghcr.io/linuxserver/baseimage-ubuntu': g142,
  'ghcr.io/linuxserver/ubuntu': g142,
  'ghcr.io/mamba-org/micromamba': g107,
  'ghcr.io/nginx/nginx-unprivileged': g143,
  'ghcr.io/nginxinc/nginx-unprivileged': g143,
  'ghcr.io/phusion/baseimage': g12,
  'ghcr.io/puppeteer/puppeteer': g5,
  'ghcr.io/serversideup/php': g27,
  'lscr.io/linuxserver/alpine': g141,
  'lscr.io/linuxserver/baseimage-alpine': g141,
  'lscr.io/linuxserver/baseimage-ubuntu': g142,
  'lscr.io/linuxserver/ubuntu': g142,
  'mcr.microsoft.com/azure-functions/dotnet': g11,
  'mcr.microsoft.com/azure-functions/dotnet-isolated': g11,
  'mcr.microsoft.com/azure-functions/java': g11,
  'mcr.microsoft.com/azure-functions/node': g11,
  'mcr.microsoft.com/azure-functions/powershell': g11,
  'mcr.microsoft.com/azure-functions/python': g11,
  'mcr.microsoft.com/azurelinux/base/core': g66,
  'mcr.microsoft.com/azurelinux/distroless/base': g67,
  'mcr.microsoft.com/azurelinux/distroless/minimal': g67,
  'mcr.microsoft.com/cbl-mariner/base/core': g68,
  'mcr.microsoft.com/devcontainers/base': g7,
  'mcr.microsoft.com/devcontainers/cpp': g8,
  'mcr.microsoft.com/devcontainers/go': g9,
  'mcr.microsoft.com/devcontainers/javascript-node': g10,
  'mcr.microsoft.com/devcontainers/php': g9,
  'mcr.microsoft.com/devcontainers/python': g9,
  'mcr.microsoft.com/devcontainers/ruby': g9,
  'mcr.microsoft.com/devcontainers/rust': g9,
  'mcr.microsoft.com/devcontainers/typescript-node': g10,
  'mcr.microsoft.com/dotnet/aspnet': g80,
  'mcr.microsoft.com/dotnet/core/aspnet': g80,
  'mcr.microsoft.com/dotnet/core/runtime': g81,
  'mcr.microsoft.com/dotnet/core/runtime-deps': g81,
  'mcr.microsoft.com/dotnet/core/sdk': g81,
  'mcr.microsoft.com/dotnet/framework/aspnet': g151,
  'mcr.microsoft.com/dotnet/framework/runtime': g151,
  'mcr.microsoft.com/dotnet/framework/samples': g151,
  'mcr.microsoft.com/dotnet/framework/sdk': g151,
  'mcr.microsoft.com/dotnet/framework/wcf': g151,
  'mcr.microsoft.com/dotnet/runtime': g81,
  'mcr.microsoft.com/dotnet/runtime-deps': g81,
  'mcr.microsoft.com/dotnet/sdk': g81,
  'mcr.microsoft.com/mssql/server': g58,
  'mcr.microsoft.com/openjdk/jdk': g82,
  'mcr.microsoft.com/playwright': g3,
  'mcr.microsoft.com/playwright/dotnet': g4,
  'mcr.microsoft.com/playwright/java': g3,
  'mcr.microsoft.com/playwright/python': g3,
  'mcr.microsoft.com/windows': g150,
  'mcr.microsoft.com/windows/nanoserver': g149,
  'mcr.microsoft.com/windows/server': g150,
  'mcr.microsoft.com/windows/servercore': g150,
  'mcr.microsoft.com/windows/servercore/iis': g150,
  'nvcr.io/nvidia/cuda': g101,
  'public.ecr.aws/aws-cli/aws-cli': g130,
  'public.ecr.aws/bitnami/elasticsearch': g51,
  'public.ecr.aws/bitnami/etcd': g51,
  'public.ecr.aws/bitnami/kafka': g51,
  'public.ecr.aws/bitnami/keycloak': g51,
  'public.ecr.aws/bitnami/kubectl': g51,
  'public.ecr.aws/bitnami/mariadb': g51,
  'public.ecr.aws/bitnami/memcached': g51,
  'public.ecr.aws/bitnami/mongodb': g51,
  'public.ecr.aws/bitnami/mysql': g51,
  'public.ecr.aws/bitnami/nginx': g51,
  'public.ecr.aws/bitnami/node': g52,
  'public.ecr.aws/bitnami/postgresql': g51,
  'public.ecr.aws/bitnami/rabbitmq': g51,
  'public.ecr.aws/bitnami/redis': g51,
  'public.ecr.aws/bitnami/redis-cluster': g51,
  'public.ecr.aws/bitnami/spark': g51,
  'public.ecr.aws/bitnami/wordpress': g51,
  'public.ecr.aws/bitnami/zookeeper': g51,
  'public.ecr.aws/cypress-io/cypress/base': g1,
  'public.ecr.aws/cypress-io/cypress/browsers': g1,
  'public.ecr.aws/cypress-io/cypress/factory': g1,
  'public.ecr.aws/cypress-io/cypress/included': g2,
  'public.ecr.aws/lambda/dotnet': g94,
  'public.ecr.aws/lambda/go': g96,
  'public.ecr.aws/lambda/java': g93,
  'public.ecr.aws/lambda/nodejs': g92,
  'public.ecr.aws/lambda/provided': g97,
  'public.ecr.aws/lambda/python': g91,
  'public.ecr.aws/lambda/ruby': g95,
  'public.ecr.aws/nginx/nginx-unprivileged': g143,
  'quay.io/almalinuxorg/10-base': g70,
  'quay.io/almalinuxorg/10-micro': g72,
  'quay.io/almalinuxorg/10-minimal': g71,
  'quay.io/almalinuxorg/8-base': g70,
  'quay.io/almalinuxorg/8-micro': g72,
  'quay.io/almalinuxorg/8-minimal': g71,
  'quay.io/almalinuxorg/9-base': g70,
  'quay.io/almalinuxorg/9-micro': g72,
  'quay.io/almalinuxorg/9-minimal': g71,
  'quay.io/centos/centos': g69,
  'quay.io/condaforge/mambaforge': g106,
  'quay.io/condaforge/miniforge3': g106,
  'quay.io/curl/curl': g139,
  'quay.io/fedora/fedora-minimal': g65,
  'quay.io/jupyter/all-spark-notebook': g98,
  'quay.io/jupyter/base-notebook': g98,
  'quay.io/jupyter/datascience-notebook': g98,
  'quay.io/jupyter/docker-stacks-foundation': g99,
  'quay.io/jupyter/julia-notebook': g98,
  'quay.io/jupyter/minimal-notebook': g98,
  'quay.io/jupyter/pyspark-notebook': g98,
  'quay.io/jupyter/pytorch-notebook': g98,
  'quay.io/jupyter/r-notebook': g98,
  'quay.io/jupyter/scipy-notebook': g98,
  'quay.io/jupyter/tensorflow-notebook': g98,
  'quay.io/keycloak/keycloak': g135,
  'quay.io/minio/minio': g57,
  'quay.io/nginx/nginx-unprivileged': g143,
  'quay.io/prometheus/alertmanager': g114,
  'quay.io/prometheus/blackbox-exporter': g117,
  'quay.io/prometheus/node-exporter': g115,
  'quay.io/prometheus/prometheus': g113,
  'quay.io/prometheus/pushgateway': g116,
  'quay.io/rockylinux/rockylinux': g73,
  'registry.access.redhat.com/ubi10': g119,
  'registry.access.redhat.com/ubi10-init': g122,
  'registry.access.redhat.com/ubi10-micro': g121,
  'registry.access.redhat.com/ubi10-minimal': g120,
  'registry.access.redhat.com/ubi10/nodejs-14': g123,
  'registry.access.redhat.com/ubi10/nodejs-14-minimal': g124,
  'registry.access.redhat.com/ubi10/nodejs-16': g123,
  'registry.access.redhat.com/ubi10/nodejs-16-minimal': g124,
  'registry.access.redhat.com/ubi10/nodejs-18': g123,
  'registry.access.redhat.com/ubi10/nodejs-18-minimal': g124,
  'registry.access.redhat.com/ubi10/nodejs-20': g123,
  'registry.access.redhat.com/ubi10/nodejs-20-minimal': g124,
  'registry.access.redhat.com/ubi10/nodejs-22': g123,
  'registry.access.redhat.com/ubi10/nodejs-22-minimal': g124,
  'registry.access.redhat.com/ubi10/nodejs-24': g123,
  'registry.access.redhat.com/ubi10/nodejs-24-minimal': g124,
  'registry.access.redhat.com/ubi10/perl-526': g123,
  'registry.access.redhat.com/ubi10/perl-526-minimal': g124,
  'registry.access.redhat.com/ubi10/perl-530': g123,
  'registry.access.redhat.com/ubi10/perl-530-minimal': g124,
  'registry.access.redhat.com/ubi10/perl-532': g123,
  'registry.access.redhat.com/ubi10/perl-532-minimal': g124,
  'registry.access.redhat.com/ubi10/php-74': g123,
  'registry.access.redhat.com/ubi10/php-74-minimal': g124,
  'registry.access.redhat.com/ubi10/php-80': g123,
  'registry.access.redhat.com/ubi10/php-80-minimal': g124,
  'registry.access.redhat.com/ubi10/php-81': g123,
  'registry.access.redhat.com/ubi10/php-81-minimal': g124,
  'registry.access.redhat.com/ubi10/php-82': g123,
  'registry.access.redhat.com/ubi10/php-82-minimal': g124,
  'registry.access.redhat.com/ubi10/php-83': g123,
  'registry.access.redhat.com/ubi10/php-83-minimal': g124,
  'registry.access.redhat.com/ubi10/python-27': g123,
  'registry.access.redhat.com/ubi10/python-27-minimal': g124,
  'registry.access.redhat.com/ubi10/python-311': g123,
  'registry.access.redhat.com/ubi10/python-311-minimal': g124,
  'registry.access.redhat.com/ubi10/python-312': g123,
  'registry.access.redhat.com/ubi10/python-312-minimal': g124,
  'registry.access.redhat.com/ubi10/python-313': g123,
  'registry.access.redhat.com/ubi10/python-313-minimal': g124,
  'registry.access.redhat.com/ubi10/python-36': g123,
  'registry.access.redhat.com/ubi10/python-36-minimal': g124,
  'registry.access.redhat.com/ubi10/python-38': g123,
  'registry.access.redhat.com/ubi10/python-38-minimal': g124,
  'registry.access.redhat.com/ubi10/python-39': g123,
  'registry.access.redhat.com/ubi10/python-39-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-25': g123,
  'registry.access.redhat.com/ubi10/ruby-25-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-26': g123,
  'registry.access.redhat.com/ubi10/ruby-26-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-27': g123,
  'registry.access.redhat.com/ubi10/ruby-27-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-30': g123,
  'registry.access.redhat.com/ubi10/ruby-30-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-31': g123,
  'registry.access.redhat.com/ubi10/ruby-31-minimal': g124,
  'registry.access.redhat.com/ubi10/ruby-33': g123,
  'registry.access.redhat.com/ubi10/ruby-33-minimal': g124,
  'registry.access.redhat.com/ubi10/ubi': g119,
  'registry.access.redhat.com/ubi10/ubi-init': g122,
  'registry.access.redhat.com/ubi10/ubi-micro': g121,
  'registry.access.redhat.com/ubi10/ubi-minimal': g120,
  'registry.access.redhat.com/ubi8': g119,
  'registry.access.redhat.com/ubi8-init': g122,
  'registry.access.redhat.com/ubi8-micro': g121,
  'registry.access.redhat.com/ubi8-minimal': g120,
  'registry.access.redhat.com/ubi8/nodejs-14': g123,
  'registry.access.redhat.com/ubi8/nodejs-14-minimal': g124,
  'registry.access.redhat.com/ubi8/nodejs-16': g123,
  'registry.access.redhat.com/ubi8/nodejs-16-minimal': g124,
  'registry.access.redhat.com/ubi8/nodejs-18': g123,
  'registry.access.redhat.com/ubi8/nodejs-18-minimal': g124,
  'registry.access.redhat.com/ubi8/nodejs-20': g123,
  'registry.access.redhat.com/ubi8/nodejs-20-minimal': g124,
  'registry.access.redhat.com/ubi8/nodejs-22': g123,
  'registry.access.redhat.com/ubi8/nodejs-22-minimal': g124,
  'registry.access.redhat.com/ubi8/nodejs-24': g123,
  'registry.access.redhat.com/ubi8/nodejs-24-minimal': g124,
  'registry.access.redhat.com/ubi8/perl-526': g123,
  'registry.access.redhat.com/ubi8/perl-526-minimal': g124,
  'registry.access.redhat.com/ubi8/perl-530': g123,
  'registry.access.redhat.com/ubi8/perl-530-minimal': g124,
  'registry.access.redhat.com/ubi8/perl-532': g123,
  'registry.access.redhat.com/ubi8/perl-532-minimal': g124,
  'registry.access.redhat.com/ubi8/php-74': g123,
  'registry.access.redhat.com/ubi8/php-74-minimal': g124,
  'registry.access.redhat.com/ubi8/php-80': g123,
  'registry.access.redhat.com/ubi8/php-80-minimal': g124,
  'registry.access.redhat.com/ubi8/php-81': g123,
  'registry.access.redhat.com/ubi8/php-81-minimal': g124,
  'registry.access.redhat.com/ubi8/php-82': g123,
  'registry.access.redhat.com/ubi8/php-82-minimal': g124,
  'registry.access.redhat.com/ubi8/php-83': g123,
  'registry.access.redhat.com/ubi8/php-83-minimal': g124,
  'registry.access.redhat.com/ubi8/python-27': g123,
  'registry.access.redhat.com/ubi8/python-27-minimal': g124,
  'registry.access.redhat.com/ubi8/python-311': g123,
  'registry.access.redhat.com/ubi8/python-311-minimal': g124,
  'registry.access.redhat.com/ubi8/python-312': g123,
  'registry.access.redhat.com/ubi8/python-312-minimal': g124,
  'registry.access.redhat.com/ubi8/python-313': g123,
  'registry.access.redhat.com/ubi8/python-313-minimal': g124,
  'registry.access.redhat.com/ubi8/python-36': g123,
  'registry.access.redhat.com/ubi8/python-36-minimal': g124,
  'registry.access.redhat.com/ubi8/python-38': g123,
  'registry.access.redhat.com/ubi8/python-38-minimal': g124,
  'registry.access.redhat.com/ubi8/python-39': g123,
  'registry.access.redhat.com/ubi8/python-39-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-25': g123,
  'registry.access.redhat.com/ubi8/ruby-25-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-26': g123,
  'registry.access.redhat.com/ubi8/ruby-26-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-27': g123,
  'registry.access.redhat.com/ubi8/ruby-27-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-30': g123,
  'registry.access.redhat.com/ubi8/ruby-30-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-31': g123,
  'registry.access.redhat.com/ubi8/ruby-31-minimal': g124,
  'registry.access.redhat.com/ubi8/ruby-33': g123,
  'registry.access.redhat.com/ubi8/ruby-33-minimal': g124,
  'registry.access.redhat.com/ubi8/ubi': g119,
  'registry.access.redhat.com/ubi8/ubi-init': g122,
  'registry.access.redhat.com/ubi8/ubi-micro': g121,
  'registry.access.redhat.com/ubi8/ubi-minimal': g120,
  'registry.access.redhat.com/ubi9': g119,
  'registry.access.redhat.com/ubi9-init': g122,
  'registry.access.redhat.com/ubi9-micro': g121,
  'registry.access.redhat.com/ubi9-minimal': g120,
  'registry.access.redhat.com/ubi9/nodejs-14': g123,
  'registry.access.redhat.com/ubi9/nodejs-14-minimal': g124,
  'registry.access.redhat.com/ubi9/nodejs-16': g123,
  'registry.access.redhat.com/ubi9/nodejs-16-minimal': g124,
  'registry.access.redhat.com/ubi9/nodejs-18': g123,
  'registry.access.redhat.com/ubi9/nodejs-18-minimal': g124,
  'registry.access.redhat.com/ubi9/nodejs-20': g123,
  'registry.access.redhat.com/ubi9/nodejs-20-minimal': g124,
  'registry.access.redhat.com/ubi9/nodejs-22': g123,
  'registry.access.redhat.com/ubi9/nodejs-22-minimal': g124,
  'registry.access.redhat.com/ubi9/nodejs-24': g123,
  'registry.access.redhat.com/ubi9/nodejs-24-minimal': g124,
  'registry.access.redhat.com/ubi9/perl-526': g123,
  'registry.access.redhat.com/ubi9/perl-526-minimal': g124,
  'registry.access.redhat.com/ubi9/perl-530': g123,
  'registry.access.redhat.com/ubi9/perl-530-minimal': g124,
  'registry.access.redhat.com/ubi9/perl-532': g123,
  'registry.access.redhat.com/ubi9/perl-532-minimal': g124,
  'registry.access.redhat.com/ubi9/php-74': g123,
  'registry.access.redhat.com/ubi9/php-74-minimal': g124,
  'registry.access.redhat.com/ubi9/php-80': g123,
  'registry.access.redhat.com/ubi9/php-80-minimal': g124,
  'registry.access.redhat.com/ubi9/php-81': g123,
  'registry.access.redhat.com/ubi9/php-81-minimal': g124,
  'registry.access.redhat.com/ubi9/php-82': g123,
  'registry.access.redhat.com/ubi9/php-82-minimal': g124,
  'registry.access.redhat.com/ubi9/php-83': g123,
  'registry.access.redhat.com/ubi9/php-83-minimal': g124,
  'registry.access.redhat.com/ubi9/python-27': g123,
  'registry.access.redhat.com/ubi9/python-27-minimal': g124,
  'registry.access.redhat.com/ubi9/python-311': g123,
  'registry.access.redhat.com/ubi9/python-311-minimal': g124,
  'registry.access.redhat.com/ubi9/python-312': g123,
  'registry.access.redhat.com/ubi9/python-312-minimal': g124,
  'registry.access.redhat.com/ubi9/python-313': g123,
  'registry.access.redhat.com/ubi9/python-313-minimal': g124,
  'registry.access.redhat.com/ubi9/python-36': g123,
  'registry.access.redhat.com/ubi9/python-36-minimal': g124,
  'registry.access.redhat.com/ubi9/python-38': g123,
  'registry.access.redhat.com/ubi9/python-38-minimal': g124,
  'registry.access.redhat.com/ubi9/python-39': g123,
  'registry.access.redhat.com/ubi9/python-39-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-25': g123,
  'registry.access.redhat.com/ubi9/ruby-25-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-26': g123,
  'registry.access.redhat.com/ubi9/ruby-26-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-27': g123,
  'registry.access.redhat.com/ubi9/ruby-27-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-30': g123,
  'registry.access.redhat.com/ubi9/ruby-30-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-31': g123,
  'registry.access.redhat.com/ubi9/ruby-31-minimal': g124,
  'registry.access.redhat.com/ubi9/ruby-33': g123,
  'registry.access.redhat.com/ubi9/ruby-33-minimal': g124,
  'registry.access.redhat.com/ubi9/ubi': g119,
  'registry.access.redhat.com/ubi9/ubi-init': g122,
  'registry.access.redhat.com/ubi9/ubi-micro': g121,
  'registry.access.redhat.com/ubi9/ubi-minimal': g120,
  'registry.fedoraproject.org/fedora-minimal': g65,
  'registry.opensuse.org/opensuse/leap': g59,
  'registry.opensuse.org/opensuse/tumbleweed': g60,
  'registry.redhat.io/ubi10': g119,
  'registry.redhat.io/ubi10-init': g122,
  'registry.redhat.io/ubi10-micro': g121,
  'registry.redhat.io/ubi10-minimal': g120,
  'registry.redhat.io/ubi10/nodejs-14': g123,
  'registry.redhat.io/ubi10/nodejs-14-minimal': g124,
  'registry.redhat.io/ubi10/nodejs-16': g123,
  'registry.redhat.io/ubi10/nodejs-16-minimal': g124,
  'registry.redhat.io/ubi10/nodejs-18': g123,
  'registry.redhat.io/ubi10/nodejs-18-minimal': g124,
  'registry.redhat.io/ubi10/nodejs-20': g123,
  'registry.redhat.io/ubi10/nodejs-20-minimal': g124,
  'registry.redhat.io/ubi10/nodejs-22': g123,
  'registry.redhat.io/ubi10/nodejs-22-minimal': g124,
  'registry.redhat.io/ubi10/nodejs-24': g123,
  'registry.redhat.io/ubi10/nodejs-24-minimal': g124,
  'registry.redhat.io/ubi10/perl-526': g123,
  'registry.redhat.io/ubi10/perl-526-minimal': g124,
  'registry.redhat.io/ubi10/perl-530': g123,
  'registry.redhat.io/ubi10/perl-530-minimal': g124,
  'registry.redhat.io/ubi10/perl-532': g123,
  'registry.redhat.io/ubi10/perl-532-minimal': g124,
  'registry.redhat.io/ubi10/php-74': g123,
  'registry.redhat.io/ubi10/php-74-minimal': g124,
  'registry.redhat.io/ubi10/php-80': g123,
  'registry.redhat.io/ubi10/php-80-minimal': g124,
  'registry.redhat.io/ubi10/php-81': g123,
  'registry.redhat.io/ubi10/php-81-minimal': g124,
  'registry.redhat.io/ubi10/php-82': g123,
  'registry.redhat.io/ubi10/php-82-minimal': g124,
  'registry.redhat.io/ubi10/php-83': g123,
  'registry.redhat.io/ubi10/php-83-minimal': g124,
  'registry.redhat.io/ubi10/python-27': g123,
  'registry.redhat.io/ubi10/python-27-minimal': g124,
  'registry.redhat.io/ubi10/python-311': g123,
  'registry.redhat.io/ubi10/python-311-minimal': g124,
  'registry.redhat.io/ubi10/python-312': g123,
  'registry.redhat.io/ubi10/python-312-minimal': g124,
  'registry.redhat.io/ubi10/python-313': g123,
  'registry.redhat.io/ubi10/python-313-minimal': g124,
  'registry.redhat.io/ubi10/python-36': g123,
  'registry.redhat.io/ubi10/python-36-minimal': g124,
  'registry.redhat.io/ubi10/python-38': g123,
  'registry.redhat.io/ubi10/python-38-minimal': g124,
  'registry.redhat.io/ubi10/python-39': g123,
  'registry.redhat.io/ubi10/python-39-minimal': g124,
  'registry.redhat.io/ubi10/ruby-25': g123,
  'registry.redhat.io/ubi10/ruby-25-minimal': g124,
  'registry.redhat.io/ubi10/ruby-26': g123,
  'registry.redhat.io/ubi10/ruby-26-minimal': g124,
  'registry.redhat.io/ubi10/ruby-27': g123,
  'registry.redhat.io/ubi10/ruby-27-minimal': g124,
  'registry.redhat.io/ubi10/ruby-30': g123,
  'registry.redhat.io/ubi10/ruby-30-minimal': g124,
  'registry.redhat.io/ubi10/ruby-31': g123,
  'registry.redhat.io/ubi10/ruby-31-minimal': g124,
  'registry.redhat.io/ubi10/ruby-33': g123,
  'registry.redhat.io/ubi10/ruby-33-minimal': g124,
  'registry.redhat.io/ubi10/ubi': g119,
  'registry.redhat.io/ubi10/ubi-init': g122,
  'registry.redhat.io/ubi10/ubi-micro': g121,
  'registry.redhat.io/ubi10/ubi-minimal': g120,
  'registry.redhat.io/ubi8': g119,
  'registry.redhat.io/ubi8-init': g122,
  'registry.redhat.io/ubi8-micro': g121,
  'registry.redhat.io/ubi8-minimal': g120,
  'registry.redhat.io/ubi8/nodejs-14': g123,
  'registry.redhat.io/ubi8/nodejs-14-minimal': g124,
  'registry.redhat.io/ubi8/nodejs-16': g123,
  'registry.redhat.io/ubi8/nodejs-16-minimal': g124,
  'registry.redhat.io/ubi8/nodejs-18': g123,
  'registry.redhat.io/ubi8/nodejs-18-minimal': g124,
  'registry.redhat.io/ubi8/nodejs-20': g123,
  'registry.redhat.io/ubi8/nodejs-20-minimal': g124,
  'registry.redhat.io/ubi8/nodejs-22': g123,
  'registry.redhat.io/ubi8/nodejs-22-minimal': g124,
  'registry.redhat.io/ubi8/nodejs-24': g123,
  'registry.redhat.io/ubi8/nodejs-24-minimal': g124,
  'registry.redhat.io/ubi8/perl-526': g123,
  'registry.redhat.io/ubi8/perl-526-minimal': g124,
  'registry.redhat.io/ubi8/perl-530': g123,
  'registry.redhat.io/ubi8/perl-530-minimal': g124,
  'registry.redhat.io/ubi8/perl-532': g123,
  'registry.redhat.io/ubi8/perl-532-minimal': g124,
  'registry.redhat.io/ubi8/php-74': g123,
  'registry.redhat.io/ubi8/php-74-minimal': g124,
  'registry.redhat.io/ubi8/php-80': g123,
  'registry.redhat.io/ubi8/php-80-minimal': g124,
  'registry.redhat.io/ubi8/php-81': g123,
  'registry.redhat.io/ubi8/php-81-minimal': g124,
  'registry.redhat.io/ubi8/php-82': g123,
  'registry.redhat.io/ubi8/php-82-minimal': g124,
  'registry.redhat.io/ubi8/php-83': g123,
  'registry.redhat.io/ubi8/php-83-minimal': g124,
  'registry.redhat.io/ubi8/python-27': g123,
  'registry.redhat.io/ubi8/python-27-minimal': g124,
  'registry.redhat.io/ubi8/python-311': g123,
  'registry.redhat.io/ubi8/python-311-minimal': g124,
  'registry.redhat.io/ubi8/python-312': g123,
  'registry.redhat.io/ubi8/python-312-minimal': g124,
  'registry.redhat.io/ubi8/python-313': g123,
  'registry.redhat.io/ubi8/python-313-minimal': g124,
  'registry.redhat.io/ubi8/python-36': g123,
  'registry.redhat.io/ubi8/python-36-minimal': g124,
  'registry.redhat.io/ubi8/python-38': g123,
  'registry.redhat.io/ubi8/python-38-minimal': g124,
  'registry.redhat.io/ubi8/python-39': g123,
  'registry.redhat.io/ubi8/python-39-minimal': g124,
  'registry.redhat.io/ubi8/ruby-25': g123,
  'registry.redhat.io/ubi8/ruby-25-minimal': g124,
  'registry.redhat.io/ubi8/ruby-26': g123,
  'registry.redhat.io/ubi8/ruby-26-minimal': g124,
  'registry.redhat.io/ubi8/ruby-27': g123,
  'registry.redhat.io/ubi8/ruby-27-minimal': g124,
  'registry.redhat.io/ubi8/ruby-30': g123,
  'registry.redhat.io/ubi8/ruby-30-minimal': g124,
  'registry.redhat.io/ubi8/ruby-31': g123,
  'registry.redhat.io/ubi8/ruby-31-minimal': g124,
  'registry.redhat.io/ubi8/ruby-33': g123,
  'registry.redhat.io/ubi8/ruby-33-minimal': g124,
  'registry.redhat.io/ubi8/ubi': g119,
  'registry.redhat.io/ubi8/ubi-init': g122,
  'registry.redhat.io/ubi8/ubi-micro': g121,
  'registry.redhat.io/ubi8/ubi-minimal': g120,
  'registry.redhat.io/ubi9': g119,
  'registry.redhat.io/ubi9-init': g122,
  'registry.redhat.io/ubi9-micro': g121,
  'registry.redhat.io/ubi9-minimal': g120,
  'registry.redhat.io/ubi9/nodejs-14': g123,
  'registry.redhat.io/ubi9/nodejs-14-minimal': g124,
  'registry.redhat.io/ubi9/nodejs-16': g123,
  'registry.redhat.io/ubi9/nodejs-16-minimal': g124,
  'registry.redhat.io/ubi9/nodejs-18': g123,
  'registry.redhat.io/ubi9/nodejs-18-minimal': g124,
  'registry.redhat.io/ubi9/nodejs-20': g123,
  'registry.redhat.io/ubi9/nodejs-20-minimal': g124,
  'registry.redhat.io/ubi9/nodejs-22': g123,
  'registry.redhat.io/ubi9/nodejs-22-minimal': g124,
  'registry.redhat.io/ubi9/nodejs-24': g123,
  'registry.redhat.io/ubi9/nodejs-24-minimal': g124,
  'registry.redhat.io/ubi9/perl-526': g123,
  'registry.redhat.io/ubi9/perl-526-minimal': g124,
  'registry.redhat.io/ubi9/perl-530': g123,
  'registry.redhat.io/ubi9/perl-530-minimal': g124,
  'registry.redhat.io/ubi9/perl-532': g123,
  'registry.redhat.io/ubi9/perl-532-minimal': g124,
  'registry.redhat.io/ubi9/php-74': g123,
  'registry.redhat.io/ubi9/php-74-minimal': g124,
  'registry.redhat.io/ubi9/php-80': g123,
  'registry.redhat.io/ubi9/php-80-minimal': g124,
  'registry.redhat.io/ubi9/php-81': g123,
  'registry.redhat.io/ubi9/php-81-minimal': g124,
  'registry.redhat.io/ubi9/php-82': g123,
  'registry.redhat.io/ubi9/php-82-minimal': g124,
  'registry.redhat.io/ubi9/php-83': g123,
  'registry.redhat.io/ubi9/php-83-minimal': g124,
  'registry.redhat.io/ubi9/python-27': g123,
  'registry.redhat.io/ubi9/python-27-minimal': g124,
  'registry.redhat.io/ubi9/python-311': g123,
  'registry.redhat.io/ubi9/python-311-minimal': g124,
  'registry.redhat.io/ubi9/python-312': g123,
  'registry.redhat.io/ubi9/python-312-minimal': g124,
  'registry.redhat.io/ubi9/python-313': g123,
  'registry.redhat.io/ubi9/python-313-minimal': g124,
  'registry.redhat.io/ubi9/python-36': g123,
  'registry.redhat.io/ubi9/python-36-minimal': g124,
  'registry.redhat.io/ubi9/python-38': g123,
  'registry.redhat.io/ubi9/python-38-minimal': g124,
  'registry.redhat.io/ubi9/python-39': g123,
  'registry.redhat.io/ubi9/python-39-minimal': g124,
  'registry.redhat.io/ubi9/ruby-25': g123,
  'registry.redhat.io/ubi9/ruby-25-minimal': g124,
  'registry.redhat.io/ubi9/ruby-26': g123,
  'registry.redhat.io/ubi9/ruby-26-minimal': g124,
  'registry.redhat.io/ubi9/ruby-27': g123,
  'registry.redhat.io/ubi9/ruby-27-minimal': g124,
  'registry.redhat.io/ubi9/ruby-30': g123,
  'registry.redhat.io/ubi9/ruby-30-minimal': g124,
  'registry.redhat.io/ubi9/ruby-31': g123,
  'registry.redhat.io/ubi9/ruby-31-minimal': g124,
  'registry.redhat.io/ubi9/ruby-33': g123,
  'registry.redhat.io/ubi9/ruby-33-minimal': g124,
  'registry.redhat.io/ubi9/ubi': g119,
  'registry.redhat.io/ubi9/ubi-init': g122,
  'registry.redhat.io/ubi9/ubi-micro': g121,
  'registry.redhat.io/ubi9/ubi-minimal': g120,
  'registry.suse.com/bci/bci-base': g61,
  'registry.suse.com/bci/bci-busybox': g63,
  'registry.suse.com/bci/bci-init': g64,
  'registry.suse.com/bci/bci-micro': g62,
  'registry.suse.com/bci/bci-minimal': g62,
  'registry.suse.com/suse/bci-init': g64,
  'registry.suse.com/suse/sle15': g61,
};
