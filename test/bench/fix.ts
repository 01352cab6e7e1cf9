import { parse } from '@dockerfix/core';
import { DockerfileParser } from 'dockerfile-ast';
import { fix } from 'dockerfix';
import { generateDockerfiles } from '../generate.ts';

// All are measured in turn, several times in one run: what else the machine does then hits all.
const rounds = 15;
const files = generateDockerfiles(1, 400).map(({ text }) => text);

const parseAlone = (text: string): unknown => DockerfileParser.parse(text).getInstructions();

/** Milliseconds. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const milliseconds = (time = 0): string => `${Math.round(time)} ms`.padStart(7);

/** How much fixing costs beside what has to be parsed anyway. */
function compare(): void {
  const fixed = files.map((text) => fix(text).output);
  const works: readonly { readonly name: string; readonly times: number[]; run(): void }[] = [
    { name: "dockerfile-ast's parse alone", times: [], run: () => files.forEach(parseAlone) },
    { name: 'our parse alone', times: [], run: () => files.forEach((text) => void parse(text)) },
    { name: 'fix of what is fixed', times: [], run: () => fixed.forEach((text) => void fix(text)) },
    { name: 'fix', times: [], run: () => files.forEach((text) => void fix(text)) },
  ];
  for (let round = -3; round < rounds; round += 1) {
    for (const { times, run } of works) {
      const time = timeOf(run);
      // The first rounds warm up.
      if (round >= 0) times.push(time);
    }
  }
  console.log(`${files.length} files, median of ${rounds} rounds`);
  const [parsing = 0] = works.map(({ times }) => median(times));
  for (const { name, times } of works) {
    const rate = Math.round((files.length / median(times)) * 1000);
    console.log(
      `  ${name.padEnd(30)}${`${rate} files/s`.padStart(14)}   ratio ${(median(times) / parsing).toFixed(2)}`,
    );
  }
}

/** Whether time grows with the size of one file, and no faster. */
function growth(): void {
  console.log('one file of comments and stages');
  const stage = `# ${'why this stage is here. '.repeat(8)}\nFROM node:22 AS stage\nWORKDIR /app\nCOPY . .\nCMD ["node", "."]\n\n`;
  for (const kilobytes of [125, 250, 500, 1000]) {
    const text = stage.repeat(Math.ceil((kilobytes * 1000) / stage.length));
    const size = `${kilobytes} kB`.padStart(7);
    const [parsed, fixed] = [parseAlone, fix].map((work) => median([1, 2, 3].map(() => timeOf(() => void work(text)))));
    console.log(`  ${size}   parse alone ${milliseconds(parsed)}   fix ${milliseconds(fixed)}`);
  }
}

compare();
growth();
