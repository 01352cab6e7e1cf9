import { type Dockerfile, expand, type ImageFacts, type Stage } from '@dockerfix/core';
import { lowByDefault, portOptions, portVariables } from '../../data/ports.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import type { ImageFile } from '../../stage/touched.ts';
import type { Program } from '../start/program.ts';

/** Below 1024 a port needs root, unless the runtime lowers `net.ipv4.ip_unprivileged_port_start`: Docker does, not all do. */
export function lowPorts(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  programs: readonly Program[],
  scripts: readonly ImageFile[],
): string[] {
  const instructions = imageInstructions(stage);
  const exposed = lineage(stage).flatMap((part) =>
    part.instructions
      .filter(({ keyword }) => keyword === 'EXPOSE')
      .flatMap((one) => one.words.map(({ text }) => expand(dockerfile, part, one, text)?.text ?? text)),
  );
  const variables = instructions
    .filter((one) => one.keyword === 'ENV' && /PORT|URLS/u.test(dockerfile.slice(one)))
    .flatMap(({ pairs }) => pairs)
    .filter(({ key }) => portVariables.includes(key))
    .flatMap(({ raw = '' }) => [...raw.matchAll(/(?<![\d.])(\d+)(?![\d.])/gu)].map(([port]) => port));
  const texts = [
    ...instructions.flatMap(({ keyword, shellText }) =>
      /^(?:CMD|ENTRYPOINT)$/u.test(keyword) ? (shellText ?? []) : [],
    ),
    ...scripts.map(({ text }) => text),
  ];
  const declared = [...exposed, ...variables];
  const ports = [
    ...assignedPorts(dockerfile, stage),
    ...(declared.length > 0 ? declared : (facts?.ports ?? [])),
    ...programs.flatMap(({ words }) => words.flatMap((word, index) => listensOn(word, words[index - 1]))),
    ...texts.flatMap((text) => [...text.matchAll(setsPort)].flatMap(({ groups }) => groups?.port ?? [])),
  ];
  const low = ports.find((port) => Number.parseInt(port, 10) < 1024);
  if (low !== undefined)
    return [`port ${low} is below 1024, which not every runtime lets a user other than root listen on`];
  const server = programs.find(({ name }) => name !== undefined && lowByDefault.includes(name));
  return server && ports.length === 0
    ? [`\`${server.name}\` listens below 1024 unless its configuration says otherwise`]
    : [];
}

/** `PORT=80 node server.js`, `["env", "PORT=80", "node", "server.js"]`. */
function assignedPorts(dockerfile: Dockerfile, stage: Stage): string[] {
  const starts = imageInstructions(stage).filter(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  return starts
    .slice(-2)
    .flatMap((one) => [...dockerfile.slice(one).matchAll(/(?<![\w$-])(\w+)=["']?(\d+)(?!\d)/gu)])
    .flatMap(([, name = '', port = '']) => (portVariables.includes(name) ? [port] : []));
}

/** `PORT=80 node server.js`, `export PORT="${PORT:-80}"`. */
const setsPort = new RegExp(
  `(?:^|[\\s;&|("'])(?:${portVariables.join('|')})=["']?(?:\\$\\{\\w+:?[-=])?(?:https?://[^:]*:)?(?<port>\\d+)(?![\\d.])`,
  'gmu',
);

function listensOn(word: string | undefined, before: string | undefined): string[] {
  if (word === undefined) return [];
  if (before !== undefined && portOptions.includes(before) && /^\d+$/u.test(word)) return [word];
  const port =
    /^(?:-{1,2}[\w.-]*port=|(?:--?\w[\w-]*=)?(?:https?:\/\/|tcp:\/\/)?(?:[\d.]+|\[::\]|\*|\+|localhost)?:)(?<port>\d+)\/?$/u.exec(
      word,
    );
  return port?.groups?.port ? [port.groups.port] : [];
}
