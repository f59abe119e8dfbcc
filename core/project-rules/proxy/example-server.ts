// Texts of nginx.conf for examples and tests, laid out as people write them.

const indented = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);

export const block = (head: string, lines: readonly string[]): string =>
  [`${head} {`, ...indented(lines), '}'].join('\n');

/** How requests are handed on soundly. */
export const handedOn = [
  'proxy_pass http://127.0.0.1:3000;',
  'proxy_set_header Host $host;',
  'proxy_set_header X-Forwarded-Proto $scheme;',
] as const;

export const location = (path: string, lines: readonly string[]): string => block(`location ${path}`, lines);

export const nginxConf = (lines: readonly string[]): string => `events {}\n${block('http', lines)}\n`;

/** The one server of an nginx.conf, with TLS, for the host of the sound config in production. */
export const tlsServer = (lines: readonly string[]): string =>
  nginxConf([block('server', ['listen 443 ssl;', 'server_name oa.sfj.invalid;', ...lines])]);
