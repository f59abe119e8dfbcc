// Redirect URIs of settings and code against the config's: what differs, and what may.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { redirectUriAgrees } from './redirect-uri-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(redirectUriAgrees, { 'govauth.config.json': '{}', ...files }).map(
    ({ where, typed }) => `${where} ${typed}`,
  );

const host = 'https://oa.sfj.invalid';
const uri = `${host}/auth/callback`;
const security = (registration: string, redirect: string) =>
  `spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          ${registration}:\n            client-id: zwrz_sfjoa01\n            redirect-uri: ${redirect}\n`;

describe('redirect-uri-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env.production': `A=1\r\nREDIRECT_URI="${uri}/"\r\n` }, [`.env.production:2 "${uri}/"`]],
    [
      { '.env': 'PUBLIC_BASE_URL=http://127.0.0.1:3000\nREDIRECT_URI=http://127.0.0.1:3000/cb\n' },
      ['.env:2 http://127.0.0.1:3000/cb'],
    ],
    [
      { 'application-prod.yml': security('gov', `${host}/Auth/callback`) },
      [`application-prod.yml:8 ${host}/Auth/callback`],
    ],
    [
      { 'application.yml': `base: ${host}/x\nsso:\n  redirect-uri: \${base}/auth/callback\n` },
      ['application.yml:3 ${base}/auth/callback'],
    ],
    [
      {
        'docker-compose.prod.yml': `services:\n  web:\n    environment:\n      - SSO_REDIRECT_URI=${host}:443/auth/callback\n`,
      },
      [`docker-compose.prod.yml:4 ${host}:443/auth/callback`],
    ],
    [
      { 'config/sso.php': `<?php\nreturn ['redirect_uri' => '${uri}/index'];\n` },
      [`config/sso.php:2 '${uri}/index'`],
    ],
    [
      { 'config/config.prod.js': `exports.sso = { redirectUri: '${host}/cb' };\n` },
      [`config/config.prod.js:1 '${host}/cb'`],
    ],
    [
      { 'src/Sso.java': `class Sso { static final String REDIRECT_URI = "${uri}s"; }` },
      [`src/Sso.java:1 "${uri}s"`],
    ],
    [
      { '.env.production': 'REDIRECT_URI=https://oa-test.sfj.invalid/auth/callback\n' },
      ['.env.production:1 https://oa-test.sfj.invalid/auth/callback'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.production': `REDIRECT_URI=${uri}\n` },
    { '.env': 'REDIRECT_URI=http://127.0.0.1:3000/auth/callback\n' },
    { '.env.example': 'REDIRECT_URI=https://oa.sfj.invalid/other\n' },
    { 'application-prod.yml': security('gov', '"{baseUrl}/login/oauth2/code/{registrationId}"') },
    { 'application-prod.yml': security('github', `${host}/login/oauth2/code/github`) },
    { 'application.yml': 'sso:\n  redirect-uri: ${REDIRECT_URI:http://localhost/cb}\n' },
    { 'application-prod.yml': `alipay:\n  callback-url: ${host}/pay/notify\n` },
    { 'application-dev.yml': 'sso:\n  redirect-uri: http://dev.sfj.invalid/cb\n' },
    {
      'config/services.php':
        "<?php return ['sso' => ['redirect' => env('SSO_REDIRECT_URI', 'https://x.invalid/cb')]];\n",
    },
    { 'test/Sso.test.ts': `const redirectUri = '${uri}/x';\n` },
    { '.env.production': `REDIRECT_URI='${host}/#/cb'\n` },
    { '.env.production': 'REDIRECT_URI=https%3A%2F%2Foa.sfj.invalid%2Fcb\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('hears another registered one, and all environments where a file is for none', () => {
    const registeredRedirectUris = [uri, `${host}/sso/cb`];
    const config = JSON.stringify({ environments: { production: { registeredRedirectUris } } });
    expect(
      told({ 'govauth.config.json': config, 'application.yml': `sso.redirect-uri: ${host}/sso/cb\n` }),
    ).toEqual([]);
  });

  it('says how it differs, whose it is, and mends a slip', () => {
    const files = { 'govauth.config.json': '{}', '.env.production': `REDIRECT_URI='${uri}/'\r\n` };
    const [violation] = judgedProject(redirectUriAgrees, files);
    expect(violation?.message.en).toContain('the trailing slash');
    expect(violation?.related?.[0]?.at).toMatchObject({ file: 'govauth.config.json' });
    expect(violation?.environment).toBe('production');
    expect(violation?.mended?.['.env.production']).toBe(`REDIRECT_URI='${uri}'\r\n`);
    const [ofTest] = judgedProject(redirectUriAgrees, {
      'govauth.config.json': '{}',
      '.env.production': 'REDIRECT_URI=https://oa-test.sfj.invalid/auth/callback\n',
    });
    expect(ofTest?.message.en).toContain('it is that of the test environment');
    expect(ofTest?.fix).toBeUndefined();
  });
});
