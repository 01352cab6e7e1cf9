import { type Base, bases } from './bases.ts';
import { accountLines, extras, files, preparations, starts } from './fragments.ts';

export interface SyntheticDockerfile {
  /** For messages: the base and the number of the combination, or what was written by hand. */
  readonly name: string;
  readonly text: string;
}

/** Few per base where little can differ. */
const perBase = ({ has }: Base): number => (has === 'windows' ? 3 : has === 'nothing' || has === 'server' ? 5 : 9);

const layouts: readonly { readonly name: string; readonly apply: (text: string) => string }[] = [
  { name: '', apply: (text) => text },
  { name: '', apply: (text) => text },
  { name: ' crlf', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: '', apply: (text) => text },
  { name: ' no final newline', apply: (text) => text.trimEnd() },
  { name: ' syntax line', apply: (text) => `# syntax=docker/dockerfile:1\n\n${text}` },
  {
    name: ' lower case',
    apply: (text) => text.replaceAll(/^(?:FROM|RUN|COPY|WORKDIR|CMD)(?= )/gmu, (it) => it.toLowerCase()),
  },
];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
};

/** Fragments put together: each list goes round at its own pace, so that every two of them meet in many ways. */
export const combined: readonly SyntheticDockerfile[] = bases.flatMap((base, number) =>
  Array.from({ length: perBase(base) }, (_, round) => {
    const turn = number * 3 + round;
    const source = at(files[base.has], turn);
    const fitting = extras.filter(({ fits }) => fits?.(base) ?? true);
    const layout = at(layouts, turn + round);
    const lines = [
      ...(source.stages ?? []),
      `FROM ${base.image}${turn % 5 === 0 ? ' AS final' : ''}`,
      ...at(preparations[base.manager], round + number),
      ...at(accountLines[base.tools], round * 2 + number),
      ...source.lines,
      ...at(fitting, round * 5 + number).lines,
      ...at(source.starts ?? starts[base.has], round + number * 2),
    ];
    return { name: `${base.image} #${round}${layout.name}`, text: layout.apply(`${lines.join('\n')}\n`) };
  }),
);
