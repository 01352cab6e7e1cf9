import { type DropTool, dropTools } from '../../data/drop-tools.ts';
import { isRoot } from '../../stage/who.ts';
import { baseName, isOneOf, type Program } from './program.ts';

/** The reason in words when the program hands over to somebody who is not root. */
export function dropOf(program: Program): string | undefined {
  const tool = dropTools.find(({ name }) => isOneOf([name], program));
  if (!tool) return undefined;
  if (tool.account === 'always') {
    return `\`${tool.name}\` starts what it supervises as the users that its configuration names`;
  }
  const account = accountIn(program, tool);
  if (account === 'not known') return `\`${tool.name}\` starts the program as a user that is named when it runs`;
  if (account === undefined || isRoot(account.split(':')[0] ?? '')) return undefined;
  return `\`${tool.name}\` starts the program as \`${account}\``;
}

/** `undefined`: none is named. */
function accountIn({ words }: Program, { account: where, withValue = [] }: DropTool): string | 'not known' | undefined {
  const rest = words.slice(1);
  if (where === 'always') return undefined;
  if (where === 'first') {
    const isValue = (at: number): boolean => withValue.includes(rest[at - 1] ?? '');
    const at = rest.findIndex((word, index) => !word?.startsWith('-') && !isValue(index));
    return at === -1 ? undefined : (rest[at] ?? 'not known');
  }
  for (const [index, word] of rest.entries()) {
    const option = where.find((one) => word === one || word?.startsWith(`${one}=`));
    if (option !== undefined) return word === option ? rest[index + 1] : word?.slice(option.length + 1);
  }
  // `setpriv --reuid="$APP_USER" …`: whichever option it is.
  return isOnlyFor(where) && rest.includes(undefined) ? 'not known' : undefined;
}

/** `gosu root program` is the program itself. */
export function asRoot(program: Program): Program {
  const tool = dropTools.find(({ name, account }) => account === 'first' && isOneOf([name], program));
  const at = program.words.findIndex((word, index) => index > 0 && word !== undefined && !word.startsWith('-'));
  const account = program.words[at];
  if (!tool || account === undefined || !isRoot(account)) return program;
  const words = program.words.slice(at + 1);
  return words[0] === undefined ? program : { name: baseName(words[0]), words, isScript: false };
}

/** Whether a program with those options is for nothing but becoming somebody else. */
const isOnlyFor = (options: readonly string[]): boolean => !options.includes('--user') && !options.includes('--uid');
