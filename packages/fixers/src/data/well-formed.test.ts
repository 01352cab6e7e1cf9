import { type ImageFacts, parseImageReference } from '@dockerfix/core';
import { expect, test } from 'vitest';
import { families } from './families.ts';
import { officialImages } from './official.generated.ts';
import { lookUpOfficial } from './official.ts';
import { toFacts } from './shape.ts';
import { expandTags } from './tags.ts';
import { vendorImages } from './vendors/all.ts';

test('every official tag has a well-formed record, and each in one place', () => {
  const wrong: string[] = [];
  for (const [name, image] of Object.entries(officialImages)) {
    const { shapes, tags } = image();
    const known = tags.filter(([shape]) => shape !== -1);
    const list = known.flatMap(([, , packed]) => expandTags(packed));
    if (new Set(list).size !== list.length) wrong.push(`${name}: a tag stands twice`);
    if (tags.some(([shape]) => shape !== -1 && shapes[shape] === undefined)) wrong.push(`${name}: no such shape`);
    if (tags.some(([, release]) => release !== '' && !/^[a-z]+ [\w.]+$/u.test(release))) wrong.push(`${name}: release`);
    if (list.some((tag) => parseImageReference(`${name}:${tag}`) === undefined)) wrong.push(`${name}: not a tag`);
    for (const tag of list) {
      const facts = lookUpOfficial(name, tag);
      if (facts === undefined || !isWellFormed(facts)) wrong.push(`${name}:${tag}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every record of other images is well formed', () => {
  const wrong = vendorImages.filter(
    ({ facts, source }) => !isWellFormed(toFacts(facts, { release: undefined }, source)),
  );
  expect(wrong).toEqual([]);
});

/** Whether a record says nothing that cannot be. */
function isWellFormed(facts: ImageFacts): boolean {
  const { accounts, ports, volumes, dropsPrivileges, entrypoint, entrypointRead, source } = facts;
  return (
    families[facts.family] !== undefined &&
    accounts.every(({ name, uid, gid }) => /^[a-z][\w-]*$/u.test(name) && uid > 0 && uid < 65534 && gid >= 0) &&
    ports.every((port) => /^\d+(?:-\d+)?(?:\/(?:tcp|udp))?$/u.test(port)) &&
    volumes.every((volume) => /^(?:\/|C:\\)/u.test(volume)) &&
    (dropsPrivileges === undefined || (entrypointRead && entrypoint !== null)) &&
    (!entrypointRead || entrypoint !== undefined) &&
    source.startsWith('https://')
  );
}
