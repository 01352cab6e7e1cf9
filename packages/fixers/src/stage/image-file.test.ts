import { type Project, parse } from '@dockerfix/core';
import { describe, expect, test } from 'vitest';
import { programFile } from './image-file.ts';

const script = '#!/bin/sh\nexec "$@"\n';

function textOf(lines: string, path: string, project: Project = {}): string | undefined {
  const dockerfile = parse(`FROM debian:12\n${lines}\n`);
  const stage = dockerfile.stages.at(-1);
  return stage && programFile(dockerfile, stage, project, path)?.text;
}

describe('a file of the project is found where COPY puts it', () => {
  test.each<[string, string, string]>([
    ['by its name', 'COPY bin/start.sh /start.sh', '/start.sh'],
    ['under another name', 'COPY bin/start.sh /usr/local/bin/begin', '/usr/local/bin/begin'],
    ['along PATH', 'COPY bin/start.sh /usr/local/bin/', 'start.sh'],
    ['along a PATH of its own', 'ENV PATH=/opt/bin:$PATH\nCOPY bin/ /opt/bin/', 'start.sh'],
    ['in a directory', 'COPY bin /opt/tools', '/opt/tools/start.sh'],
    ['in a directory that is there', 'COPY bin/start.sh /usr/local/bin', '/usr/local/bin/start.sh'],
    ['among several', 'COPY notes.txt bin/start.sh /opt/', '/opt/start.sh'],
    ['with the whole context', 'WORKDIR /srv\nCOPY . .', 'bin/start.sh'],
    ['by a pattern', 'COPY bin/*.sh /opt/', '/opt/start.sh'],
    ['in JSON form', 'COPY ["bin/start.sh", "/opt/start.sh"]', '/opt/start.sh'],
    ['below WORKDIR', 'WORKDIR /srv/app\nCOPY bin/start.sh .', './start.sh'],
    ['by a variable with a value', 'ENV HERE=/opt\nCOPY bin/start.sh $HERE/', '/opt/start.sh'],
    ['through ADD', 'ADD bin/start.sh /start.sh', '/start.sh'],
    ['through an earlier stage', 'COPY bin /x\nFROM debian:12\nCOPY --from=0 /x/start.sh /start.sh', '/start.sh'],
    ['through a stage below', 'COPY bin /x\nFROM debian:12 AS b\nFROM b\nCOPY bin/start.sh /x/', '/x/start.sh'],
    ['made executable', 'COPY bin/start.sh /\nRUN chmod +x /start.sh && chown 0:0 /start.sh', '/start.sh'],
    ['with the ends of its lines mended', "COPY bin/start.sh /\nRUN sed -i 's/\\r$//' /start.sh", '/start.sh'],
    ['linked to', 'COPY bin/start.sh /\nRUN ln -s /start.sh /usr/bin/go', '/start.sh'],
    ['beside other work', 'COPY bin/start.sh /\nRUN rm -rf /var/lib/apt/lists/* && cp /a /b', '/start.sh'],
  ])('%s', (_, lines, path) => {
    expect(textOf(lines, path, { 'bin/start.sh': script, 'notes.txt': null })).toBe(script);
  });

  test('the last one counts', () => {
    const lines = 'COPY a.sh /start.sh\nCOPY b.sh /start.sh';
    expect(textOf(lines, '/start.sh', { 'a.sh': 'a', 'b.sh': 'b' })).toBe('b');
  });
});

describe('a file that the Dockerfile holds is read', () => {
  test.each<[string, string, string]>([
    ['a heredoc of COPY', 'COPY <<EOF /start.sh\nexec a\nEOF', 'exec a\n'],
    ['with tabs', 'COPY <<-EOF /start.sh\n\texec a\nEOF', 'exec a\n'],
    ['quoted', 'COPY <<"EOF" /start.sh\nexec "$@"\nEOF', 'exec "$@"\n'],
    ['with escapes', 'COPY <<EOF /start.sh\nexec "\\$@"\nEOF', 'exec "$@"\n'],
    ['in a directory', "COPY <<'start.sh' /\nexec a\nstart.sh", 'exec a\n'],
    ['a heredoc of RUN', 'RUN cat > /start.sh <<\'EOF\'\nexec "$@"\nEOF', 'exec "$@"\n'],
    ['the other way round', "RUN cat <<'EOF' > /start.sh && chmod +x /start.sh\nexec a\nEOF", 'exec a\n'],
    ['within another', "RUN <<DONE\ncat > /start.sh <<'EOF'\nexec a\nEOF\nDONE", 'exec a\n'],
    ['tee', "RUN tee /start.sh <<'EOF'\nexec a\nEOF", 'exec a\n'],
    ['echo', "RUN echo 'exec a' > /start.sh", 'exec a\n'],
    ['echo of several lines', "RUN echo '#!/bin/sh\\nexec a' > /start.sh", '#!/bin/sh\nexec a\n'],
    ['one after the other', "RUN echo '#!/bin/sh' > /start.sh && echo 'exec a' >> /start.sh", '#!/bin/sh\nexec a\n'],
    ['printf', "RUN printf '#!/bin/sh\\nexec a\\n' > /start.sh", '#!/bin/sh\nexec a\n'],
    ['printf of lines', "RUN printf '%s\\n' '#!/bin/sh' 'exec a' > /start.sh", '#!/bin/sh\nexec a\n'],
    ['below WORKDIR', 'WORKDIR /\nRUN echo a > start.sh', 'a\n'],
  ])('%s', (_, lines, text) => {
    expect(textOf(lines, '/start.sh')).toBe(text);
  });
});

describe('what is not certain is not known', () => {
  test.each<[string, string]>([
    ['not copied', 'COPY notes.txt /'],
    ['kept out', 'COPY other/ /'],
    ['never read', 'COPY unread.sh /start.sh'],
    ['of a variable', 'ARG NAME\nCOPY bin/$NAME /start.sh'],
    ['to a variable', 'ARG WHERE\nCOPY bin/start.sh /\nCOPY notes.txt $WHERE'],
    ['perhaps overwritten by what was built', 'COPY bin/start.sh /\nCOPY dist/ /'],
    ['overwritten by another image', 'COPY bin/start.sh /\nCOPY --from=vendor/root / /'],
    ['of an archive', 'COPY bin/start.sh /\nADD rootfs.tar.gz /'],
    ['with parents', 'COPY --parents bin/start.sh /'],
    ['changed', 'COPY bin/start.sh /\nRUN sed -i s/a/b/ /start.sh'],
    ['changed with others', "COPY bin/start.sh /\nRUN sed -i 's/a/b/' /*.sh"],
    ['changed below', 'COPY bin /\nRUN find / -name "*.sh" -exec sed -i s/a/b/ {} +'],
    ['moved', 'COPY bin/start.sh /\nRUN mv /other /start.sh'],
    ['removed', 'COPY bin/start.sh /\nRUN rm /start.sh'],
    ['appended to', 'COPY bin/start.sh /\nRUN cat more >> /start.sh'],
    ['in a group', 'COPY bin/start.sh /\nRUN { echo a; echo b; } > /start.sh'],
    ['of a variable of the build', 'RUN echo "exec $APP" > /start.sh'],
    ['a heredoc with a variable', 'COPY <<EOF /start.sh\nexec $APP\nEOF'],
    ['a heredoc of RUN with a variable', 'RUN cat > /start.sh <<EOF\nexec $APP\nEOF'],
    ['two of one name', "RUN cat > /a <<'E' && cat > /start.sh <<'E'\na\nE\nb\nE"],
    ['two on one line', "RUN cat > /a <<'A' && cat > /start.sh <<'B'\na\nA\nb\nB"],
    ['echo that may mean two things', "RUN echo 'a\\nb' > /start.sh"],
    ['a directory that is exchanged', 'WORKDIR /\nCOPY bin/start.sh .\nRUN cp -r overlay/* /'],
    ['unreadable', 'COPY bin/start.sh /\nRUN if then start.sh'],
    ['of the base image', 'RUN true'],
  ])('%s', (_, lines) => {
    const project = {
      'bin/start.sh': script,
      'notes.txt': 'a',
      'unread.sh': null,
      'other/start.sh': script,
      '.dockerignore': 'other\n',
    };
    expect(textOf(lines, '/start.sh', project)).toBeUndefined();
  });
});
