// A reader of its own for the Dockerfiles of this folder, so that a defect of the parser cannot hide one of a fix:
// continuations, comments, heredocs, the escape directive, as in https://docs.docker.com/reference/dockerfile/.

export interface ReadInstruction {
  /** In capitals. */
  readonly keyword: string;
  /** `--chown=app` as `chown` → `app`; of flags that stand several times, the last. */
  readonly flags: ReadonlyMap<string, string>;
  /** All `--mount` values. */
  readonly mounts: readonly string[];
  /** What follows the flags: continuations joined, comments taken out. */
  readonly rest: string;
  readonly heredocs: readonly { readonly name: string; readonly body: string }[];
  /** Numbers of lines from 0; `last` is the last one of all, heredocs included. */
  readonly first: number;
  readonly last: number;
}

export interface ReadDockerfile {
  /** As they are, with their `\r`. */
  readonly lines: readonly string[];
  readonly instructions: readonly ReadInstruction[];
}

export function readDockerfile(text: string): ReadDockerfile {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const continuation = lines
    .slice(0, 3)
    .map((line) => /^#\s*escape\s*=\s*(?<mark>[\\`])/iu.exec(line)?.groups?.mark)
    .find((mark) => mark !== undefined);
  const instructions: ReadInstruction[] = [];
  let number = 0;
  while (number < lines.length) {
    const first = number;
    const joined = joinFrom(lines, number, continuation ?? '\\');
    number = joined.next;
    if (joined.text.trim() === '') continue;
    const heredocs: { name: string; body: string }[] = [];
    for (const { name, tabs } of heredocsIn(joined.text)) {
      const body: string[] = [];
      for (; number < lines.length; number += 1) {
        const line = clean(lines[number] ?? '');
        const content = tabs ? line.replace(/^\t+/u, '') : line;
        if (content === name) break;
        body.push(content);
      }
      number += 1;
      heredocs.push({ name, body: body.join('\n') });
    }
    instructions.push({ ...split(joined.text), heredocs, first, last: number - 1 });
  }
  return { lines, instructions };
}

const clean = (line: string): string => line.replace(/\r$/u, '');

const isComment = (line: string): boolean => /^\s*#/u.test(line);

function joinFrom(
  lines: readonly string[],
  from: number,
  continuation: string,
): { readonly text: string; readonly next: number } {
  let text = '';
  let number = from;
  for (; number < lines.length; number += 1) {
    const line = clean(lines[number] ?? '');
    if (isComment(line)) {
      if (text === '') return { text: '', next: number + 1 };
      continue;
    }
    // Inside an instruction, an empty line is passed over.
    if (text !== '' && line.trim() === '') continue;
    const trimmed = line.trimEnd();
    if (!trimmed.endsWith(continuation)) return { text: text + line, next: number + 1 };
    text += trimmed.slice(0, -1);
  }
  return { text, next: number };
}

function heredocsIn(text: string): readonly { readonly name: string; readonly tabs: boolean }[] {
  if (!/^\s*(?:RUN|COPY|ADD)\s/iu.test(text)) return [];
  return [...text.matchAll(/(?<!<)<<(?<tabs>-?)(?<quote>["']?)(?<name>[A-Za-z_]\w*)\k<quote>/gu)].map(({ groups }) => ({
    name: groups?.name ?? '',
    tabs: groups?.tabs === '-',
  }));
}

function split(text: string): Pick<ReadInstruction, 'keyword' | 'flags' | 'mounts' | 'rest'> {
  const { keyword = '', tail = '' } = /^\s*(?<keyword>\S+)\s*(?<tail>[\s\S]*)$/u.exec(text)?.groups ?? {};
  const flags = new Map<string, string>();
  const mounts: string[] = [];
  let rest = tail;
  for (;;) {
    const flag = /^--(?<name>[a-z-]+)(?:=(?<value>\S*))?\s+/u.exec(rest);
    if (!flag) break;
    const { name = '', value = '' } = flag.groups ?? {};
    if (name === 'mount') mounts.push(value);
    flags.set(name, value.replaceAll(/["']/gu, ''));
    rest = rest.slice(flag[0].length);
  }
  return { keyword: keyword.toUpperCase(), flags, mounts, rest: rest.trim() };
}

/** The list of an exec form; `undefined` for any other text. */
export function readList(rest: string): readonly string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(rest);
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The words of an instruction that is not a command: quotes taken away. */
export const readWords = (rest: string): readonly string[] =>
  readList(rest) ?? [...rest.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)].map(([word]) => word.replaceAll(/["']/gu, ''));

/** `KEY=value` pairs, and the old form `KEY value`. */
export function readPairs(rest: string): readonly (readonly [key: string, value: string | undefined])[] {
  const old = /^(?<key>\w+)\s+(?<value>[^=]*)$/u.exec(rest)?.groups;
  if (old?.key !== undefined) return [[old.key, old.value?.replaceAll(/["']/gu, '')]];
  return readWords(rest).map((word) => {
    const at = word.indexOf('=');
    return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
  });
}
