import { expect, test } from 'vitest';
import { expandTags, holdsTag, shorterTags } from './tags.ts';

test.each([
  ['latest', ['latest']],
  ['18 20|,-slim', ['18', '18-slim', '20', '20-slim']],
  ['3.9~11', ['3.9', '3.10', '3.11']],
  ['1~3 lts', ['1', '2', '3', 'lts']],
  ['4.1/3~5/x', ['4.1', '4.3', '4.4', '4.5', '4.x']],
  ['8|-jre;latest', ['8-jre', 'latest']],
])('writes out %j', (packed, tags) => {
  expect(expandTags(packed)).toEqual(tags);
  expect(tags.filter((tag) => !holdsTag(packed, tag))).toEqual([]);
});

test.each(['3', '3.8', '3.12', '3.9-slim', '4', '.9', '3.', '3.5', ''])('3.9~11;4.1/3 does not hold %j', (tag) => {
  expect(holdsTag('3.9~11;4.1/3', tag)).toEqual(false);
});

test.each([
  ['20.11.1-alpine3.19', ['20.11-alpine3.19', '20-alpine3.19']],
  ['20', []],
  ['20-slim', []],
  ['bookworm-slim', []],
  ['8u212-jre-slim', ['8-jre-slim']],
  ['8u392-b08-jre', ['8u392-jre', '8-jre']],
  ['17.0.9_9-jre-alpine', ['17.0.9-jre-alpine', '17.0-jre-alpine', '17-jre-alpine']],
  ['v2.10.7', ['v2.10', 'v2']],
  ['bullseye-20260610-slim', ['bullseye-slim']],
  ['jammy-20260731.1', ['jammy']],
  ['base-devel-20240101.0.204074', ['base-devel']],
  // Not behind a word: a date may be the version itself.
  ['20240101', []],
  ['1.2-20240101', ['1-20240101']],
  // Only the first version is the image's own; the one of the system is never shortened.
  ['3.9.6-eclipse-temurin-17.0.9', ['3.9-eclipse-temurin-17.0.9', '3-eclipse-temurin-17.0.9']],
])('shortens %s from the right, never to nothing', (tag, shorter) => {
  expect(shorterTags(tag)).toEqual(shorter);
});
