import type { ImageFacts } from '@dockerfix/core';
import { families } from './families.ts';

/** Whether a record says nothing that cannot be. @internal for tests */
export function isWellFormed(facts: ImageFacts): boolean {
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
