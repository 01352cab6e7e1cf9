import { expect, test } from 'vitest';
import type { Dockerfile } from './dockerfile.ts';
import type { Span } from './edit.ts';
import { DockerfixError } from './errors.ts';
import { parse } from './parse.ts';

test('reads stages, flags, words, JSON, pairs and heredocs of an ordinary file', () => {
  const source = [
    '# syntax=docker/dockerfile:1',
    'ARG NODE=20',
    'FROM --platform=$BUILDPLATFORM node:${NODE}-slim AS Build',
    'RUN --mount=type=cache,target=/root/.npm npm ci \\',
    '  # dev dependencies too',
    '  && npm run build',
    'COPY --link --chown="1000:1000" dist/ /srv/',
    'ENV PORT=8080 NAME="a b"',
    'FROM build',
    'RUN cat <<EOF > /etc/motd',
    'USER nobody',
    'EOF',
    'CMD ["node", "server.js"]',
    '',
  ].join('\n');
  const file = parse(source);
  expect(file.directives).toEqual([{ name: 'syntax', value: 'docker/dockerfile:1', start: 0, end: 28 }]);
  expect(file.instructions.map(({ keyword }) => keyword)).toEqual([
    'ARG',
    'FROM',
    'RUN',
    'COPY',
    'ENV',
    'FROM',
    'RUN',
    'CMD',
  ]);
  const [build, final] = file.stages;
  expect(build?.name).toBe('build');
  expect(build?.base.reference?.text).toBe('node:20-slim');
  expect(build?.base.platform).toBe('$BUILDPLATFORM');
  expect(final?.parent).toBe(build);
  expect(final?.base.reference).toBeUndefined();
  const [run, copy, env] = build?.instructions ?? [];
  expect(run?.flags.map(({ name, value }) => [name, value])).toEqual([['mount', 'type=cache,target=/root/.npm']]);
  expect(run?.shellText?.replace(/ +/g, ' ')).toBe('npm ci && npm run build');
  expect(copy?.flags.map(({ name, value }) => [name, value])).toEqual([
    ['link', undefined],
    ['chown', '1000:1000'],
  ]);
  expect(copy?.words.map(({ text }) => text)).toEqual(['dist/', '/srv/']);
  expect(env?.pairs.map(({ key, raw }) => [key, raw])).toEqual([
    ['PORT', '8080'],
    ['NAME', '"a b"'],
  ]);
  const [motd, command] = final?.instructions ?? [];
  expect(motd?.heredocs.map(({ name, body }) => [name, file.slice(body)])).toEqual([['EOF', 'USER nobody\n']]);
  expect(command?.json?.map(({ value }) => value)).toEqual(['node', 'server.js']);
});

test('tells the line of an offset, a CR alone ending none', () => {
  const file = parse('FROM a\r\nRUN b\rc\nUSER node');
  expect([0, 6, 7, 8, 13, 15, 16, 24].map((offset) => file.lineAt(offset))).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
  expect(file.lineAt(1000)).toBe(3);
});

test.each([
  ['FROM a', '\n'],
  ['FROM a\nRUN b\r\n', '\n'],
  ['FROM a\r\nRUN b\n', '\r\n'],
  ['\nFROM a\r\n', '\n'],
])('takes the line ending of the first line of %j', (source, eol) => {
  expect(parse(source).eol).toBe(eol);
});

test('reads a file with mixed line endings and no final one', () => {
  const file = parse('FROM a\r\nRUN ls \\\n  /srv\r\nCMD x');
  expect(file.instructions.map((instruction) => file.slice(instruction))).toEqual([
    'FROM a',
    'RUN ls \\\n  /srv',
    'CMD x',
  ]);
});

test('keeps every span in order and inside the text, or refuses, for whatever is written', () => {
  const pieces =
    'FROM a\n|RUN |COPY |ENV |ONBUILD |CMD |HEALTHCHECK |USER x\n|<<EOF|<< A|EOF\n|A\n|\\\n|\\\r\n|\n|\r\n|\r|"|\'|`|\\|# c\n|${x:-|$y|}|[|]|,|=|--from=b|--|a|b c| |\t|\f|\u00a0|😀|\ufeff'.split(
      '|',
    );
  // A small generator with a fixed seed, so that a failure comes back.
  let seed = 20;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let accepted = 0;
  for (let round = 0; round < 3000; round += 1) {
    const source = `FROM a\n${Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join('')}`;
    const file = readOrRefuse(source);
    if (file !== undefined) {
      accepted += 1;
      expect(misplaced(file)).toEqual([]);
    }
  }
  expect(accepted).toBeGreaterThan(300);
});

function readOrRefuse(source: string): Dockerfile | undefined {
  try {
    return parse(source);
  } catch (error) {
    expect(error).toBeInstanceOf(DockerfixError);
    expect(error).toMatchObject({ code: 'unreadable', line: expect.any(Number) });
    return undefined;
  }
}

/** Names each part of the file that is not where it should be. */
function misplaced({ source, instructions }: Dockerfile): readonly string[] {
  const wrong: string[] = [];
  const demand = (name: string, parts: readonly Span[], { start, end }: Span): void => {
    let at = start;
    for (const part of parts) {
      if (part.start < at || part.end < part.start || part.end > end) {
        wrong.push(`${name} ${part.start}–${part.end} of ${JSON.stringify(source)}`);
      }
      at = part.end;
    }
  };
  demand('instruction', instructions, { start: 0, end: source.length });
  for (const instruction of instructions.flatMap((one) => (one.trigger === undefined ? [one] : [one, one.trigger]))) {
    const { arguments: all, flags, words, pairs, json, heredocs, keyword, keywordSpan, shellText } = instruction;
    demand('keyword, flag or arguments', [keywordSpan, ...flags, all], instruction);
    demand('word', words, all);
    demand('item', json ?? [], all);
    demand('pair', pairs, all);
    demand('body', [all, ...heredocs.map(({ body }) => body)], instruction);
    const letters = source.slice(keywordSpan.start, keywordSpan.end).replace(/[^\n]*#.*|[^a-z]/gi, '');
    if (letters.toUpperCase() !== keyword) {
      wrong.push(`keyword ${letters} of ${JSON.stringify(source)}`);
    }
    const end = keyword === 'RUN' && heredocs.length > 0 ? instruction.end : all.end;
    if (shellText !== undefined && shellText.length !== end - all.start) {
      wrong.push(`shell text of ${JSON.stringify(source)}`);
    }
  }
  return wrong;
}
