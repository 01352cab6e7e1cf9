import type { ShellWord } from '@dockerfix/core';

/** Which options of a program take a value: the letters, and the long names without dashes. */
export interface OptionGrammar {
  readonly valued: string;
  readonly longValued: readonly string[];
}

export interface ReadOption {
  /** `u` or `uid`. */
  readonly name: string;
  /** Dequoted; `undefined` for an option without value, and for a value that the shell would expand. */
  readonly value: string | undefined;
  /** As written; for the value of a bundle (`-u10`) its part of the word. */
  readonly written: string | undefined;
}

export interface ReadOptions {
  readonly options: readonly ReadOption[];
  readonly operands: readonly ShellWord[];
}

/**
 * The options of a call as getopt_long reads them: bundles (`-rmu 10`), values in the same word (`-u10`, `--uid=10`) or the
 * next, `--`, options after operands. `undefined`: a word that may be an option is only known when it runs.
 * https://www.gnu.org/software/libc/manual/html_node/Using-Getopt.html
 */
export function readOptions([, ...words]: readonly ShellWord[], grammar: OptionGrammar): ReadOptions | undefined {
  const options: ReadOption[] = [];
  const operands: ShellWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const { value, text } = word;
    if (value === undefined) {
      // `--uid=$UID`, `"$NAME"`: an operand, unless its beginning may be anything.
      const [, name, written] = /^--([\w-]+)=(.*)$/su.exec(text) ?? [];
      if (name !== undefined) options.push({ name, value: undefined, written });
      else if (/^["'\w./]/u.test(text) || isFirstOperand(text, operands)) operands.push(word);
      else return undefined;
      continue;
    }
    if (value === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (!/^-./u.test(value)) {
      operands.push(word);
      continue;
    }
    const next = words[at + 1];
    const found = value.startsWith('--') ? longOption(value, next, grammar) : shortOptions(value, next, grammar);
    options.push(...found.options);
    at += found.takesNext ? 1 : 0;
  }
  return { options, operands };
}

/** `$USER:$GROUP` as the first operand: what options there are stand in front of it, or are written out. */
const isFirstOperand = (text: string, before: readonly ShellWord[]): boolean =>
  before.length === 0 && /^\$\{?\w/u.test(text);

interface Found {
  readonly options: readonly ReadOption[];
  readonly takesNext: boolean;
}

function longOption(word: string, next: ShellWord | undefined, { longValued }: OptionGrammar): Found {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals === -1 ? undefined : equals);
  if (equals !== -1) {
    const value = word.slice(equals + 1);
    return { options: [{ name, value, written: value }], takesNext: false };
  }
  const takesNext = longValued.includes(name);
  return { options: [{ name, ...(takesNext ? wordOf(next) : nothing) }], takesNext };
}

function shortOptions(word: string, next: ShellWord | undefined, { valued }: OptionGrammar): Found {
  const options: ReadOption[] = [];
  for (const [position, letter] of [...word.slice(1)].entries()) {
    if (!valued.includes(letter)) {
      options.push({ name: letter, ...nothing });
      continue;
    }
    const rest = word.slice(position + 2);
    const isInNext = rest === '';
    options.push({ name: letter, ...(isInNext ? wordOf(next) : { value: rest, written: rest }) });
    return { options, takesNext: isInNext };
  }
  return { options, takesNext: false };
}

const nothing = { value: undefined, written: undefined } as const;

const wordOf = (word: ShellWord | undefined): Pick<ReadOption, 'value' | 'written'> => ({
  value: word?.value,
  written: word?.text,
});
