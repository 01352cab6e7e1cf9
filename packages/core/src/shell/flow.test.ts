import { expect, test } from 'vitest';
import { type Flow, readFlow, type Step } from './flow.ts';

/** A flow in brackets, for people. */
const shown = (flow: Flow | undefined): string => (flow ? flow.map(shownStep).join('; ') : 'not known');

function shownStep(step: Step): string {
  switch (step.kind) {
    case 'command':
      return step.command.words.map(({ text }) => text).join(' ') || '=';
    case 'test':
      return step.text;
    case 'if':
      return `if(${shown(step.condition)} ? ${shown(step.body)} : ${shown(step.otherwise)})`;
    case 'and':
    case 'or':
      return `${step.kind}(${shown([step.left])}, ${shown([step.right])})`;
    case 'not':
      return `not(${shown([step.step])})`;
    case 'loop':
      return `loop(${step.variable ?? ''}${shown(step.condition)} ? ${shown(step.body)})`;
    case 'case':
      return `case(${step.word.text}: ${step.branches
        .map(({ patterns, body, fallsThrough }) => `${patterns.join('|')}${fallsThrough ? '&' : ''} ${shown(body)}`)
        .join(', ')})`;
    case 'group':
      return `${step.isApart ? 'apart' : 'group'}(${[shown(step.body), ...step.redirects].join(' > ')})`;
    case 'pipeline':
      return `pipe(${step.parts.map((one) => shown([one])).join(' | ')})`;
    case 'function':
      return `${step.name}=${shown(step.body)}`;
  }
}

test.each([
  ['a; b\nc', 'a; b; c'],
  ['if a; then b; elif c; then d; else e; fi', 'if(a ? b : if(c ? d : e))'],
  ['if a; then b; fi', 'if(a ? b : )'],
  ['a && b || c', 'or(and(a, b), c)'],
  ['! a && b', 'and(not(a), b)'],
  ['while a; do b; done; until c; do d; done', 'loop(a ? b); loop(c ? d)'],
  ['for x in 1 2; do a $x; done', 'loop(x ? a $x)'],
  ['case "$1" in a|-*) b ;; *) c ;& esac', 'case("$1": a|-* b, *& c)'],
  ['(a; b) | c &', 'apart(pipe(apart(a; b) | c))'],
  ['{ a; b; } > log', 'group(group(a; b) > log)'],
  ['f() { a "$@"; }\nf b', 'f=group(a "$@"); f b'],
  ['[[ $A = b ]] && (( C > 0 ))', 'and([[ $A = b ]], (( C > 0 )))'],
  ['A=$(b) c', 'c'],
  ['a\r\nb\r\n', 'a; b'],
  ['', ''],
  ['if then', 'not known'],
  ['cat <<EOF\nnever ends', 'not known'],
])('%j', (text, flow) => {
  expect(shown(readFlow(text))).toBe(flow);
});

test('commands know where they stand', () => {
  const [, step] = readFlow('#!/bin/sh\r\na\r\nexec b\r\n') ?? [];
  expect(step?.kind === 'command' && step.command.start).toBe('#!/bin/sh\r\na\r\n'.length);
});
