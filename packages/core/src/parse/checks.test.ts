import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

test.each([
  ['', 1, 'there is no instruction in the file: start it with FROM'],
  ['# only this\n', 1, 'there is no instruction in the file: start it with FROM'],
  ['ARG A=1\n', 1, 'there is no stage in the file: add `FROM image`'],
  ['# x\nARG A=1\nRUN ls\nFROM a\n', 3, 'RUN comes before the first FROM: add `FROM image`'],
  ['FROM a\nRUN ls\0\n', 2, 'the file holds NUL characters: save it as UTF-8 text'],
  ['FROM a\nRNU ls\n', 2, 'unknown instruction `RNU`: write `RUN`'],
  ['FROM a\nENTRYPIONT ls\n', 2, 'unknown instruction `ENTRYPIONT`: write `ENTRYPOINT`'],
  ['FROM a\nFOO ls\n', 2, 'unknown instruction `FOO`: start the line with an instruction such as `RUN`'],
  ['FROM a\nRUN ls\n  && b\n', 3, 'unknown instruction `&&`: start the line with an instruction such as `RUN`'],
  ['FROM a\n\\\n', 2, 'an instruction is missing: start the line with an instruction such as `RUN`'],
  ['FROM\n', 1, 'FROM takes one image and a name at most: write `FROM image` or `FROM image AS name`'],
  ['FROM a b\n', 1, 'FROM takes one image and a name at most: write `FROM image` or `FROM image AS name`'],
  ['FROM a IS b\n', 1, 'FROM takes one image and a name at most: write `FROM image` or `FROM image AS name`'],
  ['FROM a AS 1st\n', 1, '`1st` cannot name a stage: start with a letter, go on with letters, digits, `-_.`'],
  ['FROM a\nCOPY x\n', 2, 'COPY has no destination: name a source and where it goes'],
  ['FROM a\nADD ["x"]\n', 2, 'ADD has no destination: name a source and where it goes'],
  ['FROM a\nCOPY x <<EOF\nEOF\n', 2, 'COPY cannot write to the heredoc `<<EOF`: add where it goes'],
  ['FROM a\nCMD ["a",1]\n', 2, 'the JSON array of CMD holds more than strings: put quotes around each item'],
  ['FROM a\nONBUILD RUN [["a"]]\n', 2, 'the JSON array of RUN holds more than strings: put quotes around each item'],
  [
    'FROM a\nHEALTHCHECK CMD ["a",null]\n',
    2,
    'the JSON array of HEALTHCHECK holds more than strings: put quotes around each item',
  ],
  ['FROM a\nSHELL /bin/bash -c\n', 2, 'SHELL is not a JSON array: write `SHELL ["/bin/sh", "-c"]`'],
  ['FROM a\nENV A\n', 2, 'ENV has no value for `A`: write `NAME=value`'],
  ['FROM a\nENV A=1 B\n', 2, 'ENV has no value for `B`: write `NAME=value`'],
  ['FROM a\nONBUILD LABEL a\n', 2, 'LABEL has no value for `a`: write `NAME=value`'],
  ['FROM a\nENV =1\n', 2, 'ENV has a value without a name: write `NAME=value`'],
  ['FROM a\nARG =1\n', 2, 'ARG has a value without a name: write `NAME=value`'],
  ['FROM a\nUSER\n', 2, 'USER has no arguments: add them, or remove the line'],
  ['FROM a\nEXPOSE # none\nENV\n', 3, 'ENV has no arguments: add them, or remove the line'],
  ['FROM a\nVOLUME [""]\n', 2, 'VOLUME names no directory: add one, or remove the line'],
  ['FROM a\nHEALTHCHECK CMD\n', 2, 'HEALTHCHECK CMD has no command: add it, or write `HEALTHCHECK NONE`'],
  ['FROM a\nHEALTHCHECK NONE x\n', 2, 'HEALTHCHECK NONE takes no arguments: remove what follows'],
  ['FROM a\nHEALTHCHECK curl x\n', 2, 'HEALTHCHECK does not know `curl`: write `HEALTHCHECK CMD …`'],
  ['FROM a\nONBUILD ONBUILD RUN x\n', 2, 'ONBUILD cannot hold back ONBUILD: remove the line'],
  ['FROM a\nONBUILD from x\n', 2, 'ONBUILD cannot hold back FROM: remove the line'],
  ['FROM a\nCOPY --form=b x y\n', 2, 'COPY has no flag `--form=b`: remove it, or mend its name'],
  ['FROM a\nCOPY --toString x y\n', 2, 'COPY has no flag `--toString`: remove it, or mend its name'],
  ['FROM a\nUSER --x y\n', 2, 'USER has no flag `--x`: remove it, or mend its name'],
  ['FROM a\nCOPY --from=a --from=b x y\n', 2, 'COPY has the flag `--from` twice: keep one'],
  ['FROM a\nCOPY --from x y\n', 2, '`--from` is not a value that COPY takes: write `--from=…`'],
  ['FROM a\nCOPY --link=maybe x y\n', 2, '`--link=maybe` is not a value that COPY takes: write `--link=…`'],
])('refuses %j', (source, line, message) => {
  expect(() => parse(source)).toThrow(expect.objectContaining({ code: 'unreadable', line, message }));
});

test.each([
  ['flags that only its own frontend knows', '# syntax=example/frontend\nFROM a\nRUN --speed=fast ls\n'],
  [
    'flags that take several values twice',
    'FROM a\nRUN --mount=type=cache,target=/a --mount=type=tmpfs,target=/b ls\n',
  ],
  ['a flag that says so', 'FROM a\nCOPY --link=TRUE --parents=false x y\n'],
  ['two stages with one name', 'FROM a AS x\nFROM b AS x\n'],
  ['RUN, CMD and ENTRYPOINT without arguments', 'FROM a\nRUN\nCMD\nENTRYPOINT\n'],
  ['an instruction unknown to ONBUILD alone', 'FROM a\nONBUILD FOO\n'],
  ['whatever stands before the names of ARG', 'FROM a\nARG --x A\n'],
  ['no final newline', 'FROM a'],
  ['a shebang', '#!/usr/bin/env docker build\nFROM a\n'],
])('accepts %s', (_, source) => {
  expect(parse(source).stages.length).toBeGreaterThan(0);
});

test('shows no control characters of the file and only a piece of long words', () => {
  expect(() => parse(`FROM a\n\u001b[31m${'x'.repeat(100)} y\n`)).toThrow(
    `unknown instruction \`?[31m${'x'.repeat(52)}...\`: start the line with an instruction such as \`RUN\``,
  );
});
