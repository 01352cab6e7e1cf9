/** Whether a .dockerignore keeps a path of the context (`/` between names, none in front) from the build. */
export type Ignored = (path: string) => boolean;

interface Pattern {
  readonly isException: boolean;
  readonly expression: RegExp;
}

/**
 * Reads a .dockerignore as BuildKit does: the last pattern that matches a path, or a directory above it, decides.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files,
 * https://github.com/moby/patternmatcher/blob/main/patternmatcher.go
 *
 * @returns `undefined` for a pattern that BuildKit refuses: the build fails, and nothing is known of the context.
 */
export function readDockerignore(text: string): Ignored | undefined {
  const patterns: Pattern[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split('\n')) {
    // Only at the very start is `#` a comment, before the blanks are taken off (moby/patternmatcher/ignorefile).
    if (line.startsWith('#')) continue;
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const isException = trimmed.startsWith('!');
    const pattern = cleaned(isException ? trimmed.slice(1).trim() : trimmed);
    if (pattern === '') return undefined;
    // `.` and `/` name the context itself, which no path is matched against.
    if (pattern === '.') continue;
    const expression = expressionOf(pattern);
    if (!expression) return undefined;
    patterns.push({ isException, expression });
  }
  return (path) => {
    const parents = path.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'));
    let ignored = false;
    for (const { isException, expression } of patterns) {
      if (isException === ignored && parents.some((one) => expression.test(one))) ignored = !isException;
    }
    return ignored;
  };
}

/** The ignore file of a build: one that is named after the Dockerfile wins. */
export const dockerignoreNames = (dockerfile: string): readonly string[] => [
  `${dockerfile}.dockerignore`,
  '.dockerignore',
];

/** Go's `filepath.Clean`, without the slash in front. */
function cleaned(pattern: string): string {
  if (pattern === '') return '';
  const names: string[] = [];
  const isAbsolute = pattern.startsWith('/');
  for (const name of pattern.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (!isAbsolute) names.push(name);
  }
  return names.join('/') || '.';
}

/** `undefined`: a pattern that Go's `filepath.Match` refuses. */
function expressionOf(pattern: string): RegExp | undefined {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '*' && pattern.charAt(at + 1) === '*') {
      const isFirst = at === 0;
      at += pattern.charAt(at + 2) === '/' ? 2 : 1;
      const rest = pattern.slice(at + 1);
      // `**x` matches the end of any name while no other mark is in it; everywhere else `**` ends with a name.
      const isEnd = isFirst && pattern.charAt(at) !== '/' && !/[*?[\]\\]/u.test(rest);
      source += rest === '' || isEnd ? '.*' : '(?:.*/)?';
    } else if (character === '*') {
      source += '[^/]*';
    } else if (character === '?') {
      source += '[^/]';
    } else if (character === '\\') {
      at += 1;
      if (at >= pattern.length) return undefined;
      source += escaped(pattern.charAt(at));
    } else if (character === '[') {
      const set = /^\[(\^?)((?:\\.|[^\]\\])+)\]/u.exec(pattern.slice(at));
      if (!set) return undefined;
      const [whole, not, content = ''] = set;
      source += `[${not}${content.replace(/\\?([\s\S])/gu, (_, one: string) => (one === '-' ? '-' : escaped(one)))}]`;
      at += whole.length - 1;
    } else {
      source += escaped(character);
    }
  }
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return undefined;
  }
}

const escaped = (character: string): string => (/[\\^$.*+?()[\]{}|/]/u.test(character) ? `\\${character}` : character);
