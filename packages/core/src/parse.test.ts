import { expect, test } from 'vitest';
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
