// Servers and locations of nginx: what they inherit and include, and which of them answers.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import type { ExampleFiles } from '../../project-rules/project-rule.ts';
import { headersOf, type NginxLocation } from './nginx/location.ts';
import { nginx } from './nginx.ts';

const read = (files: ExampleFiles | string) =>
  nginx(exampleProject(typeof files === 'string' ? { 'nginx.conf': files } : files));
const inServer = (lines: string) => `server { ${lines} }`;

describe('locationFor', () => {
  const lines = `
    location = /exact { }
    location /auth { location ~ /inner$ { } location /auth/deep { } }
    location ^~ /static/ { location ~ x$ { } }
    location ~ \\.php$ { }
    location ~* ^/(login|callback)$ { }
    location /app/ { proxy_pass http://a; }
    location @named { }
    location / { }`;
  const { servers, locationFor } = read(inServer(lines));
  it.each([
    ['/exact', '=/exact'],
    ['/exact/', '/'],
    ['/auth/callback', '/auth'],
    ['/auth/deep/x', '/auth/deep'],
    ['/auth/deep/inner', '~/inner$'],
    ['/auth/a.php', '~\\.php$'],
    ['/static/a.php', '^~/static/'],
    ['/static/x', '~x$'],
    ['/CALLBACK', '~*^/(login|callback)$'],
    ['/app', '/app/'],
    ['/apps', '/'],
  ])('%s is answered by %s', (path, expected) => {
    const [server] = servers;
    const found = server && locationFor(server, path);
    expect(typeof found === 'object' ? found.modifier + found.path : found).toBe(expected);
  });

  it.each([
    ['location ~ (a+)+$ { }', 'unknown'],
    ['location ~ (?<=x)(*SKIP) { }', 'unknown'],
    ['location /other { }', undefined],
  ])('with %s is %s', (text, expected) => {
    const view = read(inServer(text));
    const [server] = view.servers;
    expect(server && view.locationFor(server, '/auth/callback')).toBe(expected);
  });
});

describe('headers', () => {
  const headers = (files: ExampleFiles | string) => {
    const location = read(files).servers[0]?.locations[0] as NginxLocation;
    return Object.fromEntries([...headersOf(location)].map(([name, { value }]) => [name, value]));
  };

  it.each([
    [
      'those around it',
      'proxy_set_header Host $host; location / { proxy_pass http://a; }',
      { host: '$host' },
    ],
    [
      'its own in place of all around',
      'proxy_set_header Host $host; location / { proxy_set_header X-A b; }',
      { 'x-a': 'b' },
    ],
    ['none', 'location / { }', {}],
  ])('of a location are %s', (_, text, expected) => {
    expect(headers(inServer(text))).toEqual(expected);
  });

  it('come from the http block and from included files, with their places', () => {
    const files = {
      'deploy/nginx.conf': 'http {\n proxy_set_header A a;\n include /etc/nginx/conf.d/*.conf;\n}',
      'deploy/conf.d/site.conf':
        'server {\n location / { include snippets/proxy.conf; }\n location /b { }\n}',
      'deploy/snippets/proxy.conf': 'proxy_set_header Host $host;\n',
    };
    expect(headers(files)).toEqual({ host: '$host' });
    const view = read(files);
    expect(view.levels).toHaveLength(1);
    expect(view.servers.map(({ file, place }) => [file.path, place.line])).toEqual([
      ['deploy/conf.d/site.conf', 1],
    ]);
    const [first, second] = view.servers[0]?.locations ?? [];
    expect(first && headersOf(first).get('host')?.place.file).toBe('deploy/snippets/proxy.conf');
    expect(second && [...headersOf(second).keys()]).toEqual(['a']);
  });
});

describe('includes', () => {
  it('that name no file of the project leave a level open, but for the usual ones', () => {
    const view = read(
      'http { include mime.types; include conf.d/*.conf; server { location /a { include proxy_params; } location /b { include fastcgi_params; } } }',
    );
    expect(view.servers[0]?.locations.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  it('take the nearest of several folders', () => {
    const site = (name: string) => `server { server_name ${name}; }`;
    const view = read({
      'a/nginx.conf': 'http { include /etc/nginx/sites-enabled/*; }',
      'a/sites-enabled/x.conf': site('ours'),
      'b/sites-enabled/x.conf': site('theirs'),
    });
    const ours = view.servers.filter(({ instance }) => instance === 'a/nginx.conf');
    expect(ours.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(['ours']);
  });

  it('in circles and in great numbers come to an end', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `nginx/${index}.conf`,
        `${`include nginx/${index + 1}.conf;`.repeat(20)} server { listen ${index + 1}; }`,
      ]),
    );
    expect(read(many).servers.length).toBeLessThan(60_000);
    expect(read({ 'nginx/a.conf': 'include b.conf;', 'nginx/b.conf': 'include a.conf;' }).servers).toEqual(
      [],
    );
    expect(read({ 'nginx.conf': 'include nginx.conf; server { }' }).servers).toHaveLength(1);
  });
});

describe('servers', () => {
  it.each([
    ['', [[undefined, 80, false]]],
    [
      'listen 443 ssl http2; listen [::]:443 ssl;',
      [
        [undefined, 443, true],
        [undefined, 443, true],
      ],
    ],
    ['listen 127.0.0.1:8080 default_server;', [['127.0.0.1', 8080, false]]],
    ['listen 10.0.0.1;', [['10.0.0.1', 80, false]]],
    ['listen 443; ssl on;', [[undefined, 443, true]]],
    ['listen unix:/run/x.sock;', []],
  ])('with %j listen there', (text, expected) => {
    const [server] = read(inServer(text)).servers;
    expect(server?.listens.map(({ address, port, tls }) => [address, port, tls])).toEqual(expected);
  });

  it.each([
    ['oa.sfj.invalid', 1],
    ['x.sfj.invalid', 2],
    ['deep.x.sfj.invalid', 2],
    ['www.gov.invalid', 3],
    ['n7.other.invalid', 4],
    ['else.invalid', undefined],
  ])('for %s is number %s', (host, expected) => {
    const names = ['_', 'a.invalid OA.sfj.invalid', '*.sfj.invalid', 'www.gov.*', '~^n\\d+\\.other\\.'];
    const { servers, serversFor } = read(names.map((name) => inServer(`server_name ${name};`)).join('\n'));
    const [found] = serversFor(host, 80);
    expect(found && servers.indexOf(found)).toBe(expected);
    expect(serversFor(host, 443)).toEqual([]);
  });

  it('of a stream are none; upstreams are read with their servers', () => {
    const { servers, upstreams } = read(
      'stream { server { listen 1; } } http { upstream a { server 10.0.0.1:80 weight=2; server b; keepalive 8; } }',
    );
    expect(servers).toEqual([]);
    expect(upstreams.map(({ name, servers: all }) => [name, all.map(({ address }) => address)])).toEqual([
      ['a', ['10.0.0.1:80', 'b']],
    ]);
  });

  it('of one folder are of one nginx; those for another environment of another', () => {
    const { servers } = read({
      'nginx/a.conf': 'server { }',
      'nginx/b.conf': 'server { }',
      'nginx/nginx.test.conf': 'server { }',
    });
    expect(servers.map(({ instance }) => instance)).toEqual(['nginx/ ', 'nginx/ ', 'nginx/ test']);
    expect(servers[2]?.environment).toBe('test');
  });
});
