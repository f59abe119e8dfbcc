// What was left to be filled in, and what only waits for the environment.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { noPlaceholderInSettings } from './no-placeholder-in-settings.ts';

const told = (files: ExampleFiles) =>
  judgedProject(noPlaceholderInSettings, files).map(({ where, typed }) => `${where} ${typed}`);

describe('no-placeholder-in-settings', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env': 'A=1\r\nCLIENT_ID="your-client-id"\r\n' }, ['.env:2 "your-client-id"']],
    [
      { 'application.yml': 'sso:\n  token-uri: https://sso.example.com/token\n' },
      ['application.yml:2 https://sso.example.com/token'],
    ],
    [
      { 'application-prod.yml': 'sso.client-secret: <client-secret>\n' },
      ['application-prod.yml:1 <client-secret>'],
    ],
    [
      { 'config/sso.php': "<?php return ['client_id' => 'xxx', 'issuer' => 'https://iam.sfj.invalid'];" },
      ["config/sso.php:1 'xxx'"],
    ],
    [
      { 'govauth.config.json': '{}', '.env.production': 'CLIENT_ID=zwrz_xxx\n' },
      ['.env.production:1 zwrz_xxx'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.example': 'CLIENT_ID=your-client-id\nCLIENT_SECRET=your-secret\n' },
    { '.env.local': 'CLIENT_ID=your-client-id\n' },
    {
      'application.yml':
        'sso.client-id: ${CLIENT_ID:your-client-id}\nsso.client-secret: ${CLIENT_SECRET:changeme}\n',
    },
    { 'application.yml': 'spring.security.oauth2.client.registration.github.client-secret: your-secret\n' },
    { 'application.yml': 'wechat.app-id: xxx\nmail.host: smtp.example.com\n' },
    { '.env': 'CLIENT_ID=zwrz_sfjoa01\nCLIENT_SECRET=12345678\n' },
    {
      'govauth.config.json': '{ "client": { "id": "zwrz_xxx" } }',
      '.env.production': 'CLIENT_ID=zwrz_xxx\n',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
