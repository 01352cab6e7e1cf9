import type { BaseImage, Instruction, Stage } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import { familyEvidence } from '../image/evidence.ts';
import { type FamilyEvidence, type ImageFacts, type ImageLookup, isFamily } from '../image/facts.ts';
import { type ImageReference, parseImageReference } from '../image/reference.ts';
import { platformArguments } from '../platform-arguments.ts';
import { type Binding, type BindingOf, substitute } from '../substitute.ts';

/** What of the file the stages are read with. */
export interface StageSource {
  readonly length: number;
  readonly escapeCharacter: string;
  /** A word as written, without continuations and comments. */
  readonly textOf: (from: Instruction, word: Span) => string;
  readonly slice: (span: Span) => string;
  readonly lineAt: (offset: number) => number;
}

/** The stages, their bases resolved. Which instructions are FROMs was checked before. */
export function readStages(
  instructions: readonly Instruction[],
  { images, base: option }: { readonly images?: ImageLookup | undefined; readonly base?: string | undefined },
  { length, escapeCharacter, textOf, slice, lineAt }: StageSource,
): readonly Stage[] {
  const froms = instructions.filter(({ keyword }) => keyword === 'FROM');
  const bindingOf = globalBindings(instructions.slice(0, froms[0]?.index ?? 0), escapeCharacter);
  const stages: Stage[] = [];
  const roots = new Map<Stage, BaseImage>();
  // FROM sees the latest of two stages with one name.
  const byName = new Map<string, Stage>();
  for (const [index, from] of froms.entries()) {
    const nextStart = froms[index + 1]?.index ?? instructions.length;
    const [image, , alias] = from.words;
    const written = image === undefined ? '' : textOf(from, image);
    const expanded = substitute(written, escapeCharacter, bindingOf)?.text;
    const parent = expanded === undefined ? undefined : byName.get(expanded.toLowerCase());
    const isImage = parent === undefined && expanded !== undefined && expanded !== '';
    const reference: ImageReference | undefined = isImage ? parseImageReference(expanded) : undefined;
    const root = parent && roots.get(parent);
    let facts: { readonly found: ImageFacts | undefined; readonly isAssumed: boolean } | undefined;
    // Looked up when somebody asks: most stages of a file are only there to build.
    const lookUp = () => {
      const found = root === undefined ? reference && images?.(reference) : root.facts;
      if (found || root || option === undefined) return { found, isAssumed: root?.isAssumed === true };
      const named = isFamily(option) ? undefined : parseImageReference(option);
      const assumed = named && images?.(named);
      return { found: assumed, isAssumed: assumed !== undefined };
    };
    const base: BaseImage = {
      start: image?.start ?? from.end,
      end: image?.end ?? from.end,
      written,
      reference,
      get facts() {
        facts ??= lookUp();
        return facts.found;
      },
      get isAssumed() {
        facts ??= lookUp();
        return facts.isAssumed;
      },
      platform: from.flags.find(({ name }) => name === 'platform')?.value,
    };
    let family: { readonly found: FamilyEvidence | undefined } | undefined;
    const stage: Stage = {
      start: from.start,
      end: froms[index + 1]?.start ?? length,
      index,
      name: alias?.text.toLowerCase(),
      from,
      base,
      parent,
      instructions: instructions.slice(from.index + 1, nextStart),
      get family() {
        family ??= { found: familyEvidence(stage, slice, ({ start }) => lineAt(start), option) };
        return family.found;
      },
    };
    roots.set(stage, root ?? base);
    stages.push(stage);
    if (stage.name !== undefined) {
      byName.set(stage.name, stage);
    }
  }
  return stages;
}

/** ARGs before the first FROM. A `--build-arg` may change them; their defaults are what the file says. */
function globalBindings(instructions: readonly Instruction[], escapeCharacter: string): BindingOf {
  const values = new Map<string, Binding>();
  const bindingOf: BindingOf = (name) => values.get(name) ?? (platformArguments.has(name) ? unknown : unset);
  for (const instruction of instructions) {
    for (const { key, raw } of instruction.pairs) {
      const value = raw === undefined ? undefined : substitute(raw, escapeCharacter, bindingOf);
      if (raw !== undefined) values.set(key, value ? { state: 'set', value } : unknown);
    }
  }
  return bindingOf;
}

const unknown: Binding = { state: 'unknown' };
const unset: Binding = { state: 'unset', dependsOnArgument: true };
