import { expect, test } from 'vitest';
import type { Value } from './dockerfile.ts';
import { parse } from './parse.ts';
import { expand, lookUp } from './variables.ts';

/** The variable `X` at the end of the last stage. */
function valueOfX(source: string): Value | undefined {
  const dockerfile = parse(source);
  const stage = dockerfile.stages.at(-1);
  return stage && lookUp(dockerfile, stage, 'end', 'X');
}

const plain = (text: string): Value => ({ text, dependsOnArgument: false });
const argument = (text: string): Value => ({ text, dependsOnArgument: true });

test.each([
  ['ENV X=a', plain('a')],
  ['ENV X a b', plain('a b')],
  ['ENV X="a b" Y=c', plain('a b')],
  ['ENV Y=a\nENV X=$Y-$Y', plain('a-a')],
  ['ENV X=a\nENV X=$X:b', plain('a:b')],
  ["ENV Y=a\nENV X='$Y'", plain('$Y')],
  ['ENV Y=a\nENV X=\\$Y', plain('$Y')],
  ['ARG X=a', argument('a')],
  ['ARG Y=a\nENV X=$Y', argument('a')],
  ['ARG Y=a X=$Y-b', argument('a-b')],
  ['ARG Y\nENV X=${Y:-a}', argument('a')],
  ['ARG X=a\nARG X', argument('a')],
  ['ARG X=a\nENV X=b', plain('b')],
  ['ENV X=b\nARG X', argument('b')],
  ['ENV X=b\nARG X=b', argument('b')],
  ['ONBUILD ENV X=a\nENV X=b', plain('b')],
  ['ENV $Y=a\nENV X=b', plain('b')],
  ['ENV Z=1 \\\n  # why\n  X=a \\\n  Y=b', plain('a')],
  ['env X=a', plain('a')],
])('reads %j', (lines, expected) => {
  expect(valueOfX(`FROM debian:12\n${lines}\n`)).toEqual(expected);
  expect(valueOfX(`FROM debian:12\r\n${lines.replaceAll('\n', '\r\n')}\r\n`)).toEqual(expected);
});

test.each([
  ['nothing defines it', 'ENV Y=a'],
  ['the base image may define a part', 'ENV X=$PATH:/app'],
  ['an argument has no value', 'ARG X'],
  ['an argument has no value', 'ARG Y\nENV X=$Y'],
  ['a line sees the values before it', 'ENV Y=a X=$Y'],
  ['the name of another is not known', 'ENV X=a\nENV $Y=b'],
  ['names are not filled in', 'ENV Y=X\nENV $Y=a'],
  ['builders differ on which wins', 'ENV X=a\nARG X=b'],
  ['the platform decides', 'ARG TARGETARCH\nENV X=$TARGETARCH'],
  ['it is for the children', 'ONBUILD ENV X=a'],
  ['it never ends', `ENV X=aaaaaaaa\n${'ENV X=$X$X\n'.repeat(40)}`],
])('leaves not known, for %s: %j', (_, lines) => {
  expect(valueOfX(`FROM debian:12\n${lines}\n`)).toBeUndefined();
});

test('gives an ARG without a value that of the global ARG', () => {
  expect(valueOfX('ARG V=1\nARG X=a-$V\nFROM debian:12\nARG X\n')).toEqual(argument('a-1'));
  expect(valueOfX('ARG X=a\nFROM debian:12\nARG X=b\n')).toEqual(argument('b'));
  expect(valueOfX('ARG X=a\nFROM debian:12\nARG X\nARG X=c\n')).toEqual(argument('c'));
  expect(valueOfX('ARG TARGETARCH=arm64\nFROM debian:12\nARG TARGETARCH\nENV X=$TARGETARCH\n')).toEqual(
    argument('arm64'),
  );
});

test('leaves not known: a global ARG that the stage does not name, or that has no value', () => {
  expect(valueOfX('ARG X=a\nFROM debian:12\n')).toBeUndefined();
  expect(valueOfX('ARG X\nFROM debian:12\nARG X\n')).toBeUndefined();
});

test('inherits ENV and ARG from the stage below, and from no other', () => {
  expect(valueOfX('FROM debian:12 AS a\nENV X=a\nFROM a AS b\nFROM b\n')).toEqual(plain('a'));
  expect(valueOfX('FROM debian:12 AS a\nARG X=a\nFROM a\n')).toEqual(argument('a'));
  expect(valueOfX('FROM debian:12 AS a\nENV X=a\nFROM a AS b\nENV X=$X-b\nFROM b\n')).toEqual(plain('a-b'));
  expect(valueOfX('FROM debian:12 AS a\nENV X=a\nFROM debian:12\n')).toBeUndefined();
  expect(valueOfX('FROM debian:12 AS a\nENV X=a\nFROM a AS b\nENV $Y=b\nFROM b\n')).toBeUndefined();
});

test('runs the ONBUILD instructions of the stage below first', () => {
  expect(valueOfX('FROM debian:12 AS a\nONBUILD ENV Y=a\nONBUILD ENV X=$Y\nFROM a\nENV Z=1\n')).toEqual(plain('a'));
});

test('expands at the point that it is asked for', () => {
  const dockerfile = parse('ARG TAG=12\nFROM debian:$TAG\nUSER $X\nENV X=a\nUSER $X\nENV X=b TAG=c\n');
  const [stage] = dockerfile.stages;
  if (stage === undefined) throw new Error('a Dockerfile has a stage');
  const at = (point: Parameters<typeof expand>[2], text = '$X') => expand(dockerfile, stage, point, text);
  expect(stage.instructions.map((instruction) => at(instruction))).toEqual([
    undefined,
    undefined,
    plain('a'),
    plain('a'),
  ]);
  expect(at('end', '"$X $TAG"')).toEqual(plain('b c'));
  expect(at('end', '/a/ \\\n  # note\n  $X')).toEqual(plain('/a/   b'));
});

test('sees only global ARGs in FROM, where nothing else defines a variable', () => {
  const dockerfile = parse('ARG TAG=12\nARG IMAGE=debian:${TAG}\nFROM ${IMAGE}\nENV TAG=13\n');
  const [stage] = dockerfile.stages;
  const at = (text: string) => stage && expand(dockerfile, stage, stage.from, text);
  expect(at('$IMAGE')).toEqual(argument('debian:12'));
  expect(at('${VARIANT:-slim}')).toEqual(plain('slim'));
  expect(at('$VARIANT')).toBeUndefined();
  expect(at('$BUILDPLATFORM')).toBeUndefined();
});

test('answers in a moment: long chains of stages and of values', () => {
  const stages = Array.from({ length: 20_000 }, (_, index) => `FROM s${index} AS s${index + 1}\nENV V${index}=$BASE`);
  const dockerfile = parse(`FROM debian:12 AS s0\nENV BASE=x\n${stages.join('\n')}\n`);
  const start = performance.now();
  const values = dockerfile.stages.map((stage) => lookUp(dockerfile, stage, 'end', 'BASE')?.text);
  expect(new Set(values)).toEqual(new Set(['x']));
  expect(dockerfile.stages.map((stage) => lookUp(dockerfile, stage, 'end', `V${stage.index}`)?.text)).toEqual(
    dockerfile.stages.map(() => undefined),
  );
  expect(performance.now() - start).toBeLessThan(5_000);

  const long = parse(`FROM debian:12\nENV P=/bin\n${'ENV P=$P:/x\n'.repeat(10_000)}`);
  const [stage] = long.stages;
  expect(stage && lookUp(long, stage, 'end', 'P')?.text.length).toBe('/bin'.length + 10_000 * ':/x'.length);
});
