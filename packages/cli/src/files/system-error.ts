import { getSystemErrorMap } from 'node:util';

/** What the operating system said, in its words, without Node's `EACCES: …, open '/…'` around; with the next step if there is one. */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  const known = nextSteps.get(code ?? '');
  if (known !== undefined) return known;
  const errno = error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : undefined;
  const words = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return words ?? (error instanceof Error ? error.message : String(error));
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const nextSteps: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory; check the path'],
  ['ENOTDIR', 'a part of the path is not a directory; check the path'],
  ['EACCES', 'permission denied; check owner and mode'],
  ['EPERM', 'permission denied; check owner and mode'],
  ['EROFS', 'the file system is read-only; copy the file elsewhere'],
  ['ENOSPC', 'no space left on the device; make room and run again'],
]);
