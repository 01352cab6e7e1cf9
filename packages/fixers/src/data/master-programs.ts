export interface MasterProgram {
  readonly names: readonly string[];
  /** It is another program of this name when the first word is among its arguments and nothing starts with the second. */
  readonly unless?: readonly [word: string, but: string];
  /** What is root and what is not. */
  readonly message: string;
  readonly alternative: string;
}

/** Servers whose master stays root while the processes that answer requests do not. */
export const masterPrograms: readonly MasterProgram[] = [
  {
    // https://nginx.org/en/docs/ngx_core_module.html#user
    names: ['nginx', 'openresty', 'nginx-debug'],
    message: 'the nginx master stays root; its workers, which answer requests, run as the user that nginx.conf names',
    alternative:
      'build FROM `nginxinc/nginx-unprivileged` with the same tag and listen on 8080 for a master without root',
  },
  {
    // https://httpd.apache.org/docs/2.4/mod/mod_unixd.html#user
    names: ['httpd', 'httpd-foreground', 'apache2', 'apache2-foreground', 'apache2ctl', 'apachectl'],
    // BusyBox has an httpd of its own, which `-f` keeps in the foreground.
    unless: ['-f', '-D'],
    message: 'the Apache parent stays root; its children, which answer requests, run as the configured User',
    alternative: 'let it listen on a port above 1023 and own its logs and run directory, then set USER',
  },
  {
    // https://www.php.net/manual/en/install.fpm.configuration.php#user
    names: ['php-fpm', 'php-fpm7', 'php-fpm8', 'php-fpm81', 'php-fpm82', 'php-fpm83', 'php-fpm84'],
    message: 'the php-fpm master stays root; its workers, which answer requests, run as the user of their pool',
    alternative: 'remove `user` and `group` from the pool and set USER to that account',
  },
  {
    // http://supervisord.org/configuration.html#supervisord-section-settings
    names: ['supervisord'],
    message: 'supervisord stays root; what it starts runs as root too unless its `user=` says otherwise',
    alternative: 'give every program in its configuration a `user=`, or start one program per container',
  },
  {
    // https://docs.haproxy.org/3.0/configuration.html#3.1-user
    names: ['haproxy'],
    message: 'haproxy gives up root only if its configuration names a `user`',
    alternative: 'bind ports above 1023 and set USER to the account that the image has for it',
  },
  {
    // https://unit.nginx.org/howto/security/#secure-socket-and-state
    names: ['unitd'],
    message: 'the unitd router starts as root; applications run as the user that its configuration names',
    alternative: 'name an unprivileged `user` for every application',
  },
];

/** Where a master reads what it is told, when that is not in /etc under its own name. */
export const configurationOf: Readonly<Record<string, readonly string[]>> = {
  'apache2-foreground': ['/etc/apache2'],
  'httpd-foreground': ['/usr/local/apache2/conf'],
  haproxy: ['/usr/local/etc/haproxy', '/etc/haproxy'],
  'php-fpm': ['/usr/local/etc/php-fpm.d', '/usr/local/etc/php-fpm.conf', '/etc/php-fpm.d'],
  openresty: ['/usr/local/openresty/nginx/conf', '/etc/nginx'],
};
