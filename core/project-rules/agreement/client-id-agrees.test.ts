// Client ids of settings and code against the config's.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { clientIdAgrees } from './client-id-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(clientIdAgrees, { 'govauth.config.json': '{}', ...files }).map(
    ({ where, typed }) => `${where} ${typed}`,
  );

const registration = 'spring.security.oauth2.client.registration';
const ofProduction = JSON.stringify({ environments: { production: { client: { id: 'zwrz_prod' } } } });

describe('client-id-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env.production': 'CLIENT_ID=zwrz_other\n' }, ['.env.production:1 zwrz_other']],
    [
      { '.env': 'PLATFORM_BASE_URL=http://127.0.0.1:4000\r\nCLIENT_ID="zwrz_other"\r\n' },
      ['.env:2 "zwrz_other"'],
    ],
    [
      {
        'application.yml': `${registration}.gov.client-id: zwrz_x\n`,
        'application-prod.yml':
          'spring.security.oauth2.client.provider.gov.issuer-uri: https://sso.sfj.invalid\n',
      },
      ['application.yml:1 zwrz_x'],
    ],
    [
      {
        'config/sso.php': "<?php return ['client_id' => 'zwrz_x', 'sso_url' => 'https://sso.sfj.invalid'];\n",
      },
      ["config/sso.php:1 'zwrz_x'"],
    ],
    [
      {
        'govauth.config.json': ofProduction,
        '.env.production': 'SSO_URL=https://sso.sfj.invalid\nSSO_CLIENT_ID=zwrz_sfjoa01\n',
      },
      ['.env.production:2 zwrz_sfjoa01'],
    ],
    [
      {
        'application-prod.yml': `${registration}:\n  gov:\n    client-id: zwrz_x\n    redirect-uri: https://oa.sfj.invalid/auth/callback\n  other:\n    client-id: abc\n    redirect-uri: https://oa2.invalid/cb\n`,
      },
      ['application-prod.yml:3 zwrz_x'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.production': 'CLIENT_ID=zwrz_sfjoa01\n' },
    { 'govauth.config.json': ofProduction, '.env.production': 'CLIENT_ID=zwrz_prod\n' },
    { '.env': 'CLIENT_ID=zwrz_other\n' },
    {
      'govauth.config.json': '{ "client": { "id": "zwrz_xxx" } }',
      '.env.production': 'CLIENT_ID=zwrz_real\n',
    },
    { '.env.production': 'CLIENT_ID=zwrz_sfjoa01\nCLIENT_ID=zwrz_other\n' },
    { '.env.production': 'CLIENT_ID=your-client-id\n' },
    { '.env.production': 'KAFKA_CLIENT_ID=oa\nGITHUB_CLIENT_ID=Iv1.abc\n' },
    { 'application-prod.yml': 'spring.kafka.client-id: oa\nmqtt.client-id: oa-1\n' },
    { 'application-prod.yml': `${registration}.github.client-id: Iv1.abc\n` },
    { '.env.test': 'CLIENT_ID=zwrz_uat\n' },
    {
      'src/Oidc.java':
        'class Oidc { static final String CLIENT_ID = "abc"; String url = "https://x.invalid"; }',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
