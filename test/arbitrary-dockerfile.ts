import fc from 'fast-check';
import {
  between,
  copy,
  from,
  instruction,
  type Lines,
  lines,
  settings,
  start,
  text,
} from './arbitrary-instructions.ts';

const soupStage: fc.Arbitrary<readonly Lines[]> = fc
  .tuple(
    from,
    fc.array(instruction, { maxLength: 9 }),
    fc.oneof({ weight: 4, arbitrary: start }, { weight: 1, arbitrary: fc.constant([]) }),
  )
  .map(([first, middle, last]) => [first, ...middle, last]);

/** What is mended as a rule; the soup seldom is, as there is always something in it that speaks against it. */
const plainStage: fc.Arbitrary<readonly Lines[]> = fc
  .record({
    base: text(
      'alpine:3.20',
      'debian:bookworm-slim',
      'eclipse-temurin:21-jre',
      'gcr.io/distroless/static-debian12',
      'node:20-alpine',
      'node:22-bookworm-slim',
      'php:8.3-cli',
      'python:3.12-slim',
      'rockylinux:9',
      'ruby:3.3-alpine',
      'scratch',
      'ubuntu:24.04',
    ),
    name: text('', '', ' AS final', ' as run-time'),
    workdir: lines(
      [],
      ['WORKDIR /app'],
      ['WORKDIR /srv/app/'],
      ['WORKDIR /opt', 'WORKDIR service'],
      ['WORKDIR $APP_HOME'],
    ),
    environment: lines([], ['ENV APP_HOME=/app'], ['ARG APP_HOME=/srv/app'], ['ENV A=1 \\', '    # inside', '    B=2']),
    copies: fc.array(fc.oneof(copy, between), { maxLength: 3 }),
    run: lines(
      [],
      [],
      ['RUN npm ci'],
      ['RUN make \\', '  # all of it', '  all'],
      ['RUN mkdir /app'],
      ['RUN <<EOF', 'make', 'EOF'],
    ),
    extra: lines(
      [],
      [],
      ['EXPOSE 8080'],
      ['VOLUME /data'],
      ['VOLUME ["/data", "/app/uploads"]'],
      ['USER root'],
      ['', '# starts'],
    ),
    start: lines(
      ['CMD ["/app/server"]'],
      ['ENTRYPOINT ["node", "."]'],
      ['CMD \\', '  # what starts', '  ["python", "a.py"]'],
      [],
    ),
  })
  .map(({ base, name, environment, workdir: workdirs, copies, run: build, extra, start: last }) => [
    [`FROM ${base}${name}`],
    environment,
    workdirs,
    ...copies,
    build,
    extra,
    last,
  ]);

const stages = fc
  .tuple(
    fc.array(fc.oneof(soupStage, plainStage), { maxLength: 2 }),
    fc.oneof({ weight: 1, arbitrary: soupStage }, { weight: 2, arbitrary: plainStage }),
  )
  .map(([before, last]) => [...before.flat(), ...last]);

const header = fc
  .record({
    syntax: text('', '', '# syntax=docker/dockerfile:1', '#syntax = docker/dockerfile:1.7', '# Syntax=x'),
    escaping: text('', '', '', '', '# escape=`', '# escape=\\', '#escape = `'),
    other: text('', '', '', '# check=skip=all', '# a comment', '   '),
    above: fc.array(
      settings.filter(([first]) => first?.startsWith('ARG') === true),
      { maxLength: 2 },
    ),
  })
  .map(({ syntax, escaping, other, above }) => ({
    groups: [...[syntax, escaping, other].filter((line) => line !== '').map((line): Lines => [line]), ...above],
    /** What continues lines, unless somebody forgot. */
    continuation: escaping.endsWith('`') && other !== '   ' ? '`' : '\\',
  }));

/** How the lines become a text: what must stay as it is, whatever a fix does. */
const layout = fc.record({
  ending: fc.oneof(
    { weight: 5, arbitrary: fc.constant(['\n'] as const) },
    { weight: 3, arbitrary: fc.constant(['\r\n'] as const) },
    { weight: 1, arbitrary: fc.constant(['\n', '\r\n', '\n'] as const) },
    { weight: 1, arbitrary: fc.constant(['\r\n', '\n'] as const) },
  ),
  final: fc.constantFrom(true, true, false),
  mark: fc.oneof({ weight: 7, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('\uFEFF') }),
  change: fc.oneof(
    { weight: 8, arbitrary: fc.constant((line: string) => line) },
    { weight: 1, arbitrary: fc.constant((line: string) => line.replace(/^[A-Z]+\b/u, (word) => word.toLowerCase())) },
    { weight: 1, arbitrary: fc.constant((line: string) => line.replace(/^[A-Z]/u, '  $&')) },
    { weight: 1, arbitrary: fc.constant((line: string) => line.replace(/^([A-Z]+) /u, '$1 \t ')) },
    { weight: 1, arbitrary: fc.constant((line: string) => line.replace(/([^\\`])$/u, '$1 \t')) },
  ),
});

/** Dockerfiles as nobody would write them all at once; most of them BuildKit would read. */
export const dockerfile: fc.Arbitrary<string> = fc
  .tuple(header, stages, layout)
  .map(([{ groups, continuation }, below, { ending, final, mark, change }]) => {
    const all = [
      ...groups.flat(),
      // The first line only: what follows may be a heredoc.
      ...below.flatMap(([first, ...rest]) =>
        first === undefined ? [] : [change(first), ...rest].map((line) => line.replace(/(?<!#.*)\\$/u, continuation)),
      ),
    ];
    const laidOut = all.map((line, index) => {
      const isLast = index === all.length - 1;
      return isLast && !final ? line : line + (ending[index % ending.length] ?? '\n');
    });
    return mark + laidOut.join('');
  });

const slip = text(
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\\',
  '\\\n',
  '"',
  "'",
  '`',
  '$',
  '${',
  '#',
  '<<EOF',
  '[',
  '\t',
  '\uFEFF',
  '\0',
  'é',
);

/** Where in a text, from 0 to 1, and what happens there. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('delete', 'insert', 'duplicate', 'move'),
  inserted: slip,
});

/** Generated Dockerfiles with slices deleted, doubled or moved, and characters put in that open or end something. */
const mutatedDockerfile: fc.Arbitrary<string> = fc
  .tuple(dockerfile, fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([original, mutations]) =>
    mutations.reduce((before, { at, length, to, kind, inserted }) => {
      const start = Math.floor(at * before.length);
      const end = Math.min(before.length, start + length);
      const slice = before.slice(start, end);
      const without = before.slice(0, start) + before.slice(end);
      if (kind === 'insert') return before.slice(0, start) + inserted + before.slice(start);
      if (kind === 'delete') return without;
      const rest = kind === 'move' ? without : before;
      const target = Math.floor(to * rest.length);
      return rest.slice(0, target) + slice + rest.slice(target);
    }, original),
  );

/** Characters with nothing of a Dockerfile about them but, at times, a FROM in front. */
const anyText: fc.Arbitrary<string> = fc
  .tuple(
    text('', '', 'FROM node:20\n', 'FROM node:20\r\nCMD ["node"]\r\n'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.oneof(slip, text('FROM ', 'RUN ', 'CMD ', 'a', 'EOF', '<<', '-', '=', ',', ']')),
        maxLength: 60,
      }),
    ),
  )
  .map(([first, rest]) => first + rest);

/** All three. */
export const everyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: dockerfile },
  { weight: 4, arbitrary: mutatedDockerfile },
  { weight: 1, arbitrary: anyText },
);
