// Writes docs/base-images.md: what is known of base images, and what dockerfix does with a small file on each.
//
// Usage: node scripts/images-table.mjs [--check]
//
// --check writes nothing and fails when the page is not what would be written.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

const page = join(root, 'docs/base-images.md');
const generated = ['official', 'vendors'].map((name) => join(root, `packages/fixers/src/data/${name}.generated.ts`));

async function main(parameters) {
  const [option, ...more] = parameters;
  if (more.length > 0 || (option !== undefined && option !== '--check')) {
    throw new UsageError('usage: node scripts/images-table.mjs [--check]');
  }
  const text = render(await load(), await Promise.all(generated.map(async (path) => (await stat(path)).size)));
  if (option === undefined) {
    await writeFile(page, text);
    return;
  }
  const written = await readFile(page, 'utf8').catch(() => '');
  if (written === text) return;
  throw new UsageError('docs/base-images.md is not up to date: run node scripts/images-table.mjs');
}

class UsageError extends Error {}

/** The sources, bundled: the data is not part of what the packages export. */
async function load() {
  const data = './packages/fixers/src/data';
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { fix, parseImageReference } from '@dockerfix/core';
        export { fixers, images } from './packages/fixers/src/index.ts';
        export { officialImages, snapshot } from '${data}/official.generated.ts';
        export { prompts } from '${data}/start-programs.ts';
        export { expandTags } from '${data}/tags.ts';
        export { vendorImages } from '${data}/vendors/all.ts';`,
      resolveDir: root,
    },
    alias: { '@dockerfix/core': join(root, 'packages/core/src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function render(library, sizes) {
  const kilobytes = sizes.map((size) => Math.round(size / 1000));
  const official = Object.entries(library.officialImages).map(([name, image]) => officialRows(library, name, image()));
  const others = groupByRepositories(library.vendorImages).map((records) => otherRows(library, records));
  const tags = official.reduce((sum, { count }) => sum + count, 0);
  const repositories = new Set(library.vendorImages.flatMap((record) => record.repositories)).size;
  return `# Base images

<!-- Written by scripts/images-table.mjs; do not edit. -->

What dockerfix knows of base images, and what it does with this file on each of them:

\`\`\`dockerfile
FROM image:tag
WORKDIR /app
COPY . .
CMD ["server"]
\`\`\`

The last line is left out where the image starts something of its own. A tag that no row names is not known: then the package
managers that the file calls show the distribution, and a fix is unsafe.

- *image’s account*: \`USER\` names an account that the image has ready. *new account*: it makes one. *numbers alone*: no account can be made.
- *left*: the container gives up root by itself, or cannot do without it.
- *only with \`--unsafe\`*: the fix rests on what follows.

${tags.toLocaleString('en-US')} tags of ${official.length} official images are known as they were on ${library.snapshot.date}, packed into ${kilobytes[0]} kB of source, and
${repositories} other repositories by their tags’ form (${kilobytes[1]} kB). Each record names its source.

## Official images

${table(official.flatMap(({ rows }) => rows))}

## Other images

\`{version}\` is within the bounds behind the tags, \`{number}\` any number. Of several spellings the first is shown.

${table(others.flat().toSorted((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0)))}
`;
}

const table = (rows) =>
  ['| image | tags | family | account | what dockerfix does |', '|---|---|---|---|---|', ...rows.map(row)].join('\n');
const row = ({ image, tags, answer: { family, account, outcome } }) =>
  `| ${image} | ${tags} | ${family} | ${account} | ${outcome.replaceAll('|', '\\|')} |`;
const code = (text) => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

/** One row for each answer that some tags of an image have, whatever their families. */
function officialRows(library, name, { shapes, tags }) {
  const answers = new Map();
  let count = 0;
  for (const [shape, , packed] of tags) {
    if (shapes[shape] === undefined) continue;
    const list = library.expandTags(packed);
    count += list.length;
    const { family, ...answer } = answerFor(library, `${name}:${list[0]}`);
    const key = JSON.stringify(answer);
    const known = answers.get(key) ?? { answer, families: new Map() };
    known.families.set(family, [...(known.families.get(family) ?? []), ...list]);
    answers.set(key, known);
  }
  const rows = [...answers.values()].map(({ answer, families }) => ({
    image: code(name),
    tags: [...families.values()].map((list) => examples(list, families.size).map(code).join(' ')).join(' · '),
    answer: { ...answer, family: [...families.keys()].join(' · ') },
  }));
  return { rows, count };
}

/** The tags that say most in little room: `latest`, then short ones, the newest first. */
function examples(tags, families) {
  const plain = tags.filter((tag) => !/\d{8}/.test(tag));
  const rank = (tag) => (tag === 'latest' ? 0 : tag.split(/[.-]/).length);
  const sorted = (plain.length === 0 ? tags : plain).toSorted(
    (a, b) => rank(a) - rank(b) || b.localeCompare(a, 'en', { numeric: true }),
  );
  const room = families === 1 ? 4 : 2;
  return [...sorted.slice(0, room), ...(sorted.length > room ? ['…'] : [])];
}

function groupByRepositories(records) {
  const groups = new Map();
  for (const record of records) {
    const key = record.repositories.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

/** One row for each answer that some records of the same repositories have. */
function otherRows(library, records) {
  const answers = new Map();
  for (const record of records) {
    const repository = record.repositories.find((one) => !one.includes('*'));
    const known = record.tags.find((tag) => isOf(library, record, `${repository}:${concrete(record, tag)}`));
    if (known === undefined) continue;
    const { family, ...answer } = answerFor(library, `${repository}:${concrete(record, known)}`);
    const key = JSON.stringify(answer);
    const bounds = record.from === undefined ? '' : ` (${record.from} ≤ version < ${record.below})`;
    const spellings = [...new Set(record.tags.map(firstSpelling))];
    const tags = spellings.slice(0, 3).map(code).join(' ') + (spellings.length > 3 ? ' …' : '') + bounds;
    answers.set(key, { answer, texts: [...(answers.get(key)?.texts ?? []), { family, tags }] });
  }
  return [...answers.values()].map(({ answer, texts }) => ({
    image: label(records[0].repositories),
    tags: texts.map(({ tags }) => tags).join(' · '),
    answer: { ...answer, family: [...new Set(texts.map(({ family }) => family))].join(' · ') },
  }));
}

/** Whether the record answers for the tag, and not one before it. */
function isOf(library, record, text) {
  const facts = library.images(library.parseImageReference(text));
  return facts?.source === record.source && facts.family === record.facts.family;
}

/** Of several texts the first. */
const firstSpelling = (tag) => tag.replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1');

const concrete = ({ from }, tag) =>
  firstSpelling(tag)
    .replace('{version}', from ?? '')
    .replaceAll('{number}', '1')
    .replaceAll('{commit}', 'a'.repeat(40))
    .replaceAll(/\{([^}]*)\}/g, '$1');

const mostNames = 18;

/** The names at the first place that has them, and how many more places there are. */
function label(repositories) {
  const short = repositories.map((one) => one.replace(/^docker\.io\//, ''));
  const place = short[0].slice(0, short[0].lastIndexOf('/') + 1);
  const here = short.filter((one) => one.startsWith(place) && !one.slice(place.length).includes('/'));
  const names = here.slice(0, mostNames).map((one, index) => code(index === 0 ? one : one.slice(place.length)));
  const rest = here.length > mostNames ? [`and ${here.length - mostNames} more`] : [];
  const elsewhere = short.length - here.length;
  return [...names, ...rest].join(' ') + (elsewhere > 0 ? ` and ${elsewhere} under other names` : '');
}

/** Family, account and outcome, by fixing a small file. */
function answerFor(library, image) {
  const facts = library.images(library.parseImageReference(image));
  const start = startsNothing(library, facts) ? 'CMD ["server"]\n' : '';
  const text = `FROM ${image}\nWORKDIR /app\nCOPY . .\n${start}`;
  const { fixers, images } = library;
  const result = library.fix(text, { fixers, images, accept: 'unsafe', only: ['runs-as-root'] });
  return { family: facts.family, ...outcomeOf(result, facts) };
}

function startsNothing({ prompts }, { cmd }) {
  if (cmd === undefined || cmd === null) return true;
  const [program = ''] = typeof cmd === 'string' ? cmd.split(' ') : cmd;
  return prompts.includes(program.slice(program.lastIndexOf('/') + 1).replace(/[\d.]+$/, ''));
}

function outcomeOf({ output, applied, left }, facts) {
  const [fixed] = applied;
  const [kept] = left;
  if (fixed !== undefined) {
    const user = /^USER (\S+)$/m.exec(output)?.[1] ?? '';
    const ready = facts.accounts.find(({ uid, gid }) => user === `${uid}:${gid}`);
    const isMade = /^RUN .*(?:useradd|adduser)|^ .*(?:useradd|adduser)/m.test(output);
    const way = ready ? 'image’s account' : isMade ? 'new account' : 'numbers alone';
    const { applicability, because } = fixed.fix;
    const outcome = applicability === 'unsafe' ? `${way}, only with \`--unsafe\`: ${because}` : way;
    return { account: code(ready ? `${ready.name} ${user}` : isMade ? `app ${user}` : user), outcome };
  }
  const own = facts.user === null || facts.user === undefined ? '' : code(facts.user);
  if (kept === undefined) return { account: own, outcome: 'nothing: its own user is not root' };
  if (kept.reason === 'not-needed')
    return { account: code(facts.dropsPrivileges?.to ?? ''), outcome: `left: ${kept.why}` };
  return { account: '', outcome: `left: ${kept.message}; ${kept.why}` };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`images-table: ${error.message}\n`);
  process.exitCode = 1;
}
