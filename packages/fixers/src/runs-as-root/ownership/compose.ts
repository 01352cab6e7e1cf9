import type { Project } from '@dockerfix/core';
import { composeFiles } from '../../data/compose.ts';
import { type Mount, mountsIn } from './compose-mounts.ts';

/** What a compose file says of the containers of an image that it builds. */
export interface Service {
  /** The compose file. */
  readonly file: string;
  readonly mounts: readonly Mount[];
  /** The line that gives it more than containers have; `undefined`: none. */
  readonly privilege: string | undefined;
  /** A line that may mount something and could not be read; `undefined`: none. */
  readonly unread: string | undefined;
}

/**
 * The services that the project's compose files build. Which of several a Dockerfile is for is not known here: they are
 * taken together.
 */
export function composeServices(project: Project | undefined): Service[] {
  return composeFiles.flatMap((file) => {
    const text = project?.[file];
    return (text ? builtServices(text) : []).map((service) => ({ file, ...service }));
  });
}

type WithoutFile = Omit<Service, 'file'>;

/** Block style is read, which is how such files are written by hand. What may build the image in any other way is `unread`. */
function builtServices(text: string): WithoutFile[] {
  const lines = text.split(/\r?\n/u).filter((line) => !/^\s*(?:#|$)/u.test(line));
  const from = lines.findIndex((line) => /^services\s*:\s*(?:#.*)?$/u.test(line));
  if (from === -1) return lines.some(saysBuild) ? [unreadService('its services')] : [];
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => indentOf(line) === 0);
  const body = end === -1 ? rest : rest.slice(0, end);
  const services: { head: string; lines: string[] }[] = [];
  for (const line of body) {
    if (indentOf(line) === indentOf(body[0] ?? '')) services.push({ head: line, lines: [] });
    else services.at(-1)?.lines.push(line);
  }
  return services.flatMap(({ head, lines: service }) => readService(head, service) ?? []);
}

function readService(head: string, lines: readonly string[]): WithoutFile | undefined {
  const tops = lines.filter((line) => isTop(lines, line));
  const other = /:\s*(?:\{|\*)/u.test(head) ? head : tops.find((line) => /^\s*(?:<<|extends)\s*:/u.test(line));
  if (!isBuiltHere(lines)) {
    const may = other !== undefined && !tops.some((line) => /^\s*(?:build|image)\s*:/u.test(line));
    return may && (other !== head || saysBuild(head)) ? unreadService(other) : undefined;
  }
  const { mounts, unread } = mountsIn(volumeLines(lines));
  return {
    mounts,
    privilege: tops.find((line) => privileges.test(line))?.trim(),
    unread: (other ?? unread)?.trim(),
  };
}

const unreadService = (unread: string): WithoutFile => ({
  mounts: [],
  privilege: undefined,
  unread: unread.trim(),
});

const saysBuild = (line: string): boolean => /\bbuild["']?\s*:/u.test(line);

const privileges = /^\s*(?:privileged\s*:\s*["']?(?:true|yes|on)\b|cap_add\s*:|devices\s*:|pid\s*:\s*["']?host\b)/u;

/** The line of `volumes:` and those of its list. */
function volumeLines(service: readonly string[]): readonly string[] {
  const from = service.findIndex((line) => /^\s*volumes\s*:/u.test(line) && isTop(service, line));
  if (from === -1) return [];
  const rest = service.slice(from + 1);
  // A list may stand as far to the left as its key.
  const end = rest.findIndex((line) => isTop(service, line) && !line.trimStart().startsWith('-'));
  return service.slice(from, end === -1 ? undefined : from + 1 + end);
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
