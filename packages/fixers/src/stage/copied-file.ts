import {
  type Dockerfile,
  expand,
  type Heredoc,
  type Instruction,
  type Project,
  readDockerignore,
  resolvePath,
  type Stage,
} from '@dockerfix/core';
import { absolutePath, isWithin, wordsOf } from './paths.ts';
import type { Touched } from './touched.ts';

/** What a COPY or ADD leaves at a path of the image; `undefined`: it does not touch it. */
export function copiedFile(
  dockerfile: Dockerfile,
  stage: Stage,
  copy: Instruction,
  project: Project | undefined,
  path: string,
  fromStage: (stage: Stage, source: string) => Touched,
): Touched {
  const words = wordsOf(copy);
  const written = words.at(-1) ?? '';
  const target = absolutePath(dockerfile, stage, copy, written);
  // Where it goes is not known: perhaps there.
  if (!target) return 'unknown';
  if (!isWithin(path, target.text)) return undefined;
  const sources = words.slice(0, -1);
  const place: Place = {
    target: target.text,
    isDirectory: /[\\/]$|(?:^|\/)\.$/u.test(written) || sources.length > 1,
    path,
  };
  if (target.dependsOnArgument || copy.flags.some(({ name }) => name === 'parents' || name === 'exclude')) {
    return 'unknown';
  }
  const from = copy.flags.find(({ name }) => name === 'from')?.value;
  let touched: Touched;
  for (const source of sources) {
    const heredoc = copy.heredocs.find(
      ({ name }) => source.replace(/^\d*<<-?\s*/u, '') === name && source.includes('<<'),
    );
    const text = heredoc ? undefined : expand(dockerfile, stage, copy, source);
    let one: Touched;
    if (heredoc) one = fromHeredoc(dockerfile, heredoc, place);
    else if (!text || text.dependsOnArgument) one = 'unknown';
    else if (from !== undefined) one = ofStage(dockerfile, stage, from, text.text, place, fromStage);
    else if (copy.keyword === 'ADD' && isFetched(text.text)) one = 'unknown';
    else one = ofContext(project, text.text, place);
    touched = one ?? touched;
  }
  return touched;
}

/** Where a COPY puts things, and the path that is asked for, which is the target or in it. */
interface Place {
  readonly target: string;
  /** Whether the target is a directory for certain. */
  readonly isDirectory: boolean;
  readonly path: string;
}

/** Archives are unpacked and addresses fetched: https://docs.docker.com/reference/dockerfile/#add */
const isFetched = (source: string): boolean =>
  /^(?:https?|ftp|git|ssh):\/\/|^git@|\.git(?:#|$)|\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|tzst)$/u.test(source);

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a file of that name ends up at the path: as the target, or in it, which may be there as a directory. */
const landsAsFile = ({ target, isDirectory, path }: Place, name: string): boolean =>
  path === resolvePath(target, name) || (path === target && !isDirectory);

function fromHeredoc(dockerfile: Dockerfile, { name, body, stripsTabs, quoted }: Heredoc, place: Place): Touched {
  if (!landsAsFile(place, name)) return undefined;
  const written = dockerfile.slice(body).replace(/\r\n/gu, '\n');
  const text = stripsTabs ? written.replace(/^\t+/gmu, '') : written;
  if (quoted) return { text, name: place.path };
  // Variables are filled in by the build. `\$` is what keeps a shell's own.
  if (/(?<!\\)\$/u.test(text)) return 'unknown';
  return { text: text.replace(/\\([$\\])/gu, '$1'), name: place.path };
}

function ofStage(
  dockerfile: Dockerfile,
  stage: Stage,
  from: string,
  source: string,
  place: Place,
  fromStage: (stage: Stage, source: string) => Touched,
): Touched {
  const earlier = dockerfile.stages.slice(0, stage.index);
  const name = from.toLowerCase();
  const found =
    earlier.findLast((one) => one.name === name) ?? (/^\d+$/u.test(name) ? earlier[Number(name)] : undefined);
  if (!found || /[*?[]/u.test(source)) return 'unknown';
  const { target, path } = place;
  const origin = resolvePath('/', source);
  if (path !== target) {
    // A directory's content, or a file that keeps its name.
    const inside = fromStage(found, resolvePath(origin, path.slice(target === '/' ? 1 : target.length + 1)));
    if (inside !== undefined && inside !== 'unknown') return inside;
    return landsAsFile(place, lastName(origin)) ? fromStage(found, origin) : 'unknown';
  }
  return place.isDirectory ? 'unknown' : fromStage(found, origin);
}

function ofContext(project: Project | undefined, source: string, place: Place): Touched {
  if (!project) return 'unknown';
  const ignored = ignoredIn(project);
  if (!ignored) return 'unknown';
  const files = Object.keys(project).filter((key) => !ignored(key));
  const wanted = resolvePath('/', source).slice(1);
  const found = /[*?[]/u.test(wanted) ? matches(files, wanted) : [wanted];
  if (!found) return 'unknown';
  let touched: Touched;
  for (const one of found) {
    const { target, path } = place;
    const inner = path === target ? '' : path.slice(target === '/' ? 1 : target.length + 1);
    const isListed = one === '' || files.some((key) => key.startsWith(`${one}/`));
    let key: string | undefined;
    if (files.includes(one)) key = landsAsFile(place, lastName(one)) ? one : undefined;
    else if (!isListed) return 'unknown';
    else if (inner !== '') key = one === '' ? inner : `${one}/${inner}`;
    if (key === undefined || !files.includes(key)) continue;
    const text = project[key];
    touched = typeof text === 'string' ? { text: text.replace(/\r\n/gu, '\n'), name: key } : 'unknown';
  }
  return found.length === 0 ? 'unknown' : touched;
}

function ignoredIn(project: Project): ((path: string) => boolean) | undefined {
  const text = project['Dockerfile.dockerignore'] ?? project['.dockerignore'];
  return typeof text === 'string' ? readDockerignore(text) : () => false;
}

/** Files and directories that a source with `*`, `?` or `[…]` names; Go's `filepath.Match`. */
function matches(files: readonly string[], source: string): readonly string[] | undefined {
  // The same marks as in .dockerignore, where `**` is one more.
  const match = source.includes('**') || source.startsWith('!') ? undefined : readDockerignore(source);
  if (!match) return undefined;
  const depth = source.split('/').length;
  const candidates = new Set(files.map((file) => file.split('/').slice(0, depth).join('/')));
  return [...candidates].filter((one) => one.split('/').length === depth && match(one));
}
