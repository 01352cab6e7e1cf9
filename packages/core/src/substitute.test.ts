import { expect, test } from 'vitest';
import { type Binding, dequote, joinLines, substitute } from './substitute.ts';

const bindings: Readonly<Record<string, Binding>> = {
  APP: { state: 'set', value: { text: 'web', dependsOnArgument: false } },
  EMPTY: { state: 'set', value: { text: '', dependsOnArgument: false } },
  PORT: { state: 'set', value: { text: '80', dependsOnArgument: true } },
  UNSET: { state: 'unset', dependsOnArgument: true },
};

const fill = (text: string, escapeMark = '\\') =>
  substitute(text, escapeMark, (name) => bindings[name] ?? { state: 'unknown' });

test.each([
  ['app', 'app'],
  ['', ''],
  ['$APP', 'web'],
  ['${APP}s', 'webs'],
  ['/srv/$APP/x$EMPTY', '/srv/web/x'],
  ['"a $APP b"', 'a web b'],
  ["'$APP'", '$APP'],
  ['"\'$APP\'"', "'web'"],
  ['\\$APP', '$APP'],
  ['"\\$APP \\" \\\\ \\n"', '$APP " \\ \\n'],
  ['a\\ b\\', 'a b'],
  ['C:\\app', 'C:app'],
  ['$', '$'],
  ['a$/b', 'a$/b'],
  ['$APP-1', 'web-1'],
  ['${APP:-x}', 'web'],
  ['${EMPTY:-x}', 'x'],
  ['${EMPTY-x}', ''],
  ['${APP:+x}', 'x'],
  ['${EMPTY:+x}', ''],
  ['${EMPTY+x}', 'x'],
  ['${APP:?needed}', 'web'],
  ['${APP?needed}', 'web'],
  ['${EMPTY?needed}', ''],
  ['${EMPTY:-"a}$APP"}', 'a}web'],
  ['${EMPTY:-${EMPTY:-${APP}}}', 'web'],
  ['${APP:-$OTHER}', 'web'],
])('reads %s as BuildKit does', (text, expected) => {
  expect(fill(text)).toEqual({ text: expected, dependsOnArgument: false });
});

test.each([
  ['$PORT', '80'],
  ['${PORT:+x}', 'x'],
  ['${UNSET:-x}', 'x'],
  ['${UNSET-x}', 'x'],
  ['${UNSET:+x}', ''],
  ['${EMPTY:-$PORT}', '80'],
  ['a${UNSET:-}', 'a'],
])('says that an argument is in %s', (text, expected) => {
  expect(fill(text)).toEqual({ text: expected, dependsOnArgument: true });
});

test('does not count an argument that is not in the result', () => {
  expect(fill('${APP:-$PORT}')).toEqual({ text: 'web', dependsOnArgument: false });
});

test.each([
  ['a variable that the base image may set', '$OTHER'],
  ['its default too', '${OTHER:-x}'],
  ['an argument without a value', '$UNSET'],
  ['a pattern', '${APP#w}'],
  ['a pattern', '${APP%%b}'],
  ['a replacement', '${APP/w/x}'],
  ['a build that stops', '${UNSET:?needed}'],
  ['a build that stops', '${EMPTY:?needed}'],
  ['an open quote', '"$APP'],
  ['an open quote', "'app"],
  ['an open brace', '${APP'],
  ['an open brace', '${APP:-x'],
  ['no name', '${}'],
  ['no name', '${:-x}'],
  ['positional parameters', '$1'],
  ['positional parameters', '$@'],
])('leaves not known: %s, %s', (_, text) => {
  expect(fill(text)).toBeUndefined();
});

test('uses the escape character of the file', () => {
  expect(fill('C:\\$APP`$x', '`')).toEqual({ text: 'C:\\web$x', dependsOnArgument: false });
});

test('leaves not known: values that grow without end, and nesting that nobody writes', () => {
  const long: Binding = { state: 'set', value: { text: 'x'.repeat(40_000), dependsOnArgument: false } };
  expect(substitute('$A$A', '\\', () => long)).toBeUndefined();
  expect(fill('${EMPTY:-'.repeat(20_000) + '}'.repeat(20_000))).toBeUndefined();
});

test.each([
  ['a \\\n  b', 'a   b'],
  ['a \\  \r\n# note\r\n\r\n  b', 'a   b'],
  ['a \\\\\n b', 'a \\\\\n b'],
  ['a', 'a'],
])('joins the lines of %j', (text, joined) => {
  expect(joinLines(text, '\\')).toBe(joined);
  expect(joinLines(text.replaceAll('\\', '`'), '`')).toBe(joined.replaceAll('\\', '`'));
});

test.each([
  ['plain', 'plain'],
  ['a"b c"d', 'ab cd'],
  ["'a\\b'", 'a\\b'],
  ['a\\ b', 'a b'],
  ['"a\\b\\"c"', 'a\\b"c'],
  ['"a\'b"', "a'b"],
  ['$V"$V"', '$V$V'],
  ['${V:-"x"}"y"', '${V:-"x"}y'],
  ['\\$V', '$V'],
  ['${V%.*}"x"', '${V%.*}x'],
  ['"open', '"open'],
  ['trailing\\', 'trailing'],
])('takes the quotes from %s and leaves its variables', (text, expected) => {
  expect(dequote(text, '\\')).toBe(expected);
});

test('dequotes with the escape character of the file', () => {
  expect(dequote('C:\\app` x', '`')).toBe('C:\\app x');
});

test('leaves what is nested without end as it is written', () => {
  expect(dequote(`"${'${NONE:-'.repeat(1000)}`, '\\')).toBe(`"${'${NONE:-'.repeat(1000)}`);
});
