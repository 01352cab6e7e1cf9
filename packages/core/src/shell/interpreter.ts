import type { Command, ShellWord } from './command.ts';
import { unwrap } from './unwrap.ts';

/** The shells whose scripts are read; what differs between them is left "not known" by the reader. */
const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh']);

/** Whether a program of this name reads the shell language. */
export const isShell = (name: string | undefined): boolean => name !== undefined && shells.has(name);

/**
 * Where a command has its script from: the word after `-c`, or its standard input. `'elsewhere'`: it is no shell, or
 * runs a file. `undefined`: its options are not known.
 */
export type ScriptSource = { readonly argument: ShellWord } | 'standard input' | 'elsewhere';

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html, and bash's long options. */
export function scriptSource(command: Command): ScriptSource | undefined {
  const { name, words } = unwrap(command);
  if (!isShell(name)) return 'elsewhere';
  let fromArgument = false;
  let fromInput = false;
  let at = 1;
  for (; at < words.length; at += 1) {
    const value = words[at]?.value;
    if (value === undefined) return undefined;
    if (!/^[-+]./.test(value)) break;
    if (value === '--') {
      at += 1;
      break;
    }
    if (value.startsWith('--')) {
      at += value === '--rcfile' || value === '--init-file' ? 1 : 0;
      continue;
    }
    fromArgument ||= value.startsWith('-') && value.includes('c');
    fromInput ||= value.startsWith('-') && value.includes('s');
    // `-euxo pipefail`: the option's name is the next word.
    at += /[oO]/.test(value) ? 1 : 0;
  }
  const operand = words[at]?.value === '-' && !fromArgument ? words[at + 1] : words[at];
  if (fromArgument) return operand === undefined ? undefined : { argument: operand };
  return fromInput || operand === undefined ? 'standard input' : 'elsewhere';
}
