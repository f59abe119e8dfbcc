// Redirect URIs no platform can take, with and without a config.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { redirectUriWrittenSoundly } from './redirect-uri-written-soundly.ts';

const told = (files: ExampleFiles) =>
  judgedProject(redirectUriWrittenSoundly, files).map(({ where, typed }) => `${where} ${typed}`);

describe('redirect-uri-written-soundly', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { '.env': 'A=1\r\nREDIRECT_URI=https%3A%2F%2Foa.invalid%2Fcb\r\n' },
      ['.env:2 https%3A%2F%2Foa.invalid%2Fcb'],
    ],
    [
      { 'application.yml': 'sso:\n  redirect-uri: "https://oa.invalid/#/cb"\n' },
      ['application.yml:2 "https://oa.invalid/#/cb"'],
    ],
    [
      { 'application.properties': 'oauth.callback-url = https://*.oa.invalid/cb\n' },
      ['application.properties:1 https://*.oa.invalid/cb'],
    ],
    [{ '.env': 'SSO_REDIRECT_URI=oa.sfj.invalid/cb\n' }, ['.env:1 oa.sfj.invalid/cb']],
    [{ '.env': 'SSO_REDIRECT_URI=https:/oa.sfj.invalid/cb\n' }, ['.env:1 https:/oa.sfj.invalid/cb']],
    [
      { 'application-prod.yml': 'sso.redirect-uri: http://oa.sfj.invalid/cb\n' },
      ['application-prod.yml:1 http://oa.sfj.invalid/cb'],
    ],
    [
      { 'config/sso.php': "<?php return ['redirect_uri' => 'https://oa.invalid/#/cb'];" },
      ["config/sso.php:1 'https://oa.invalid/#/cb'"],
    ],
    [
      { 'src/A.java': 'class Sso { String redirectUri = "https%3A%2F%2Foa.invalid"; }' },
      ['src/A.java:1 "https%3A%2F%2Foa.invalid"'],
    ],
    [
      { 'govauth.config.json': '{}', '.env.production': "REDIRECT_URI='https://oa.sfj.invalid/#/cb'\n" },
      [".env.production:1 'https://oa.sfj.invalid/#/cb'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env': 'REDIRECT_URI=https://oa.sfj.invalid/auth/callback?from=sso\n' },
    { '.env': 'REDIRECT_URI=http://10.1.1.1:8080/cb\nSSO_CALLBACK_URL=/auth/callback\n' },
    { 'application-prod.yml': 'sso.redirect-uri: http://127.0.0.1/cb\n' },
    { 'application-prod.yml': 'sso.redirect-uri: "{baseUrl}/login/oauth2/code/{registrationId}"\n' },
    { 'application-prod.yml': 'wechat.redirect-uri: https://oa.invalid/#/wx\n' },
    { '.env': 'REDIRECT_URI=https://your-domain/#/cb\n' },
    { 'govauth.config.json': '{}', '.env.production': 'REDIRECT_URI=http://oa.sfj.invalid/auth/callback\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('leaves to the rules of the config what the config says too', () => {
    const redirectUri = 'https://oa.sfj.invalid/#/cb';
    const config = JSON.stringify({ environments: { production: { redirectUri } } });
    expect(
      told({ 'govauth.config.json': config, '.env.production': `REDIRECT_URI='${redirectUri}'\n` }),
    ).toEqual([]);
  });

  it('decodes every layer', () => {
    const files = { '.env': 'REDIRECT_URI="https%253A%252F%252Foa.invalid%252Fcb"\r\n' };
    const [violation] = judgedProject(redirectUriWrittenSoundly, files);
    expect(violation?.mended?.['.env']).toBe('REDIRECT_URI="https://oa.invalid/cb"\r\n');
  });
});
