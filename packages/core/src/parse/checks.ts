import type { Directive, Instruction, Keyword } from '../dockerfile.ts';
import type { DockerfixError } from '../errors.ts';
import { OPENING_BRACKET } from './characters.ts';
import { looksLikeHeredoc } from './heredocs.ts';
import { jsonRange, type Outline } from './instruction.ts';
import { NOT_ONLY_STRINGS, readJsonStrings } from './json.ts';
import { textBetween } from './logical-text.ts';
import { hasPairs } from './pairs.ts';
import { refuse, shown } from './refusal.ts';
import { splitAtBlanks } from './words.ts';

type FlagKind = 'text' | 'texts' | 'boolean';

const NO_FLAGS: Readonly<Record<string, FlagKind>> = {};

/**
 * The flags of each instruction; ARG and STOPSIGNAL step over whatever stands there.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go
 */
const FLAGS: Readonly<Record<Keyword, Readonly<Record<string, FlagKind>> | 'any'>> = {
  ADD: {
    chmod: 'text',
    checksum: 'text',
    chown: 'text',
    exclude: 'texts',
    'keep-git-dir': 'boolean',
    link: 'boolean',
    unpack: 'boolean',
  },
  ARG: 'any',
  CMD: NO_FLAGS,
  COPY: { chmod: 'text', chown: 'text', exclude: 'texts', from: 'text', link: 'boolean', parents: 'boolean' },
  ENTRYPOINT: NO_FLAGS,
  ENV: NO_FLAGS,
  EXPOSE: NO_FLAGS,
  FROM: { platform: 'text' },
  HEALTHCHECK: {
    interval: 'text',
    retries: 'text',
    'start-interval': 'text',
    'start-period': 'text',
    timeout: 'text',
  },
  LABEL: NO_FLAGS,
  MAINTAINER: NO_FLAGS,
  ONBUILD: NO_FLAGS,
  RUN: { device: 'texts', mount: 'texts', network: 'text', security: 'text' },
  SHELL: NO_FLAGS,
  STOPSIGNAL: 'any',
  USER: NO_FLAGS,
  VOLUME: NO_FLAGS,
  WORKDIR: NO_FLAGS,
};

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

/**
 * Refuses what BuildKit refuses before it builds anything.
 *
 * @throws DockerfixError `unreadable`
 */
export function checkInstruction(outline: Outline, instruction: Instruction, directives: readonly Directive[]): void {
  // A frontend of its own may know flags that nobody else does.
  if (!directives.some(({ name }) => name === 'syntax')) {
    checkFlags(outline, instruction);
  }
  checkForm(outline, instruction);
  checkArguments(outline, instruction);
}

function refusal({ source, start }: Outline, message: string): DockerfixError {
  return refuse(source, start, message);
}

function checkFlags(outline: Outline, { keyword, flags }: Instruction): void {
  const known = FLAGS[keyword];
  if (flags.length === 0 || known === 'any') return;
  const seen = new Set<string>();
  for (const { start, end, name, value } of flags) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    const written = shown(outline.source.slice(start, end));
    if (kind === undefined) throw refusal(outline, `${keyword} has no flag ${written}: remove it, or mend its name`);
    if (kind !== 'texts' && seen.has(name)) {
      throw refusal(outline, `${keyword} has the flag \`--${name}\` twice: keep one`);
    }
    const isBoolean = value === undefined || /^(?:true|false)$/i.test(value);
    if (kind === 'boolean' ? !isBoolean : value === undefined) {
      throw refusal(outline, `${written} is not a value that ${keyword} takes: write \`--${name}=…\``);
    }
    seen.add(name);
  }
}

/** What even an instruction held back by ONBUILD must get right. */
function checkForm(outline: Outline, instruction: Instruction): void {
  const { keyword } = instruction;
  if (keyword === 'ENV' || keyword === 'LABEL') {
    const incomplete = instruction.pairs.find(({ raw }) => raw === undefined);
    if (incomplete !== undefined) {
      throw refusal(outline, `${keyword} has no value for ${shown(incomplete.key)}: write \`NAME=value\``);
    }
  }
  if (keyword === 'ONBUILD') {
    const { trigger } = instruction;
    if (trigger !== undefined) {
      checkForm(outline, trigger);
    }
    return;
  }
  if (holdsBracket(outline, instruction) && instruction.json === undefined) {
    const text = textBetween(outline.source, outline.pieces, instruction.arguments);
    const range = jsonRange(keyword, text, { flags: [], start: 0, end: text.length });
    if (range !== undefined && readJsonStrings(text, range.start, range.end) === NOT_ONLY_STRINGS) {
      throw refusal(outline, `the JSON array of ${keyword} holds more than strings: put quotes around each item`);
    }
  }
}

const holdsBracket = ({ source }: Outline, { keyword, arguments: { start, end } }: Instruction): boolean =>
  keyword === 'HEALTHCHECK' ? source.slice(start, end).includes('[') : source.charCodeAt(start) === OPENING_BRACKET;

function checkArguments(outline: Outline, instruction: Instruction): void {
  const { keyword } = instruction;
  if (keyword === 'RUN' || keyword === 'CMD' || keyword === 'ENTRYPOINT') return;
  const isEmpty = instruction.arguments.start === instruction.arguments.end;
  if (isEmpty && keyword !== 'FROM') {
    throw refusal(outline, `${keyword} has no arguments: add them, or remove the line`);
  }
  if (hasPairs(keyword)) {
    if (instruction.pairs.some(({ keySpan }) => keySpan.start === keySpan.end)) {
      throw refusal(outline, `${keyword} has a value without a name: write \`NAME=value\``);
    }
    return;
  }
  switch (keyword) {
    case 'ADD':
    case 'COPY':
      checkCopy(outline, instruction);
      break;
    case 'FROM':
      checkFrom(outline, instruction);
      break;
    case 'HEALTHCHECK':
      checkHealthcheck(outline, instruction);
      break;
    case 'ONBUILD':
      checkOnbuild(outline, instruction);
      break;
    case 'SHELL':
      if (instruction.json === undefined || instruction.json.length === 0) {
        throw refusal(outline, 'SHELL is not a JSON array: write `SHELL ["/bin/sh", "-c"]`');
      }
      break;
    case 'VOLUME':
      if (instruction.json?.length === 0 || instruction.json?.some(({ value }) => value.trim() === '')) {
        throw refusal(outline, 'VOLUME names no directory: add one, or remove the line');
      }
      break;
    default:
  }
}

function checkCopy(outline: Outline, { keyword, words, json }: Instruction): void {
  const destination = words[words.length - 1];
  if (destination === undefined || words.length < 2) {
    throw refusal(outline, `${keyword} has no destination: name a source and where it goes`);
  }
  const written = json === undefined ? textBetween(outline.source, outline.pieces, destination) : destination.text;
  if (looksLikeHeredoc(written)) {
    throw refusal(outline, `${keyword} cannot write to the heredoc ${shown(written)}: add where it goes`);
  }
}

function checkFrom(outline: Outline, { words }: Instruction): void {
  const [image, as, name] = words.map((word) => textBetween(outline.source, outline.pieces, word));
  if (words.length === 1 && image !== undefined) return;
  if (words.length !== 3 || name === undefined || as?.toLowerCase() !== 'as') {
    throw refusal(outline, 'FROM takes one image and a name at most: write `FROM image` or `FROM image AS name`');
  }
  if (!STAGE_NAME.test(name.toLowerCase())) {
    throw refusal(
      outline,
      `${shown(name)} cannot name a stage: start with a letter, go on with letters, digits, \`-_.\``,
    );
  }
}

function checkHealthcheck(outline: Outline, instruction: Instruction): void {
  const text = textBetween(outline.source, outline.pieces, instruction.arguments);
  const [type, first] = splitAtBlanks(text, 0, text.length);
  const name = type === undefined ? '' : text.slice(type.start, type.end);
  switch (name.toUpperCase()) {
    case 'NONE':
      if (first !== undefined) throw refusal(outline, 'HEALTHCHECK NONE takes no arguments: remove what follows');
      return;
    case 'CMD':
      if (first === undefined || instruction.json?.length === 0) {
        throw refusal(outline, 'HEALTHCHECK CMD has no command: add it, or write `HEALTHCHECK NONE`');
      }
      return;
    default:
      throw refusal(outline, `HEALTHCHECK does not know ${shown(name)}: write \`HEALTHCHECK CMD …\``);
  }
}

function checkOnbuild(outline: Outline, { words }: Instruction): void {
  const name = words[0]?.text.toUpperCase() ?? '';
  if (name === 'ONBUILD' || name === 'FROM' || name === 'MAINTAINER') {
    throw refusal(outline, `ONBUILD cannot hold back ${name}: remove the line`);
  }
}
