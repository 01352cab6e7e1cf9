import type { Flag, Heredoc, Instruction, JsonItem, Keyword, Pair, Word } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import { dequote } from '../substitute.ts';
import { isWordBreak } from './characters.ts';
import { type Head, readHead } from './flags.ts';
import { readJsonStrings } from './json.ts';
import { keywordOf } from './keywords.ts';
import { joinPieces, type LogicalText, type Pieces, sourceSpan } from './logical-text.ts';
import { hasPairs, readPairs } from './pairs.ts';
import { heredocTextOf, shellTextOf } from './shell-text.ts';
import { type Range, splitAtBlanks, splitQuoted } from './words.ts';

/** What is known of an instruction before its arguments are read. */
export interface Outline {
  readonly source: string;
  readonly escapeCharacter: '\\' | '`';
  readonly keyword: Keyword;
  readonly keywordSpan: Span;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly pieces: Pieces;
  /** Where the keyword ends in the joined pieces. */
  readonly afterKeyword: number;
  readonly heredocs: readonly Heredoc[];
}

const NONE: readonly never[] = [];

/** An instruction whose arguments are read when somebody asks, once. */
export const createInstruction = (outline: Outline, joined?: LogicalText): Instruction =>
  new LazyInstruction(outline, joined);

/** A class, as nothing else here is: closures for as many getters, on each instruction, took a third of a parse. */
class LazyInstruction implements Instruction {
  readonly keyword: Keyword;
  readonly keywordSpan: Span;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly heredocs: readonly Heredoc[];
  readonly #outline: Outline;
  #joined: LogicalText | undefined;
  #head: Head | undefined;
  #flags: readonly Flag[] | undefined;
  #arguments: Span | undefined;
  #words: readonly Word[] | undefined;
  #json: { readonly items: readonly JsonItem[] | undefined } | undefined;
  #pairs: readonly Pair[] | undefined;
  #shellText: { readonly text: string | undefined } | undefined;
  #trigger: { readonly instruction: Instruction | undefined } | undefined;

  constructor(outline: Outline, joined: LogicalText | undefined) {
    this.keyword = outline.keyword;
    this.keywordSpan = outline.keywordSpan;
    this.start = outline.start;
    this.end = outline.end;
    this.index = outline.index;
    this.heredocs = outline.heredocs;
    this.#outline = outline;
    this.#joined = joined;
  }

  get flags(): readonly Flag[] {
    this.#flags ??= this.#readHead().flags.map((flag) => flagOf(this.#logical(), flag));
    return this.#flags;
  }

  get arguments(): Span {
    this.#arguments ??= readArgumentsSpan(this.#logical(), this.#readHead());
    return this.#arguments;
  }

  get words(): readonly Word[] {
    const { escapeCharacter } = this.#outline;
    this.#words ??= readWords(this.keyword, this.#logical(), this.#readHead(), escapeCharacter, this.json);
    return this.#words;
  }

  get json(): readonly JsonItem[] | undefined {
    this.#json ??= { items: readJson(this.keyword, this.#logical(), this.#readHead()) };
    return this.#json.items;
  }

  get pairs(): readonly Pair[] {
    if (!hasPairs(this.keyword)) return NONE;
    const { start, end } = this.#readHead();
    this.#pairs ??= readPairs(this.keyword, this.#logical(), start, end, this.#outline.escapeCharacter);
    return this.#pairs;
  }

  get shellText(): string | undefined {
    this.#shellText ??= { text: readShellText(this.#outline, this, this.#logical(), this.#readHead()) };
    return this.#shellText.text;
  }

  get trigger(): Instruction | undefined {
    this.#trigger ??= { instruction: readTrigger(this.#outline, this.#logical(), this.#readHead()) };
    return this.#trigger.instruction;
  }

  #logical(): LogicalText {
    this.#joined ??= joinPieces(this.#outline.source, this.#outline.pieces);
    return this.#joined;
  }

  #readHead(): Head {
    const { afterKeyword, escapeCharacter } = this.#outline;
    this.#head ??= readHead(this.#logical().text, afterKeyword, escapeCharacter);
    return this.#head;
  }
}

function flagOf(logical: LogicalText, flag: Range & { readonly text: string }): Flag {
  const equals = flag.text.indexOf('=');
  const written = logical.text.slice(flag.start, flag.end).indexOf('=');
  const valueStart = equals === -1 || written === -1 ? flag.end : flag.start + written + 1;
  return {
    ...sourceSpan(logical, flag.start, flag.end),
    name: flag.text.slice(2, equals === -1 ? undefined : equals).toLowerCase(),
    value: equals === -1 ? undefined : flag.text.slice(equals + 1),
    valueSpan: sourceSpan(logical, valueStart, flag.end),
  };
}

// Without arguments the span is empty and stands right after the keyword or the last flag.
function readArgumentsSpan(logical: LogicalText, { start, end, flags }: Head): Span {
  const written = flags[flags.length - 1]?.end ?? 0;
  return start < end
    ? sourceSpan(logical, start, end)
    : sourceSpan(logical, Math.max(end, written), Math.max(end, written));
}

/** The range that may be JSON: what follows `CMD` for HEALTHCHECK, the arguments for all that have a JSON form. */
export function jsonRange(keyword: Keyword, text: string, { start, end }: Head): Range | undefined {
  switch (keyword) {
    case 'ADD':
    case 'CMD':
    case 'COPY':
    case 'ENTRYPOINT':
    case 'RUN':
    case 'SHELL':
    case 'VOLUME':
      return { start, end };
    case 'HEALTHCHECK': {
      const [type, first] = splitAtBlanks(text, start, end);
      const isCommand = type !== undefined && text.slice(type.start, type.end).toUpperCase() === 'CMD';
      return isCommand && first !== undefined ? { start: first.start, end } : undefined;
    }
    default:
      return undefined;
  }
}

function readJson(keyword: Keyword, logical: LogicalText, head: Head): readonly JsonItem[] | undefined {
  const range = jsonRange(keyword, logical.text, head);
  const strings = range && readJsonStrings(logical.text, range.start, range.end);
  return typeof strings === 'object'
    ? strings.map(({ value, start, end }) => ({ ...sourceSpan(logical, start, end), value }))
    : undefined;
}

function readWords(
  keyword: Keyword,
  logical: LogicalText,
  { start, end }: Head,
  escapeCharacter: string,
  json: readonly JsonItem[] | undefined,
): readonly Word[] {
  const toWord = (range: Range): Word => ({
    ...sourceSpan(logical, range.start, range.end),
    text: dequote(logical.text.slice(range.start, range.end), escapeCharacter),
  });
  if (start === end) return NONE;
  const { text } = logical;
  switch (keyword) {
    case 'RUN':
      return NONE;
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
      return json?.map(wordOfItem) ?? NONE;
    case 'HEALTHCHECK': {
      const type = splitAtBlanks(text, start, end).slice(0, 1).map(toWord);
      const isCommand = type[0]?.text.toUpperCase() === 'CMD';
      return isCommand
        ? ((json && [...type, ...json.map(wordOfItem)]) ?? NONE)
        : splitAtBlanks(text, start, end).map(toWord);
    }
    case 'ADD':
    case 'COPY':
    case 'VOLUME':
      // BuildKit dequotes these once more after JSON did.
      return (
        json?.map((item) => ({ start: item.start, end: item.end, text: dequote(item.value, escapeCharacter) })) ??
        splitAtBlanks(text, start, end).map(toWord)
      );
    case 'ARG':
    case 'ENV':
    case 'LABEL':
      return splitQuoted(text, start, end, escapeCharacter).map(toWord);
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      // One value, blanks and all: `WORKDIR /a b` is the directory `/a b`.
      return [toWord({ start, end })];
    case 'MAINTAINER':
      return [{ ...sourceSpan(logical, start, end), text: text.slice(start, end) }];
    default:
      return splitAtBlanks(text, start, end).map(toWord);
  }
}

const wordOfItem = (item: JsonItem): Word => ({ start: item.start, end: item.end, text: item.value });

function readShellText(
  { source, keyword, pieces, heredocs, end }: Outline,
  instruction: Instruction,
  logical: LogicalText,
  head: Head,
): string | undefined {
  if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK') return undefined;
  const range = jsonRange(keyword, logical.text, head);
  if (range === undefined || instruction.json !== undefined) return undefined;
  const span = instruction.arguments;
  const text = shellTextOf(source, pieces, span);
  if (keyword === 'HEALTHCHECK') {
    const command = sourceSpan(logical, range.start, range.end).start - span.start;
    return ' '.repeat(command) + text.slice(command);
  }
  const isWithBodies = keyword === 'RUN' && heredocs.length > 0;
  return isWithBodies ? text + heredocTextOf(source, heredocs, { start: span.end, end }) : text;
}

function readTrigger(outline: Outline, logical: LogicalText, { start, end }: Head): Instruction | undefined {
  if (outline.keyword !== 'ONBUILD') return undefined;
  let afterKeyword = start;
  while (afterKeyword < end && !isWordBreak(logical.text.charCodeAt(afterKeyword))) {
    afterKeyword += 1;
  }
  const keyword = keywordOf(logical.text.slice(start, afterKeyword));
  if (keyword === undefined || keyword === 'ONBUILD') return undefined;
  const keywordSpan = sourceSpan(logical, start, afterKeyword);
  return createInstruction({ ...outline, keyword, keywordSpan, start: keywordSpan.start, afterKeyword }, logical);
}
