import { posix } from 'node:path';
import { copyOf, expand, type Image, imageOf, isThere, own, pathIn, uidOf, unknownNames } from './image.ts';
import { type ReadDockerfile, type ReadInstruction, readList, readPairs, readWords } from './read-dockerfile.ts';
import { rootOf } from './roots.ts';
import { run } from './run.ts';

export interface BuiltStage {
  readonly name: string | undefined;
  readonly from: ReadInstruction;
  readonly instructions: readonly ReadInstruction[];
  readonly image: Image;
}

/** What somebody wants to know while the image is built: the image is as it is before the instruction. */
export type Watch = (instruction: ReadInstruction, image: Image, stage: number) => void;

export interface Built {
  readonly stages: readonly BuiltStage[];
  /** Why an instruction would fail or do something else than it says, by its first line. */
  readonly problems: ReadonlyMap<number, readonly string[]>;
}

/** Goes through the file as a build would. */
export function build({ instructions }: ReadDockerfile, watch: Watch = () => undefined): Built {
  const global = new Map<string, string>();
  const stages: { name: string | undefined; from: ReadInstruction; instructions: ReadInstruction[]; image: Image }[] =
    [];
  const problems = new Map<number, readonly string[]>();
  for (const instruction of instructions) {
    const stage = stages.at(-1);
    if (instruction.keyword === 'FROM') {
      const [reference = '', , name] = readWords(instruction.rest);
      const parent = stages.findLast((one) => one.name === reference.toLowerCase());
      const image = parent ? copyOf(parent.image) : imageOf(rootOf(expand(reference, global)));
      stages.push({ name: name?.toLowerCase(), from: instruction, instructions: [], image });
    } else if (!stage) {
      if (instruction.keyword === 'ARG') define(instruction, global, new Map());
    } else {
      stage.instructions.push(instruction);
      watch(instruction, stage.image, stages.length - 1);
      const found = apply(instruction, stage.image, global, (name) =>
        /^\d+$/u.test(name)
          ? stages[Number(name)]?.image
          : stages.find((one) => one.name === name.toLowerCase())?.image,
      );
      if (found.length > 0) problems.set(instruction.first, found);
    }
  }
  return { stages, problems };
}

function define(
  instruction: ReadInstruction,
  variables: Map<string, string>,
  outer: ReadonlyMap<string, string>,
): void {
  for (const [key, value] of readPairs(instruction.rest)) {
    const known = value ?? outer.get(key);
    if (known !== undefined) variables.set(key, expand(known, variables));
  }
}

function apply(
  instruction: ReadInstruction,
  image: Image,
  global: ReadonlyMap<string, string>,
  imageNamed: (name: string) => Image | undefined,
): readonly string[] {
  const { keyword, rest } = instruction;
  switch (keyword) {
    case 'ARG':
    case 'ENV':
      define(instruction, image.variables, global);
      return [];
    case 'WORKDIR': {
      const [path = '/'] = readWords(rest);
      const folder = pathIn(image, path);
      image.workdir = folder ?? `${image.workdir}/${path}`;
      if (folder !== undefined) own(image, folder, uidOf(image, image.user) ?? 0);
      return [];
    }
    case 'USER': {
      image.user = expand(readWords(rest)[0] ?? '', image.variables);
      return unknownNames(image, image.user).map((name) => `USER ${image.user}: ${name}`);
    }
    case 'COPY':
    case 'ADD':
      return copy(instruction, image, imageNamed);
    case 'SHELL':
      image.shell = readList(rest) ?? [];
      return [];
    case 'ENTRYPOINT':
    case 'CMD':
      if (keyword === 'ENTRYPOINT') {
        image.entrypoint = readList(rest) ?? ['sh', '-c', rest];
        image.cmd = [];
      } else image.cmd = readList(rest) ?? ['sh', '-c', rest];
      return [];
    case 'EXPOSE':
      image.ports.push(...readWords(expand(rest, image.variables)));
      return [];
    case 'VOLUME':
      for (const path of readWords(rest)) {
        const folder = pathIn(image, path);
        if (folder !== undefined && !isThere(image, folder)) own(image, folder, 0);
      }
      return [];
    case 'RUN':
      return run(instruction, image);
    default:
      return [];
  }
}

function copy(
  { flags, rest, heredocs }: ReadInstruction,
  image: Image,
  imageNamed: (name: string) => Image | undefined,
): readonly string[] {
  const words = readWords(rest);
  const target = words.at(-1) ?? '';
  const owner = flags.get('chown');
  const uid = owner === undefined ? 0 : (uidOf(image, expand(owner, image.variables)) ?? 0);
  const folder = pathIn(image, target);
  if (folder !== undefined) {
    const isFile = words.length === 2 && !target.endsWith('/') && (heredocs.length > 0 || /\.\w+$/u.test(target));
    const copied = words.slice(0, -1).map((word) => posix.join(folder, posix.basename(word)));
    own(image, folder, uid);
    for (const path of isFile ? [folder] : copied) image.owners.set(path, uid);
  }
  const from = flags.get('from');
  const source = from === undefined ? undefined : imageNamed(from);
  // A file that comes whole takes the place of the accounts that were there.
  const brings = (file: string): boolean => folder === file || (folder === '/etc' && words.includes(file));
  if (brings('/etc/passwd')) refill(image.accounts.users, source?.accounts.users);
  if (brings('/etc/group')) refill(image.accounts.groups, source?.accounts.groups);
  return unknownNames(image, expand(owner ?? '', image.variables)).map((name) => `--chown=${owner}: ${name}`);
}

function refill<T>(map: Map<string, T>, from: ReadonlyMap<string, T> | undefined): void {
  map.clear();
  for (const [name, value] of from ?? []) map.set(name, value);
}
