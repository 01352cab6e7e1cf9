/** How the tools that make accounts are called: what takes a value, and which value says what. */
export interface AccountTool {
  readonly name: string;
  readonly makes: 'user' | 'group';
  /** Options that take a value, other than those below. */
  readonly withValue: readonly string[];
  /** Options whose value is the uid (users) or gid (groups). */
  readonly id: readonly string[];
  /** Options of user tools whose value is the primary group, a name or a number. */
  readonly group: readonly string[];
  readonly home: readonly string[];
  /** Options that make the home directory, and those that do not. */
  readonly makesHome: readonly string[];
  readonly makesNoHome: readonly string[];
}

/**
 * Debian's and BusyBox's `adduser` share a name but not their options: `-g` is the comment in BusyBox, the group comes with
 * `-G`. Long options mean the same in both where both have them.
 * Sources: https://man7.org/linux/man-pages/man8/useradd.8.html, https://man7.org/linux/man-pages/man8/groupadd.8.html,
 * https://manpages.debian.org/bookworm/adduser/adduser.8.en.html, https://busybox.net/downloads/BusyBox.html#adduser
 */
export const accountTools: readonly AccountTool[] = [
  {
    name: 'useradd',
    makes: 'user',
    withValue: [
      ...[
        '-b',
        '--base-dir',
        '-c',
        '--comment',
        '-e',
        '--expiredate',
        '-f',
        '--inactive',
        '-G',
        '--groups',
        '-k',
        '--skel',
      ],
      ...['-K', '--key', '-p', '--password', '-R', '--root', '-P', '--prefix', '-s', '--shell', '-Z', '--selinux-user'],
    ],
    id: ['-u', '--uid'],
    group: ['-g', '--gid'],
    home: ['-d', '--home-dir', '--home'],
    makesHome: ['-m', '--create-home'],
    makesNoHome: ['-M', '--no-create-home'],
  },
  {
    name: 'adduser',
    makes: 'user',
    withValue: [
      '-s',
      '--shell',
      '-g',
      '--gecos',
      '-c',
      '--comment',
      '-k',
      '--skel',
      '--firstuid',
      '--lastuid',
      '--conf',
    ],
    id: ['-u', '--uid'],
    group: ['-G', '--ingroup', '--gid'],
    home: ['-h', '--home', '-d'],
    makesHome: ['-m'],
    // Debian's `--system` (long only) leaves the home at /nonexistent; BusyBox's `-S` makes one.
    makesNoHome: ['-H', '--no-create-home', '-M', '--system'],
  },
  {
    name: 'groupadd',
    makes: 'group',
    withValue: ['-K', '--key', '-p', '--password', '-R', '--root', '-P', '--prefix', '-U', '--users'],
    id: ['-g', '--gid'],
    group: [],
    home: [],
    makesHome: [],
    makesNoHome: [],
  },
  {
    name: 'addgroup',
    makes: 'group',
    withValue: ['--conf'],
    id: ['-g', '--gid'],
    group: [],
    home: [],
    makesHome: [],
    makesNoHome: [],
  },
];

export interface AccountChanger {
  readonly name: string;
  /** It changes what counts only with one of these options; empty: always. */
  readonly options: readonly string[];
}

/** Commands that change or remove accounts that are there: what is known of ready-made ones no longer holds. */
export const accountChangers: readonly AccountChanger[] = [
  { name: 'deluser', options: [] },
  { name: 'delgroup', options: [] },
  { name: 'groupdel', options: [] },
  { name: 'groupmod', options: ['-g', '--gid', '-n', '--new-name'] },
  { name: 'newusers', options: [] },
  { name: 'userdel', options: [] },
  // Putting a user into more groups or giving it another shell leaves the account what it is.
  { name: 'usermod', options: ['-u', '--uid', '-g', '--gid', '-l', '--login', '-d', '--home', '-p', '-L', '-e'] },
];
