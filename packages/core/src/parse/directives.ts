import type { Directive } from '../dockerfile.ts';
import { skipSpaces } from './characters.ts';
import { refuse, shown } from './refusal.ts';

const NAME = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=/;

/**
 * Reads a comment at the top of the file as a parser directive. The first line that is none, an unknown name included,
 * ends the directives.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/directives.go
 *
 * @throws DockerfixError `unreadable` when a directive comes twice or names an escape character that is none
 */
export function readDirective(
  source: string,
  start: number,
  end: number,
  before: readonly Directive[],
): Directive | undefined {
  const text = source.slice(skipSpaces(source, start + 1, end), end);
  const [head = '', written] = NAME.exec(text) ?? [];
  const value = trimmed(text.slice(head.length));
  const name = written?.toLowerCase();
  if (value === '' || (name !== 'syntax' && name !== 'escape' && name !== 'check')) return undefined;
  if (before.some((directive) => directive.name === name)) {
    throw refuse(source, start, `the directive \`# ${name}=\` comes twice: keep one`);
  }
  if (name === 'escape' && value !== '\\' && value !== '`') {
    throw refuse(source, start, `${shown(value)} cannot be the escape character: use \`\\\` or a backtick`);
  }
  return { name, value, start, end: source.lastIndexOf(value, end) + value.length };
}

// Go's `\s` in a regular expression; by hand, as a pattern for trailing blanks would try each run of them anew.
const isBlank = (character: string | undefined): boolean => character !== undefined && '\t\n\f\r '.includes(character);

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) {
    start += 1;
  }
  while (end > start && isBlank(text[end - 1])) {
    end -= 1;
  }
  return text.slice(start, end);
}
