import type { Span } from './edit.ts';
import type { FamilyEvidence, ImageFacts } from './image/facts.ts';
import type { ImageReference } from './image/reference.ts';

/** What a fixer sees of a Dockerfile. All offsets are UTF-16 code units into `source`; all lines are 1-based. */
export interface Dockerfile {
  readonly source: string;
  /** The line ending to write: that of the first line. */
  readonly eol: '\n' | '\r\n';
  /** The character that continues a line, from `# escape=`. */
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  /** Whole-line comments, those inside continuations included, directives and heredoc bodies not. */
  readonly comments: readonly Comment[];
  /** Every instruction in the order of the file, the ARGs before the first FROM included. */
  readonly instructions: readonly Instruction[];
  /** At least one. */
  readonly stages: readonly Stage[];
  slice(span: Span): string;
  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number;
}

/** `# syntax=`, `# escape=` or `# check=` at the top of the file. */
export interface Directive extends Span {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
}

/** From `#` to the end of its line, the line ending excluded. */
export interface Comment extends Span {
  /** Without the `#`s and the blanks around. */
  readonly text: string;
}

export type Keyword =
  | 'ADD'
  | 'ARG'
  | 'CMD'
  | 'COPY'
  | 'ENTRYPOINT'
  | 'ENV'
  | 'EXPOSE'
  | 'FROM'
  | 'HEALTHCHECK'
  | 'LABEL'
  | 'MAINTAINER'
  | 'ONBUILD'
  | 'RUN'
  | 'SHELL'
  | 'STOPSIGNAL'
  | 'USER'
  | 'VOLUME'
  | 'WORKDIR';

/**
 * One instruction. `span` runs from the keyword to the end of its last line, heredoc bodies and their terminators
 * included, the final line ending and trailing continuation excluded.
 */
export interface Instruction extends Span {
  readonly keyword: Keyword;
  readonly keywordSpan: Span;
  /** Position in `Dockerfile.instructions`. */
  readonly index: number;
  /** `--name=value` options between keyword and arguments, in the order of the file. */
  readonly flags: readonly Flag[];
  /** What follows keyword and flags, up to the end of the logical line (heredoc bodies excluded). */
  readonly arguments: Span;
  /**
   * The whitespace-separated words of `arguments`, quotes and escapes understood as BuildKit does for this keyword,
   * comments and continuations skipped. For `KEY=value` forms (ENV, ARG, LABEL) use `pairs`. Empty for RUN, and for
   * CMD, ENTRYPOINT and HEALTHCHECK in shell form: those are shell text, see `shellText`.
   */
  readonly words: readonly Word[];
  /** The items of the JSON (exec) form; `undefined` when BuildKit would not read it as a JSON array of strings. */
  readonly json: readonly JsonItem[] | undefined;
  /** The `KEY=value` pairs of ENV, ARG and LABEL (both `ENV A b` and `ENV A=b C=d`); empty otherwise. */
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  /**
   * The text that a shell would get for RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD in shell form: of the same length as the
   * source slice of `arguments` (for RUN with its heredocs), comments and continuation marks blanked, so that an offset
   * into it plus `arguments.start` is an offset into the source.
   */
  readonly shellText: string | undefined;
  /** The instruction that ONBUILD holds back; its spans are in the same source. */
  readonly trigger: Instruction | undefined;
}

export interface Flag extends Span {
  /** Lower-case, without the dashes: `from`, `chown`, `mount`. */
  readonly name: string;
  /** Dequoted, variables not expanded; `undefined` for a flag without `=`. */
  readonly value: string | undefined;
  /** The place of the value as written; empty at the end of the flag when there is none. */
  readonly valueSpan: Span;
}

/** A word as written (`span`) and as BuildKit reads it, quotes removed, variables **not** expanded. */
export interface Word extends Span {
  readonly text: string;
}

export interface JsonItem extends Span {
  readonly value: string;
}

export interface Pair extends Span {
  readonly key: string;
  readonly keySpan: Span;
  /** As written, quotes included; `undefined` for `ARG NAME`. */
  readonly raw: string | undefined;
  readonly valueSpan: Span;
}

export interface Heredoc {
  readonly name: string;
  /** `<<-`: leading tabs of the body are dropped. */
  readonly stripsTabs: boolean;
  /** `<<"EOF"`: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** The `<<NAME` mark in the instruction's line. */
  readonly mark: Span;
  /** The body's lines, the terminator line excluded. */
  readonly body: Span;
}

/** FROM and what follows up to the next FROM. */
export interface Stage extends Span {
  /** Position in `Dockerfile.stages`. */
  readonly index: number;
  /** The name after AS, lower-case as BuildKit compares it. */
  readonly name: string | undefined;
  readonly from: Instruction;
  readonly base: BaseImage;
  /** The earlier stage that this one starts FROM. */
  readonly parent: Stage | undefined;
  /** All instructions of the stage, FROM excluded. */
  readonly instructions: readonly Instruction[];
  /** Which family its image is of; `undefined`: nothing shows it. */
  readonly family: FamilyEvidence | undefined;
}

export interface BaseImage extends Span {
  /** As written in FROM. */
  readonly written: string;
  /** With ARG defaults filled in; `undefined` when an ARG without default is in it, or FROM names an earlier stage. */
  readonly reference: ImageReference | undefined;
  /** `undefined`: nothing is known of the image; decline, never guess. For a stage FROM a stage: the root ancestor's. */
  readonly facts: ImageFacts | undefined;
  /** Whether `facts` are those of an image that the caller named in the place of this one, of which nothing is known. */
  readonly isAssumed: boolean;
  /** The value of `--platform`, variables not expanded. */
  readonly platform: string | undefined;
}

/** A value at a point of the file. `undefined` instead of it means: not known. */
export interface Value {
  readonly text: string;
  /** Whether an ARG is in it, so that a `--build-arg` may make it another. */
  readonly dependsOnArgument: boolean;
}

/** What holds just before an instruction, inherited through FROM-stage chains; `undefined` is "not known". */
export interface StateBefore {
  /**
   * The USER in force, `root` when a known base sets none. `from` is the USER instruction it comes from, of this stage
   * or one below, `undefined` when it is the base image's own. Its `value` is not known when a variable in it is not.
   */
  readonly user: { readonly value: Value | undefined; readonly from: Instruction | undefined } | undefined;
  /** Absolute and normalised, `/` when neither the file nor a known base sets one; not known for Windows paths. */
  readonly workdir: Value | undefined;
  /** The shell that a shell-form RUN goes through, its options included: `['/bin/sh', '-c']`. */
  readonly shell: readonly string[] | undefined;
}
