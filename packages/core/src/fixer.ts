import type { Dockerfile, Stage } from './dockerfile.ts';
import type { Edit, Span } from './edit.ts';
import type { Preferences } from './preferences.ts';

/** The levels of a fix, from what needs nobody's attention to what needs the user's word. */
export type Applicability = 'safe' | 'with-steps' | 'unsafe';

interface FixBase {
  /** Imperative, no full stop: "Run as node (1000:1000)". */
  readonly title: string;
  /** All of them are applied, or none. */
  readonly edits: readonly [Edit, ...Edit[]];
  /** What no file can show and a reader may want to know; each a sentence. They do not lower a fix. */
  readonly notes?: readonly string[];
  /** Edits to other files of the project; written together with `edits` or not at all. */
  readonly files?: readonly FileEdits[];
}

/** Edits to one other file, by its path in the project. */
export interface FileEdits {
  readonly path: string;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** Every precondition is shown by a fact, and nobody has to do anything else. */
export interface SafeFix extends FixBase {
  readonly applicability: 'safe';
  readonly steps?: never;
}

/** Right, but someone who builds or deploys must do something too. */
export interface FixWithSteps extends FixBase {
  readonly applicability: 'with-steps';
  /** What people must do besides, one imperative sentence each. */
  readonly steps: readonly [string, ...string[]];
}

/** Rests on an assumption that the facts do not show. */
export interface UnsafeFix extends FixBase {
  readonly applicability: 'unsafe';
  /** The assumption, in one clause. */
  readonly because: string;
  readonly steps?: readonly string[];
}

export type Fix = SafeFix | FixWithSteps | UnsafeFix;

/**
 * A problem and the way out: a fix, advice where no edit can be right, or the reason why nothing is needed although it
 * looks like the defect.
 */
export type Finding = {
  readonly span: Span;
  /** What is wrong here and what it costs; no full stop. */
  readonly message: string;
  /** How the fixer came to it, for whoever asks: what it found and what it chose, a clause each. */
  readonly decisions?: readonly string[] | undefined;
} & (
  | { readonly fix: Fix; readonly advice?: never; readonly notNeeded?: never }
  | { readonly advice: string; readonly fix?: never; readonly notNeeded?: never }
  | { readonly notNeeded: string; readonly fix?: never; readonly advice?: never }
);

/** The texts of other files of the project, by path. */
export type Files = Readonly<Record<string, string>>;

/** What a fixer is told beside the Dockerfile. */
export interface Context {
  /** The other files of the project as they are by then: edits to them are offsets into these texts. */
  readonly files: Files;
  /** The stages whose images are run: the last one unless the caller says otherwise. */
  readonly targets: readonly Stage[];
  readonly preferences: Preferences;
}

export interface Fixer {
  /** The defect in kebab-case: `runs-as-root`, not `add-user`. */
  readonly name: string;
  /** One sentence, with a full stop. */
  readonly summary: string;
  /** The rules elsewhere that ask for this: `hadolint/DL3002`. */
  readonly upstream: readonly string[];
  check(dockerfile: Dockerfile, context: Context): Iterable<Finding>;
}
