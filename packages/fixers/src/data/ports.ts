/** Variables that name the port a server listens on. */
export const portVariables: readonly string[] = [
  'APP_PORT',
  'ASPNETCORE_HTTP_PORTS',
  'ASPNETCORE_URLS',
  'FLASK_RUN_PORT',
  'HTTP_PORT',
  'HTTPS_PORT',
  'LISTEN_PORT',
  'NGINX_PORT',
  'PORT',
  'SERVER_PORT',
  'WEB_PORT',
];

/** Options that name the port a server listens on. */
export const portOptions: readonly string[] = [
  '--port',
  'http.server',
  '-p',
  '-l',
  '--listen',
  '--http-port',
  '--https-port',
  '--listen-port',
  '--server.port',
  '-port',
];

/**
 * Servers that listen on 80, 443 or 53 unless their configuration says otherwise: https://caddyserver.com/docs/automatic-https,
 * https://coredns.io/manual/configuration/, https://doc.traefik.io/traefik/routing/entrypoints/
 */
export const lowByDefault: readonly string[] = ['caddy', 'coredns', 'traefik'];
