import type { ImageReference } from './reference.ts';

/** Every {@link Family}, for whoever reads one from outside. */
export const familyNames = [
  'alpine',
  'debian',
  'ubuntu',
  'rhel',
  'rhel-minimal',
  'rhel-micro',
  'amazonlinux',
  'suse',
  'suse-micro',
  'arch',
  'photon',
  'azurelinux',
  'wolfi',
  'busybox',
  'distroless',
  'scratch',
  'windows',
] as const;

/** How accounts are made, which is what "distro family" means here. */
export type Family = (typeof familyNames)[number];

export const isFamily = (name: string): name is Family => familyNames.some((one) => one === name);

/** Which family a stage's image is of, and how that is known. */
export interface FamilyEvidence {
  readonly family: Family;
  /** In the order of trust: what is known of the base image, what the file's RUNs call, what the caller says. */
  readonly from: 'image' | 'file' | 'option';
  /** In words: ``line 4 runs `apk` ``. */
  readonly evidence: string;
  /** What speaks against it, in words. */
  readonly conflict: string | undefined;
}

/** A ready-made account of an image. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home?: string | undefined;
}

/** Whose options an `adduser` or `addgroup` takes: Debian's script, BusyBox's applet, a link to shadow's `useradd`. */
export type AccountToolDialect = 'debian' | 'busybox' | 'shadow';

/** Which of the tools that make accounts an image has; an absent field is not known. */
export interface AccountTools {
  readonly useradd?: boolean | undefined;
  readonly groupadd?: boolean | undefined;
  /** `false`: there is none. */
  readonly adduser?: AccountToolDialect | false | undefined;
  readonly addgroup?: AccountToolDialect | false | undefined;
}

/** What an image can fetch a URL with. BusyBox's `wget` knows fewer options than GNU's. */
export type HttpClient = 'curl' | 'wget' | 'busybox wget';

/** Why an image has to run as root. */
export interface RootNeed {
  /** A clause with its subject: `its init sets up the account that PUID names`. */
  readonly because: string;
  /** What to do instead, in the imperative. */
  readonly alternative: string;
}

/** What an image starts with: exec form as an array, shell form as a string, `null` when it has none. */
export type StartCommand = readonly string[] | string | null;

/** An entrypoint that starts as root and hands over to another user by itself. */
export interface PrivilegeDrop {
  /** The program that does it: `gosu`, `su-exec`, `setpriv`, `chpst`, … */
  readonly tool: string;
  /** The account it hands over to. */
  readonly to: string | undefined;
  /**
   * The commands (first word of the CMD, without directory; a trailing `*` matches any rest) for which it does so; `'any'`:
   * whatever the command is. `undefined`: the condition was not understood, so only the image's own CMD is known to
   * take that path.
   */
  readonly commands: readonly string[] | 'any' | undefined;
}

/**
 * What is known of a base image under a tag. An absent or `undefined` field means "not known" throughout; each record's
 * source says where it was read.
 */
export interface ImageFacts {
  readonly family: Family;
  /** Distribution and release, such as `debian 12`. */
  readonly release?: string | undefined;
  /**
   * The day on which the release was looked up, where the tag moves from one release to the next: `python:3-slim` was
   * Debian 12 once. Absent where the tag itself names the release.
   */
  readonly releaseAsOf?: string | undefined;
  /** The user the image starts as; `null`: it sets none, so root. */
  readonly user?: string | null | undefined;
  readonly entrypoint?: StartCommand | undefined;
  readonly cmd?: StartCommand | undefined;
  readonly workdir?: string | undefined;
  readonly volumes: readonly string[];
  /**
   * What its server listens on, in the form of EXPOSE: `80`, `53/udp`. Mostly the image’s own EXPOSE; ASP.NET’s says it in
   * a variable.
   */
  readonly ports: readonly string[];
  /** Accounts made for running the image's application, best first (`node`, `app`, `nonroot`), not the distribution's own. */
  readonly accounts: readonly Account[];
  /** Set where the image has no other accounts than these and its distribution's own. */
  readonly accountsComplete?: true | undefined;
  /** How the image's entrypoint gives up root; absent when it does not, or when nobody has read it (`entrypointRead`). */
  readonly dropsPrivileges?: PrivilegeDrop | undefined;
  /** Whether the entrypoint script was read, so that the absence of `dropsPrivileges` is a fact. */
  readonly entrypointRead: boolean;
  /** The tools that make accounts, as of {@link ImageFacts.releaseAsOf} where the release moves. */
  readonly accountTools?: AccountTools | undefined;
  /** Those that are known to be there; others may be there too. */
  readonly httpClients?: readonly HttpClient[] | undefined;
  /** Set where what the image starts must be root and gives it up for nobody, or only for what it supervises. */
  readonly mustBeRoot?: RootNeed | undefined;
  /** Set where the platform that runs the image chooses the user, whatever USER says: who that is, as a clause. */
  readonly userIgnored?: string | undefined;
  /** Where this was read: a repository file at a commit, or a documentation page. */
  readonly source: string;
}

/** Looks up what is known of an image; `undefined` when its tag is not positively known. */
export type ImageLookup = (reference: ImageReference) => ImageFacts | undefined;
