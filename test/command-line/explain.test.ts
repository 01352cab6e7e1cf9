import { expect, test } from 'vitest';
import { nodeApp, temporaryDirectory, unknownBase, unreadable } from './dockerfix.ts';

test('explain: who each stage runs as, of which family it is, what was decided and why', () => {
  const { run, lay, read } = temporaryDirectory();
  const text =
    'FROM golang:1.22 AS build\nRUN go build -o /out .\nFROM debian:12\nWORKDIR /app\nCOPY --from=build /out server\nCMD ["./server"]\n';
  lay({ Dockerfile: text });
  const { code, stdout, stderr } = run(['explain', 'Dockerfile']);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`Dockerfile
  line 1: stage 1 of 2 build, FROM golang:1.22; not what runs
    user: root (the base image \`golang:1.22\`, as no USER follows)
    family: debian (what is known of \`golang:1.22\`)
  line 3: stage 2 of 2, FROM debian:12
    user: root (the base image \`debian:12\`, as no USER follows)
    family: debian (what is known of \`debian:12\`)
    runs-as-root: Run as app (10001:10001) (safe)
      - it starts \`./server\`
      - it can run as app (10001:10001): a new account, made in the way of \`debian\`
      - app comes to own /app
      - root is needed up to line 3, so USER stands below
`);
  expect(read('Dockerfile')).toBe(text);
});

test('explain: what is left, with the reason; files that are fine; a conflict', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: 'FROM redis:7\n' });
  expect(run(['explain', 'Dockerfile']).stdout).toContain(
    'left (not-needed): the image’s entrypoint starts `redis-server`',
  );
  lay({ Dockerfile: 'FROM node:20\nUSER node\nCMD ["node"]\n' });
  expect(run(['explain', 'Dockerfile']).stdout).toContain('user: node (USER on line 2)\n');
  expect(run(['explain', 'Dockerfile']).stdout).toContain('    nothing to mend\n');
  lay({ Dockerfile: 'FROM alpine:3.20\nRUN apt-get install -y curl\nCMD ["curl"]\n' });
  expect(run(['explain', 'Dockerfile']).stdout).toContain(
    'family: alpine (what is known of `alpine:3.20`; but line 2 runs `apt-get`, which no `alpine` image has)',
  );
});

test('explain --format json: the stages of each file, and what could not be read', () => {
  const { run, lay } = temporaryDirectory();
  lay({ 'a/Dockerfile': nodeApp, 'b/Dockerfile': unreadable, 'c/Dockerfile': unknownBase });
  const { code, stdout } = run(['explain', '--format', 'json', 'a', 'b', 'c', 'none']);

  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    files: [
      { path: 'a/Dockerfile', stages: [{ isTarget: true, user: { name: 'root' }, family: { family: 'alpine' } }] },
      { path: 'b/Dockerfile', stages: [], error: { code: 'unreadable', line: 2 } },
      { path: 'c/Dockerfile', stages: [{ user: { from: expect.stringContaining('is not known') } }] },
      { path: 'none', error: { code: 'input' } },
    ],
  });
});
