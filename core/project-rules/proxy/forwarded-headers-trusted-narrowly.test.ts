// Whom nginx, Express, Laravel and Spring believe.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { handedOn, location, nginxConf, tlsServer } from './example-server.ts';
import { forwardedHeadersTrustedNarrowly } from './forwarded-headers-trusted-narrowly.ts';

const judged = (files: Record<string, string>) =>
  judgedProject(forwardedHeadersTrustedNarrowly, files).map(({ where, typed }) => [where, typed]);
const laravel = (value: string) =>
  `<?php\nclass TrustProxies extends Middleware {\n  protected $proxies = ${value};\n}\n`;
const php = 'app/Http/Middleware/TrustProxies.php';
const overwriting = tlsServer([
  location('/', [...handedOn, 'proxy_set_header X-Forwarded-For $remote_addr;']),
]);

describe('forwardedHeadersTrustedNarrowly', () => {
  it.each([
    ['nginx.conf', nginxConf(['set_real_ip_from 0.0.0.0/0;']), ['nginx.conf:3', '0.0.0.0/0']],
    ['nginx.conf', nginxConf(['set_real_ip_from ::/0;']), ['nginx.conf:3', '::/0']],
    ['src/app.js', "app.set('trust proxy', true);", ['src/app.js:1', 'true']],
    ['src/app.ts', "app.enable('trust proxy');", ['src/app.ts:1', "app.enable('trust proxy')"]],
    [php, laravel("'*'"), [`${php}:3`, "'*'"]],
    [
      'bootstrap/app.php',
      "<?php\nreturn Application::configure()->withMiddleware(function ($m) {\n  $m->trustProxies(at: '*');\n});\n",
      ['bootstrap/app.php:3', "'*'"],
    ],
    [
      'application.properties',
      'server.tomcat.remoteip.internal-proxies=.*\n',
      ['application.properties:1', '.*'],
    ],
  ])('%s believes everybody', (file, text, expected) => {
    expect(judged({ [file]: text })).toEqual([expected]);
  });

  it.each([
    ['nginx.conf', nginxConf(['set_real_ip_from 10.0.0.0/8;'])],
    ['src/app.js', "app.set('trust proxy', 'loopback'); app.set('view cache', true);"],
    ['src/app.js', "app.set('trust proxy', 1); app.set('trust proxy', settings.proxies);"],
    ['test/app.test.js', "app.set('trust proxy', true);"],
    [php, laravel("['10.0.0.1']")],
    [php, laravel('null')],
    ['app/Other.php', laravel("'*'").replace('TrustProxies', 'Other')],
    ['application.properties', 'server.tomcat.remoteip.internal-proxies=10\\\\.0\\\\.0\\\\.1\n'],
    ['application-dev.properties', 'server.tomcat.remoteip.internal-proxies=.*\n'],
  ])('%s is narrow enough', (file, text) => {
    expect(judged({ [file]: text })).toEqual([]);
  });

  it('lets Express believe an nginx that overwrites the header', () => {
    const app = { 'src/app.js': "app.set('trust proxy', true);" };
    expect(judged({ ...app, 'nginx.conf': overwriting })).toEqual([]);
    expect(judged({ ...app, 'nginx.conf': tlsServer([location('/', handedOn)]) })).toHaveLength(1);
  });
});
