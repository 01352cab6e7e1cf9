import type { Command, Flow } from '@dockerfix/core';
import type { ImageFile } from '../../stage/touched.ts';
import type { Operand, Scope } from './conditions.ts';
import type { Found, Origin, Program } from './program.ts';

/** Whether what stands below in the text is reached. */
export type Outcome = 'goes on' | 'may end' | 'ends';

/** A file that something is written to, by whom. */
export interface Write {
  /** Absolute, or relative to the WORKDIR. */
  readonly path: string;
  readonly origin: Origin | undefined;
  readonly isConditional: boolean;
}

/** Why a script does not go on; only what is no success. */
export interface Refusal {
  readonly origin: Origin | undefined;
}

/** One way through all that starts: as root, or as somebody else. What is found is put into its arrays. */
export interface Walk {
  readonly isRoot: boolean;
  /** How a text is followed, and a command line taken apart: each needs the other. */
  readonly follow: (flow: Flow, frame: Frame, walk: Walk, around: Surroundings) => Outcome;
  readonly programsOf: (
    words: readonly (string | undefined)[],
    walk: Walk,
    depth: number,
    around: Surroundings,
  ) => Found | undefined;
  /** The text of a program's file, where it is known. */
  readonly fileOf: (program: string) => ImageFile | undefined;
  /** The value of a variable that the image sets, for paths only: whoever runs it may set another. */
  readonly valueOf: (written: string) => string | undefined;
  readonly programs: Program[];
  /** What is left running in the end, of each way that is possible. */
  readonly finals: Program[];
  /** The last ones that were more than a word to the shell. */
  lasting: readonly Program[];
  readonly writes: Write[];
  readonly unknown: string[];
  /** How many commands may still be followed: functions and scripts that call themselves have no end. */
  readonly budget: { left: number };
  readonly refusals: Refusal[];
}

/** What is around a step. */
export interface Surroundings {
  /** Where `cd` has led to; empty: the WORKDIR, `?` in it: not known. */
  readonly directory: string;
  /** Whether it is certain to be reached. */
  readonly isCertain: boolean;
  /** Whether its failure changes nothing. */
  readonly mayFail: boolean;
  /** Whether it runs beside the shell, so that `exec` and `exit` end only that. */
  readonly isApart: boolean;
}

/** One shell text that is being followed. What a shell changes is changed here. */
export interface Frame {
  readonly text: string;
  /** `undefined` for the text of the Dockerfile itself. */
  readonly file: ImageFile | undefined;
  /** `$0`. */
  readonly script: string;
  readonly hasLines: boolean;
  readonly depth: number;
  readonly functions: Map<string, Flow>;
  positional: readonly (string | undefined)[] | undefined;
  variables: Map<string, Operand>;
  /** Where `cd` has led to; empty: the WORKDIR. */
  directory: string;
}

export const originOf = (frame: Frame, { start }: Pick<Command, 'start'>): Origin | undefined =>
  frame.file && {
    script: frame.file.name,
    line: frame.hasLines ? frame.text.slice(0, start).split('\n').length : undefined,
  };

export const scopeOf = (frame: Frame, { isRoot }: Walk): Scope => ({
  isRoot,
  positional: frame.positional,
  variables: frame.variables,
  script: frame.file?.path ?? frame.script,
});
