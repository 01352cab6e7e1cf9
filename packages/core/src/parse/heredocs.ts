import type { Heredoc } from '../dockerfile.ts';
import { CARRIAGE_RETURN, TAB } from './characters.ts';
import { type LexedWord, splitHeredocWords } from './heredoc-words.ts';
import { type LogicalText, sourceSpan } from './logical-text.ts';
import { refuse, shown } from './refusal.ts';

/** A heredoc that a logical line announces; its body follows below the line. */
export type HeredocMark = Omit<Heredoc, 'body'>;

const MARK = /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/;
const countQuotes = (text: string): number => text.replace(/[^'"]/g, '').length;

/**
 * The heredocs that a logical line of RUN, COPY or ADD announces: words that start with `<<`, so `cat<<EOF` and
 * `"see <<EOF"` are none. The escape character is a backslash here whatever `# escape=` says.
 *
 * @throws DockerfixError `unreadable`
 */
export function findHeredocMarks(source: string, logical: LogicalText): readonly HeredocMark[] {
  const words = splitHeredocWords(logical.text, { quotes: true, escapes: true });
  if (words === 'malformed') return [];
  if (words === 'too-deep') {
    throw refuse(source, sourceSpan(logical, 0, 0).start, 'expansions are nested too deeply: simplify the line');
  }
  const marks: HeredocMark[] = [];
  for (const word of words) {
    const mark = word.text.includes('<<') ? readMark(source, logical, word) : undefined;
    if (mark !== undefined) {
      marks.push(mark);
    }
  }
  return marks;
}

/** Whether BuildKit takes a plain word of COPY or ADD for a heredoc. */
export const looksLikeHeredoc = (word: string): boolean => {
  const rest = MARK.exec(word)?.[3];
  if (rest === undefined || rest === '') return false;
  const names = splitHeredocWords(rest, { quotes: false, escapes: false });
  return typeof names !== 'string' && names.length === 1;
};

function readMark(source: string, logical: LogicalText, word: LexedWord): HeredocMark | undefined {
  const [, , dash, rest] = MARK.exec(word.text) ?? [];
  if (rest === undefined || rest === '') return undefined;
  const names = splitHeredocWords(rest, { quotes: false, escapes: false });
  const written = splitHeredocWords(rest, { quotes: true, escapes: false });
  const span = sourceSpan(logical, word.start, word.end);
  if (typeof names === 'string' || typeof written === 'string') {
    throw refuse(source, span.start, `cannot read the heredoc name in ${shown(word.text)}: write it as \`<<EOF\``);
  }
  const [name] = names;
  if (name === undefined || names.length !== 1) return undefined;
  const quoted = countQuotes(written[0]?.text ?? '') !== countQuotes(name.text);
  return { name: name.text, stripsTabs: dash === '-', quoted, mark: span };
}

/**
 * Reads the bodies that start at `from`, one after the other. Returns the heredocs, where the last terminator ends, and
 * where the line after it starts.
 *
 * @throws DockerfixError `unreadable` when a terminator is missing
 */
export function readHeredocBodies(
  source: string,
  marks: readonly HeredocMark[],
  from: number,
): { readonly heredocs: readonly Heredoc[]; readonly end: number; readonly next: number } {
  const heredocs: Heredoc[] = [];
  let at = from;
  let end = from;
  for (const mark of marks) {
    const bodyStart = at;
    let bodyEnd = -1;
    while (at < source.length && bodyEnd === -1) {
      const lineFeed = source.indexOf('\n', at);
      const next = lineFeed === -1 ? source.length : lineFeed + 1;
      let lineEnd = lineFeed === -1 ? source.length : lineFeed;
      while (lineEnd > at && source.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN) {
        lineEnd -= 1;
      }
      let lineStart = at;
      while (mark.stripsTabs && lineStart < lineEnd && source.charCodeAt(lineStart) === TAB) {
        lineStart += 1;
      }
      if (lineEnd - lineStart === mark.name.length && source.startsWith(mark.name, lineStart)) {
        bodyEnd = at;
        end = lineEnd;
      }
      at = next;
    }
    if (bodyEnd === -1) {
      const hint = mark.stripsTabs ? 'after tabs at most' : 'at its very start';
      const message = `the heredoc ${shown(source.slice(mark.mark.start, mark.mark.end))} never ends`;
      throw refuse(source, mark.mark.start, `${message}: put ${shown(mark.name)} alone on a line, ${hint}`);
    }
    heredocs.push({ ...mark, body: { start: bodyStart, end: bodyEnd } });
  }
  return { heredocs, end, next: at };
}
