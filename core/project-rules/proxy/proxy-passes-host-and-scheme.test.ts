// Where host or scheme of the browser's request is not passed on, and where it need not be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { block, handedOn, location, nginxConf, tlsServer } from './example-server.ts';
import { proxyPassesHostAndScheme } from './proxy-passes-host-and-scheme.ts';

const pass = 'proxy_pass http://127.0.0.1:3000;';
const host = 'proxy_set_header Host $host;';
const scheme = 'proxy_set_header X-Forwarded-Proto $scheme;';
const judged = (conf: string, more = {}) =>
  judgedProject(proxyPassesHostAndScheme, { 'nginx.conf': conf, ...more });
const plainServer = (lines: readonly string[]) => nginxConf([block('server', ['listen 80;', ...lines])]);
const withUpstream = tlsServer([location('/', ['proxy_pass http://app;'])]).replace(
  'http {',
  'http {\n  upstream app {\n    server 10.0.0.2:80;\n  }',
);

describe('proxyPassesHostAndScheme', () => {
  it.each([
    ['both', tlsServer([location('/', [pass])]), 'Host and X-Forwarded-Proto'],
    ['the scheme', tlsServer([location('/', [pass, host])]), 'X-Forwarded-Proto'],
    ['the host', tlsServer([location('/', [pass, scheme])]), 'Host'],
    [
      'the host of the upstream',
      tlsServer([location('/', [pass, 'proxy_set_header Host $proxy_host;', scheme])]),
      'Host',
    ],
    [
      'the host, where another header is taken away',
      tlsServer([location('/', [pass, scheme, 'proxy_set_header X-Forwarded-Host "";'])]),
      'Host',
    ],
    ['both to an upstream', withUpstream, 'Host and X-Forwarded-Proto'],
    [
      'those a block has lost',
      tlsServer([host, scheme, location('/', [pass, 'proxy_set_header X-A b;'])]),
      'Host and X-Forwarded-Proto',
    ],
    ['the host, of a login over http', plainServer([location('/sso/', [pass])]), 'Host'],
  ])('tells of %s', (_, conf, names) => {
    const [found, ...others] = judged(conf);
    expect(others).toEqual([]);
    expect(found?.message.en).toContain(`${names} of the browser’s request`);
    expect(found?.typed).toMatch(/^http:\/\//);
  });

  it.each([
    ['passed on', tlsServer([location('/', handedOn)])],
    ['passed on from around', tlsServer([host, scheme, location('/', [pass])])],
    [
      'said by other headers',
      tlsServer([location('/', [pass, 'proxy_set_header Forwarded "host=$host;proto=$scheme";'])]),
    ],
    ['in a file that is not here', tlsServer([location('/', ['include proxy_params;', pass])])],
    ['of somebody else', tlsServer([location('/', ['proxy_pass https://api.other.invalid;'])])],
    ['given to php', tlsServer([location('/', ['fastcgi_pass 127.0.0.1:9000;'])])],
    ['of a page over http', plainServer([location('/', [pass])])],
    ['of something else', tlsServer([location('/minio/', [pass])])],
    ['over TLS to the application', tlsServer([location('/', ['proxy_pass https://10.0.0.2;', host])])],
    ['of variables', tlsServer([location('/', ['proxy_pass http://$backend;'])])],
  ])('has nothing to say of what is %s', (_, conf) => {
    expect(judged(conf)).toEqual([]);
  });

  it('adds lines below the last header, or below proxy_pass, with the line ends of the file', () => {
    const conf = tlsServer([location('/', [host, pass])]).replaceAll('\n', '\r\n');
    const mended = judged(conf)[0]?.mended?.['nginx.conf'];
    expect(mended).toBe(conf.replace(`${host}\r\n`, `${host}\r\n      ${scheme}\r\n`));
    expect(judged(mended ?? '')).toEqual([]);
    const bare = judged(tlsServer([location('/', [pass])]))[0]?.mended?.['nginx.conf'];
    expect(bare).toContain(`${pass}\n      ${host}\n      ${scheme}\n`);
  });

  it('mends nothing that other locations share, and tells where headers are lost', () => {
    expect(judged(tlsServer([host, location('/', [pass])]))[0]?.fix).toBeUndefined();
    const [lost] = judged(tlsServer([scheme, location('/', [pass, host])]));
    expect(lost?.related?.[0]?.at.line).toBe(6);
  });

  it('looks at the callback where there is a config', () => {
    const conf = tlsServer([location('/', [pass]), location('/auth/', handedOn)]);
    expect(judged(conf)).toHaveLength(1);
    expect(judged(conf, { 'govauth.config.json': '{}' })).toEqual([]);
    const other = tlsServer([location('/', handedOn), location('~ /callback$', [pass])]);
    expect(judged(other, { 'govauth.config.json': '{}' })).toMatchObject([
      { environment: 'production', where: 'nginx.conf:12' },
    ]);
  });
});
