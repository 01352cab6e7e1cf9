/**
 * An absolute POSIX path without `.`, `..`, doubled and trailing slashes; a relative `path` is taken from `workdir`,
 * which is absolute. Links are not followed: `/bin/../x` is `/x`.
 */
export function resolvePath(workdir: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${workdir}/${path}`).split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return `/${parts.join('/')}`;
}
