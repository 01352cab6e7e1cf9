import type { Family } from './image/facts.ts';
import type { Project } from './project.ts';

/** Which account the container is to run as, where the file and its base image leave that open. */
export interface UserPreference {
  /** The name of the account and of its group. */
  readonly name?: string | undefined;
  readonly uid?: number | undefined;
  /** @default the uid */
  readonly gid?: number | undefined;
  /** What USER gets. Kubernetes’ `runAsNonRoot` can verify numbers only. @default 'numeric' */
  readonly style?: 'numeric' | 'name' | undefined;
}

/** What the caller knows of the build, or wants of the result, that no Dockerfile says. */
export interface Preferences {
  /** The stage that gets built, by name or number as in `docker build --target`. @default the last one */
  readonly target?: string | undefined;
  /** `'all'`: every stage that starts something by itself, not only the last one. @default 'last' */
  readonly targets?: 'last' | 'all' | undefined;
  readonly user?: UserPreference | undefined;
  /**
   * What the account comes to own: the app's files and directories, only the directories that it has to write to, or
   * nothing. @default 'app'
   */
  readonly ownership?: 'app' | 'writable' | 'none' | undefined;
  /** OpenShift runs containers with any uid and gid 0: what is owned goes to group 0, which gets the rights of the user. */
  readonly openshift?: boolean | undefined;
  /**
   * What a base image is of which nothing else is known: a family (`debian`), or an image that it is like
   * (`debian:12`). The name of an image that is known, and what the file's own RUNs show, are trusted more.
   */
  readonly base?: Family | (string & {}) | undefined;
  /** The files of the build context. */
  readonly project?: Project | undefined;
}
