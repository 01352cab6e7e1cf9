import { type ImageFacts, parseImageReference } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { images } from './images.ts';
import { vendorImages } from './vendors/all.ts';
import type { VendorImage } from './vendors/vendor-image.ts';

const repositories = new Set(vendorImages.flatMap((record) => record.repositories));

/** What a template stands for first: the lower bound as the version, the first of several texts. */
function example({ from }: VendorImage, template: string): string {
  return template
    .replace('{version}', from ?? '')
    .replaceAll('{number}', '1')
    .replaceAll('{commit}', 'a'.repeat(40))
    .replaceAll(/\{([^|}]*)\|?[^}]*\}/gu, '$1');
}

test('at least a hundred images are known beside the official ones', () => {
  // An image counts once, whatever registries and organisations have it and whatever version is in its name.
  const names = new Set([...repositories].map((one) => one.slice(one.lastIndexOf('/') + 1).replaceAll(/\d+/gu, 'N')));
  expect(names.size).toBe(250);
  expect(repositories.size).toBe(887);
});

test('every repository is written in full, and every tag can be one', () => {
  const wrong = vendorImages.flatMap((record) =>
    record.repositories.flatMap((repository) =>
      record.tags
        .map((template) => `${repository.replace('*', 'someone')}:${example(record, template)}`)
        .filter((text) => {
          const reference = parseImageReference(text);
          return reference === undefined || `${reference.registry}/${reference.repository}:${reference.tag}` !== text;
        }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a version has bounds, and bounds have a version', () => {
  const wrong = vendorImages.filter(({ tags, from, below }) => {
    const hasVersion = tags.some((tag) => tag.includes('{version}'));
    return hasVersion !== (from !== undefined) || hasVersion !== (below !== undefined);
  });
  expect(wrong).toEqual([]);
});

test('a template has one version, and nothing inside of alternatives', () => {
  const wrong = vendorImages.flatMap(({ tags }) =>
    tags.filter((tag) => (tag.match(/\{version\}/gu) ?? []).length > 1 || /\{[^}]*\{/u.test(tag)),
  );
  expect(wrong).toEqual([]);
});

test('no record holds for every tag', () => {
  const corp = vendorImages
    .flatMap((record) => record.repositories)
    .filter((repository) => {
      return ['corp', 'corp-1.2.3', '1.2.3-corp', '1.2.3-20-corp', '999999999999'].some((tag) =>
        lookUp(`${repository.replace('*', 'someone')}:${tag}`),
      );
    });
  expect([...new Set(corp)]).toEqual([]);
});

test('every record is the first for some tag of some of its repositories', () => {
  const hidden = vendorImages.filter(
    (record) =>
      !record.repositories.some((repository) =>
        record.tags.some((template) => {
          const facts = lookUp(`${repository.replace('*', 'someone')}:${example(record, template)}`);
          return (
            facts?.source === record.source && facts.family === record.facts.family && facts.user === record.facts.user
          );
        }),
      ),
  );
  expect(hidden).toEqual([]);
});

function lookUp(text: string): ImageFacts | undefined {
  const reference = parseImageReference(text);
  return reference && images(reference);
}
