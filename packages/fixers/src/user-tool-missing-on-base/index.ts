import {
  type Command,
  type Dockerfile,
  type Edit,
  type Family,
  type Finding,
  type Fixer,
  type ImageFacts,
  insert,
  replace,
} from '@dockerfix/core';
import { families } from '../data/families.ts';
import { builtStages } from '../stage/built.ts';
import { defectOf } from './defect.ts';
import { readCall } from './read-call.ts';
import { type Call, callsIn } from './walk.ts';
import { writeCall } from './write-call.ts';

/**
 * A RUN calls a tool that makes accounts, and the base image has another one: the build stops there.
 *
 * Safe: every option is understood and the image's own tool does the same with it.
 */
export const userToolMissingOnBase: Fixer = {
  name: 'user-tool-missing-on-base',
  summary: 'Make accounts with the tools that the base image has.',
  upstream: [],
  *check(dockerfile, context) {
    for (const stage of builtStages(dockerfile, context.targets)) {
      const { facts } = stage.base;
      if (!facts?.accountTools) continue;
      for (const call of callsIn(dockerfile, stage)) {
        const finding = examine(dockerfile, facts, call);
        if (finding) yield finding;
        // What installs the tools once is there for the calls below.
        if (finding?.fix?.applicability === 'unsafe') break;
      }
    }
  },
};

function examine(dockerfile: Dockerfile, facts: ImageFacts, call: Call): Finding | undefined {
  const { command } = call;
  const { name = '' } = command;
  const defect = defectOf(facts, call, textBefore(dockerfile, call));
  if (!defect) return undefined;
  const span = { start: command.start, end: command.end };
  const { message } = defect;
  if (defect.kind === 'asks') {
    const [first] = command.words;
    if (!first || dockerfile.slice(first) !== first.text) return { span, message, advice: 'add `-D` to its options' };
    return { span, message, fix: fixOf(`Add -D to ${name}`, insert(first.end, ' -D')) };
  }
  const tools = toolsOf(facts);
  if (!tools) return installing(dockerfile, facts.family, call, message);
  const read = readCall(command);
  const commands =
    read && !(read.kind === 'user' && read.asks) ? writeCall(read, tools, facts, call.groups) : undefined;
  if (!commands) {
    const other = tools === 'shadow' ? '`groupadd` and `useradd`' : 'BusyBox’s `addgroup` and `adduser`';
    return { span, message, advice: `make the account with ${other}: not every option could be translated` };
  }
  const text = commands.join(' && ');
  const place = wordsOf(dockerfile, command);
  if (!place || (commands.length > 1 && !isStep(textBefore(dockerfile, call))))
    return { span, message, advice: `write \`${text}\`` };
  return { span, message, fix: fixOf(`Write ${text}`, replace(place, text)) };
}

const fixOf = (title: string, edit: Edit) => ({ title, applicability: 'safe', edits: [edit] }) as const;

/** What the image has instead; `undefined`: nothing. */
function toolsOf({ accountTools = {} }: ImageFacts): 'shadow' | 'busybox' | undefined {
  if (accountTools.useradd === true) return 'shadow';
  return accountTools.adduser === 'busybox' ? 'busybox' : undefined;
}

/** An image without any such tool: they are installed once, above the first call. */
function installing(dockerfile: Dockerfile, family: Family, { command, isFirst }: Call, message: string): Finding {
  const span = { start: command.start, end: command.end };
  const [install] = families[family].install;
  if (install === undefined)
    return { span, message, advice: 'name the user in numbers, which need no account: `USER 10001:10001`' };
  const isShadow = command.name === 'useradd' || command.name === 'groupadd';
  const [first] = command.words;
  if (!isShadow || !isFirst || !first || dockerfile.slice(first) !== first.text) {
    return { span, message, advice: `put \`${install}\` above it, and use \`groupadd\` and \`useradd\`` };
  }
  const edits = [insert(command.start, `${install} && `)] as const;
  const because = `\`${install}\` needs the package repository`;
  return { span, message, fix: { title: `Run ${install} first`, applicability: 'unsafe', because, steps: [], edits } };
}

/** The place of the call's words; `undefined` when a comment, a line break or a redirection stands between them. */
function wordsOf(
  dockerfile: Dockerfile,
  { words }: Command,
): { readonly start: number; readonly end: number } | undefined {
  const [first] = words;
  const last = words.at(-1);
  const isPlain = words.every((word, index) => {
    const next = words[index + 1];
    const gap = next ? dockerfile.slice({ start: word.end, end: next.start }) : ' ';
    return /^[ \t]+$/u.test(gap) && dockerfile.slice(word) === word.text;
  });
  return first && last && isPlain ? { start: first.start, end: last.end } : undefined;
}

const textBefore = (dockerfile: Dockerfile, { run, command }: Call): string =>
  dockerfile.slice({ start: run.arguments.start, end: command.start });

/** Where one command may become two: at the start, or behind `&&` or `;`. */
const isStep = (before: string): boolean => /(?:^|&&|;|\bthen|\bdo|\{|\()\s*(?:\\\s*)?$/u.test(before);
