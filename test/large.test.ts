import { fix } from 'dockerfix';
import { expect, test } from 'vitest';

// What a step that is quadratic in comments, stages, lines or instructions would take hours for.
const patience = 60_000;

const app = 'FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n';
const fixedApp = `FROM node:22-alpine
RUN install -d -o 1000 -g 1000 /app
WORKDIR /app
COPY --chown=1000:1000 . .
USER 1000:1000
CMD ["node", "server.js"]
`;

test(
  '1 MB of comments and stages',
  () => {
    const stage = `# ${'Why this stage is here. '.repeat(8)}\nFROM node:22-alpine AS stage\nWORKDIR /app\nCOPY . .\n\n`;
    const above = stage.repeat(Math.ceil(1_000_000 / stage.length));

    expect(fix(above + app).output).toBe(above + fixedApp);
  },
  patience,
);

test(
  'stages that each start from the one above',
  () => {
    const chain = Array.from({ length: 2_000 }, (_, at) => `FROM stage${at} AS stage${at + 1}\nENV STEP=${at}\n`).join(
      '',
    );
    const text = `FROM node:22-alpine AS stage0\nWORKDIR /app\n${chain}CMD ["node", "server.js"]\n`;
    const { output, applied, left } = fix(text, { accept: 'unsafe' });

    expect([applied.length, left]).toEqual([1, []]);
    expect(output.endsWith('USER 1000:1000\nCMD ["node", "server.js"]\n')).toBe(true);
  },
  patience,
);

test(
  'a heredoc of 5 MB',
  () => {
    const line = 'echo "USER root" # FROM scratch \\\n';
    const heredoc = `RUN <<EOF\n${line.repeat(Math.ceil(5_000_000 / line.length))}true\nEOF\n`;
    const [head, start] = ['FROM node:22-alpine\n', 'CMD ["node", "server.js"]\n'];

    expect(fix(head + heredoc + start).output).toBe(`${head}${heredoc}USER 1000:1000\n${start}`);
  },
  patience,
);

test.each([
  ['RUN', 'RUN true\n'],
  ['ENV', 'ENV NAME=value OTHER="$NAME"\n'],
  ['COPY', 'COPY file /srv/data/\n'],
  ['comments', '# a comment\nLABEL a=b\n'],
])(
  '90,000 instructions: %s',
  (_, lines) => {
    const middle = lines.repeat(90_000);
    const [head, start] = ['FROM node:22-alpine\n', 'CMD ["node", "server.js"]\n'];
    const { output, left } = fix(head + middle + start);

    expect(left).toEqual([]);
    expect(output.endsWith(`USER 1000:1000\n${start}`)).toBe(true);
    expect(output.length).toBeGreaterThan(head.length + middle.length + start.length);
  },
  patience,
);

test(
  'one instruction of 100,000 lines, with comments between them',
  () => {
    const lines = '    package \\\n  # why it is needed\n'.repeat(50_000);
    const [head, start] = [`FROM node:22-alpine\nRUN apk add \\\n${lines}    last\n`, 'CMD ["node", "server.js"]\n'];

    expect(fix(head + start).output).toBe(`${head}USER 1000:1000\n${start}`);
  },
  patience,
);

test(
  'a line of 1 MB',
  () => {
    const label = `LABEL long="${'x '.repeat(500_000)}"\n`;
    const [head, start] = ['FROM node:22-alpine\n', 'CMD ["node", "server.js"]\n'];

    expect(fix(head + label + start).output).toBe(`${head}${label}USER 1000:1000\n${start}`);
  },
  patience,
);
