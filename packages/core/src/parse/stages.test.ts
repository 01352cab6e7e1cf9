import { expect, test } from 'vitest';
import type { ImageFacts } from '../image/facts.ts';
import type { ImageReference } from '../image/reference.ts';
import { parse } from '../parse.ts';

const factsOf = (release: string): ImageFacts => ({
  family: 'debian',
  release,
  volumes: [],
  ports: [],
  accounts: [],
  entrypointRead: false,
  source: 'test',
});

/** The reference that the last stage starts from. */
const reference = (...lines: string[]) => parse(`${lines.join('\n')}\n`).stages.at(-1)?.base.reference?.text;

test('splits the file at each FROM, ARGs before the first one left out', () => {
  const source = 'ARG A=1\nFROM a AS One\nRUN x\n# two\nFROM --platform=linux/arm64 b:2 as two\nRUN y\n# end\n';
  const file = parse(source);
  expect(
    file.stages.map((stage) => [stage.index, stage.name, stage.instructions.map(({ keyword }) => keyword)]),
  ).toEqual([
    [0, 'one', ['RUN']],
    [1, 'two', ['RUN']],
  ]);
  expect(file.stages.map((stage) => file.slice(stage))).toEqual([
    'FROM a AS One\nRUN x\n# two\n',
    'FROM --platform=linux/arm64 b:2 as two\nRUN y\n# end\n',
  ]);
  expect(file.stages.map(({ base }) => [base.written, base.platform, file.slice(base)])).toEqual([
    ['a', undefined, 'a'],
    ['b:2', 'linux/arm64', 'b:2'],
  ]);
});

test('finds the stage that another starts from, in whatever case it is written', () => {
  const { stages } = parse('FROM node:20 AS Base\nFROM base AS build\nFROM BUILD\n');
  expect(stages.map(({ parent }) => parent?.name)).toEqual([undefined, 'base', 'build']);
  expect(stages.map(({ base }) => base.reference?.text)).toEqual(['node:20', undefined, undefined]);
});

test('takes a number in FROM for an image, and a later or the own name too', () => {
  const { stages } = parse('FROM alpine AS alpine\nFROM 0\nFROM late\nFROM x AS late\n');
  expect(stages.map(({ parent }) => parent)).toEqual([undefined, undefined, undefined, undefined]);
  expect(stages.map(({ base }) => base.reference?.text)).toEqual(['alpine', '0', 'late', 'x']);
});

test('goes by the latest of two stages with one name', () => {
  const { stages } = parse('FROM a AS base\nFROM b AS base\nFROM base\n');
  expect(stages[2]?.parent).toBe(stages[1]);
});

test('finds a stage whose name is in an ARG', () => {
  const { stages } = parse('ARG BASE=build\nFROM a AS build\nFROM ${BASE}\n');
  expect(stages[1]?.parent).toBe(stages[0]);
});

test('fills in ARG defaults', () => {
  expect(reference('ARG V=20', 'FROM node:$V-slim')).toBe('node:20-slim');
  expect(reference('ARG V=20', 'FROM node:${V}')).toBe('node:20');
  expect(reference('ARG R=docker.io V="20"', 'ARG I=$R/library/node:${V}', 'FROM "$I"')).toBe(
    'docker.io/library/node:20',
  );
  expect(reference('ARG V=18', 'ARG V=20', 'ARG V', 'FROM node:$V')).toBe('node:20');
});

test('applies the defaults and alternatives written in FROM', () => {
  expect(reference('FROM node:${V:-20}')).toBe('node:20');
  expect(reference('FROM node:${V-20}')).toBe('node:20');
  expect(reference('ARG V=', 'FROM node:20${V:-x}')).toBe('node:20x');
  expect(reference('ARG V=', 'FROM node:20${V-x}')).toBe('node:20');
  expect(reference('ARG SLIM=1', 'FROM node:20${SLIM:+-slim}')).toBe('node:20-slim');
  expect(reference('FROM node:20${SLIM:+-slim}')).toBe('node:20');
  expect(reference('ARG D=20', 'FROM node:${V:-${D}}')).toBe('node:20');
});

test('knows no reference where an ARG has no default or nobody can tell it', () => {
  expect(reference('ARG V', 'FROM node:$V')).toBeUndefined();
  expect(reference('FROM node:$V')).toBeUndefined();
  expect(reference('FROM node-$TARGETARCH')).toBeUndefined();
  expect(reference('FROM node-${TARGETARCH:-amd64}')).toBeUndefined();
  expect(reference('ARG V=$TARGETARCH', 'FROM node-$V')).toBeUndefined();
  expect(reference('ARG V=20', 'FROM node:${V%.*}')).toBeUndefined();
  expect(reference('FROM node:${V:?unset}')).toBeUndefined();
  expect(reference('FROM a', 'ARG V=20', 'FROM node:$V')).toBeUndefined();
  expect(reference('FROM "node:20')).toBeUndefined();
});

test('does not grow an ARG without bounds', () => {
  const doubled = Array.from({ length: 60 }, () => 'ARG V=$V$V');
  expect(reference('ARG V=x', ...doubled, 'FROM node:$V')).toBeUndefined();
});

test('looks up the facts of each image, scratch too, and takes the root ancestor for stages', () => {
  const asked: string[] = [];
  const images = ({ text }: ImageReference) => {
    asked.push(text);
    return text === 'unknown' ? undefined : factsOf(text);
  };
  const { stages } = parse('FROM node:20 AS base\nFROM base AS build\nFROM build\nFROM scratch\nFROM unknown\n', {
    images,
  });
  expect(stages.map(({ base }) => base.facts?.release)).toEqual([
    'node:20',
    'node:20',
    'node:20',
    'scratch',
    undefined,
  ]);
  expect(asked).toEqual(['node:20', 'scratch', 'unknown']);
  expect(parse('FROM node:20\n').stages[0]?.base.facts).toBeUndefined();
});

test('reads an image name that a continuation cuts in two', () => {
  const { stages } = parse('FROM no\\\nde:20 \\\n  AS base\n');
  expect([stages[0]?.base.written, stages[0]?.base.reference?.text, stages[0]?.name]).toEqual([
    'node:20',
    'node:20',
    'base',
  ]);
});
