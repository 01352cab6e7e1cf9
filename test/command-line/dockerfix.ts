import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built binary that people install. */
export const binary = fileURLToPath(new URL('../../packages/cli/bin/dockerfix.js', import.meta.url));

/** A Dockerfile whose fix is known: `USER 1000:1000`, the account that its base image brings. */
export const nodeApp = `FROM node:20-alpine
WORKDIR /app
COPY . .
RUN npm ci
EXPOSE 3000
CMD ["node","server.js"]
`;

/** A Dockerfile of whose base nothing is known, so that its fix rests on an assumption. */
export const unknownBase = 'FROM registry.example.com/team/base:1\nCMD ["/usr/local/bin/serve"]\n';

/** A Dockerfile that there is nothing to say of. */
export const fine = 'FROM node:20-alpine\nUSER 1000:1000\nCMD ["node","server.js"]\n';

/** A Dockerfile that BuildKit would refuse, in its second line. */
export const unreadable = 'FROM node:20-alpine\nFORM node:20-alpine\n';

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Run as this user and group; only root may. */
  readonly uid?: number;
}

export interface Directory {
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
  /** Writes files, and the directories they are in. */
  readonly lay: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly read: (name: string) => string;
  readonly inside: (name: string) => string;
}

/** A temporary directory, gone when the test is, with the command line running in it. */
export function temporaryDirectory(): Directory {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'dockerfix-command-line-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const inside = (name: string): string => join(path, name);
  return {
    path,
    inside,
    run: (args, options) => dockerfix(path, args, options),
    lay: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(inside(name)), { recursive: true });
        writeFileSync(inside(name), content);
      }
    },
    read: (name) => readFileSync(inside(name), 'utf8'),
  };
}

/** The environment of this process without what decides about colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return env;
}

function dockerfix(cwd: string, args: readonly string[], { input = '', env = {}, uid }: RunOptions = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
