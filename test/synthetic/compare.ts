import type { ReadDockerfile, ReadInstruction } from './read-dockerfile.ts';

/** What was done to a file, line by line. */
export interface Comparison {
  /** Instructions of the output that are new. */
  readonly inserted: ReadonlySet<ReadInstruction>;
  /** Those that were there, with another owner or another user. */
  readonly changed: ReadonlySet<ReadInstruction>;
  /** Those that were there: the instruction of the input. */
  readonly original: ReadonlyMap<ReadInstruction, ReadInstruction>;
  /** What may not have been done. */
  readonly complaints: readonly string[];
}

export function compare(before: ReadDockerfile, after: ReadDockerfile): Comparison {
  const complaints: string[] = [];
  /** The line of the input that a line of the output is; `undefined`: it is new. */
  const origin: (number | undefined)[] = [];
  const changedLines = new Set<number>();
  let next = 0;
  for (const [number, line] of after.lines.entries()) {
    const old = before.lines[next];
    const isSame = line === old;
    const isChanged = old !== undefined && (withoutOwner(line) === old || (isUser(line) && isUser(old)));
    if (isChanged && !isSame) changedLines.add(number);
    origin.push(isSame || isChanged ? next : undefined);
    if (isSame || isChanged) next += 1;
  }
  complaints.push(...before.lines.slice(next).map((line) => `lost: ${line}`));

  const usesReturns = before.lines.slice(0, -1).some((line) => line.endsWith('\r'));
  const inserted = new Set<ReadInstruction>();
  const changed = new Set<ReadInstruction>();
  const original = new Map<ReadInstruction, ReadInstruction>();
  for (const instruction of after.instructions) {
    const origins = origin.slice(instruction.first, instruction.last + 1);
    const [first] = origins;
    if (first !== undefined) {
      const old = before.instructions.find((one) => one.first === first);
      if (old) original.set(instruction, old);
      if (changedLines.has(instruction.first)) changed.add(instruction);
      if (origins.includes(undefined)) complaints.push(`changed inside: ${textOf(after, instruction)}`);
    } else {
      inserted.add(instruction);
      if (origins.some((line) => line !== undefined))
        complaints.push(`put around others: ${textOf(after, instruction)}`);
      if (!isOurs(instruction)) complaints.push(`inserted: ${textOf(after, instruction)}`);
    }
  }
  for (const [number, line] of after.lines.entries()) {
    if (origin[number] !== undefined) continue;
    if (!after.instructions.some((one) => one.first <= number && number <= one.last))
      complaints.push(`inserted: ${line}`);
    if (number < after.lines.length - 1 && line.endsWith('\r') !== usesReturns)
      complaints.push(`other line end: ${line}`);
  }
  return { inserted, changed, original, complaints };
}

/** What a fix may insert: a RUN, a USER, and where the home of a number is. */
const isOurs = ({ keyword, rest }: ReadInstruction): boolean =>
  keyword === 'RUN' || keyword === 'USER' || (keyword === 'ENV' && /^HOME=\/\S*$/u.test(rest));

const withoutOwner = (line: string): string => line.replace(/ --chown=[^\s]+/u, '');
const isUser = (line: string): boolean => /^\s*USER\s/iu.test(line);

export const textOf = ({ lines }: ReadDockerfile, { first, last }: ReadInstruction): string =>
  lines
    .slice(first, last + 1)
    .map((line) => line.replace(/\r$/u, ''))
    .join('\n');
