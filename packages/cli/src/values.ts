import { DockerfixError } from '@dockerfix/core';
import { nearest } from './nearest.ts';

/** What yargs makes of a command line: lists where an option was given more than once. */
export type Values = Readonly<Record<string, unknown>>;

/** The last value that was given counts. */
export function oneOf<const Value extends string>(
  option: string,
  given: unknown,
  values: readonly Value[],
): Value | undefined {
  const typed = listOf(given).at(-1);
  if (typed === undefined) return undefined;
  const value = values.find((candidate) => candidate === typed);
  if (value !== undefined) return value;
  throw new DockerfixError(
    'usage',
    `${option} is ${values.join(' or ')}, not \`${typed}\`${suggestion(typed, values)}`,
  );
}

/** `; did you mean …?` where one candidate is near. */
export function suggestion(typed: string, candidates: readonly string[]): string {
  const meant = nearest(typed, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

export const isOn = (value: unknown): boolean => (Array.isArray(value) ? value.at(-1) === true : value === true);

export const listOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
