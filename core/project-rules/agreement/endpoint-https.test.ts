// Plain http on the way to the platform, and where it does not matter.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { endpointHttps } from './endpoint-https.ts';

const told = (files: ExampleFiles) =>
  judgedProject(endpointHttps, files).map(({ where, typed, severity }) => `${where} ${typed} ${severity}`);

describe('endpoint-https', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { '.env.production': 'SSO_URL="http://sso.sfj.invalid"\r\n' },
      ['.env.production:1 "http://sso.sfj.invalid" error'],
    ],
    [
      { 'application.yml': 'sso:\n  token-uri: http://sso.sfj.invalid/t\n' },
      ['application.yml:2 http://sso.sfj.invalid/t warning'],
    ],
    [
      { 'application-prod.yml': 'sso.user-info-uri: http://10.1.2.3/u\n' },
      ['application-prod.yml:1 http://10.1.2.3/u warning'],
    ],
    [
      {
        'src/Sso.java':
          'class Sso { static final String AUTHORIZE_URL = "http://sso.sfj.invalid/authorize"; }',
      },
      ['src/Sso.java:1 "http://sso.sfj.invalid/authorize" warning'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.production': 'SSO_URL=https://sso.sfj.invalid\n' },
    { 'application-dev.yml': 'sso.token-uri: http://sso.sfj.invalid/t\n' },
    { '.env': 'OIDC_ISSUER=http://127.0.0.1:9400\n' },
    {
      'docker-compose.yml':
        'services:\n  web:\n    environment:\n      OIDC_ISSUER: http://keycloak:8080/realms/gov\n',
    },
    { 'application.yml': 'sso.redirect-uri: http://oa.sfj.invalid/cb\n' },
    { 'application.yml': 'sso.token-uri: http://sso.example.com/t\n' },
    { 'application.yml': 'sso.token-uri: ${SSO:http://sso.sfj.invalid}/t\n' },
    { 'govauth.config.json': '{}', '.env.production': 'PLATFORM_BASE_URL=http://sso.sfj.invalid\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
