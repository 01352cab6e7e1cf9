import type { Dockerfile, Stage } from '@dockerfix/core';
import { lineage } from './lineage.ts';

/** The stages that the targets are made of: those they start FROM, and those whose files they get. */
export function builtStages({ stages }: Dockerfile, targets: readonly Stage[]): readonly Stage[] {
  const built = new Set<Stage>();
  const visit = (stage: Stage): void => {
    for (const one of lineage(stage)) {
      if (built.has(one)) continue;
      built.add(one);
      for (const { flags } of one.instructions) {
        for (const { name, value } of flags) {
          const from =
            name === 'from' ? value : name === 'mount' ? /\bfrom=([^,]+)/u.exec(value ?? '')?.[1] : undefined;
          const source =
            from && stages.find(({ name: own, index }) => own === from.toLowerCase() || String(index) === from);
          if (source && source.index < one.index) visit(source);
        }
      }
    }
  };
  for (const target of targets) visit(target);
  return stages.filter((stage) => built.has(stage));
}
