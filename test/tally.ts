import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where the binary of https://github.com/wharflab/tally is, which reads Dockerfiles with BuildKit's own parser. */
export type Tally = { readonly path: string } | { readonly missing: string };

const platform = `${process.platform}-${process.arch}`;

/** Whether the judge has to be there: on other platforms it is not installed. */
export const isTallyExpected = platform === 'linux-x64';

export function findTally(): Tally {
  if (!isTallyExpected) return { missing: `tally is not installed on ${platform}` };
  try {
    const manifest = createRequire(import.meta.url).resolve('@wharflab/tally-linux-x64/package.json');
    return { path: join(dirname(manifest), 'bin/tally') };
  } catch {
    return { missing: '@wharflab/tally-linux-x64 cannot be resolved: run `npm test`, which installs it' };
  }
}

/** Why BuildKit refuses each of the texts; `undefined` for one that it reads. */
export async function refusals(tally: string, texts: readonly string[]): Promise<readonly (string | undefined)[]> {
  return inFolder(texts, async (folder, names) => {
    const reasons = new Map<string, string>();
    // Tally stops at the first file that it cannot read: those behind it are handed over again.
    for (let rest = names; rest.length > 0; ) {
      const { code, stdout, stderr } = await run(tally, folder, ['--no-config', ...rest]);
      if (code === 0) {
        const { files_scanned: scanned } = JSON.parse(stdout);
        if (scanned !== rest.length) throw new Error(`tally has read ${scanned} files of ${rest.length}`);
        break;
      }
      const failed = /\b(?<name>\d+\.Dockerfile)\b:?(?:\d+:)? (?<reason>.*)/u.exec(stderr)?.groups;
      const name = failed?.name;
      if (name === undefined || !rest.includes(name)) throw new Error(`tally failed with ${code}: ${stderr}`);
      reasons.set(name, failed?.reason ?? '');
      rest = rest.filter((one) => one !== name);
    }
    return names.map((name) => reasons.get(name));
  });
}

/** An instruction as BuildKit finds it. */
export interface FoundInstruction {
  readonly keyword: string;
  /** 1-based, of its first line. */
  readonly line: number;
}

/**
 * The instructions of each text but the first, whose line is not told. Tally does not print what it has parsed; but its
 * rule on blank lines speaks of each instruction either when there have to be some or when there must be none.
 */
export async function instructionsFound(
  tally: string,
  texts: readonly string[],
): Promise<readonly (readonly FoundInstruction[])[]> {
  return inFolder(texts, async (folder, names) => {
    const found = new Map(names.map((name) => [name, new Map<number, string>()]));
    for (const mode of ['always', 'never']) {
      const config = join(folder, `${mode}.toml`);
      writeFileSync(config, `[rules.${blankLines.replace('/', '.')}]\nmode = "${mode}"\n`);
      const args = ['--config', config, '--select', blankLines, ...names];
      const { code, stdout, stderr } = await run(tally, folder, args);
      if (code !== 0) throw new Error(`tally failed with ${code}: ${stderr}`);
      for (const { file, violations } of JSON.parse(stdout).files) {
        for (const { rule, message, location } of violations) {
          const keyword = /blank lines? between \w+ and (?<keyword>\w+)$/u.exec(message)?.groups?.keyword;
          if (rule === blankLines && keyword) found.get(basename(file))?.set(location.start.line, keyword);
        }
      }
    }
    return names.map((name) =>
      [...(found.get(name) ?? [])].map(([line, keyword]) => ({ keyword, line })).sort((a, b) => a.line - b.line),
    );
  });
}

const blankLines = 'tally/newline-between-instructions';

async function inFolder<T>(
  texts: readonly string[],
  work: (folder: string, names: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dockerfix-tally-'));
  const names = texts.map((_, index) => `${index}.Dockerfile`);
  try {
    for (const [index, name] of names.entries()) writeFileSync(join(folder, name), texts[index] ?? '');
    return await work(folder, names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Nothing of the machine plays a part: no registry, no comments that turn rules off; and no rules but those selected. */
function run(tally: string, cwd: string, args: readonly string[]): Promise<Run> {
  const quiet = ['--slow-checks', 'off', '--no-inline-directives', '--hide-source', '--fail-level', 'none'];
  return new Promise((resolve) => {
    execFile(
      tally,
      ['lint', '--format', 'json', ...quiet, '--ignore', '*', ...args],
      { cwd, maxBuffer: Number.POSITIVE_INFINITY },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
