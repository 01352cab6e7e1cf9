import { type Dockerfile, resolvePath, runCommands, type Stage } from '@dockerfix/core';
import { imageInstructions } from '../../stage/lineage.ts';
import { absolutePath, isSystem } from '../../stage/paths.ts';

/** What `ln` makes; a link that goes into a directory has the name of what it leads to. */
export function linksIn(dockerfile: Dockerfile, stage: Stage): readonly string[] {
  return imageInstructions(stage)
    .filter((one) => one.keyword === 'RUN' && /\bln\b/u.test(dockerfile.slice(one)))
    .flatMap((one) => (runCommands(one) ?? []).filter(({ name }) => name === 'ln').map(({ words }) => ({ one, words })))
    .flatMap(({ one, words }) => {
      const [source = '', target = '.'] = words.slice(1).flatMap(({ text }) => (text.startsWith('-') ? [] : text));
      const path = absolutePath(dockerfile, stage, one, target)?.text;
      if (path === undefined) return [];
      const isDirectory = target === '.' || target.endsWith('/') || isSystem(path);
      return isDirectory ? resolvePath(path, source.slice(source.lastIndexOf('/') + 1)) : path;
    });
}
