export {
  addFlag,
  insertAbove,
  insertBelow,
  joinInsertions,
  keywordLike,
  replaceArguments,
  setFlag,
} from './actions.ts';
export type {
  BaseImage,
  Comment,
  Directive,
  Dockerfile,
  Flag,
  Heredoc,
  Instruction,
  JsonItem,
  Keyword,
  Pair,
  Stage,
  StateBefore,
  Value,
  Word,
} from './dockerfile.ts';
export { dockerignoreNames, type Ignored, readDockerignore } from './dockerignore.ts';
export { applyEdits, collide, type Edit, insert, remove, replace, type Span } from './edit.ts';
export {
  type CheckOptions,
  check,
  type FileResult,
  type FixOptions,
  type FixResult,
  fix,
  type Left,
  type LeftReason,
  type Plan,
  plan,
  type Reported,
  unusedSuppression,
} from './engine.ts';
export { DockerfixError, type DockerfixErrorCode } from './errors.ts';
export type { Decision, StageReport } from './explain.ts';
export type {
  Applicability,
  Context,
  FileEdits,
  Files,
  Finding,
  Fix,
  Fixer,
  FixWithSteps,
  SafeFix,
  UnsafeFix,
} from './fixer.ts';
export {
  type Account,
  type AccountToolDialect,
  type AccountTools,
  type Family,
  type FamilyEvidence,
  familyNames,
  type HttpClient,
  type ImageFacts,
  type ImageLookup,
  type PrivilegeDrop,
  type RootNeed,
  type StartCommand,
} from './image/facts.ts';
export { type ImageReference, parseImageReference } from './image/reference.ts';
export { checkOptions } from './options.ts';
export { parse } from './parse.ts';
export type { Place } from './place.ts';
export type { Preferences, UserPreference } from './preferences.ts';
export type { Project } from './project.ts';
export { type Flow, readFlow, type Step } from './shell/flow.ts';
export { type Command, readCommands, type ShellWord } from './shell/read.ts';
export { runCommands } from './shell/run.ts';
export { unwrap } from './shell/unwrap.ts';
export { expand, resolvePath, stateBefore } from './state.ts';
