// Addresses of the platform against the config's: base URLs, issuers, endpoints.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { platformUrlAgrees } from './platform-url-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(platformUrlAgrees, { 'govauth.config.json': '{}', ...files }).map(
    ({ where, typed }) => `${where} ${typed}`,
  );

const provider = (lines: string) =>
  `spring.security.oauth2.client.registration.gov.client-id: zwrz_sfjoa01\nspring.security.oauth2.client.provider.gov:\n${lines}`;

describe('platform-url-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { '.env.production': 'PLATFORM_BASE_URL=https://sso-test.sfj.invalid\n' },
      ['.env.production:1 https://sso-test.sfj.invalid'],
    ],
    [
      {
        '.env':
          'CLIENT_ID=zwrz_sfjoa01\nREDIRECT_URI=http://127.0.0.1:3000/auth/callback\nPLATFORM_BASE_URL=http://127.0.0.1:4001\n',
      },
      ['.env:3 http://127.0.0.1:4001'],
    ],
    [
      { 'application-prod.yml': provider('  issuer-uri: https://sso.sfj.invalid/\n') },
      ['application-prod.yml:3 https://sso.sfj.invalid/'],
    ],
    [
      {
        'application-prod.yml': provider(
          '  authorization-uri: http://sso.sfj.invalid/a\n  token-uri: https://sso.sfj.invalid/t\n',
        ),
      },
      ['application-prod.yml:3 http://sso.sfj.invalid/a'],
    ],
    [
      { 'application.yml': provider('  user-info-uri: https://sso-old.sfj.invalid/u\n') },
      ['application.yml:3 https://sso-old.sfj.invalid/u'],
    ],
    [
      {
        'config/config.prod.js':
          "module.exports = { sso: { clientId: 'zwrz_sfjoa01', tokenUrl: 'https://iam.sfj.invalid/token' } };\n",
      },
      ["config/config.prod.js:1 'https://iam.sfj.invalid/token'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.production': 'PLATFORM_BASE_URL=https://sso.sfj.invalid/\n' },
    { '.env.production': 'SSO_BASE_URL=https://sso.sfj.invalid/sso\n' },
    { 'application-prod.yml': provider('  token-uri: http://10.1.2.3/token\n') },
    { 'application-prod.yml': provider('  issuer-uri: ${ISSUER}\n') },
    {
      'application-prod.yml':
        'spring.security.oauth2.client.provider.github:\n  token-uri: https://github.invalid/t\n',
    },
    { 'application-test.yml': 'sso.base-url: https://sso-uat.other.invalid\n' },
    { 'application-dev.yml': 'sso.base-url: https://sso-dev.sfj.invalid\n' },
    { 'application.yml': 'jwt.issuer: ruoyi\nupload.token-url: https://up.invalid/token\n' },
    { 'application.yml': 'sso.base-url: https://sso-test.sfj.invalid\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('is silent without a config', () => {
    const files = { '.env.production': 'PLATFORM_BASE_URL=https://sso.sfj.invalid\n' };
    expect(judgedProject(platformUrlAgrees, files)).toEqual([]);
  });
});
