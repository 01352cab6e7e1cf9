/** What an option of a tool that makes accounts says, in every tool's own words. */
export type Meaning =
  /** The uid of a user, the gid of a group. */
  | 'id'
  /** The primary group of a user. */
  | 'group'
  | 'home'
  | 'shell'
  | 'comment'
  | 'system'
  | 'makes home'
  | 'no home'
  /** A group of the user's own name; to Debian's `adduser` without `--system`: a group and no user. */
  | 'own group'
  | 'no password'
  | 'nothing';

/** The options of one tool that have a counterpart in the others. Whatever is not in it is not translated. */
export interface AccountGrammar {
  readonly meanings: Readonly<Record<string, Meaning>>;
  /** Short options that take a value, and long ones. */
  readonly valued: string;
  readonly longValued: readonly string[];
}

/** https://manpages.debian.org/bookworm/adduser/adduser.8.en.html */
const debian = {
  user: {
    meanings: {
      uid: 'id',
      ingroup: 'group',
      gid: 'group',
      home: 'home',
      shell: 'shell',
      gecos: 'comment',
      comment: 'comment',
      system: 'system',
      'no-create-home': 'no home',
      group: 'own group',
      'disabled-password': 'no password',
      'disabled-login': 'no password',
      quiet: 'nothing',
      q: 'nothing',
    },
    valued: '',
    longValued: ['uid', 'ingroup', 'gid', 'home', 'shell', 'gecos', 'comment'],
  },
  group: {
    meanings: { gid: 'id', system: 'system', quiet: 'nothing', q: 'nothing' },
    valued: '',
    longValued: ['gid'],
  },
} as const satisfies Record<string, AccountGrammar>;

/** https://git.busybox.net/busybox/tree/loginutils/adduser.c and addgroup.c; `-g` of `adduser` is the comment. */
const busybox = {
  user: {
    meanings: {
      u: 'id',
      uid: 'id',
      G: 'group',
      ingroup: 'group',
      h: 'home',
      home: 'home',
      s: 'shell',
      shell: 'shell',
      g: 'comment',
      gecos: 'comment',
      S: 'system',
      system: 'system',
      H: 'no home',
      'no-create-home': 'no home',
      D: 'no password',
      'disabled-password': 'no password',
      'empty-password': 'no password',
    },
    valued: 'uGhsg',
    longValued: ['uid', 'ingroup', 'home', 'shell', 'gecos'],
  },
  group: {
    meanings: { g: 'id', gid: 'id', S: 'system', system: 'system' },
    valued: 'g',
    longValued: ['gid'],
  },
} as const satisfies Record<string, AccountGrammar>;

/** https://man7.org/linux/man-pages/man8/useradd.8.html, https://man7.org/linux/man-pages/man8/groupadd.8.html */
const shadow = {
  user: {
    meanings: {
      u: 'id',
      uid: 'id',
      g: 'group',
      gid: 'group',
      d: 'home',
      'home-dir': 'home',
      home: 'home',
      s: 'shell',
      shell: 'shell',
      c: 'comment',
      comment: 'comment',
      r: 'system',
      system: 'system',
      m: 'makes home',
      'create-home': 'makes home',
      M: 'no home',
      'no-create-home': 'no home',
      U: 'own group',
      'user-group': 'own group',
      l: 'nothing',
      'no-log-init': 'nothing',
    },
    // With those that are not translated: their value is no operand.
    valued: 'ugdscGpkKefbRPZ',
    longValued: [
      'uid',
      'gid',
      'home-dir',
      'home',
      'shell',
      'comment',
      'groups',
      'password',
      'skel',
      'key',
      'expiredate',
    ],
  },
  group: {
    meanings: { g: 'id', gid: 'id', r: 'system', system: 'system' },
    valued: 'gpKRPU',
    longValued: ['gid', 'password', 'key', 'users'],
  },
} as const satisfies Record<string, AccountGrammar>;

export const grammars = { debian, busybox, shadow } as const;

/**
 * Options that a tool refuses and that another one takes: `unrecognized option` of BusyBox and of shadow, `ambiguous` of
 * Debian's script. By the sources above; of what a tool may take after all, nothing is said.
 */
export const refused: Readonly<Record<keyof typeof grammars, readonly string[]>> = {
  busybox: [
    'group',
    'gid',
    'disabled-login',
    'quiet',
    'comment',
    'r',
    'm',
    'M',
    'create-home',
    'home-dir',
    'user-group',
  ],
  debian: ['D', 'S', 'G'],
  shadow: ['disabled-password', 'disabled-login', 'gecos', 'ingroup', 'group', 'quiet', 'S', 'H'],
};

/** The largest number that `adduser` and `addgroup` take (LAST_ID): upstream's, and Alpine's and Wolfi's. */
export const lastId = { busybox: 60_000, alpine: 256_000 } as const;

/**
 * Packages of Debian and Ubuntu that do not bring `adduser`, with all that they depend on or recommend; of any other, that
 * is not known (https://packages.debian.org/trixie/adduser, reverse dependencies).
 */
export const withoutAdduser: ReadonlySet<string> = new Set([
  ...['bzip2', 'ca-certificates', 'curl', 'dumb-init', 'file', 'gosu', 'gzip', 'jq', 'less', 'locales', 'nano'],
  ...['netcat-openbsd', 'procps', 'tini', 'tzdata', 'unzip', 'wget', 'xz-utils', 'zip', 'zstd'],
]);
