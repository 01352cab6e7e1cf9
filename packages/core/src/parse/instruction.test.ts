import { expect, test } from 'vitest';
import type { Instruction } from '../dockerfile.ts';
import { parse } from '../parse.ts';

/** The instruction after `FROM a`, with the text of its spans. */
function read(line: string, head = 'FROM a\n') {
  const file = parse(`${head}${line}\n`);
  const instruction = file.instructions[1];
  if (instruction === undefined) throw new Error('no second instruction');
  return { file, instruction };
}

const words = (line: string, head?: string) => read(line, head).instruction.words.map(({ text }) => text);
const written = (line: string) => {
  const { file, instruction } = read(line);
  return instruction.words.map((word) => file.slice(word));
};
const json = (line: string, head?: string) => read(line, head).instruction.json?.map(({ value }) => value);
const flags = ({ flags }: Instruction) => flags.map(({ name, value }) => [name, value]);
const pairs = (line: string, head?: string) => read(line, head).instruction.pairs.map(({ key, raw }) => [key, raw]);

test('keeps blanks and tabs inside JSON strings', () => {
  expect(json('CMD ["nginx","-g","daemon off;\\u0009"]')).toEqual(['nginx', '-g', 'daemon off;\t']);
  expect(json('SHELL ["powershell", "-Command", "$ProgressPreference = 1;"]')).toEqual([
    'powershell',
    '-Command',
    '$ProgressPreference = 1;',
  ]);
});

test('reads the escapes of JSON', () => {
  expect(json('CMD ["a\\n\\t\\u0041\\/", "\\"", "\\\\"]')).toEqual(['a\n\tA/', '"', '\\']);
});

test.each([
  ['a comment behind it', 'CMD ["a"] # c'],
  ['an escape that JSON has not', 'CMD ["C:\\x"]'],
  ['a comma too many', 'CMD ["a",]'],
  ['a command behind it', 'RUN ["a"] && b'],
  ['single quotes', "CMD ['a']"],
  ['the test command', 'RUN [ -f x ] && y'],
  ['an open bracket', 'CMD ["a"'],
])('reads as shell form what is no JSON: %s', (_, line) => {
  const { instruction } = read(line);
  expect(instruction.json).toBeUndefined();
  expect(instruction.words).toEqual([]);
  expect(instruction.shellText).toBe(line.slice(4));
});

test('reads JSON over continuations, comments and empty lines', () => {
  const { file, instruction } = read('CMD ["node", \\\n # the server\n\n "server.js"]');
  expect(instruction.json?.map((item) => [item.value, file.slice(item)])).toEqual([
    ['node', '"node"'],
    ['server.js', '"server.js"'],
  ]);
  expect(json('CMD ["node", `\n "server.js"]', '# escape=`\nFROM a\n')).toEqual(['node', 'server.js']);
});

test('reads the JSON of HEALTHCHECK CMD', () => {
  const { instruction } = read('HEALTHCHECK --retries=2 CMD ["curl", "http://localhost/"]');
  expect(instruction.json?.map(({ value }) => value)).toEqual(['curl', 'http://localhost/']);
  expect(instruction.words.map(({ text }) => text)).toEqual(['CMD', 'curl', 'http://localhost/']);
  expect(words('HEALTHCHECK none')).toEqual(['none']);
  expect(words('HEALTHCHECK CMD curl http://localhost/')).toEqual([]);
});

test('gives the items of JSON form as words, but none for RUN', () => {
  expect(words('COPY ["a b", "/srv/"]')).toEqual(['a b', '/srv/']);
  expect(words('VOLUME ["/data"]')).toEqual(['/data']);
  expect(words('ENTRYPOINT ["node"]')).toEqual(['node']);
  expect(words('RUN ["ls"]')).toEqual([]);
  expect(json('CMD []')).toEqual([]);
  expect(json('ONBUILD CMD ["x"]')).toBeUndefined();
  expect(read('ONBUILD CMD ["x"]').instruction.trigger?.json?.map(({ value }) => value)).toEqual(['x']);
});

test('splits the words of COPY at blanks alone, then takes quotes and escapes away', () => {
  expect(words('COPY "package.json"\t\'x\' C:\\app /srv\\ /')).toEqual(['package.json', 'x', 'C:app', '/srv', '/']);
  expect(written('COPY "a b" /srv/')).toEqual(['"a', 'b"', '/srv/']);
  expect(words('COPY "a b" /srv/')).toEqual(['"a', 'b"', '/srv/']);
  expect(words('COPY x C:\\app', '# escape=`\nFROM a\n')).toEqual(['x', 'C:\\app']);
});

test('reads words over continuations and comments, each at its place', () => {
  const { file, instruction } = read('COPY package.json \\\n  # the lock file too\n  package-lock.json \\\n  ./');
  expect(instruction.words.map((word) => [word.text, file.slice(word)])).toEqual([
    ['package.json', 'package.json'],
    ['package-lock.json', 'package-lock.json'],
    ['./', './'],
  ]);
  expect(words('EXPOSE 80\\\n80 443')).toEqual(['8080', '443']);
});

test('leaves variables in words as written', () => {
  expect(words('COPY "$SRC"/x ${DST:-"/a"}')).toEqual(['$SRC/x', '${DST:-"/a"}']);
});

test('reads USER, WORKDIR and STOPSIGNAL as one value, blanks and all', () => {
  expect(words('USER "app":app  ')).toEqual(['app:app']);
  expect(words('WORKDIR /my app')).toEqual(['/my app']);
  expect(words('STOPSIGNAL SIGTERM')).toEqual(['SIGTERM']);
  expect(words("MAINTAINER O'Neil <o@example.com>")).toEqual(["O'Neil <o@example.com>"]);
});

test('takes -- words for flags only in front of the arguments', () => {
  const { file, instruction } = read('RUN --network=none ./x--y.sh --verbose');
  expect(flags(instruction)).toEqual([['network', 'none']]);
  expect(file.slice(instruction.arguments)).toBe('./x--y.sh --verbose');
});

test('reads several flags, each with its place', () => {
  const { file, instruction } = read('COPY --link --from=build --chown= x y');
  expect(flags(instruction)).toEqual([
    ['link', undefined],
    ['from', 'build'],
    ['chown', ''],
  ]);
  expect(instruction.flags.map((flag) => [file.slice(flag), file.slice(flag.valueSpan)])).toEqual([
    ['--link', ''],
    ['--from=build', 'build'],
    ['--chown=', ''],
  ]);
  expect(instruction.flags[0]?.valueSpan.start).toBe(instruction.flags[0]?.end);
});

test('takes quotes off the values of flags, blanks inside kept', () => {
  expect(flags(read('COPY --chown="app:app" x y').instruction)).toEqual([['chown', 'app:app']]);
  const { file, instruction } = read('RUN --mount=type=bind,source="a b",target=/x ls');
  expect(flags(instruction)).toEqual([['mount', 'type=bind,source=a b,target=/x']]);
  expect(file.slice(instruction.flags[0]?.valueSpan ?? instruction)).toBe('type=bind,source="a b",target=/x');
  expect(file.slice(instruction.arguments)).toBe('ls');
});

test('ends flags at a lone --', () => {
  const { file, instruction } = read('RUN --network=none -- --version');
  expect(flags(instruction)).toEqual([['network', 'none']]);
  expect(file.slice(instruction.arguments)).toBe('--version');
  expect(flags(read('RUN -- ls').instruction)).toEqual([]);
});

test('reads flags over continuations and comments', () => {
  const { file, instruction } = read(
    'RUN --mount=type=cache,target=/a \\\n  # b\n  --mount=type=cache,target=/b \\\n  ls',
  );
  expect(flags(instruction)).toEqual([
    ['mount', 'type=cache,target=/a'],
    ['mount', 'type=cache,target=/b'],
  ]);
  expect(file.slice(instruction.arguments)).toBe('ls');
});

test('has empty arguments right after the keyword when there are none', () => {
  const { instruction } = read('CMD  ');
  expect(instruction.arguments).toEqual({ start: 10, end: 10 });
  const { instruction: flagged, file } = read('RUN --network=none');
  expect(flagged.arguments.start).toBe(flagged.end);
  expect(file.slice(flagged.arguments)).toBe('');
});

test('reads ENV pairs, their quotes kept', () => {
  expect(pairs('ENV A=1 B="2 3" C=4\\ 5 D=')).toEqual([
    ['A', '1'],
    ['B', '"2 3"'],
    ['C', '4\\ 5'],
    ['D', ''],
  ]);
  expect(pairs('LABEL "org.example.name"=x')).toEqual([['org.example.name', 'x']]);
});

test('keeps the blanks that start a continued line inside quotes', () => {
  expect(pairs('ENV A="1 \\\n   2"')).toEqual([['A', '"1    2"']]);
});

test('knows no escape in single quotes', () => {
  expect(pairs("ENV A='C:\\' B=2")).toEqual([
    ['A', "'C:\\'"],
    ['B', '2'],
  ]);
});

test('keeps quotes in the middle of a value in one pair', () => {
  expect(pairs('ENV X=a"b c"d Y=1')).toEqual([
    ['X', 'a"b c"d'],
    ['Y', '1'],
  ]);
});

test('reads the old form of ENV and LABEL as one pair', () => {
  const { file, instruction } = read('ENV NODE_ENV  production  mode ');
  expect(instruction.pairs).toEqual([
    {
      start: 11,
      end: 37,
      key: 'NODE_ENV',
      keySpan: { start: 11, end: 19 },
      raw: 'production  mode',
      valueSpan: { start: 21, end: 37 },
    },
  ]);
  expect(file.slice(instruction.pairs[0]?.valueSpan ?? instruction)).toBe('production  mode');
});

test('reads every name of an ARG, comments that are none included', () => {
  expect(pairs('ARG A=1 B=2 C')).toEqual([
    ['A', '1'],
    ['B', '2'],
    ['C', undefined],
  ]);
  expect(pairs('ARG A=1 # x')).toEqual([
    ['A', '1'],
    ['#', undefined],
    ['x', undefined],
  ]);
});

test('places pairs of several lines in the source', () => {
  const { file, instruction } = read('ENV A=1 \\\n  # the second\n    B="2 \\\n3"');
  expect(instruction.pairs.map((pair) => [file.slice(pair.keySpan), file.slice(pair.valueSpan)])).toEqual([
    ['A', '1'],
    ['B', '"2 \\\n3"'],
  ]);
  expect(instruction.pairs.map(({ raw }) => raw)).toEqual(['1', '"2 3"']);
});

test('reads what ONBUILD holds back, with spans in the same source', () => {
  const { file, instruction } = read('ONBUILD copy --chown=1:1 \\\n  a b');
  const { trigger } = instruction;
  expect([trigger?.keyword, trigger?.start, trigger?.end, trigger?.index]).toEqual(['COPY', 15, 39, 1]);
  expect(trigger && flags(trigger)).toEqual([['chown', '1:1']]);
  expect(trigger?.words.map((word) => file.slice(word))).toEqual(['a', 'b']);
  expect(read('ONBUILD FOO x').instruction.trigger).toBeUndefined();
  expect(read('RUN ls').instruction.trigger).toBeUndefined();
});

test('reads each part once', () => {
  const { instruction } = read('ENV A=1');
  expect(instruction.pairs).toBe(instruction.pairs);
  expect(instruction.words).toBe(instruction.words);
  expect(instruction.arguments).toBe(instruction.arguments);
});
