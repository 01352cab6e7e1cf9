import { parse } from '@dockerfix/core';
import { DockerfixError, fix } from 'dockerfix';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dockerfile, everyText } from './arbitrary-dockerfile.ts';
import { dockerfiles } from './dockerfiles.ts';
import { codeBlocks, fixerReadmes, read } from './documents.ts';
import { generateDockerfiles } from './generate.ts';
import { type FoundInstruction, findTally, instructionsFound, isTallyExpected, refusals } from './tally.ts';

const tally = findTally();
const path = 'path' in tally ? tally.path : '';

/** Files that are read, of all origins. */
const sources = [
  ...fc.sample(dockerfile, { seed: 11, numRuns: 300 }).filter((text) => reasonWeRefuse(text) === undefined),
  ...generateDockerfiles(11, 200).map(({ text }) => text),
  ...dockerfiles.map(({ text }) => text),
  ...[...fixerReadmes.values()]
    .flatMap((readme) => codeBlocks(read(readme)))
    .filter(({ info }) => info.startsWith('dockerfile'))
    .map(({ text }) => text),
];

test.runIf(isTallyExpected)('the judge is there', () => {
  expect(tally).toEqual({ path: expect.any(String) });
});

describe.skipIf('missing' in tally)(
  `BuildKit’s parser${'missing' in tally ? `: skipped, ${tally.missing}` : ''}`,
  () => {
    test('can refuse, and says what it has found', async () => {
      const texts = [
        'FROM alpine:3.20\nUSER 1000\n',
        'FROM alpine:3.20\nFORM alpine:3.20\n',
        'FROM alpine:3.20\nRUN <<EOF\ntrue\n',
        'FROM alpine:3.20\nCOPY . . --chown\nUSER\n',
        'FROM alpine:3.20\nCOPY --chwon=1000 . .\n',
        '# nothing at all\n',
      ];
      expect(await refusals(path, texts)).toEqual([
        undefined,
        expect.stringContaining('FORM'),
        expect.stringContaining('heredoc'),
        expect.stringContaining('USER'),
        expect.stringContaining('chwon'),
        expect.stringContaining('no instructions'),
      ]);

      const text = 'FROM alpine:3.20\n\n\nRUN <<EOF\nUSER 1\nEOF\nENV A=1 \\\n  # inside\n  B=2\n# above\nUSER 1000\n';
      expect(await instructionsFound(path, [text])).toEqual([
        [
          { keyword: 'RUN', line: 4 },
          { keyword: 'ENV', line: 7 },
          { keyword: 'USER', line: 11 },
        ],
      ]);
    });

    test.each(['with-steps', 'unsafe'] as const)('reads every output of %s as we do', async (accept) => {
      const outputs = sources.map((text) => ({ text, output: fix(text, { accept }).output }));
      const reasons = await refusals(
        path,
        outputs.map(({ output }) => output),
      );
      expect(
        outputs.flatMap((one, index) => (reasons[index] === undefined ? [] : [{ ...one, reason: reasons[index] }])),
      ).toEqual([]);

      const found = await instructionsFound(
        path,
        outputs.map(({ output }) => output),
      );
      const differing = outputs.flatMap(({ output }, index) => {
        const difference = differenceFrom(found[index] ?? [], output);
        return difference.length === 0 ? [] : [{ output, difference }];
      });
      expect(differing).toEqual([]);
    });

    test('refuses what we refuse, and nothing else', async () => {
      // A registry of frontends that tally knows stands behind this objection, not the parser.
      const texts = fc
        .sample(everyText, { seed: 12, numRuns: 300 })
        .filter((text) => !/syntax *= *docker\/dockerfil?(?!e:1)/u.test(text));
      const read = texts.filter((text) => reasonWeRefuse(text) === undefined);
      const reasons = await refusals(path, read);
      expect(
        read.flatMap((text, index) => (reasons[index] === undefined ? [] : [{ text, reason: reasons[index] }])),
      ).toEqual([]);

      // One process each: only some.
      const refused = texts.filter((text) => reasonWeRefuse(text) !== undefined).slice(0, 40);
      const verdicts = await refusals(path, refused);
      expect(
        refused
          .filter((_, index) => verdicts[index] === undefined)
          .map((text) => ({ text, reason: reasonWeRefuse(text) })),
      ).toEqual([]);
    });
  },
);

/** Where the judge and we do not find the same instruction. */
function differenceFrom(found: readonly FoundInstruction[], text: string): readonly string[] {
  const { instructions, lineAt, source } = parse(text);
  const asText = ({ line, keyword }: FoundInstruction): string => `${line} ${keyword.toUpperCase()}`;
  const theirs = found.map(asText);
  const ours = instructions.slice(1).map(({ start, keyword }) => asText({ line: lineAt(start), keyword }));
  // The judge's rule is silent about an instruction below a comment with a blank line in between.
  const told = ours.filter((_, index) => {
    const above = source.slice(instructions[index]?.end ?? 0, instructions[index + 1]?.start);
    return !/#[^\n]*\n(?:[ \t]*#[^\n]*\n)*[ \t\r]*\n/u.test(above);
  });
  return [
    ...theirs.filter((one) => !ours.includes(one)).map((one) => `only the judge: ${one}`),
    ...told.filter((one) => !theirs.includes(one)).map((one) => `only we: ${one}`),
  ];
}

function reasonWeRefuse(text: string): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof DockerfixError) return error.message;
    throw error;
  }
}
