/** A group of tags, as templates. */
export interface TagTemplates {
  /**
   * Whole tags. `{version}` is the image's own version, which `from` and `below` bound; `{number}` any other one (of the
   * distribution, of a tool); `{commit}` a whole commit; `{a|b|}` one of several texts, here perhaps nothing.
   */
  readonly tags: readonly string[];
  /** The first version that the record holds for, and the first that it does not; for tags with `{version}`. */
  readonly from?: string;
  readonly below?: string;
}

const number = '\\d+(?:\\.\\d+)*';
const tokens: Readonly<Record<string, string>> = { version: `(?<version>${number})`, number, commit: '[0-9a-f]{40}' };

const compiled = new Map<string, RegExp>();

export function matchesTag({ tags, from, below }: TagTemplates, tag: string): boolean {
  return tags.some((template) => {
    const match = patternOf(template).exec(tag);
    if (match === null) return false;
    const version = match.groups?.version;
    if (version === undefined) return true;
    return from !== undefined && below !== undefined && compare(version, from) >= 0 && compare(version, below) < 0;
  });
}

/** Compiled when first asked for: a file asks for the templates of one repository. */
function patternOf(template: string): RegExp {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const source = template.replaceAll(/\{([^}]*)\}|[.*+?^$()|[\]\\]/g, (text, inner: string | undefined) => {
    if (inner === undefined) return `\\${text}`;
    return tokens[inner] ?? `(?:${inner.replaceAll('.', '\\.')})`;
  });
  const pattern = new RegExp(`^${source}$`);
  compiled.set(template, pattern);
  return pattern;
}

/** A shorter version stands for the newest of its line: `3.1` is past every `3.1.x`. */
function compare(version: string, bound: string): number {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of bound.split('.').map(Number).entries()) {
    const part = parts[index] ?? Number.POSITIVE_INFINITY;
    if (part !== wanted) return part - wanted;
  }
  return 0;
}
