// Hosts abroad, in the config and in other files; names that only look like them.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { noForeignHost } from './no-foreign-host.ts';

const told = (files: ExampleFiles) =>
  judgedProject(noForeignHost, files).map(({ where, typed }) => `${where} ${typed}`);

const config = (environments: object) => ({ 'govauth.config.json': JSON.stringify({ environments }) });

describe('no-foreign-host', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { '.env.production': 'SSO_URL="https://gov.auth0.com"\r\n' },
      ['.env.production:1 "https://gov.auth0.com"'],
    ],
    [
      { 'application.yml': 'sso.redirect-uri: https://ab12.ngrok-free.app/cb\n' },
      ['application.yml:1 https://ab12.ngrok-free.app/cb'],
    ],
    [
      { 'config/sso.php': "<?php return ['issuer' => 'https://x.us-east-1.amazonaws.com'];" },
      ["config/sso.php:1 'https://x.us-east-1.amazonaws.com'"],
    ],
    [
      config({ test: { apiBaseUrl: 'https://api.fly.dev' } }),
      ['govauth.config.json:31 "https://api.fly.dev"'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it('tells once what config and settings both have', () => {
    const publicBaseUrl = 'https://oa.herokuapp.com';
    const files = {
      ...config({ production: { publicBaseUrl } }),
      '.env.production': `PUBLIC_BASE_URL=${publicBaseUrl}\n`,
    };
    expect(told(files)).toEqual([expect.stringContaining('govauth.config.json')]);
  });

  it.each<ExampleFiles>([
    { 'govauth.config.json': '{}' },
    { '.env.production': 'SSO_URL=https://x.s3.cn-north-1.amazonaws.com.cn\n' },
    { '.env.production': 'SSO_URL=https://notauth0.com\nREDIRECT_URI=https://oa.gov.cn/cb?x=ngrok.io\n' },
    { '.env.local': 'REDIRECT_URI=https://ab12.ngrok.io/cb\n' },
    { 'application.yml': 'github.redirect-uri: https://oa.herokuapp.com/cb\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
