/**
 * Writes a packed list of tags out in full. Groups are separated by `;`, each one the product of its heads and, after `|`,
 * its tails: `18 20|,-slim` is `18 18-slim 20 20-slim`. The last part of a head's version may be several:
 * `3.9~12` is `3.9 3.10 3.11 3.12`, `4.1/3` is `4.1 4.3`.
 *
 * @internal for the script that writes the data, and tests
 */
export function expandTags(packed: string): readonly string[] {
  return packed.split(';').flatMap((group) => {
    const bar = group.indexOf('|');
    const heads = (bar === -1 ? group : group.slice(0, bar)).split(' ').flatMap(expandHead);
    const tails = bar === -1 ? [''] : group.slice(bar + 1).split(',');
    return heads.flatMap((head) => tails.map((tail) => head + tail));
  });
}

function expandHead(head: string): readonly string[] {
  const [first = '', ...rest] = head.split('/');
  const stem = first.slice(0, first.lastIndexOf('.') + 1);
  return [first.slice(stem.length), ...rest].flatMap((part) => {
    const [from = '', to = from] = part.split('~');
    const count = Number(to) - Number(from);
    if (from === to || Number.isNaN(count)) return [stem + from];
    return Array.from({ length: count + 1 }, (_, step) => `${stem}${Number(from) + step}`);
  });
}

/** Whether a packed list has the tag, without writing it out: a file needs one tag of some thousand. */
export function holdsTag(packed: string, tag: string): boolean {
  return packed.split(';').some((group) => {
    const bar = group.indexOf('|');
    const heads = bar === -1 ? group : group.slice(0, bar);
    const tails = bar === -1 ? [''] : group.slice(bar + 1).split(',');
    return tails.some((tail) => tag.endsWith(tail) && holdsHead(heads, tag.slice(0, tag.length - tail.length)));
  });
}

function holdsHead(heads: string, wanted: string): boolean {
  const stem = wanted.slice(0, wanted.lastIndexOf('.') + 1);
  const last = wanted.slice(stem.length);
  // Only heads with the stem can be it, which most groups do not have.
  if (!heads.includes(stem)) return false;
  return heads.split(' ').some((head) => {
    if (!head.startsWith(stem)) return false;
    const [first = '', ...rest] = head.slice(stem.length).split('/');
    return !first.includes('.') && [first, ...rest].some((part) => part === last || isWithin(part, last));
  });
}

function isWithin(part: string, last: string): boolean {
  const [from, to] = part.split('~');
  return to !== undefined && /^\d+$/.test(last) && Number(from) <= Number(last) && Number(last) <= Number(to);
}

/** The day on which a tag was built, behind a word: `bookworm-20240612-slim`, `noble-20240605.1`, `base-20240101.0.204074`. */
const datePattern = /(?<=[a-z])-20\d{6}(?:\.\d+)*(?=-|$)/;

/** The first version in a tag: `1.2.3`, `8u212-b04`, `17.0.2_8`, `11.0.11+9`. */
const versionPattern = /\d+(?:u\d+)?(?:[._]\d+)*(?:-b\d+)?/;
const lastComponentPattern = /(?:[._]|u|-b)\d+$/;

/**
 * The tags that stand for a tag which is in no list: version components dropped from the right, never the last.
 * `20.11.1-slim` gives `20.11-slim`, then `20-slim`.
 */
export function shorterTags(tag: string): readonly string[] {
  const undated = tag.replace(datePattern, '');
  if (undated !== tag && undated !== '') return [undated, ...shorterTags(undated)];
  const match = versionPattern.exec(tag);
  if (match === null) return [];
  const before = tag.slice(0, match.index);
  const after = tag.slice(match.index + match[0].length);
  const shorter: string[] = [];
  let version = match[0];
  while (lastComponentPattern.test(version)) {
    version = version.replace(lastComponentPattern, '');
    shorter.push(before + version + after);
  }
  return shorter;
}
