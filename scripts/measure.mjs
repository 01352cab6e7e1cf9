// How much is fixed: node scripts/measure.mjs FOLDER [--list]
// Fixes every Dockerfile below a folder in memory, with its build context as the command line finds it, and counts what
// becomes of `runs-as-root` in each.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fix } from '../packages/cli/dist/index.js';
import { projectReader } from '../packages/cli/dist/project/read-project.js';

/** Classes that say nothing of how good the fixer is: there is nothing to fix, or nothing is known. */
export const excluded = /** @type {const} */ ([
  'cannot be read',
  'not root',
  'drops privileges',
  'must be root',
  'base not known',
  'nothing starts',
  'Windows',
]);
/** What becomes of the others. */
export const counted = /** @type {const} */ (['safe', 'with steps', 'unsafe', 'advice']);

/**
 * @typedef {{ class: typeof excluded[number] | typeof counted[number], reasons: readonly string[] }} Classified
 * @typedef {ReturnType<typeof fix>} FixResult
 */

/**
 * The class of one Dockerfile, and what stands against a fix by default, clause by clause.
 *
 * @param {string} text
 * @param {import('../packages/core/dist/index.js').Project | undefined} project
 * @returns {Classified}
 */
export function classify(text, project = undefined) {
  /** @type {FixResult} */
  let result;
  try {
    result = fix(text, { accept: 'unsafe', only: ['runs-as-root'], project });
  } catch (error) {
    return { class: 'cannot be read', reasons: [String(Object(error).message)] };
  }
  const target = result.stages.find(({ isTarget }) => isTarget);
  const [found] = [...result.applied, ...result.left.filter(({ reason }) => reason !== 'suppressed')];
  if (!found || !target) return { class: 'not root', reasons: [] };
  if (found.notNeeded !== undefined) return { class: 'drops privileges', reasons: [found.notNeeded] };
  if (target.family?.family === 'windows' || /administrator/u.test(found.message)) {
    return { class: 'Windows', reasons: [] };
  }
  if (target.family?.from !== 'image') return { class: 'base not known', reasons: [rootBase(result.stages, target)] };
  const why = target.decisions.flatMap((decision) => decision.why);
  if (why.includes('nothing says what the container runs')) return { class: 'nothing starts', reasons: [] };
  if (found.advice !== undefined) {
    const isRoots = /^the container (?:runs|starts) as root:/u.test(found.message);
    const reason = `${found.message}; ${found.advice}`;
    return { class: isRoots ? 'must be root' : 'advice', reasons: [reason] };
  }
  if (found.fix?.applicability === 'unsafe') return { class: 'unsafe', reasons: found.fix.because.split('; ') };
  return { class: found.fix?.applicability === 'safe' ? 'safe' : 'with steps', reasons: [] };
}

/**
 * The image under a stage, through the stages that it starts FROM.
 *
 * @param {FixResult['stages']} stages
 * @param {FixResult['stages'][number]} stage
 * @returns {string}
 */
function rootBase(stages, { base, index }) {
  const below = stages.slice(0, index).findLast(({ name }) => name === base.toLowerCase());
  return below ? rootBase(stages, below) : base;
}

/**
 * A reason without what is the file's own, so that equal ones fall together.
 *
 * @param {string} reason
 */
export const general = (reason) =>
  reason
    .replaceAll(/`[^`]*`/gu, '…')
    .replaceAll(/(?:^|(?<=\s))\/[^\s,;]+/gu, '…')
    .replaceAll(/\d+/gu, '…');

/** @param {readonly string[]} values */
function tally(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** @param {readonly { path: string, result: Classified }[]} files */
export function report(files) {
  const of = (/** @type {string} */ name) => files.filter(({ result }) => result.class === name);
  const rest = files.filter(({ result }) => counted.some((name) => name === result.class));
  const percent = (/** @type {number} */ count) => `${((100 * count) / Math.max(rest.length, 1)).toFixed(1)} %`;
  const byDefault = of('safe').length + of('with steps').length;
  const lines = [
    `${files.length} files`,
    'excluded:',
    ...excluded.map((name) => `  ${String(of(name).length).padStart(4)}  ${name}`),
    `counted (runs as root on a known base, something starts, which neither needs root nor gives it up): ${rest.length}`,
    ...counted.map(
      (name) => `  ${String(of(name).length).padStart(4)}  ${percent(of(name).length).padStart(6)}  ${name}`,
    ),
    `fixed by default: ${byDefault} (${percent(byDefault)})`,
  ];
  for (const name of /** @type {const} */ (['unsafe', 'advice', 'base not known', 'must be root'])) {
    const alone = tally(
      of(name).flatMap(({ result }) => (result.reasons.length === 1 ? result.reasons.map(general) : [])),
    );
    lines.push(`${name}, by reason (files; files that have no other):`);
    for (const [reason, count] of tally(
      of(name).flatMap(({ result }) => [...new Set(result.reasons.map(name === 'base not known' ? String : general))]),
    )) {
      const only = alone.find(([other]) => other === reason)?.[1] ?? 0;
      lines.push(`  ${String(count).padStart(4)} ${String(only).padStart(4)}  ${reason}`);
    }
  }
  return lines.join('\n');
}

/**
 * A file that cannot be read has no context either.
 *
 * @template T
 * @param {() => T} read
 */
function contextOf(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /dockerfile|containerfile/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, option] = process.argv.slice(2);
  if (folder === undefined || (option !== undefined && option !== '--list')) {
    process.stderr.write('usage: npm run measure -- FOLDER [--list]\n');
    process.exitCode = 2;
  } else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    process.stderr.write(`${folder} is no folder: name one that holds Dockerfiles\n`);
    process.exitCode = 2;
  } else {
    const read = projectReader(undefined, folder);
    const files = filesIn(folder).map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path: relative(folder, path),
        result: classify(
          text,
          contextOf(() => read(text, path)),
        ),
      };
    });
    if (option) {
      for (const { path, result } of files) console.log([path, result.class, ...result.reasons].join('\t'));
    } else console.log(report(files));
  }
}
