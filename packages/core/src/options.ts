import { DockerfixError } from './errors.ts';
import type { Applicability } from './fixer.ts';
import { familyNames, type ImageLookup, isFamily } from './image/facts.ts';
import { parseImageReference } from './image/reference.ts';
import type { Preferences } from './preferences.ts';

/** The options as TypeScript would have them, or not: callers need not use it. */
type Given = { readonly [Name in keyof Preferences | 'accept' | 'only' | 'skip']?: unknown } & {
  readonly images?: ImageLookup | undefined;
};

const levels: readonly Applicability[] = ['safe', 'with-steps', 'unsafe'];
const ownerships: readonly Preferences['ownership'][] = ['app', 'writable', 'none'];

/** What the tools that make accounts take everywhere (https://systemd.io/USER_NAMES/, "strict mode"). */
const accountName = /^[a-z_][a-z0-9_-]{0,30}$/u;

/** What lies above does not fit everywhere; nobody is who owns what belongs to no one (https://systemd.io/UIDS-GIDS/). */
const highestNumber = 2_147_483_646;
const nobody = 65_534;

/**
 * What TypeScript checks for those who use it, and what it cannot.
 *
 * @throws DockerfixError `usage`, in words for the caller.
 */
export function checkOptions(source: unknown, given: Given): void {
  if (typeof source !== 'string') throw usage(`the Dockerfile is ${typeof source}, not a string: pass its text`);
  oneOf('accept', given.accept, levels);
  oneOf('ownership', given.ownership, ownerships);
  oneOf('targets', given.targets, ['last', 'all']);
  oneOf('openshift', given.openshift, [true, false]);
  for (const name of ['only', 'skip'] as const) {
    if (given[name] !== undefined && !Array.isArray(given[name])) {
      throw usage(`${name} is no array: pass the names of fixers`);
    }
  }
  if (given.target !== undefined && typeof given.target !== 'string') {
    throw usage(`target is ${String(given.target)}: pass the name of a stage, or its number as a string`);
  }
  if (given.target !== undefined && given.targets === 'all') {
    throw usage("target and targets: 'all' exclude each other; use one");
  }
  checkUser(given.user);
  checkBase(given.base, given.images);
  const { project } = given;
  const isMap = typeof project === 'object' && project !== null && !Array.isArray(project);
  if (project !== undefined && !(isMap && Object.values(project).every(isFile))) {
    throw usage('project is no map of texts: pass the path of each file with its text, or null where it was not read');
  }
}

function checkUser(user: unknown): void {
  if (user === undefined) return;
  if (typeof user !== 'object' || user === null) throw usage('user is no object: pass name, uid, gid or style');
  const { name, uid, gid, style } = { name: undefined, uid: undefined, gid: undefined, style: undefined, ...user };
  oneOf('user.style', style, ['numeric', 'name']);
  if (name !== undefined && !(typeof name === 'string' && accountName.test(name) && name !== 'root')) {
    throw usage(`user.name is ${String(name)}: use lower-case letters, digits, - and _, and not root`);
  }
  for (const [key, value] of Object.entries({ uid, gid })) {
    // Group 0 is what OpenShift runs containers with; it gives no rights of root's.
    const lowest = key === 'uid' ? 1 : 0;
    if (value === undefined) continue;
    const isNumber = typeof value === 'number' && Number.isInteger(value) && value !== nobody;
    if (!(isNumber && value >= lowest && value <= highestNumber)) {
      throw usage(
        `user.${key} is ${String(value)}: use a whole number from ${lowest} to ${highestNumber}, but not ${nobody}`,
      );
    }
  }
}

function checkBase(base: unknown, images: ImageLookup | undefined): void {
  if (base === undefined || (typeof base === 'string' && isFamily(base))) return;
  const reference = typeof base === 'string' ? parseImageReference(base) : undefined;
  if (!reference || !images?.(reference)) {
    throw usage(
      `base is ${String(base)}, of which nothing is known: use an image that is, or one of ${familyNames.join(', ')}`,
    );
  }
}

function oneOf(name: string, value: unknown, values: readonly unknown[]): void {
  if (value === undefined || values.includes(value)) return;
  throw usage(`${name} is ${String(value)}: use one of ${values.join(', ')}`);
}

const isFile = (text: unknown): boolean => typeof text === 'string' || text === null;

const usage = (message: string): DockerfixError => new DockerfixError('usage', message);
