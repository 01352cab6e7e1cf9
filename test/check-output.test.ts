import { DockerfixError, type FixResult, fix } from 'dockerfix';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dockerfile } from './arbitrary-dockerfile.ts';
import { complaintsAbout, runsWithoutShell } from './check-output.ts';
import { dockerfiles } from './dockerfiles.ts';
import { generateDockerfiles } from './generate.ts';

const app = 'FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "."]\n';

test.each([
  ['USER root', ['CMD', 'USER root\nCMD'], 'it still runs as root'],
  ['a name that nobody makes', ['CMD', 'USER appuser\nCMD'], 'nobody makes appuser'],
  ['USER above RUN', ['RUN npm', 'USER 1000:1000\nRUN npm'], 'below USER: RUN npm ci'],
  ['useradd on Alpine', ['WORKDIR', 'RUN useradd app\nWORKDIR'], 'useradd on busybox: RUN useradd app'],
  ['a directory of the system', ['WORKDIR', 'RUN install -d -o 1000 -g 1000 /usr\nWORKDIR'], '/usr is given away'],
  ['a name as owner', ['COPY . .', 'COPY --chown=node:node . .'], 'lost: COPY . .'],
  ['a name as owner that nobody makes', ['COPY . .', 'COPY --chown=web . .'], 'not 1000: COPY --chown=web'],
  ['another owner', ['WORKDIR', 'RUN install -d -o 999 -g 999 /app\nWORKDIR'], 'not 1000: RUN install'],
  ['another instruction', ['CMD', 'VOLUME /app\nCMD'], 'inserted: VOLUME /app'],
  ['no directory', ['CMD', 'USER 1000:1000\nCMD'], 'nobody hands over /app'],
] as const)('complains about %s', (_, [what, by], complaint) => {
  const output = app.replace(what, by).replace(/(?<!USER .*\n)(?=CMD)/u, 'USER 1000:1000\n');
  expect(complaintsAbout(app, output)).toContainEqual(expect.stringContaining(complaint));
});

test('has nothing to say of a fix that is right', () => {
  const output =
    'FROM node:22-alpine\nRUN install -d -o 1000 -g 1000 /app\nWORKDIR /app\nCOPY --chown=1000:1000 . .\nRUN npm ci\nUSER 1000:1000\nCMD ["node", "."]\n';
  expect(complaintsAbout(app, output)).toEqual([]);
});

// Where the app could be left without the directory that it starts in, or an account of the file’s own with another number.
test.each([
  'FROM scratch\nWORKDIR /app\nUSER root\nCMD ["/app/server"]\n',
  'ARG TARGETARCH\nFROM node:22-alpine\nWORKDIR /app\nUSER root\nCMD ["node", "."]\n',
  'FROM debian:12\nRUN useradd -m web && useradd -m jobs\nCMD ["python3", "app.py"]\n',
])('has nothing to say of %j', (text) => {
  expect(complaintsAbout(text, fix(text).output)).toEqual([]);
});

const texts = {
  byHand: dockerfiles.map(({ text }) => text),
  ofPeople: generateDockerfiles(9, 500).map(({ text }) => text),
  ofNobody: fc.sample(dockerfile, { seed: 9, numRuns: 500 }),
};

test('has nothing to say of what is applied by default to files by hand', () => expectPlausible(texts.byHand));
test('… to files as people write them', () => expectPlausible(texts.ofPeople));
test('… to files as nobody writes them', () => expectPlausible(texts.ofNobody));

function expectPlausible(all: readonly string[], atLeast = all.length / 10): void {
  const results = all.flatMap((text) => {
    const result = fixed(text);
    return result && result.output !== text && !runsWithoutShell(text) ? [{ text, output: result.output }] : [];
  });
  const suspicious = results
    .map(({ text, output }) => ({ text, output, complaints: complaintsAbout(text, output) }))
    .filter(({ complaints }) => complaints.length > 0);

  expect(results.length).toBeGreaterThan(atLeast);
  expect(suspicious).toEqual([]);
}

function fixed(text: string): FixResult | undefined {
  try {
    return fix(text, { only: ['runs-as-root'] });
  } catch (error) {
    if (error instanceof DockerfixError && error.code === 'unreadable') return undefined;
    throw error;
  }
}

/** Every order of up to four of the lines, between FROM and CMD. */
function orders(lines: readonly string[], length = 4): readonly string[] {
  if (length === 0) return [''];
  return [
    '',
    ...lines.flatMap((line) =>
      orders(
        lines.filter((one) => one !== line),
        length - 1,
      ).map((rest) => line + rest),
    ),
  ];
}

test.each([
  'node:20',
  'python:3.12',
  'scratch',
  'gcr.io/distroless/nodejs22-debian12',
  'mcr.microsoft.com/dotnet/aspnet:8.0',
])('has nothing to say of any order of lines on %s', (base) => {
  const lines = ['USER root\n', 'USER 1000\n', 'WORKDIR /app\n', 'VOLUME /data\n', 'RUN ["/bin/true"]\n', 'COPY . .\n'];
  expectPlausible(
    orders(lines).map((text) => `FROM ${base}\n${text}CMD ["/bin/app.py"]\n`),
    20,
  );
});
