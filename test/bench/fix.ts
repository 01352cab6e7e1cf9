import { DockerfileParser } from 'dockerfile-ast';
import { fix } from 'dockerfix';
import { generateDockerfiles } from '../generate.ts';

// Both are measured in turn, several times in one run: what else the machine does then hits both.
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

/** How much fixing a project of this size costs beside what has to be parsed anyway. */
function compare(): void {
  const parsing: number[] = [];
  const fixing: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const parsed = timeOf(() => files.forEach(parseAlone));
    const fixed = timeOf(() => files.forEach((text) => void fix(text)));
    // The first rounds warm up.
    if (round >= 0) {
      parsing.push(parsed);
      fixing.push(fixed);
    }
  }
  const rate = (times: readonly number[]): string => `${Math.round((files.length / median(times)) * 1000)} files/s`;
  const ratio = median(fixing) / median(parsing);
  console.log(`${files.length} files, median of ${rounds} rounds`);
  console.log(`  dockerfile-ast's parse alone   ${rate(parsing)}`);
  console.log(`  fix with every fixer           ${rate(fixing)}`);
  console.log(`  ratio                          ${ratio.toFixed(2)} (aim: 2.5 at most)`);
}

/** Whether time grows with the size of one file, and no faster. */
function growth(): void {
  console.log('one file of comments and stages');
  const stage = `# ${'why this stage is here. '.repeat(8)}\nFROM node:22 AS stage\nWORKDIR /app\nCOPY . .\nCMD ["node", "."]\n\n`;
  for (const kilobytes of [125, 250, 500, 1000]) {
    const text = stage.repeat(Math.ceil((kilobytes * 1000) / stage.length));
    const size = `${kilobytes} kB`.padStart(7);
    const parsed = timeOf(() => parseAlone(text));
    const fixed = timeOf(() => fix(text));
    console.log(`  ${size}   parse alone ${Math.round(parsed)} ms   fix ${Math.round(fixed)} ms`);
  }
}

compare();
growth();
