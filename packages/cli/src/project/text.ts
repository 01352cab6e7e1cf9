import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** More than any script or configuration that somebody wrote. */
const mostBytes = 256 * 1024;

/**
 * The text of a file that is in somebody else's hands. `undefined`: no such file; `null`: it is there, and is too large, no
 * UTF-8, binary, a link, or not ours to read.
 */
export function textAt(path: string): string | null | undefined {
  let descriptor: number;
  try {
    // Not through a link, which may lead anywhere, and not waiting for the other end of a pipe.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : null;
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > mostBytes) return null;
    const bytes = Buffer.alloc(status.size);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, readSync(descriptor, bytes)));
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  } finally {
    closeSync(descriptor);
  }
}
