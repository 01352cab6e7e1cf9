import type { Dockerfile } from './dockerfile.ts';
import type { Edit } from './edit.ts';
import { DockerfixError } from './errors.ts';
import { reportStages, type StageReport } from './explain.ts';
import type { Applicability, Context, Files, Finding, Fix, Fixer } from './fixer.ts';
import { advance, begin, editsOverOriginal, type History, spanInOriginal } from './history.ts';
import type { ImageLookup } from './image/facts.ts';
import { assertUntouched } from './net.ts';
import { checkOptions } from './options.ts';
import { parse } from './parse.ts';
import { type Place, placeOf } from './place.ts';
import { accepts, choose, type Proposal } from './plan.ts';
import type { Preferences } from './preferences.ts';
import { selectFixers } from './select.ts';
import { readSuppressions, type Suppression, suppresses } from './suppress.ts';
import { targetStages } from './targets.ts';

/** A finding with the name of its fixer; `span` and `place` are in the text that was passed in. */
export type Reported = Finding & { readonly fixer: string; readonly place: Place };

export type LeftReason = 'with-steps' | 'unsafe' | 'advice' | 'conflict' | 'suppressed' | 'not-needed';

/** A finding that was not fixed. */
export type Left = Reported & {
  readonly reason: LeftReason;
  /** The reason in words: the assumption, the steps, the advice, the fixer it conflicts with, the ignore comment's own. */
  readonly why: string;
};

export interface CheckOptions extends Preferences {
  readonly fixers: readonly Fixer[];
  /** Run only the fixers of these names. */
  readonly only?: readonly string[] | undefined;
  /** Run all fixers but those of these names. */
  readonly skip?: readonly string[] | undefined;
  /** What is known of base images; without it every image is unknown. */
  readonly images?: ImageLookup | undefined;
}

export interface FixOptions extends CheckOptions {
  /** The least certain fix to apply. @default 'with-steps' */
  readonly accept?: Applicability | undefined;
  /** The texts of other files of the project by path, which fixes may edit too. */
  readonly files?: Files | undefined;
}

/** One pass over a text: what would be done to it. All offsets are in that text. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly applied: readonly Reported[];
  readonly left: readonly Left[];
}

/** What a run did to one other file of the project. */
export interface FileResult {
  readonly path: string;
  readonly output: string;
  readonly edits: readonly Edit[];
}

export interface FixResult {
  /** The Dockerfile's new text; the same string when nothing was applied. */
  readonly output: string;
  /** The edits that make `output` of the original text: sorted, not touching one another. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Reported[];
  readonly left: readonly Left[];
  /** What people must do besides, for the fixes that were applied; each once. */
  readonly steps: readonly string[];
  /** What no file can show, for the fixes that were applied; each once. */
  readonly notes: readonly string[];
  /** Edits to other files, when `options.files` was given and a fix needed them. */
  readonly files: readonly FileResult[];
  /** What is known of each stage of the original text, and what was decided about it. */
  readonly stages: readonly StageReport[];
}

/** The name under which ignore comments that ignore nothing are reported. */
export const unusedSuppression = 'unused-dockerfix-ignore';

/** Far more than fixes that make room for one another have been seen to need; a second pass usually finds nothing. */
const maximumPasses = 10;

/**
 * All findings in a text, suppressed ones left out.
 *
 * @throws DockerfixError `unreadable` with its line when BuildKit would refuse the text; `usage` for an unknown fixer, a
 * target that is not in the file, and other options that make no sense.
 */
export function check(source: string, options: CheckOptions): readonly Reported[] {
  checkOptions(source, options);
  const dockerfile = parse(source, options);
  return examine(dockerfile, options, contextOf(dockerfile, options, {})).flatMap(({ reported, suppression }) =>
    suppression ? [] : [reported],
  );
}

/**
 * One pass: what goes in and what is left, over the text as it was passed in. A fix that touches another's edits is left
 * with `reason: 'conflict'`.
 *
 * @throws DockerfixError as {@link check} does.
 */
export function plan(source: string, options: FixOptions): Plan {
  checkOptions(source, options);
  const dockerfile = parse(source, options);
  const { proposals, left } = planPass(dockerfile, options, contextOf(dockerfile, options, options.files ?? {}));
  return {
    edits: proposals.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start),
    applied: proposals.map((proposal) => proposal.of),
    left,
  };
}

/**
 * Plan after plan until nothing is left to apply, so that `fix(fix(x).output)` changes nothing.
 *
 * @throws DockerfixError as {@link check} does; `internal` when the fixes do not settle or break what they did not touch.
 */
export function fix(source: string, options: FixOptions): FixResult {
  checkOptions(source, options);
  let history = begin(source);
  let dockerfile = parse(source, options);
  const original = dockerfile;
  const others = new Map<string, History>();
  const fixes: Fix[] = [];
  const applied: Reported[] = [];

  for (let pass = 0; ; pass += 1) {
    const texts = Object.fromEntries([...others].map(([path, { text }]) => [path, text]));
    const context = contextOf(dockerfile, options, { ...options.files, ...texts });
    const { proposals, left } = planPass(dockerfile, options, context);
    const inOriginal = <T extends Reported>(reported: T): T => {
      if (history.text === source) return reported;
      const span = spanInOriginal(history, reported.span);
      return { ...reported, span, place: placeOf(original, span) };
    };
    if (proposals.length === 0) {
      const leftInOriginal = left.map(inOriginal);
      return {
        output: history.text,
        edits: editsOverOriginal(history, source),
        applied,
        left: leftInOriginal,
        steps: once(fixes.flatMap(({ steps }) => steps ?? [])),
        notes: once(fixes.flatMap(({ notes }) => notes ?? [])),
        files: [...others].map(([path, other]) => ({
          path,
          output: other.text,
          edits: editsOverOriginal(other, options.files?.[path] ?? ''),
        })),
        stages: reportStages(original, targetStages(original, options), decided(applied, leftInOriginal)),
      };
    }
    if (pass === maximumPasses) {
      const names = once(proposals.map(({ of }) => of.fixer)).join(', ');
      throw new DockerfixError('internal', `the fixes of ${names} do not settle after ${maximumPasses} passes`);
    }

    applied.push(...proposals.map(({ of }) => inOriginal(of)));
    fixes.push(...proposals.map((proposal) => proposal.fix));
    const edits = proposals.flatMap((proposal) => proposal.fix.edits);
    history = advance(history, edits);
    editOthers(others, proposals, options);
    const next = reparse(history.text, proposals, options);
    assertUntouched(dockerfile, edits, next);
    dockerfile = next;
  }
}

const contextOf = (dockerfile: Dockerfile, options: FixOptions, files: Files): Context => ({
  files,
  targets: targetStages(dockerfile, options),
  preferences: options,
});

const decided = (applied: readonly Reported[], left: readonly Left[]) => [
  ...applied.map((finding) => ({ finding, outcome: finding.fix ? outcomeOf(finding.fix) : finding.message })),
  ...left.map((finding) => ({ finding, outcome: `${finding.message}; left (${finding.reason}): ${finding.why}` })),
];

function outcomeOf(fix: Fix): string {
  if (fix.applicability === 'unsafe') return `${fix.title} (unsafe, because ${fix.because})`;
  return `${fix.title} (${fix.applicability === 'safe' ? 'safe' : 'with steps'})`;
}

interface Examined {
  readonly reported: Reported;
  readonly suppression: Suppression | undefined;
}

function examine(dockerfile: Dockerfile, options: CheckOptions, context: Context): Examined[] {
  const suppressions = readSuppressions(dockerfile);
  const selected = selectFixers(options);
  const used = new Set<Suppression>();
  const examined: Examined[] = [];
  for (const fixer of selected) {
    for (const finding of fixer.check(dockerfile, context)) {
      const suppression = suppressions.find((one) => suppresses(one, fixer.name, finding.span));
      if (suppression) used.add(suppression);
      const reported: Reported = { ...finding, fixer: fixer.name, place: placeOf(dockerfile, finding.span) };
      examined.push({ reported, suppression });
    }
  }
  for (const suppression of suppressions) {
    const advice = whyUnused(suppression, used.has(suppression), options.fixers, selected);
    if (advice === undefined) continue;
    const { start, end } = suppression.comment;
    const finding: Finding = { span: { start, end }, message: 'this comment ignores nothing', advice };
    examined.push({
      reported: { ...finding, fixer: unusedSuppression, place: placeOf(dockerfile, finding.span) },
      suppression: undefined,
    });
  }
  return examined.sort((a, b) => a.reported.span.start - b.reported.span.start);
}

/** `undefined` when it is of use, or may well be to a fixer that did not run. */
function whyUnused(
  { fixers, isFile }: Suppression,
  isUsed: boolean,
  all: readonly Fixer[],
  ran: readonly Fixer[],
): string | undefined {
  const unknown = fixers.find((name) => !all.some((fixer) => fixer.name === name));
  if (unknown !== undefined) {
    return `write the name of a fixer for \`${unknown}\`, which is none, or put \`--\` before the reason`;
  }
  const meant = fixers.length === 0 ? all : all.filter(({ name }) => fixers.includes(name));
  if (isUsed || !meant.every((fixer) => ran.includes(fixer))) return undefined;
  return `remove it, or put it ${isFile ? 'above the first instruction of the file' : 'right above the instruction it is for'}`;
}

function planPass(
  dockerfile: Dockerfile,
  options: FixOptions,
  context: Context,
): { readonly proposals: readonly Proposal<Reported>[]; readonly left: readonly Left[] } {
  const accept = options.accept ?? 'with-steps';
  const proposals: Proposal<Reported>[] = [];
  const left: Left[] = [];
  for (const { reported, suppression } of examine(dockerfile, options, context)) {
    if (suppression) {
      left.push({ ...reported, reason: 'suppressed', why: suppression.reason ?? 'an ignore comment' });
    } else if (reported.advice !== undefined) {
      left.push({ ...reported, reason: 'advice', why: reported.advice });
    } else if (reported.notNeeded !== undefined) {
      left.push({ ...reported, reason: 'not-needed', why: reported.notNeeded });
    } else if (accepts(accept, reported.fix.applicability)) {
      proposals.push({ fix: reported.fix, start: reported.span.start, of: reported });
    } else if (reported.fix.applicability === 'unsafe') {
      left.push({ ...reported, reason: 'unsafe', why: reported.fix.because });
    } else {
      left.push({ ...reported, reason: 'with-steps', why: (reported.fix.steps ?? []).join(' ') });
    }
  }
  const { chosen, refused } = choose(proposals);
  for (const { proposal, collidesWith } of refused) {
    left.push({ ...proposal.of, reason: 'conflict', why: `it changes the same place as ${collidesWith.of.fixer}` });
  }
  return { proposals: chosen, left: left.sort((a, b) => a.span.start - b.span.start) };
}

function editOthers(others: Map<string, History>, proposals: readonly Proposal<Reported>[], options: FixOptions): void {
  const edits = new Map<string, Edit[]>();
  for (const { fix, of } of proposals) {
    for (const file of fix.files ?? []) {
      if (options.files?.[file.path] === undefined) {
        throw new DockerfixError('internal', `${of.fixer} edits ${file.path}, whose text was not given`);
      }
      edits.set(file.path, [...(edits.get(file.path) ?? []), ...file.edits]);
    }
  }
  for (const [path, list] of edits) {
    others.set(path, advance(others.get(path) ?? begin(options.files?.[path] ?? ''), list));
  }
}

function reparse(text: string, proposals: readonly Proposal<Reported>[], options: FixOptions): Dockerfile {
  try {
    return parse(text, options);
  } catch (cause) {
    const names = once(proposals.map(({ of }) => of.fixer)).join(', ');
    throw new DockerfixError('internal', `the fixes of ${names} made a file that cannot be read`, { cause });
  }
}

const once = (values: readonly string[]): string[] => [...new Set(values)];
