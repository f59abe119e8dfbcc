// Whether the callback gets through nginx, and under which path.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { callbackPathProxied } from './callback-path-proxied.ts';
import { block, handedOn, location, nginxConf, tlsServer } from './example-server.ts';

const judged = (lines: readonly string[], files = {}) =>
  judgedProject(callbackPathProxied, {
    'govauth.config.json': '{}',
    'nginx.conf': tlsServer(lines),
    ...files,
  });
const api = location('/api/', handedOn);
const spa = ['root /srv/www;', 'index index.html;'];
const context = { 'application.properties': 'server.servlet.context-path=/oa\n' };
const to = (target: string) => [`proxy_pass ${target};`];

describe('callbackPathProxied', () => {
  it.each([
    ['no location', [api], 'oa.sfj.invalid', 'No location matches'],
    ['files', [api, location('/', spa)], 'location /', 'does not hand it'],
    [
      'a refusal',
      [location('/', handedOn), location('^~ /auth', ['return 404;'])],
      'location ^~ /auth',
      'does not hand it',
    ],
    ['files of the server', ['root /srv/www;', api], 'oa.sfj.invalid', 'No location matches'],
  ])('ends at %s', (_, lines, typed, message) => {
    const [found, ...others] = judged(lines);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      typed,
      environment: 'production',
      related: [{ at: { file: 'govauth.config.json' } }],
    });
    expect(found?.message.en).toContain(message);
  });

  it.each([
    ['a location for all', [location('/', handedOn)]],
    ['a regular expression', [api, location('~ ^/auth/', handedOn)]],
    ['a page that reads the path itself', [api, location('/', [...spa, 'try_files $uri /index.html;'])]],
    ['a page for what is not found', ['error_page 404 /index.html;', api, location('/', spa)]],
    ['a rewrite', [api, location('/', [...spa, 'rewrite ^/auth/(.*)$ /api/$1 last;'])]],
    ['a condition', [api, location('/', ['if ($http_x = 1) {', '  proxy_pass http://a;', '}'])]],
    ['something included', ['include locations/*.conf;', api]],
    ['an expression that cannot be tried', [api, location('~ (a+)+$', handedOn)]],
    ['a site of files alone', [location('/', spa)]],
  ])('may get through %s', (_, lines) => {
    expect(judged(lines)).toEqual([]);
  });

  it.each([
    ['https://oa.sfj.invalid/auth/', [api, location('/', spa)]],
    ['https://oa.sfj.invalid/login.html', [api, location('/', spa)]],
    ['https://other.sfj.invalid/auth/callback', [api, location('/', spa)]],
  ])('leaves %s alone', (redirectUri, lines) => {
    const config = JSON.stringify({ environments: { production: { redirectUri } } });
    expect(judged(lines, { 'govauth.config.json': config })).toEqual([]);
  });

  it.each([
    ['application-prod.properties', 'sso.redirect-uri=https://oa.sfj.invalid/sso/back\n', 'production'],
    ['.env.production', 'OAUTH_REDIRECT_URI=https://oa.sfj.invalid/sso/back\n', 'production'],
    [
      'docker-compose.yml',
      'services:\n  a:\n    environment:\n      CALLBACK_URL: https://oa.sfj.invalid/sso/back\n',
      undefined,
    ],
  ])('reads %s where there is no config', (file, text, environment) => {
    const files = { 'nginx.conf': tlsServer([api, location('/', spa)]), [file]: text };
    const [found, ...others] = judgedProject(callbackPathProxied, files);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ environment, related: [{ at: { file } }] });
    const conf = nginxConf([block('server', ['listen 443 ssl;', 'server_name _;', api, location('/', spa)])]);
    expect(judgedProject(callbackPathProxied, { ...files, 'nginx.conf': conf })).toEqual([]);
  });

  it.each([
    ['.env.local', 'REDIRECT_URI=https://oa.sfj.invalid/sso/back\n'],
    ['.env', 'REDIRECT_URI=http://localhost:3000/sso/back\n'],
    ['.env', 'REDIRECT_URI=/sso/back\n'],
    ['.env.example', 'REDIRECT_URI=https://oa.sfj.invalid/sso/back\n'],
  ])('does not go by %s: %s', (file, text) => {
    const files = { 'nginx.conf': tlsServer([api, location('/', spa)]), [file]: text };
    expect(judgedProject(callbackPathProxied, files)).toEqual([]);
  });

  it('looks at a server for every host where none is named', () => {
    const conf = nginxConf([block('server', ['listen 443 ssl default_server;', 'server_name _;', api])]);
    expect(judged([], { 'nginx.conf': conf }).map(({ environment }) => environment)).toEqual([
      'test',
      'production',
    ]);
    expect(judged([], { 'nginx.conf': conf.replace('443 ssl', '80') })).toEqual([]);
  });

  it.each([
    ['as it is', '/', to('http://127.0.0.1:8080')],
    ['below a wrong path', '/auth/', to('http://127.0.0.1:8080/app/')],
    ['without its beginning', '/auth/', to('http://127.0.0.1:8080/')],
  ])('misses the context path when handed on %s', (_, path, lines) => {
    const [found] = judged([location(path, lines)], context);
    expect(found?.typed).toBe(lines[0]?.slice('proxy_pass '.length, -1));
    expect(found?.related?.map(({ at }) => at.file)).toEqual([
      'application.properties',
      'govauth.config.json',
    ]);
  });

  it.each([
    ['put below it', '/', to('http://127.0.0.1:8080/oa/'), context],
    ['rewritten', '/', [...to('http://127.0.0.1:8080'), 'rewrite ^ /oa$uri break;'], context],
    ['by an expression', '~ ^/auth', to('http://127.0.0.1:8080$uri'), context],
    [
      'to one of several applications',
      '/',
      to('http://127.0.0.1:8080'),
      {
        'a/application.properties': 'server.servlet.context-path=/oa\n',
        'b/application.properties': 'x=1\n',
      },
    ],
    [
      'where the path is not known',
      '/',
      to('http://127.0.0.1:8080'),
      { 'application.properties': 'server.servlet.context-path=${CONTEXT}\n' },
    ],
  ])('reaches the context path %s', (_, path, lines, files) => {
    expect(judged([location(path, lines)], files)).toEqual([]);
  });
});
