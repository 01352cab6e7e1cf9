import { readFileSync } from 'node:fs';
import process from 'node:process';
import { runCommandLine } from './command-line.ts';
import { fix, fixers } from './index.ts';
import type { Io, Output } from './io.ts';

/** The command line of this process; sets its exit code rather than exiting, so that all output gets out. */
export async function main(): Promise<void> {
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    readStdin,
  };
  const code = await runCommandLine(process.argv.slice(2), io, { fix, fixers, version });
  process.exitCode ??= code;
}

/**
 * A reader that has gone, as `| head` does, ends nothing: with --write the files are done, and the exit code is that of
 * the whole run. Any other failure is one of ours.
 */
function outputTo(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream !== process.stderr) process.stderr.write(`dockerfix: cannot write the output: ${error.message}\n`);
  });
  return {
    isTTY: stream.isTTY === true,
    write: (text) => {
      if (isOpen) stream.write(text);
    },
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
