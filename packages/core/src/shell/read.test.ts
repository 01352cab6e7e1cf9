import { expect, test } from 'vitest';
import { readCommands } from './read.ts';

/** Each command as its words, joined by blanks; a word that the shell would expand as written, between `‹›`. */
const words = (text: string): readonly string[] | undefined =>
  readCommands(text)?.map((command) => command.words.map((word) => word.value ?? `‹${word.text}›`).join(' '));

/** Each command as its span says. */
const slices = (text: string): readonly string[] | undefined =>
  readCommands(text)?.map(({ start, end }) => text.slice(start, end));

test('reads a command with its spans, shifted by the offset', () => {
  expect(readCommands('/usr/sbin/useradd -m "app user"', 100)).toEqual([
    {
      start: 100,
      end: 131,
      name: 'useradd',
      words: [
        { start: 100, end: 117, value: '/usr/sbin/useradd', text: '/usr/sbin/useradd' },
        { start: 118, end: 120, value: '-m', text: '-m' },
        { start: 121, end: 131, value: 'app user', text: '"app user"' },
      ],
      assignments: [],
      redirects: [],
    },
  ]);
});

test.each([
  ['lists', 'apt-get update && apt-get upgrade || true; rm -rf /tmp/*', ['apt-get', 'apt-get', 'true', 'rm']],
  ['pipelines', '! curl -fsSL https://example.com/key.asc | gpg --dearmor', ['curl', 'gpg']],
  ['groups and subshells', '{ make; make install; } && (cd /opt; ls)', ['make', 'make', 'cd', 'ls']],
  ['background', 'redis-server & sleep 1', ['redis-server', 'sleep']],
  ['conditions', 'if [ -f x ]; then a; elif b; then c; else d; fi', ['[', 'a', 'b', 'c', 'd']],
  ['loops', 'for i in $(seq 3); do mkdir "$i"; done; while read -r x; do echo; done', ['seq', 'mkdir', 'read', 'echo']],
  ['case', 'case "$(uname -m)" in x86_64) a=1; get amd64;; *) exit 1;; esac', ['uname', undefined, 'get', 'exit']],
  ['functions', 'build() { make -j"$(nproc)"; }; build', ['make', 'nproc', 'build']],
  ['substitutions in assignments', 'v=$(cat version) x="${y:-$(id -u)}"', [undefined, 'cat', 'id']],
  ['backticks', 'echo `id` <(ls)', ['echo', 'id', 'ls']],
  ['time', 'time -p make', ['make']],
])('finds the commands of %s', (_, text, names) => {
  expect(readCommands(text)?.map(({ name }) => name)).toEqual(names);
});

test('knows the value of words that the shell takes as they are', () => {
  expect(words(`install -o'root' "a b"c d\\ e --mode=755 "it's" [ "\\$HOME" a{b a~`)).toEqual([
    "install -oroot a bc d e --mode=755 it's [ $HOME a{b a~",
  ]);
});

test('leaves not known: the words that the shell expands', () => {
  expect(words('cp $SRC "$DIR/x" ${A:-b} *.txt a? [ab] {a,b} ~/x ~www $(id) `id` $((1+1)) $\'a\' @(a|b)')?.[0]).toBe(
    'cp ‹$SRC› ‹"$DIR/x"› ‹${A:-b}› ‹*.txt› ‹a?› ‹[ab]› ‹{a,b}› ‹~/x› ‹~www› ‹$(id)› ‹`id`› ‹$((1+1))› ‹$\'a\'› ‹@(a|b)›',
  );
});

test('leaves not known: the name of an expanded command', () => {
  expect(readCommands('$PIP install flask; "$HOME"/bin/run')?.map(({ name }) => name)).toEqual([undefined, undefined]);
});

test('takes assignments and redirections off', () => {
  expect(readCommands('DEBIAN_FRONTEND=noninteractive P=~/x A+=b apt-get install >>/tmp/$X 2>&1 <"in"')).toMatchObject([
    {
      name: 'apt-get',
      words: [{ value: 'apt-get' }, { value: 'install' }],
      assignments: [
        { name: 'DEBIAN_FRONTEND', value: 'noninteractive' },
        { name: 'P', value: undefined },
        { name: 'A', value: undefined },
      ],
      redirects: [
        { operator: '>>', target: undefined },
        { operator: '>&', target: '1' },
        { operator: '<', target: 'in' },
      ],
    },
  ]);
});

test('keeps assignments among the arguments as words', () => {
  expect(words('export A=b C="$D" PATH=/x:~/bin; make CFLAGS="-O2 -g" install')).toEqual([
    'export A=b ‹C="$D"› ‹PATH=/x:~/bin›',
    'make CFLAGS=-O2 -g install',
  ]);
});

test('reads a line of assignments or redirections as a command without words', () => {
  expect(readCommands('VERSION=1.2; > /var/log/app.log')).toEqual([
    { start: 0, end: 11, name: undefined, words: [], assignments: [{ name: 'VERSION', value: '1.2' }], redirects: [] },
    {
      start: 13,
      end: 31,
      name: undefined,
      words: [],
      assignments: [],
      redirects: [{ operator: '>', target: '/var/log/app.log' }],
    },
  ]);
});

test('leaves alone: scripts in words', () => {
  expect(words("sh -c 'rm -rf /' && bash -c \"id\" && eval 'ls'")).toEqual(['sh -c rm -rf /', 'bash -c id', 'eval ls']);
});

test('reads on over continuations and comments', () => {
  const text = 'set -eux; \\\n  # tools\n  apk add \\\n    curl \\\n    git; # done\necho ok';
  expect(slices(text)).toEqual(['set -eux', 'apk add \\\n    curl \\\n    git', 'echo ok']);
  expect(words(text)?.[1]).toBe('apk add curl git');
});

test('reads CRLF like LF, with spans in the text as it is', () => {
  const text = 'set -e\r\napk add \\\r\n  curl\r\ncat <<EOF > /etc/motd\r\nhello\r\nEOF\r\nid\r\n';
  expect(words(text)).toEqual(['set -e', 'apk add curl', 'cat', 'id']);
  expect(slices(text)).toEqual(['set -e', 'apk add \\\r\n  curl', 'cat <<EOF > /etc/motd', 'id']);
});

test('gives commands in backticks with escapes the span of the substitution', () => {
  const text = 'echo `basename \\`pwd\\`` x';
  expect(slices(text)).toEqual([text, '`basename \\`pwd\\``', '`basename \\`pwd\\``']);
});

test('leaves alone: the body of a heredoc that no shell reads, but for its substitutions', () => {
  expect(words('cat <<EOF >/x && chmod +x /x\napt-get install $(pkg)\nEOF\ncat <<"E"\n$(no)\nE\n')).toEqual([
    'cat',
    'chmod +x /x',
    'pkg',
    'cat',
  ]);
});

test.each([
  'sh',
  'bash -ex',
  '/bin/bash -euo pipefail',
  'bash -s -- a b',
  'bash -',
  'sudo -u app sh',
  'env A=b dash',
  'zsh',
])('reads the heredoc that goes to %s', (shell) => {
  const text = `${shell} <<'EOF'\napt-get update\nEOF\nid`;
  expect(words(text)?.slice(1)).toEqual(['apt-get update', 'id']);
  expect(slices(text)?.[1]).toBe('apt-get update');
});

test.each(['bash install.sh', 'bash -c id', 'python3', 'ssh host bash', 'bash </dev/null', 'bash <<<id', 'su app'])(
  'leaves alone: the heredoc of %s',
  (command) => {
    expect(words(`${command.includes('<') ? `cat <<E | ${command}` : `${command} <<E`}\nrm x\nE`)).not.toContain(
      'rm x',
    );
  },
);

test('leaves not known: what the outer shell puts into a heredoc', () => {
  const text = 'bash <<EOF\necho $A \\$B "$(hostname)" \'$C\' a\\\\\\\\b\n$D x\nEOF';
  expect(words(text)).toEqual(['bash', 'echo ‹$A› ‹$B› ‹"$(hostname)"› ‹\'$C\'› a\\b', 'hostname', '‹$D› x']);
  expect(slices(text)?.[1]).toBe('echo $A \\$B "$(hostname)" \'$C\' a\\\\\\\\b');
});

test('reads a heredoc without its tabs, where one inside ends at a tab too', () => {
  const text = 'sh <<-"EOF"\n\tcat <<X\n\tid\n\tX\n\tls\n\tEOF\n';
  expect(words(text)).toEqual(['sh', 'cat', 'ls']);
  expect(slices(text)).toEqual(['sh <<-"EOF"', 'cat <<X', 'ls']);
});

test.each([
  'if true; then',
  'echo "open',
  'a &&',
  'cat <',
  '{ a',
  'cat <<EOF\nx',
  'echo $(if)',
  'sh <<E\nif\nE',
  'sh $O <<E\nid\nE',
])('leaves not known: %j', (text) => {
  expect(readCommands(text)).toBeUndefined();
});

test.each(['', '  \n', '# nothing'])('finds no command in %j', (text) => {
  expect(readCommands(text)).toEqual([]);
});
