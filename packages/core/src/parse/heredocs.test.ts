import { expect, test } from 'vitest';
import { DockerfixError } from '../errors.ts';
import { parse } from '../parse.ts';

/** The heredocs of the second instruction, and the keywords of all. */
const read = (lines: readonly string[], eol = '\n') => {
  const file = parse(['FROM debian:12', ...lines, ''].join(eol));
  return {
    keywords: file.instructions.map(({ keyword }) => keyword).join(' '),
    heredocs: file.instructions[1]?.heredocs.map((heredoc) => ({
      ...heredoc,
      mark: file.slice(heredoc.mark),
      body: file.slice(heredoc.body),
    })),
    text: file.slice(file.instructions[1] ?? { start: 0, end: 0 }),
  };
};

test('reads the body of a heredoc, its terminator part of the instruction', () => {
  expect(read(['RUN <<EOF', 'apt-get update', 'USER nobody', 'EOF', 'USER node'])).toEqual({
    keywords: 'FROM RUN USER',
    heredocs: [{ name: 'EOF', stripsTabs: false, quoted: false, mark: '<<EOF', body: 'apt-get update\nUSER nobody\n' }],
    text: 'RUN <<EOF\napt-get update\nUSER nobody\nEOF',
  });
});

test('takes blanks between << and the name, as BuildKit does since 0.22', () => {
  const { keywords, heredocs } = read(['RUN cat << EOF', 'USER nobody', 'EOF', 'USER node']);
  expect(keywords).toBe('FROM RUN USER');
  expect(heredocs).toMatchObject([{ name: 'EOF', mark: '<< EOF', body: 'USER nobody\n' }]);
});

test('reads a file descriptor before <<', () => {
  const { heredocs } = read(['RUN 3<<EOF cat', 'USER nobody', 'EOF']);
  expect(heredocs).toMatchObject([{ name: 'EOF', mark: '3<<EOF', body: 'USER nobody\n' }]);
});

test.each([
  ['in quotes inside a word', 'RUN echo "see <<EOF now"'],
  ['in the middle of a word', 'RUN cat<<EOF'],
  ['a here-string', 'RUN cat <<<EOF'],
  ['a shift', 'RUN echo $((1<<2))'],
  ['a dash and a blank', 'RUN cat <<- EOF'],
  ['an empty name', 'RUN cat <<""'],
  ['JSON form', 'RUN ["cat", "<<EOF"]'],
  ['after an open quote', "RUN echo it's <<EOF"],
  ['beside an expansion that BuildKit does not know', 'RUN echo ${#name} <<EOF'],
  ['of CMD', 'CMD cat <<EOF'],
  ['of ENV', 'ENV A="<<EOF" B=<<EOF'],
  ['of ONBUILD CMD', 'ONBUILD CMD cat <<EOF'],
])('takes << for no heredoc: %s', (_, line) => {
  expect(read([line, 'USER node'])).toMatchObject({ heredocs: [], text: line });
});

test('strips tabs for the heredoc with <<- alone, not for its neighbour', () => {
  expect(read(['RUN cat <<-A <<B', '\tone', '\tA', '\tB', 'B', 'USER node'])).toMatchObject({
    keywords: 'FROM RUN USER',
    heredocs: [
      { name: 'A', stripsTabs: true, body: '\tone\n' },
      { name: 'B', stripsTabs: false, body: '\tB\n' },
    ],
  });
});

test.each([
  ['<<"EOF"', true],
  ["<<'EOF'", true],
  ['<<E"O"F', true],
  ['<<E\\OF', false],
  ['<<EOF', false],
])('names the heredoc %s EOF and tells whether it is quoted', (mark, quoted) => {
  expect(read([`COPY ${mark} /etc/motd`, '$HOME', 'EOF', 'USER node'])).toMatchObject({
    keywords: 'FROM COPY USER',
    heredocs: [{ name: 'EOF', quoted, mark, body: '$HOME\n' }],
  });
});

test('reads bodies whose lines end in a backslash, up to a terminator', () => {
  expect(read(['RUN <<EOF', 'echo a\\b \\', 'EOF', 'USER node'])).toMatchObject({
    keywords: 'FROM RUN USER',
    heredocs: [{ body: 'echo a\\b \\\n' }],
  });
});

test('reads the heredocs of ADD, and of what ONBUILD holds back', () => {
  expect(read(['ADD <<EOF /etc/motd', 'hello', 'EOF'])).toMatchObject({ heredocs: [{ body: 'hello\n' }] });
  const file = parse('FROM a\nONBUILD COPY <<EOF /etc/motd\nUSER nobody\nEOF\nUSER node\n');
  expect(file.instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'ONBUILD', 'USER']);
  expect(file.instructions[1]?.trigger?.heredocs.map(({ body }) => file.slice(body))).toEqual(['USER nobody\n']);
  expect(file.instructions[1]?.trigger?.words.map(({ text }) => text)).toEqual(['<<EOF', '/etc/motd']);
});

test('reads an empty body, and a body at the end of a file without a final newline', () => {
  expect(read(['RUN cat <<EOF', 'EOF'])).toMatchObject({ heredocs: [{ body: '' }] });
  const file = parse('FROM a\nRUN cat <<EOF\nhello\nEOF');
  expect(file.instructions[1]?.end).toBe(file.source.length);
});

test('reads heredocs with CRLF: the terminator is compared without CR', () => {
  const { keywords, heredocs, text } = read(['RUN cat <<EOF', 'hello', 'EOF', 'USER node'], '\r\n');
  expect(keywords).toBe('FROM RUN USER');
  expect(heredocs).toMatchObject([{ body: 'hello\r\n' }]);
  expect(text).toBe('RUN cat <<EOF\r\nhello\r\nEOF');
});

test('reads a heredoc whose line goes on after a continuation', () => {
  expect(read(['RUN cat <<EOF \\', '  # note', '  && ls', 'hello', 'EOF', 'USER node'])).toMatchObject({
    keywords: 'FROM RUN USER',
    heredocs: [{ body: 'hello\n' }],
  });
  expect(read(['RUN cat <\\', '<EOF', 'USER nobody', 'EOF'])).toMatchObject({
    keywords: 'FROM RUN',
    heredocs: [{ mark: '<\\\n<EOF', body: 'USER nobody\n' }],
  });
});

test('forgets what a word held before an expansion with a default, as BuildKit does', () => {
  expect(read(['RUN cat <<"${END:-EOF}"', 'USER node'])).toMatchObject({ keywords: 'FROM RUN USER', heredocs: [] });
});

test('refuses a heredoc that never ends', () => {
  expect(() => parse('FROM a\nRUN ls\nRUN cat <<EOF\nhello\n EOF\n')).toThrow(
    new DockerfixError('unreadable', 'the heredoc `<<EOF` never ends: put `EOF` alone on a line, at its very start', {
      line: 3,
    }),
  );
});

test('refuses expansions nested without end instead of running out of stack', () => {
  expect(() => parse(`FROM a\nRUN cat <<EOF ${'${a:-'.repeat(100_000)}\nEOF\n`)).toThrow(
    'expansions are nested too deeply: simplify the line',
  );
});
