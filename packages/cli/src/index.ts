import type { ImageLookup } from '@dockerfix/core';
import {
  check as checkWith,
  type CheckOptions as EngineCheckOptions,
  type FixOptions as EngineFixOptions,
  type FixResult,
  fix as fixWith,
  type Plan,
  plan as planWith,
  type Reported,
} from '@dockerfix/core';
import { fixers, type ImageSources, images, imagesFrom } from '@dockerfix/fixers';

/** Options of {@link check}; our fixers and base-image facts unless others are given. */
export type CheckOptions = Partial<EngineCheckOptions> & ImageSources;
/** Options of {@link fix} and {@link plan}; our fixers and base-image facts unless others are given. */
export type FixOptions = Partial<EngineFixOptions> & ImageSources;

/**
 * Fixes the text of a Dockerfile. Pure and synchronous: nothing is read, written or printed.
 *
 * @throws DockerfixError `unreadable`, with its 1-based line, when BuildKit would refuse the text; `usage` for options
 * that make no sense: a fixer or a target that is not there, a mirror that is no image name's beginning.
 */
export const fix = (dockerfile: string, options: FixOptions = {}): FixResult => fixWith(dockerfile, withOurs(options));

/** An option that is there but `undefined` is not given. */
const withOurs = <T extends CheckOptions>(options: T): T & EngineCheckOptions => ({
  ...options,
  fixers: options.fixers ?? fixers,
  images: options.images ?? imagesOf(options.mirrors),
});

const looked = new WeakMap<readonly string[], ImageLookup>();

/** One look-up for a list of mirrors: it remembers what it has found. */
function imagesOf(mirrors: readonly string[] | undefined): ImageLookup {
  if (mirrors === undefined) return images;
  const found = looked.get(mirrors) ?? imagesFrom({ mirrors });
  looked.set(mirrors, found);
  return found;
}

/** One pass of {@link fix}: the edits over `dockerfile` as passed in, and what is left. What an editor wants. */
export const plan = (dockerfile: string, options: FixOptions = {}): Plan => planWith(dockerfile, withOurs(options));

/** Every finding, without fixing anything; suppressed ones are left out. */
export const check = (dockerfile: string, options: CheckOptions = {}): readonly Reported[] =>
  checkWith(dockerfile, withOurs(options));

export {
  type Applicability,
  applyEdits,
  type Decision,
  DockerfixError,
  type DockerfixErrorCode,
  type Edit,
  type Family,
  type FamilyEvidence,
  type FileResult,
  type Finding,
  type Fix,
  type Fixer,
  type FixResult,
  type ImageFacts,
  type ImageLookup,
  type Left,
  type LeftReason,
  type Place,
  type Plan,
  type Preferences,
  type Project,
  type Reported,
  type Span,
  type StageReport,
  type UserPreference,
} from '@dockerfix/core';
export { fixers, type ImageSources, images, imagesFrom } from '@dockerfix/fixers';
export type { JsonDocument } from './render/json.ts';
export type { FileReport, Summary } from './report.ts';
