import pico from 'picocolors';
import type { Io, Output } from '../io.ts';

export type Colors = ReturnType<typeof pico.createColors>;

/**
 * Colours for one output. `NO_COLOR` wins over `FORCE_COLOR` (https://no-color.org: any value but the empty one), and
 * that over what the output is.
 */
export const colorsFor = ({ env }: Pick<Io, 'env'>, output: Output): Colors =>
  pico.createColors(wantsColor(env, output.isTTY));

export function wantsColor(env: Io['env'], isTTY: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
