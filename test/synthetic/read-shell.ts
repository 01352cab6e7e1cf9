// A small reader of shell commands: enough for what the Dockerfiles of this folder run, and for what a fix inserts.

export interface ShellCommand {
  readonly name: string;
  readonly words: readonly string[];
  /** Files that it writes to by `>` and `>>`. */
  readonly writes: readonly string[];
  /** What it gets by a here-document or a here-string is not in the words. */
  readonly text: string;
}

const separators = new Set(['&&', '||', ';', '|', '&', '\n', '(', ')', '{', '}', ';;']);
const keywords = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!', 'time']);
/** Programs that run the command behind them, with their options that take a value. */
const wrappers: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g']],
  ['exec', ['-a']],
  ['command', []],
  ['env', ['-u', '-C']],
  ['nohup', []],
]);

/** The simple commands of a text in their order; `for NAME in …` and `case … in` are passed over. */
export function readShell(source: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let writes: string[] = [];
  let expectsFile = false;
  const finish = (): void => {
    const command = commandOf(words, writes);
    if (command) commands.push(...command);
    words = [];
    writes = [];
    expectsFile = false;
  };
  for (const token of tokensOf(source)) {
    if (token.kind === 'separator') finish();
    else if (token.kind === 'write') expectsFile = true;
    else if (token.kind === 'read') words.push('\0');
    else if (expectsFile) {
      writes.push(token.text);
      expectsFile = false;
    } else words.push(token.text);
  }
  finish();
  return commands;
}

interface Token {
  readonly kind: 'word' | 'separator' | 'write' | 'read';
  readonly text: string;
}

function* tokensOf(source: string): Generator<Token> {
  // Comments of scripts and heredocs; joined lines of a RUN hold none.
  const text = source.replaceAll(/(?<=^|\n)[ \t]*#.*$/gmu, '').replaceAll(/\\\n/gu, ' ');
  const pattern =
    /(?<blank>[ \t\r]+)|(?<write>\d?>>?&?(?!\())|(?<read>\d?<<?<?-?)|(?<separator>&&|\|\||;;|[;|&\n()])|(?<word>(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|\$\((?:[^()]|\([^()]*\))*\)|\$\{[^}]*\}|`[^`]*`|[^\s;|&()<>"'`\\])+)|(?<other>.)/gsuy;
  for (const match of text.matchAll(pattern)) {
    const { write, read, separator, word } = match.groups ?? {};
    // `2>&1` has no file.
    if (write !== undefined) yield write.endsWith('&') ? { kind: 'word', text: '\0' } : { kind: 'write', text: write };
    else if (read !== undefined) yield { kind: 'read', text: read };
    else if (separator !== undefined) yield { kind: 'separator', text: separator };
    else if (word !== undefined) yield { kind: separators.has(word) ? 'separator' : 'word', text: unquoted(word) };
  }
}

const unquoted = (word: string): string =>
  word.replaceAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gsu, (_, double?: string, single?: string, escaped?: string) =>
    double !== undefined ? double.replaceAll(/\\(["\\$`])/gu, '$1') : (single ?? escaped ?? ''),
  );

function commandOf(all: readonly string[], writes: readonly string[]): readonly ShellCommand[] | undefined {
  // A NUL stands for a redirection that reads, or that copies a descriptor: its operand is no argument.
  let words = all.filter((word, index) => word !== '\0' && all[index - 1] !== '\0');
  while (words[0] !== undefined && (keywords.has(words[0]) || /^\w+=/u.test(words[0]))) words = words.slice(1);
  const [name, ...rest] = words;
  if (name === undefined) return writes.length > 0 ? [{ name: ':', words: [':'], writes, text: '' }] : undefined;
  if (name === 'for' || name === 'case' || name === 'in') return undefined;
  // `a)` of a case.
  const values = wrappers.get(name);
  if (values !== undefined) {
    let next = 0;
    while (rest[next]?.startsWith('-') || /^\w+=/u.test(rest[next] ?? '')) {
      next += values.includes(rest[next] ?? '') ? 2 : 1;
    }
    return commandOf(rest.slice(next), writes) ?? [];
  }
  if (/^(?:.*\/)?(?:ba|da|a|z)?sh$/u.test(name)) {
    const at = rest.findIndex((word) => /^-\w*c$/u.test(word));
    const script = at === -1 ? undefined : rest[at + 1];
    if (script !== undefined) return readShell(script);
  }
  return [{ name, words, writes, text: words.join(' ') }];
}
