// Ports 80 and 443 of one host.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { block, handedOn, location, nginxConf } from './example-server.ts';
import { tlsUsed } from './tls-used.ts';

const app = location('/', handedOn);
const server = (...lines: readonly string[]) => block('server', lines);
const name = 'server_name oa.sfj.invalid;';
const tls = server('listen 443 ssl;', name, app);
const judged = (servers: readonly string[], files = {}) =>
  judgedProject(tlsUsed, { 'nginx.conf': nginxConf(servers), ...files });

describe('tlsUsed', () => {
  it.each([
    ['of its own', [server('listen 80;', name, app), tls], 'nginx.conf:7'],
    ['without a port', [server(name, app), tls], 'nginx.conf:6'],
    ['with both ports', [server('listen 80;', 'listen 443 ssl;', name, app)], 'nginx.conf:8'],
    [
      'with other names too',
      [server('listen 80;', 'server_name www.sfj.invalid oa.sfj.invalid;', app), tls],
      'nginx.conf:7',
    ],
  ])('tells of a server %s that serves the application in clear', (_, servers, where) => {
    expect(judged(servers)).toMatchObject([{ where, typed: 'http://127.0.0.1:3000' }]);
  });

  it.each([
    ['redirects', [server('listen 80;', name, 'return 301 https://$host$request_uri;'), tls]],
    [
      'redirects in the location',
      [server('listen 80;', name, location('/', ['return 308 https://$host$request_uri;'])), tls],
    ],
    [
      'redirects on a condition',
      [
        server(
          'listen 80;',
          'listen 443 ssl;',
          name,
          'if ($scheme = http) {',
          '  return 301 https://$host$request_uri;',
          '}',
          app,
        ),
      ],
    ],
    [
      'answers certificate challenges',
      [server('listen 80;', name, location('/.well-known/', ['root /srv;'])), tls],
    ],
    ['is another host', [server('listen 80;', 'server_name intranet.sfj.invalid;', app), tls]],
    ['has no TLS here', [server('listen 80;', name, app)]],
    ['is for this machine', [server('listen 127.0.0.1:80;', name, app), tls]],
    ['stands behind a proxy', [server('listen 80;', 'set_real_ip_from 10.0.0.1;', name, app), tls]],
  ])('takes one that %s', (_, servers) => {
    expect(judged(servers)).toEqual([]);
  });

  it('knows the callback and the environment by the config', () => {
    const plain = server(
      'listen 80;',
      name,
      location('/', ['return 301 https://$host;']),
      location('/auth/', handedOn),
    );
    expect(judged([plain, tls])).toEqual([]);
    expect(judged([plain, tls], { 'govauth.config.json': '{}' })).toMatchObject([
      { environment: 'production', where: 'nginx.conf:10' },
    ]);
  });

  it('needs ssl on port 443, said once for all servers of an address', () => {
    const certificate = 'ssl_certificate /etc/tls/a.pem;';
    const plain = server('listen 443;', name, certificate, app);
    expect(judged([plain])).toMatchObject([
      { severity: 'error', typed: 'listen 443;', where: 'nginx.conf:4' },
    ]);
    expect(judged([plain, server('listen 443 ssl;', 'server_name b.invalid;')])).toEqual([]);
    expect(judged([server('listen 443;', certificate, 'ssl on;')])).toEqual([]);
    expect(judged([server('listen 443;', app)])).toEqual([]);
  });
});
