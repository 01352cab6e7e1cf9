import { expect, test } from 'vitest';
import { complaintsAbout, problemsOf } from './checker.ts';

// Each of these is a fix that somebody could have made, and that would have broken a build or a container.

const node = `FROM node:20-alpine
WORKDIR /app
COPY . .
RUN npm ci
CMD ["node", "server.js"]
`;

const debian = `FROM debian:13
WORKDIR /app
COPY . .
CMD ["python3", "main.py"]
`;

const account = `RUN groupadd --gid 10001 app && useradd --uid 10001 --gid 10001 app && install -d -o 10001 -g 10001 /app\n`;
const goodDebian = debian
  .replace('WORKDIR', `${account}WORKDIR`)
  .replace('COPY', 'COPY --chown=10001:10001')
  .replace('CMD', 'USER 10001:10001\nCMD');
const goodNode = node
  .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
  .replace('COPY', 'COPY --chown=1000:1000')
  .replace('CMD', 'USER 1000:1000\nCMD');

test.each([
  [node, goodNode],
  [node, goodNode.replace('USER 1000:1000', 'USER node')],
  [debian, goodDebian],
  [debian, goodDebian.replace('USER 10001:10001', 'USER app')],
])('has nothing to say of a good fix', (before, output) => {
  expect(complaintsAbout(before, output)).toEqual([]);
});

/** The good output for the input, with something in it replaced by something worse. */
const worse = (before: string, good: string, text: string | RegExp, by: string): [string, string] => {
  const output = good.replace(text, by);
  expect(output).not.toBe(good);
  return [before, output];
};

test.each([
  ['a user that nobody makes', 'USER 10001:10001', 'USER appuser', 'USER appuser: there is no user appuser'],
  ['a group that nobody makes', 'USER 10001:10001', 'USER app:web', 'USER app:web: there is no group web'],
  ['a group that is not the account’s', 'USER 10001:10001', 'USER 10001:10002', 'app is in group 10001, not 10002'],
  ['an owner in another group', 'chown=10001:10001', 'chown=10001:0', 'app is in group 10001, not 0'],
  ['a number in group 0', 'USER 10001:10001', 'USER 4711', 'a number without a group is in group 0'],
  ['another owner than the user', 'chown=10001:10001', 'chown=33:33', 'it runs as 10001, not 33'],
  ['another owner than the user, by name', 'chown=10001:10001', 'chown=www-data', 'it runs as 10001, not www-data'],
  ['an owner that nobody makes', 'chown=10001:10001', 'chown=web', 'there is no user web'],
])('(a) names: %s', (_, text, by, complaint) => {
  expect(complaintsAbout(...worse(debian, goodDebian, text, by)).join('\n')).toContain(complaint);
});

test('(a) names: an owner by name above the line that makes it', () => {
  const before = 'FROM debian:12\nWORKDIR /app\nCOPY --chown=app:app . .\nCMD ["python3", "main.py"]\n';
  const output = before
    .replace('CMD', `${account.replace(' && install -d -o 10001 -g 10001 /app', '')}USER 10001:10001\nCMD`)
    .replace('/app\n', '/app\nCOPY --chown=app:app x x\n');

  expect(complaintsAbout(before, output)).toContain('--chown=app:app: there is no user app');
});

test('(a) names: an account of another stage', () => {
  const before = 'FROM debian:13 AS build\nRUN useradd svc\nFROM debian:13\nCMD ["python3", "main.py"]\n';

  expect(complaintsAbout(before, before.replace('CMD', 'USER svc\nCMD'))).toContain('USER svc: there is no user svc');
});

test.each([
  ['useradd on alpine', 'alpine:3.20', 'groupadd -g 10001 app && useradd -u 10001 -g 10001 app', 'there is no useradd'],
  ['adduser on Debian 13', 'debian:13', 'adduser --system --group --uid 10001 app', 'there is no adduser'],
  [
    'useradd on ubi-minimal',
    'registry.access.redhat.com/ubi9/ubi-minimal',
    'useradd -u 10001 app',
    'there is no useradd',
  ],
  ['useradd on amazonlinux', 'amazonlinux:2023', 'useradd -u 10001 app', 'there is no useradd'],
  ['useradd on wolfi', 'cgr.dev/chainguard/wolfi-base', 'useradd -u 10001 app', 'there is no useradd'],
  ['a RUN on scratch', 'scratch', 'useradd -u 10001 app', 'there is no shell'],
  [
    'a RUN on distroless',
    'gcr.io/distroless/static-debian12',
    'install -d -o 10001 -g 10001 /app',
    'there is no shell',
  ],
  ['BusyBox’s options on Debian', 'debian:12', 'adduser -S -D -u 10001 app', '-S is no option of this'],
  [
    'Debian’s options on BusyBox',
    'alpine:3.20',
    'adduser --system --group --uid 10001 app',
    '--group is no option of this',
  ],
  ['the gid to BusyBox’s adduser', 'alpine:3.20', 'adduser -S --gid 10001 -u 10001 app', '--gid is no option of this'],
  ['a password that is asked for', 'alpine:3.20', 'adduser -u 10001 app', 'adduser asks for a password of app'],
  ['a group by a name that is not there', 'alpine:3.20', 'adduser -S -D -u 10001 -G app app', 'there is no group app'],
  ['microdnf on a full image', 'fedora:39', 'microdnf install -y shadow-utils', 'there is no microdnf'],
  [
    'an image that nobody knows',
    'registry.example.com/base:1',
    'useradd -u 10001 app',
    'nobody knows what the base image is',
  ],
])('(b) tools: %s', (_, image, command, complaint) => {
  const before = `FROM ${image}\nCOPY . /srv/app/\nCMD ["python3", "main.py"]\n`;
  const output = before.replace('COPY', `RUN ${command}\nCOPY`).replace('CMD', 'USER 10001:10001\nCMD');

  expect(complaintsAbout(before, output).join('\n')).toContain(complaint);
});

test('(b) tools: those that are installed first are there', () => {
  const before = 'FROM amazonlinux:2023\nRUN yum install -y python3\nCOPY . /srv/app/\nCMD ["python3", "main.py"]\n';
  const command = 'yum install -y shadow-utils && groupadd --gid 10001 app && useradd --uid 10001 --gid 10001 app';
  const output = before.replace('COPY', `RUN ${command}\nCOPY`).replace('CMD', 'USER 10001:10001\nCMD');

  expect(complaintsAbout(before, output)).toEqual([]);
});

test.each([
  'apt-get update && apt-get install -y curl',
  'npm install -g pm2',
  'yarn global add serve',
  'corepack enable',
  'pip install -r requirements.txt',
  'chown -R node:node /app',
  'mkdir /data',
  'ln -s /app/cli.js /usr/local/bin/cli',
  'echo "vm=1" > /etc/sysctl.d/app.conf',
  'sed -i s/80/8080/ /etc/service.conf',
  'chmod +x /start.sh',
  'rm -rf /var/lib/apt/lists/*',
  'install -m 0755 cli /usr/local/bin/cli',
  '--mount=type=secret,id=token npm ci',
  '--mount=type=cache,target=/root/.npm npm ci',
  'cd /opt && make',
  'sh -c "touch /var/run/ready"',
  'useradd helper',
])('(c) root: %s below USER', (command) => {
  const before = `FROM node:20-slim\nWORKDIR /app\nCOPY start.sh /\nCOPY . .\nRUN ${command}\nCMD ["node", "."]\n`;
  const output = before
    .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
    .replace('COPY . .', 'COPY --chown=1000:1000 . .')
    .replace(/^RUN (?!install -d)/mu, 'USER 1000:1000\nRUN ');

  expect(complaintsAbout(before, output).join('\n')).toContain('needs root');
});

test.each([
  'npm run build',
  'mkdir -p dist && cp -r src dist/',
  'chmod +x cli.js',
  'touch /tmp/built',
  'pip install --user flask',
  'echo built > /app/state',
  'node --version > /dev/null 2>&1',
])('(c) root: %s may stand below USER', (command) => {
  const before = `FROM node:20-slim\nWORKDIR /app\nCOPY . .\nRUN ${command}\nCMD ["node", "."]\n`;
  const output = before
    .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
    .replace('COPY . .', 'COPY --chown=1000:1000 . .')
    .replace(/^RUN (?!install -d)/mu, 'USER 1000:1000\nRUN ');

  expect(complaintsAbout(before, output)).toEqual([]);
});

test('(c) root: what is inserted runs as root', () => {
  const before = 'FROM node:20-slim\nUSER node\nWORKDIR /app\nUSER root\nCMD ["node", "."]\n';
  const output = before
    .replace('WORKDIR', 'RUN install -d -o 1000 -g 1000 /app\nWORKDIR')
    .replace('USER root', 'USER 1000:1000');

  expect(complaintsAbout(before, output).join('\n')).toContain('run as node');
});

test.each([
  ['sshd', 'CMD ["/usr/sbin/sshd", "-D"]'],
  ['gosu', 'ENTRYPOINT ["gosu", "app", "server"]'],
  ['nginx in a shell', 'CMD nginx -g "daemon off;"'],
])('(c) root: a start that wants it: %s', (_, start) => {
  const before = `FROM debian:12\nCOPY . /srv/app/\n${start}\n`;

  expect(complaintsAbout(before, before.replace(start, `USER 33:33\n${start}`)).join('\n')).toContain('wants root');
});

test.each([
  ['by no USER at all', 'USER 10001:10001\n', ''],
  ['by name', 'USER 10001:10001', 'USER root'],
  ['by number', 'USER 10001:10001', 'USER 0:0'],
  ['by another name of root', account, 'RUN useradd -o -u 0 toor\n'],
])('(d) still root: %s', (_, text, by) => {
  const [before, output] = worse(debian, goodDebian, text, by);
  const named = by.includes('toor') ? output.replace('USER 10001:10001', 'USER toor') : output;

  expect(complaintsAbout(before, named).join('\n')).toMatch(/it still runs as/u);
});

test('(d) still root: the base image’s own user counts', () => {
  const before = 'FROM nginxinc/nginx-unprivileged:stable\nWORKDIR /app\nCMD ["sleep", "9"]\n';

  expect(complaintsAbout(before, before.replace('/app\n', '/app\nRUN true\n')).join('\n')).not.toContain(
    'still runs as',
  );
});

test.each([
  ['a uid of the base', 'ubuntu:24.04', '', 'useradd -u 1000 app', 'the uid 1000 is taken'],
  ['a gid of the base', 'node:20-slim', '', 'groupadd -g 1000 app', 'the gid 1000 is taken'],
  ['a gid of the base, on alpine', 'node:20-alpine', '', 'addgroup -S -g 1000 app', 'the gid 1000 is taken'],
  ['a name of the base', 'node:20-slim', '', 'useradd -u 10001 node', 'the user node is there already'],
  ['a uid of the file', 'debian:12', 'RUN useradd -u 10001 worker', 'useradd -u 10001 app', 'the uid 10001 is taken'],
  ['a name of the file', 'debian:12', 'RUN groupadd app', 'groupadd -g 10001 app', 'the group app is there already'],
  [
    'a number that the file lets useradd pick',
    'debian:12',
    'RUN useradd worker',
    'useradd -u 10001 app',
    'worker was 1000:1000',
  ],
  [
    'a line in /etc/passwd',
    'debian:12',
    "RUN echo 'app:x:7:7::/:/bin/sh' >> /etc/passwd",
    'useradd -u 10001 app',
    'a second time',
  ],
])('(e) taken: %s', (_, image, line, command, complaint) => {
  const before = `FROM ${image}\n${line}\nCOPY . /srv/app/\nCMD ["python3", "main.py"]\n`;
  const output = before.replace('\n', `\nRUN ${command}\n`).replace('CMD', 'USER 10001:10001\nCMD');

  expect(complaintsAbout(before, output).join('\n')).toContain(complaint);
});

test.each([
  ['a line', 'COPY --chown=1000:1000 . .\n', '', 'lost: COPY . .'],
  ['a word', 'RUN npm ci', 'RUN npm install', 'lost: RUN npm ci'],
  ['the place of a line', /(RUN npm ci\n)(USER.*\n)(CMD.*\n)/u, '$3$1$2', 'lost: CMD'],
  ['a blank', 'RUN npm ci\n', 'RUN npm ci \n', 'lost: RUN npm ci'],
  ['the end of the file', /\n$/u, '', 'lost: '],
])('(f) untouched: %s', (_, text, by, complaint) => {
  expect(complaintsAbout(...worse(node, goodNode, text, by)).join('\n')).toContain(complaint);
});

test.each([
  ['a LABEL', 'USER 1000:1000', 'LABEL fixed="yes"\nUSER 1000:1000', 'inserted: LABEL'],
  ['a comment', 'USER 1000:1000', '# not root\nUSER 1000:1000', 'inserted: # not root'],
  ['lines inside a RUN', 'RUN npm ci', 'RUN npm ci \\\n  && chown -R node /app', 'lost: RUN npm ci'],
])('(f) untouched: nothing comes in but %s', (_, text, by, complaint) => {
  expect(complaintsAbout(...worse(node, goodNode, text, by)).join('\n')).toContain(complaint);
});

test('(f) untouched: line ends', () => {
  const crlf = node.replaceAll('\n', '\r\n');
  const good = goodNode.replaceAll('\n', '\r\n');

  expect(complaintsAbout(crlf, good)).toEqual([]);
  expect(complaintsAbout(crlf, good.replace('USER 1000:1000\r', 'USER 1000:1000')).join('\n')).toContain(
    'other line end',
  );
});

test('(f) untouched: a stage that is not built', () => {
  const before = `FROM node:20-alpine AS test\nWORKDIR /t\nCMD ["npm", "test"]\n${node}`;
  const output = before.replace('CMD ["npm', 'USER 1000:1000\nCMD ["npm').replace(node, goodNode);

  expect(complaintsAbout(before, output)).toContain('a stage that is not built was changed');
  expect(complaintsAbout(before, output, { targets: 'all' })).toEqual([]);
});

test.each([
  ['what is not there', 'install -d -o 10001 -g 10001 /app', 'chown 10001:10001 /srv/data', '/srv/data is not there'],
  ['the system', '10001 /app\n', '10001 /usr/local/bin\n', '/usr/local/bin is the system’s'],
  ['all homes', '10001 /app\n', '10001 /home\n', '/home is the system’s'],
  ['what nobody knows', '10001 /app\n', '10001 "$SOMEWHERE"\n', 'it depends on the build what is handed over'],
])('(g) handed over: %s', (_, text, by, complaint) => {
  expect(complaintsAbout(...worse(debian, goodDebian, text, by)).join('\n')).toContain(complaint);
});

test.each([
  ['mkdir', 'RUN mkdir /srv/app', '/srv/app is there already'],
  ['mv', 'RUN mv /build /srv/app', '/srv/app is there, so it goes into it'],
  ['cp -r', 'RUN cp -r /build /srv/app', '/srv/app is there, so it goes into it'],
  ['ln -s', 'RUN ln -s /mnt/data /srv/app', '/srv/app is there, so it goes into it'],
])('(g) handed over: %s of the file meets what is there by now', (_, line, complaint) => {
  const before = `FROM debian:12\nCOPY . /build\n${line}\nWORKDIR /srv/app\nCMD ["python3", "main.py"]\n`;
  const output = before.replace('COPY', 'RUN install -d -o 33 -g 33 /srv/app\nCOPY').replace('CMD', 'USER 33:33\nCMD');

  expect(complaintsAbout(before, output).join('\n')).toContain(complaint);
});

test('(g) handed over: what is there may be given away', () => {
  const before = 'FROM debian:12\nWORKDIR /srv/app\nCOPY . .\nCMD ["python3", "main.py"]\n';
  const output = before.replace('CMD', 'RUN chown 33:33 /srv/app\nUSER 33:33\nCMD');

  expect(complaintsAbout(before, output)).toEqual([]);
});

test('group 0 is what OpenShift asks for', () => {
  const output = goodDebian.replace('USER 10001:10001', 'USER 10001:0').replace('chown=10001:10001', 'chown=10001:0');

  expect(complaintsAbout(debian, output, { openshift: true })).toEqual([]);
  expect(complaintsAbout(debian, output)).not.toEqual([]);
});

test.each([
  ['FROM alpine:3.20\nRUN useradd app\n', 'useradd is not there'],
  ['FROM debian:13\nCOPY --chown=app . /app\nRUN useradd app\n', 'there is no user app'],
  ['FROM node:20\nRUN groupadd -g 1000 app\n', 'the gid 1000 is taken'],
  ['FROM scratch\nRUN true\n', 'there is no shell'],
])('sees what is wrong with a file to begin with', (text, problem) => {
  expect(problemsOf(text).join('\n')).toContain(problem);
});
