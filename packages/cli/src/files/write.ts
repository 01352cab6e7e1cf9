import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DockerfixError } from '@dockerfix/core';
import { systemReason } from './system-error.ts';

/**
 * Puts `text` where `before` was read: as a whole or not at all. A symbolic link stays one, its target is replaced; mode
 * and, where permitted, owner are kept. Another hard link to the file keeps the old text, and access control lists
 * are those of a new file: the price of replacing a file at once.
 *
 * @throws DockerfixError `input` when the file is not as it was read, is read-only, or cannot be written; it is untouched then.
 */
export function replaceFile(path: string, before: Uint8Array, text: string, rename = renameSync): void {
  try {
    const status = statSync(path);
    assertWritable(path, status);
    // Only now: a pipe such as /dev/fd/63 has no real path.
    const target = realpathSync(path);
    const temporary = join(dirname(target), `.dockerfix-${randomUUID()}.tmp`);
    try {
      writeNew(temporary, text, status);
      assertUnchanged(target, before);
      rename(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (cause) {
    const reason = cause instanceof DockerfixError ? cause.message : systemReason(cause);
    throw new DockerfixError('input', `not written: ${reason}`, { cause });
  }
}

// Renaming over a file asks for no permission on the file itself.
function assertWritable(path: string, status: Stats): void {
  if (!status.isFile()) {
    throw new DockerfixError('input', 'it is not a regular file; redirect the output of `-` instead');
  }
  const readOnly = new DockerfixError('input', 'the file is read-only; make it writable and run again');
  if ((status.mode & 0o222) === 0) throw readOnly;
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw readOnly;
  }
}

function writeNew(temporary: string, text: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    giveTo(descriptor, uid, gid);
    // After the owner: changing that clears the set-user-ID bits.
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What chown(2) takes for "leave the owner as it is": -1, unsigned as Node wants it. */
const unchanged = 0xffff_ffff;

function giveTo(descriptor: number, uid: number, gid: number): void {
  for (const owner of [uid, unchanged]) {
    try {
      fchownSync(descriptor, owner, gid);
      return;
    } catch {
      // Only root may give a file to another user, and others only to their own groups: the text matters more.
    }
  }
}

function assertUnchanged(target: string, before: Uint8Array): void {
  if (readFileSync(target).equals(before)) return;
  throw new DockerfixError('input', 'the file changed while it was being fixed; run again');
}
