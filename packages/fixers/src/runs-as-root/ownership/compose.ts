import { type Project, resolvePath } from '@dockerfix/core';
import { composeFiles } from '../../data/compose.ts';

/** What a compose file says of the containers of an image that it builds. */
export interface Service {
  /** The compose file. */
  readonly file: string;
  readonly mounts: readonly Mount[];
  /** The line that gives it more than containers have; `undefined`: none. */
  readonly privilege: string | undefined;
}

export interface Mount {
  /** A path of the host, or the name of a volume. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
}

/**
 * The services that the project's compose files build. Which of several a Dockerfile is for is not known here: they are
 * taken together.
 */
export function composeServices(project: Project | undefined): Service[] {
  return composeFiles.flatMap((file) => {
    const text = project?.[file];
    return (text ? builtServices(text) : []).map((lines) => ({
      file,
      mounts: mountsIn(lines),
      privilege: lines.find((line) => isTop(lines, line) && privileges.test(line))?.trim(),
    }));
  });
}

const privileges = /^\s*(?:privileged\s*:\s*["']?(?:true|yes|on)\b|cap_add\s*:|devices\s*:|pid\s*:\s*["']?host\b)/u;

/** The lines of each service with a `build`. Written by hand, such files are block style throughout; anything else is not read. */
function builtServices(text: string): string[][] {
  const lines = text.split(/\r?\n/u).filter((line) => !/^\s*(?:#|$)/u.test(line));
  const from = lines.findIndex((line) => /^services\s*:\s*$/u.test(line));
  if (from === -1) return [];
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => indentOf(line) === 0);
  const body = end === -1 ? rest : rest.slice(0, end);
  const [first] = body;
  if (first === undefined) return [];
  const services: string[][] = [];
  for (const line of body) {
    if (indentOf(line) === indentOf(first)) services.push([]);
    else services.at(-1)?.push(line);
  }
  return services.filter(isBuiltHere);
}

/** Whether it builds from the directory that the compose file is in; one with a variable in it may. */
function isBuiltHere(service: readonly string[]): boolean {
  const from = service.findIndex((line) => /^\s*build\s*:/u.test(line) && isTop(service, line));
  if (from === -1) return false;
  const rest = service.slice(from + 1);
  const end = rest.findIndex((line) => isTop(service, line));
  const within = [service[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
  const context = within.flatMap((line) => contextIn.exec(line)?.groups?.path ?? []).at(-1);
  return context === undefined || /^\.?\/?$|\$/u.test(context);
}

const contextIn = /^\s*(?:build|context)\s*:\s*["']?(?<path>[^\s"'#]+)/u;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line is a key of the service itself, not one further in. */
const isTop = ([first = '']: readonly string[], line: string): boolean => indentOf(line) === indentOf(first);

function mountsIn(service: readonly string[]): Mount[] {
  const from = service.findIndex((line) => /^\s*volumes\s*:\s*$/u.test(line) && isTop(service, line));
  if (from === -1) return [];
  const mounts: Mount[] = [];
  for (const line of service.slice(from + 1)) {
    // A list may stand as far to the left as its key.
    if (isTop(service, line) && !line.trimStart().startsWith('-')) break;
    const { source, target, mode } = shortForm.exec(line)?.groups ?? {};
    if (source === undefined || target === undefined) continue;
    mounts.push({ source, target: resolvePath('/', target), isReadOnly: mode?.split(',').includes('ro') === true });
  }
  return mounts;
}

/** `- ./data:/data:ro`, quoted or not (https://docs.docker.com/reference/compose-file/services/#volumes). */
const shortForm =
  /^\s*-\s*["']?(?<source>[\w./~$][^:"']*):(?<target>\/[^:"'\s]*)(?::(?<mode>[\w,]+))?["']?\s*(?:#.*)?$/u;

/** Whether the source is a path of the host: everything else is the name of a volume. */
export const isOfHost = ({ source }: Mount): boolean => /^[./~$]/u.test(source);
