// What names say, whose registration they are of, and which files are heard.
import { describe, expect, it } from 'vitest';
import { createProject } from '../create-project.ts';
import { registrationRole } from './registration/role.ts';
import { registration } from './registration.ts';

const stated = (files: Readonly<Record<string, string>>) =>
  registration(
    createProject({
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      resolveProfile: () => undefined,
    }).project,
  ).map(({ role, value, environment }) => [role, value, environment]);

describe('registrationRole', () => {
  it.each([
    ['REDIRECT_URI', 'redirect-uri'],
    ['ssoRedirectUrl', 'redirect-uri'],
    ['security.oauth2.client.pre-established-redirect-uri', 'redirect-uri'],
    ['sso.post_logout_redirect_uri', 'logout-return-uri'],
    ['OIDC_ISSUER', 'issuer'],
    ['spring.security.oauth2.client.provider.gov.issuer-uri', 'issuer'],
    ['security.oauth2.client.access-token-uri', 'token-endpoint'],
    ['security.oauth2.client.user-authorization-uri', 'authorization-endpoint'],
    ['security.oauth2.resource.user-info-uri', 'userinfo-endpoint'],
    ['cas.serverUrl', 'platform-url'],
    ['app.public-base-url', 'public-url'],
    ['oauth.client_id', 'client-id'],
  ])('of %s is %s', (name, role) => {
    expect(registrationRole(name)?.role).toBe(role);
  });

  it.each([
    'kafka.client-id',
    'alipay.callback-url',
    'justauth.type.gitee.redirect-uri',
    'upload.token-url',
    'jwt.issuer',
    'GITHUB_CLIENT_ID',
    'redirectUriTemplate',
    'AUTH_URL',
    'sso.base',
    'spring.security.oauth2.authorizationserver.issuer',
  ])('of %s is none', (name) => {
    expect(registrationRole(name)).toBeUndefined();
  });
});

it('takes addresses alone for names that say little', () => {
  const address = 'https://sso.invalid';
  expect(
    ['sso.base', 'SSO_PLATFORM', 'sso.callback', 'mysql.host'].map(
      (name) => registrationRole(name, address)?.role,
    ),
  ).toEqual(['platform-url', 'platform-url', 'redirect-uri', undefined]);
});

describe('registration', () => {
  it('hears Spring, .env, compose and code, each with its environment', () => {
    expect(
      stated({
        'application-prod.yml':
          'sso:\n  client-id: a\n---\nspring.config.activate.on-profile: test\nsso.client-id: b\n',
        '.env.production': 'SSO_CLIENT_ID=c\n',
        'docker-compose.yml': 'services:\n  web:\n    environment:\n      SSO_CLIENT_ID: d\n',
        'config/sso.php': "<?php return ['client_id' => 'e', 'issuer' => 'https://e.invalid'];",
      }),
    ).toEqual([
      ['client-id', 'a', 'production'],
      ['client-id', 'c', 'production'],
      ['client-id', 'd', undefined],
      ['client-id', 'e', undefined],
      ['issuer', 'https://e.invalid', undefined],
    ]);
  });

  it('hears no examples, tests, references, templates or addresses of others', () => {
    expect(
      stated({
        '.env.example': 'CLIENT_ID=a\n',
        'test/sso.ts': "const redirectUri = 'https://a.invalid/cb';",
        'application.yml': 'sso:\n  client-id: ${CLIENT_ID}\n  redirect-uri: "{baseUrl}/cb"\n',
        'src/pay.ts': "const wechat = { redirectUri: 'https://a.invalid/cb' };",
        'public/app.js': "const redirectUri = 'https://a.invalid/cb';",
      }),
    ).toEqual([]);
  });

  it('tells several registrations of one file apart', () => {
    const project = createProject({
      files: [{ path: '.env', text: 'SSO_CLIENT_ID=a\nOAUTH_CLIENT_ID=b\n' }],
      resolveProfile: () => undefined,
    }).project;
    expect(registration(project).map((one) => one.registration)).toEqual(['-sso', '-oauth']);
  });
});
