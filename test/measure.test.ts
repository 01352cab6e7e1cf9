import { expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, whose types its own project checks.
import { classify, general, report } from '../scripts/measure.mjs';

test.each([
  ['cannot be read', 'FORM node:20\n'],
  ['not root', 'FROM node:20\nUSER node\nCMD ["node", "a.js"]\n'],
  ['drops privileges', 'FROM redis:7\n'],
  ['must be root', 'FROM alpine:3.20\nCMD ["crond", "-f"]\n'],
  ['base not known', 'FROM registry.example.com/base:1\nRUN apk add curl\nCMD ["serve"]\n'],
  ['nothing starts', 'FROM scratch\nCOPY data /data\n'],
  ['Windows', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["a.exe"]\n'],
  ['safe', 'FROM node:20\nWORKDIR /app\nCOPY . .\nCMD ["node", "a.js"]\n'],
  ['with steps', 'FROM node:20\nVOLUME /data\nCMD ["node", "a.js"]\n'],
  ['unsafe', 'FROM node:20\nEXPOSE 80\nCMD ["node", "a.js"]\n'],
  ['advice', 'FROM node:20\nWORKDIR /root/app\nCOPY . .\nCMD ["node", "a.js"]\n'],
])('tells a Dockerfile that is %s', (name, text) => {
  expect(classify(text).class).toBe(name);
});

test('names the image under the stages, not the stage, where nothing is known of it', () => {
  expect(classify('FROM example.com/a:1 AS base\nFROM base AS app\nFROM app\nCMD ["a"]\n').reasons).toEqual([
    'example.com/a:1',
  ]);
});

test('equal reasons fall together, whatever they name', () => {
  const reasons = ['line 7 puts `x` into /srv/data', 'line 12 puts `y` into /opt/z'].map(general);
  expect(new Set(reasons)).toEqual(new Set(['line … puts … into …']));
});

test('counts by class and by reason, and the reasons that stand alone', () => {
  const low = classify('FROM node:20\nEXPOSE 80\nCMD ["node", "a.js"]\n');
  const fine = classify('FROM node:20\nCMD ["node", "a.js"]\n');
  const files = [low, low, fine].map((result, index) => ({ path: `${index}`, result }));
  const text: string = report(files);

  expect(text).toContain('fixed by default: 1 (33.3 %)');
  expect(text).toMatch(/^ +2 +2 {2}port … is below …/mu);
});
