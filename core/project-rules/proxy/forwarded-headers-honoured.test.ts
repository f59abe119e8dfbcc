// Applications that do not look at what the proxy tells them.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { block, handedOn, location, nginxConf, tlsServer } from './example-server.ts';
import { forwardedHeadersHonoured } from './forwarded-headers-honoured.ts';

const nginx = { 'nginx.conf': tlsServer([location('/', handedOn)]) };
const uri = 'spring.security.oauth2.client.registration.gov.redirect-uri={baseUrl}/login/oauth2/code/gov\n';
const judged = (files: Record<string, string>) => judgedProject(forwardedHeadersHonoured, files);

describe('forwardedHeadersHonoured by Spring', () => {
  const spring = (more = '', files = {}) =>
    judged({ ...nginx, 'application.properties': uri + more, ...files });

  it('is asked for where redirect URIs are made of the request, behind nginx or by the config', () => {
    expect(spring()).toMatchObject([
      {
        where: 'application.properties:1',
        typed: '{baseUrl}/login/oauth2/code/gov',
        related: [{ at: { file: 'nginx.conf' } }],
      },
    ]);
    const [byConfig] = judged({ 'govauth.config.json': '{}', 'application.properties': uri });
    expect(byConfig?.related?.[0]?.at.file).toBe('govauth.config.json');
    const yaml = `spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          gov:\n            redirectUri: "{baseUrl}/x"\n`;
    expect(judged({ ...nginx, 'application-prod.yml': yaml })).toMatchObject([
      { where: 'application-prod.yml:7' },
    ]);
  });

  it.each([
    ['its strategy', 'server.forward-headers-strategy=native'],
    ['its strategy, spelled otherwise', 'server.forwardHeadersStrategy=framework'],
    ['the setting of old', 'server.use-forward-headers=true'],
    ['Tomcat’s header', 'server.tomcat.remoteip.protocol-header=x-forwarded-proto'],
  ])('holds with %s', (_, setting) => {
    expect(spring(setting)).toEqual([]);
  });

  it.each([
    [
      'a variable',
      {
        'docker-compose.yml':
          'services:\n  a:\n    environment:\n      - SERVER_FORWARD_HEADERS_STRATEGY=native\n',
      },
    ],
    [
      'a filter',
      { 'src/A.java': 'class A { ForwardedHeaderFilter f() { return new ForwardedHeaderFilter(); } }' },
    ],
  ])('holds with %s', (_, files) => {
    expect(spring('', files)).toEqual([]);
  });

  it('is not asked for with whole addresses, without TLS, or of developers', () => {
    const whole = uri.replace('{baseUrl}', 'https://oa.sfj.invalid');
    expect(judged({ ...nginx, 'application.properties': whole })).toEqual([]);
    expect(judged({ ...nginx, 'application-dev.properties': uri })).toEqual([]);
    expect(judged({ 'application.properties': uri })).toEqual([]);
    const plain = nginxConf([block('server', [location('/', handedOn)])]);
    expect(judged({ 'nginx.conf': plain, 'application.properties': uri })).toEqual([]);
  });
});

describe('forwardedHeadersHonoured by Express', () => {
  const app = (lines: string) => `import session from 'express-session';\n${lines}\n`;
  const secure = 'app.use(session({ secret, cookie: { secure: true } }));';

  it('is asked for where the session cookie needs https', () => {
    expect(judged({ ...nginx, 'src/app.js': app(secure) })).toMatchObject([
      { where: 'src/app.js:2', typed: 'true' },
    ]);
  });

  it.each([
    ['trusts the proxy', { 'src/app.js': app(`app.set('trust proxy', 1);\n${secure}`) }],
    ['trusts it elsewhere', { 'src/app.js': app(secure), 'src/main.ts': "app.enable('trust proxy');" }],
    [
      'lets sessions trust it',
      { 'src/app.js': app('app.use(session({ proxy: true, cookie: { secure: true } }));') },
    ],
    ['decides by the environment', { 'src/app.js': app('session({ cookie: { secure: isProduction } })') }],
    ['speaks TLS itself', { 'src/app.js': app(`https.createServer(o, app);\n${secure}`) }],
    ['has other sessions', { 'src/app.js': `import x from 'other';\n${secure}` }],
  ])('holds where the application %s', (_, files) => {
    expect(judged({ ...nginx, ...files })).toEqual([]);
  });
});
