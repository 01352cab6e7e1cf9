import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fix, fixers } from 'dockerfix';
import { expect, test } from 'vitest';
import { binary, plainEnvironment } from './command-line/dockerfix.ts';
import { codeBlocks, fixerReadmes, read, root } from './documents.ts';

const readme = read('README.md');
const documents = documentsIn('.');

test.each([...fixerReadmes])('%s: the README has its headings, in order', (name, path) => {
  const headings = withoutCode(read(path)).match(/^#+ .+$/gmu);

  expect(headings).toEqual([
    `# ${name}`,
    '## Why',
    '## Example',
    '## Fix safety',
    '## What it leaves alone',
    '## When not to use it',
    '## Upstream',
  ]);
});

test.each(
  [...fixerReadmes].flatMap(([name, path]) => pairs(path).map((pair, index) => ({ name, number: index + 1, ...pair }))),
)('$name: example $number of the README is what the fixer makes', ({ name, before, after }) => {
  const { output, left } = fix(before, { only: [name] });

  expect(output).toBe(after);
  expect(left).toEqual([]);
});

test('every fixer has an example, and every fixer is documented', () => {
  expect([...fixerReadmes].filter(([, path]) => pairs(path).length === 0)).toEqual([]);
  expect([...fixerReadmes.keys()].sort()).toEqual(fixers.map(({ name }) => name).sort());
});

test('the diff in the README is what its command prints', () => {
  const command = 'examples/node-app/Dockerfile';
  const { stdout, status } = dockerfix([command]);

  expect(readme).toContain(`npm start -- ${command} `);
  expect(status).toBe(0);
  expect(`${diffIn(stdout)}`).toBe(block(readme, 'diff'));
});

test('the library snippet in the README runs, and says what it found', () => {
  const script = block(readme, 'js');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(root, 'test'),
    encoding: 'utf8',
  });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('\nUSER 1000:1000\nCMD ["node", "server.js"]\n');
});

test('every flag that the README names is in the help', () => {
  const help = dockerfix(['--help']).stdout;
  const named = [...new Set(section(readme, 'Command line').match(/--[a-z][a-z-]*(?:=\w+)?/gu))];

  expect(named).toContain('--write');
  expect(named.filter((flag) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`, 'u').test(help))).toEqual([]);
});

test('the exit codes in the README are those in the help', () => {
  const inReadme = section(readme, 'Command line').match(/(?<=^\| )\d(?= \|)/gmu);
  const inHelp = dockerfix(['--help']).stdout.match(/(?<=^ {2})\d(?= {2})/gmu);

  expect(inReadme).toEqual(['0', '1', '2']);
  expect(inHelp).toEqual(inReadme);
});

test('the table of what it mends has each fixer with its summary', () => {
  const rows = section(readme, 'What it mends').match(/^\| \[.+$/gmu);

  expect(rows).toEqual(
    fixers.map(({ name, summary }) => `| [${name}](packages/fixers/src/${name}/README.md) | ${summary} |`),
  );
});

test.each(documents)('%s: every relative link leads to a file, and to a heading of it', (document) => {
  const links = [...withoutCode(read(document)).matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
    .flatMap(({ groups }) => groups?.target ?? [])
    .filter((target) => !/^[a-z]+:/u.test(target));
  const dead = links.filter((target) => {
    const [path = '', heading] = target.split('#');
    const file = path === '' ? document : join(dirname(document), path);
    if (!existsSync(join(root, file))) return true;
    return heading !== undefined && !headingIds(read(file)).includes(heading);
  });

  expect(dead).toEqual([]);
});

test.each(documents)('%s: every command and every path that it names is there', (document) => {
  const text = read(document);
  const { scripts } = JSON.parse(read('package.json'));
  const jobs = [...text.matchAll(/\bnpm (?:run (?<named>[\w:-]+)|(?<own>test|start))\b/gu)].flatMap(
    ({ groups }) => groups?.named ?? groups?.own ?? [],
  );
  expect(jobs.filter((job) => !(job in scripts))).toEqual([]);

  // Paths from the root, as text and commands have them; `<name>` and `*` stand for something.
  const paths = text.match(/(?<![\w./-])(?:packages|test|examples|scripts|\.ci)\/[\w./-]*[\w/](?![\w<*])/gu) ?? [];
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Each block `dockerfile before` with the `dockerfile after` below it. */
function pairs(path: string): readonly Pair[] {
  const blocks = codeBlocks(read(path)).filter(({ info }) => info.startsWith('dockerfile'));
  const infos = blocks.map(({ info }) => info);
  const expected = infos.map((_, index) => (index % 2 === 0 ? 'dockerfile before' : 'dockerfile after'));
  if (infos.join() !== expected.join() || infos.length % 2 === 1) {
    throw new Error(
      `${path}: every block \`dockerfile before\` needs its \`dockerfile after\`, found ${infos.join(', ')}`,
    );
  }
  return blocks.flatMap(({ text }, index) =>
    index % 2 === 0 ? [{ before: text, after: blocks[index + 1]?.text ?? '' }] : [],
  );
}

function block(markdown: string, info: string): string {
  const found = codeBlocks(markdown).filter((one) => one.info === info);
  if (found.length !== 1) throw new Error(`${found.length} blocks \`${info}\`, not one`);
  return found[0]?.text ?? '';
}

/** The lines of the first diff in an output. */
const diffIn = (output: string): string => /^--- .*\n\+\+\+ .*\n(?:[@ +-].*\n)*/mu.exec(output)?.[0] ?? '';

function section(markdown: string, heading: string): string {
  const [, ...sections] = markdown.split(/^## /mu);
  const found = sections.find((one) => one.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`there is no section ${heading}`);
  return found;
}

const withoutCode = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```$/gmu, '');

/** As GitHub makes them: lower case, blanks as hyphens, no punctuation. */
const headingIds = (markdown: string): readonly string[] =>
  [...withoutCode(markdown).matchAll(/^#+ (?<text>.+)$/gmu)].map(({ groups }) =>
    (groups?.text ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

function documentsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist', '.git'].includes(entry.name) ? [] : documentsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function dockerfix(args: readonly string[]): { readonly stdout: string; readonly status: number | null } {
  return spawnSync(process.execPath, [binary, ...args], { cwd: root, env: plainEnvironment(), encoding: 'utf8' });
}
