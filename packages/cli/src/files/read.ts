import { readFileSync } from 'node:fs';
import { DockerfixError } from '@dockerfix/core';
import type { Io } from '../io.ts';
import { systemReason } from './system-error.ts';

/** @throws DockerfixError `input` when the file cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** @throws DockerfixError `input` when standard input cannot be read: it may be a directory, or closed. */
export async function readInput({ readStdin }: Pick<Io, 'readStdin'>): Promise<Uint8Array> {
  try {
    return await readStdin();
  } catch (cause) {
    throw unreadable(cause);
  }
}

const unreadable = (cause: unknown): DockerfixError => new DockerfixError('input', systemReason(cause), { cause });

/**
 * The text of a Dockerfile. A byte order mark stays in it, so that encoding the text gives the same bytes again.
 *
 * @throws DockerfixError `input` when the bytes are not UTF-8: BuildKit would pass them on, but text that was decoded by
 * guess could not be written back to the byte.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const found = isUtf16 ? 'the text is UTF-16' : 'the text is not UTF-8';
    throw new DockerfixError('input', `${found}; save it as UTF-8 and run again`, { cause });
  }
}
