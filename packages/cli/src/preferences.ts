import { checkOptions, DockerfixError, type Preferences } from '@dockerfix/core';
import { imagesFrom } from '@dockerfix/fixers';
import { isOn, listOf, oneOf, type Values } from './values.ts';

/** Names that stand for Docker Hub; separated by commas, or given more than once. */
export const mirrorsIn = ({ mirrors }: Values): readonly string[] =>
  listOf(mirrors).flatMap((list) => list.split(',').map((name) => name.trim()));

/** The directory that images are built in; a path, wherever it leads. */
export function contextIn({ context }: Values): string | undefined {
  const given = last(context);
  if (given !== '') return given;
  throw new DockerfixError('usage', '--context is empty; name a directory, or `.` for this one');
}

/**
 * What the options say of the build and of the user.
 *
 * @throws DockerfixError `usage` for a value that makes no sense: once, not once for each file.
 */
export function preferencesIn(values: Values): Preferences {
  const preferences: Preferences = {
    target: last(values.target),
    targets: oneOf('--targets', values.targets, ['last', 'all']),
    base: last(values.base),
    ownership: oneOf('--ownership', values.ownership, ['app', 'writable', 'none']),
    openshift: isOn(values.openshift),
    user: {
      name: last(values['user.name']),
      uid: numberIn('--user.uid', values['user.uid']),
      gid: numberIn('--user.gid', values['user.gid']),
      style: oneOf('--user.style', values['user.style'], ['numeric', 'name']),
    },
  };
  try {
    checkOptions('', { ...preferences, images: imagesFrom({ mirrors: mirrorsIn(values) }) });
  } catch (error) {
    if (error instanceof DockerfixError) throw new DockerfixError('usage', `--${error.message}`);
    throw error;
  }
  return preferences;
}

const last = (value: unknown): string | undefined => listOf(value).at(-1);

function numberIn(option: string, value: unknown): number | undefined {
  const typed = last(value);
  if (typed === undefined) return undefined;
  if (/^\d{1,10}$/u.test(typed)) return Number(typed);
  throw new DockerfixError('usage', `${option} is \`${typed}\`: use a whole number`);
}
