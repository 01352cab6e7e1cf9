import { expect, test } from 'vitest';
import { families } from './families.ts';

const entries = Object.entries(families);

test.each(entries)(
  '%s makes an account of the given numbers, or none at all',
  (_family, { tools, create, nologin, hasShell }) => {
    if (tools === undefined) {
      expect(create).toEqual([]);
      expect(nologin).toEqual(undefined);
      return;
    }
    const text = create.join('\n');
    expect(hasShell).toEqual(true);
    expect([...new Set(text.match(/\{\w+\}/gu))].sort()).toEqual(['{gid}', '{home}', '{name}', '{uid}']);
    expect(text).toContain(` ${nologin} {name}`);
  },
);

test('what is installed for it is cleaned up after', () => {
  const half = entries.filter(([, { install, clean }]) => (install.length === 0) !== (clean.length === 0));
  expect(half).toEqual([]);
});

test('debian: shadow’s own tools, for Debian 13 has no adduser', () => {
  expect(families.debian.create).toEqual([
    'groupadd --gid {gid} {name}',
    'useradd --no-log-init --uid {uid} --gid {gid} --create-home --home-dir {home} --shell /usr/sbin/nologin {name}',
  ]);
});

test('alpine: busybox’s options', () => {
  expect(families.alpine.create).toEqual([
    'addgroup -S -g {gid} {name}',
    'adduser -S -D -u {uid} -G {name} -h {home} -s /sbin/nologin {name}',
  ]);
});
