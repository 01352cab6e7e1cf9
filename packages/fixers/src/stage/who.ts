import type { Instruction } from '@dockerfix/core';

/** Who the container is to run as. */
export interface Who {
  /** What USER gets: `10001:10001`, or a name when the numbers are chosen while the image is built. */
  readonly user: string;
  /** What `--chown` and `install -o/-g` get; `undefined`: nothing is to be owned by it. */
  readonly owner: Owner | undefined;
  /** For people: `app`, `node`. */
  readonly name: string;
  /** Where it comes from, in words. */
  readonly origin: string;
  /** Shell commands that make it; empty for an account that is there. */
  readonly commands: readonly string[];
  /**
   * The RUN that a new account has to be made below, so that those which the file makes keep their numbers; or the one that
   * makes this account.
   */
  readonly below: Instruction | undefined;
  /** The RUN of the file that makes it, when one does. */
  readonly madeBy?: Instruction;
  /** Where its home is known to be. */
  readonly home: string | undefined;
  readonly hasHome: boolean;
  readonly because: readonly string[];
  readonly notes: readonly string[];
}

/**
 * In numbers; a name only where the file makes the account without saying its uid, and then below the RUN that does: a name
 * that is not there yet gives root silently on some bases and fails on others. No group: that of the account.
 */
export interface Owner {
  readonly user: string;
  readonly group: string | undefined;
}

/** Whether the owner is a name, which has to be there first. */
export const isNamed = ({ user }: Owner): boolean => !/^\d+$/u.test(user);

/** As `chown` and `--chown` take it. */
export const ownerText = ({ user, group }: Owner): string => (group === undefined ? user : `${user}:${group}`);

/** Why no account can be given; what to do is for people. */
export interface NoAccount {
  readonly advice: string;
}

export const isRoot = (user: string): boolean => /^(?:root|0+)?(?::.*)?$/u.test(user.trim());
