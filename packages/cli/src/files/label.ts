import { isAbsolute, relative, resolve, sep } from 'node:path';

/** How a file is shown: relative to the working directory when inside it, else as it was named; forward slashes. */
export function labelOf(path: string, cwd: string): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  const isInside = fromHere !== '..' && !fromHere.startsWith(`..${sep}`) && !isAbsolute(fromHere);
  const label = isInside || !isAbsolute(path) ? fromHere : path;
  return label === '' ? '.' : label.replaceAll(sep, '/');
}
