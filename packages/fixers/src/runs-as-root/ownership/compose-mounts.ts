import { resolvePath } from '@dockerfix/core';

/** One entry of a compose file's `volumes` that root's files, or nobody's, may be behind. */
export interface Mount {
  /** A path of the host, or the name of a volume; empty: a volume without a name. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
}

/** Whether the source is a path of the host: everything else is the name of a volume. */
export const isOfHost = ({ source }: Mount): boolean => /^[./~$]/u.test(source);

export interface Mounts {
  readonly mounts: readonly Mount[];
  /** The first line that is neither of the two forms; `undefined`: all of them are. */
  readonly unread: string | undefined;
}

/**
 * The mounts of a service, of the lines of its `volumes`, without blank ones and comments: a list in block style, or in flow
 * style on one line, of entries in the short or the long form
 * (https://docs.docker.com/reference/compose-file/services/#volumes).
 */
export function mountsIn(lines: readonly string[]): Mounts {
  const [head, ...list] = lines;
  if (head === undefined) return { mounts: [], unread: undefined };
  const { rest = '' } = /^[^:]*:\s*(?<rest>.*?)\s*(?:(?:^|\s)#.*)?$/u.exec(head)?.groups ?? {};
  const flow = /^\[(?<items>[^[\]{}]*)\]$/u.exec(rest)?.groups?.items;
  if (rest !== '' && flow === undefined) return { mounts: [], unread: head };
  const items =
    flow === undefined
      ? entriesOf(list)
      : flow
          .split(',')
          .filter((item) => item.trim())
          .map((item) => [`- ${item}`]);
  const read = items.map((entry) => shortMount(entry) ?? longMount(entry));
  return {
    mounts: read.filter((mount) => typeof mount === 'object'),
    unread: items[read.indexOf(undefined)]?.[0],
  };
}

/** The lines of each entry of a list. */
function entriesOf(lines: readonly string[]): string[][] {
  const entries: string[][] = [];
  for (const line of lines) {
    if (/^\s*-/u.test(line) || entries.length === 0) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

/** `- ./data:/data:ro` and `- /data`, quoted or not; `undefined`: anything else. */
function shortMount([line = '', ...more]: readonly string[]): Mount | undefined {
  const { source = '', target, mode } = shortForm.exec(line)?.groups ?? {};
  if (target === undefined || more.length > 0) return undefined;
  return { source, target: resolvePath('/', target), isReadOnly: mode?.split(',').includes('ro') === true };
}

const shortForm =
  /^\s*-\s*["']?(?:(?<source>[\w./~$][^:"']*):)?(?<target>\/[^:"'\s$]*)(?::(?<mode>[\w,]+))?["']?\s*(?:\s#.*)?$/u;

/** A mapping of `type`, `source` and `target`; `'none'`: one that anybody may write to; `undefined`: anything else. */
function longMount(entry: readonly string[]): Mount | 'none' | undefined {
  const fields = new Map<string, string>();
  for (const line of entry) {
    const { key, value } = field.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined || !understood.has(key)) return undefined;
    fields.set(key, value);
  }
  const [type, source = '', target] = ['type', 'source', 'target'].map((key) => fields.get(key));
  if (type === 'tmpfs') return 'none';
  if ((type !== 'volume' && type !== 'bind') || !target?.startsWith('/') || target.includes('$')) return undefined;
  // A relative source is a path of the host only by its type.
  const from = type === 'bind' && !/^[./~$]/u.test(source) ? `./${source}` : source;
  return { source: from, target: resolvePath('/', target), isReadOnly: fields.get('read_only') === 'true' };
}

const field = /^\s*(?:-\s+)?(?<key>\w+)\s*:\s*["']?(?<value>[^"'#]*?)["']?\s*(?:\s#.*)?$/u;

/** Those that say nothing of whose the files are; `nocopy`, for one, does. */
const understood = new Set([
  'type',
  'source',
  'target',
  'read_only',
  'consistency',
  'bind',
  'create_host_path',
  'propagation',
  'selinux',
  'tmpfs',
  'size',
  'mode',
]);
