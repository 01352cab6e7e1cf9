import type { Family, ImageFacts } from '@dockerfix/core';
import { refused, withoutAdduser } from '../data/account-grammars.ts';
import { families } from '../data/families.ts';
import { readAs } from './read-call.ts';
import type { Call } from './walk.ts';

/** What is wrong with a call on its base image. */
export interface Defect {
  readonly kind: 'missing' | 'refuses' | 'asks';
  readonly message: string;
}

/** `undefined`: nothing that is known. */
export function defectOf(facts: ImageFacts, call: Call, before: string): Defect | undefined {
  const { name = '', words } = call.command;
  const tools = facts.accountTools ?? {};
  const tool =
    name === 'useradd' || name === 'groupadd' ? tools[name] : name === 'adduser' ? tools.adduser : tools.addgroup;
  if (tool === false) {
    if (mayBeInstalled(name, facts.family, call.packages)) return undefined;
    return { kind: 'missing', message: `the base image has no \`${name}\`${asOf(facts)}, so the build stops there` };
  }
  if (tool === undefined || tool === true) return undefined;
  const options = words.slice(1).flatMap(({ value }) => optionIn(value));
  const wrong = options.find((option) => refused[tool].includes(option));
  if (wrong !== undefined) {
    const written = wrong.length === 1 ? `-${wrong}` : `--${wrong}`;
    return {
      kind: 'refuses',
      message: `the base image’s \`${name}\` has no option \`${written}\`, so the build stops there`,
    };
  }
  const read = tool === 'busybox' && name === 'adduser' ? readAs(call.command, 'busybox', false) : undefined;
  const asks = read?.kind === 'user' && read.asks && !/\|[^|]*$/u.test(before) && call.command.redirects.length === 0;
  return asks
    ? {
        kind: 'asks',
        message: 'BusyBox’s `adduser` asks for a password, which nobody types in a build: it stops there',
      }
    : undefined;
}

/** The names of the options in a word: `D` and `S` of `-DS`, `gecos` of `--gecos=`. */
function optionIn(word: string | undefined): readonly string[] {
  const [, long, short] = /^(?:--([a-z][\w-]*)(?:=.*)?|-([A-Za-z]+))$/su.exec(word ?? '') ?? [];
  return long === undefined ? [...(short ?? '')] : [long];
}

const asOf = ({ releaseAsOf }: ImageFacts): string => (releaseAsOf === undefined ? '' : ` as of ${releaseAsOf}`);

/** Whether a package above may have brought the tool. */
function mayBeInstalled(tool: string, family: Family, packages: readonly string[]): boolean {
  if (family === 'debian' || family === 'ubuntu') {
    return packages.some(
      (one) => !one.startsWith('-') && !verbs.has(one) && !withoutAdduser.has(one.split('=')[0] ?? ''),
    );
  }
  if (families[family].install.length > 0) return packages.some((one) => !one.startsWith('-') && !verbs.has(one));
  return packages.some((one) => /shadow|busybox|adduser/u.test(one) || one === tool);
}

const verbs: ReadonlySet<string> = new Set(['install', 'add']);
