import { fix } from '@dockerfix/core';
import { describe, expect, test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

const file = `FROM debian:12
RUN apt-get update && apt-get install -y supervisor
COPY supervisord.conf /etc/supervisord.conf
CMD ["supervisord", "-n", "-c", "/etc/supervisord.conf"]
`;

const why = (configuration: string, text = file): string => {
  const project = { 'supervisord.conf': configuration };
  const [left] = fix(text, { fixers: [runsAsRoot], images, accept: 'unsafe', project }).left;
  return `${left?.reason}: ${left?.why}`;
};

const shop = '[program:shop]\ncommand=node server.js\n';

describe('supervisord', () => {
  test('that starts everything as somebody else is left as it is', () => {
    const configuration = `[supervisord]\nnodaemon=true\nuser=root\n${shop}user=shop ; its own\n[program:mail]\ncommand=mail\nuser = mail\n`;
    expect(why(configuration)).toBe(
      'not-needed: supervisord starts as `shop` and as `mail` what supervisord.conf names',
    );
    expect(why(`${shop}user=shop\n`, file.replace(', "-c", "/etc/supervisord.conf"', ''))).toContain('not-needed');
  });

  test.each([
    ['one without a user', `${shop}user=shop\n[program:mail]\ncommand=mail\n`],
    ['root', `${shop}user=root\n`],
    ['0', `${shop}user=0\n`],
    ['a user of a variable', `${shop}user=%(ENV_APP_USER)s\n`],
    ['a user that is a comment', `${shop};user=shop\n`],
    ['the user of supervisord alone', `[supervisord]\nuser=shop\n${shop}`],
    ['more files', `${shop}user=shop\n[include]\nfiles=/etc/supervisor/conf.d/*.conf\n`],
    ['nothing to start', '[supervisord]\nnodaemon=true\n'],
  ])('stays root with %s', (_, configuration) => {
    expect(why(configuration)).toContain('advice: give every program in its configuration');
  });

  test('stays root when a RUN changes its configuration, or nobody has read it', () => {
    const changed = file.replace('CMD', 'RUN sed -i s/shop/root/ /etc/supervisord.conf\nCMD');
    expect(why(`${shop}user=shop\n`, changed)).toContain('advice');
    expect(why(`${shop}user=shop\n`, file.replaceAll('/etc/supervisord.conf', '/opt/$CONF'))).toContain('advice');
  });
});
