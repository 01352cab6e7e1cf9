import type { Instruction, Stage } from '../dockerfile.ts';
import { runCommands } from '../shell/run.ts';
import { unwrap } from '../shell/unwrap.ts';
import { type Family, type FamilyEvidence, isFamily } from './facts.ts';

interface PackageManager {
  /** What an image of which nothing else is known is taken for. */
  readonly shows: Family;
  /** Every family that has it. */
  readonly of: readonly Family[];
}

/**
 * Each distribution's own documentation: https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper,
 * https://edu.chainguard.dev/open-source/wolfi/apk-version-selection/,
 * https://manpages.debian.org/bookworm/apt/apt-get.8.en.html, https://dnf.readthedocs.io, https://github.com/rpm-software-management/microdnf,
 * https://en.opensuse.org/SDB:Zypper_manual, https://wiki.archlinux.org/title/Pacman, https://github.com/vmware/tdnf,
 * https://docs.aws.amazon.com/linux/al2023/ug/package-management.html
 */
const packageManagers: Readonly<Record<string, PackageManager>> = {
  apk: { shows: 'alpine', of: ['alpine', 'wolfi'] },
  apt: { shows: 'debian', of: ['debian', 'ubuntu'] },
  'apt-get': { shows: 'debian', of: ['debian', 'ubuntu'] },
  dnf: { shows: 'rhel', of: ['rhel', 'rhel-minimal', 'amazonlinux', 'photon', 'azurelinux'] },
  yum: { shows: 'rhel', of: ['rhel', 'rhel-minimal', 'amazonlinux', 'photon'] },
  microdnf: { shows: 'rhel-minimal', of: ['rhel', 'rhel-minimal', 'amazonlinux'] },
  pacman: { shows: 'arch', of: ['arch'] },
  tdnf: { shows: 'photon', of: ['photon', 'azurelinux'] },
  zypper: { shows: 'suse', of: ['suse'] },
};

const mentions = new Map<Family | undefined, RegExp>();

/** Any package manager that a family does not have. */
function foreignTo(family: Family | undefined): RegExp {
  let mention = mentions.get(family);
  if (!mention) {
    const names = Object.entries(packageManagers).filter(([, { of }]) => family === undefined || !of.includes(family));
    mention = new RegExp(`\\b(?:${names.map(([name]) => name).join('|')})\\b`, 'u');
    mentions.set(family, mention);
  }
  return mention;
}

interface Shown extends PackageManager {
  readonly name: string;
  readonly line: number;
}

/**
 * What is known of the family of a stage, by its root ancestor's image first.
 *
 * @param option - What the caller says that an unknown base image is: a family, or the family of an image that it named.
 */
export function familyEvidence(
  stage: Stage,
  textOf: (instruction: Instruction) => string,
  lineOf: (instruction: Instruction) => number,
  option: string | undefined,
): FamilyEvidence | undefined {
  const { facts } = stage.base;
  const shown = packageManagersIn(stage, facts?.family, textOf, lineOf);
  const told = option !== undefined && isFamily(option) ? option : undefined;
  const root = rootOf(stage);
  // What an image is that the caller named in the place of an unknown one is the caller's word too.
  if (facts && root.base.isAssumed !== true) {
    const evidence = `what is known of \`${root.base.written}\``;
    return { family: facts.family, from: 'image', evidence, conflict: conflictWith(facts.family, shown) };
  }
  const said = facts?.family ?? told;
  const [first] = shown;
  // Several that no one family has: the file asks which of them is there.
  if (first && shown.every(({ of }) => of.includes(first.shows))) {
    // A word of the caller's that the file bears out says more: `ubuntu`, where it runs `apt-get`.
    if (said !== undefined && shown.every(({ of }) => of.includes(said))) {
      return { family: said, from: 'option', evidence: `\`base\` says so, and ${inWords(first)}`, conflict: undefined };
    }
    const conflict = said === undefined ? undefined : `\`base\` says \`${said}\``;
    return { family: first.shows, from: 'file', evidence: inWords(first), conflict };
  }
  if (said === undefined) return undefined;
  return { family: said, from: 'option', evidence: '`base` says so', conflict: conflictWith(said, shown) };
}

function rootOf(stage: Stage): Stage {
  let root = stage;
  while (root.parent) root = root.parent;
  return root;
}

const inWords = ({ name, line }: Shown): string => `line ${line} runs \`${name}\``;

/** A package manager that the family does not have, unless the file calls those of several families. */
function conflictWith(family: Family, shown: readonly Shown[]): string | undefined {
  if (shown.some(({ of }) => of.includes(family))) return undefined;
  const [first] = shown;
  return first && `${inWords(first)}, which no \`${family}\` image has`;
}

/** In the order of the file. Read as shell only where a manager is named that the family does not have: most files name none. */
function packageManagersIn(
  stage: Stage,
  known: Family | undefined,
  textOf: (instruction: Instruction) => string,
  lineOf: (instruction: Instruction) => number,
): readonly Shown[] {
  const shown: Shown[] = [];
  const foreign = foreignTo(known);
  for (let one: Stage | undefined = stage; one; one = one.parent) {
    for (const instruction of one.instructions) {
      if (instruction.keyword !== 'RUN') continue;
      if (!foreign.test(textOf(instruction))) continue;
      for (const command of runCommands(instruction) ?? []) {
        const { name = '', words } = unwrap(command);
        const manager = words.length > 1 && Object.hasOwn(packageManagers, name) ? packageManagers[name] : undefined;
        if (manager) shown.push({ ...manager, name, line: lineOf(instruction) });
      }
    }
  }
  return shown.sort((a, b) => a.line - b.line);
}
