// Where users reach a system: by its config, else by any setting that is named for it.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { httpsAddress, publicAddresses } from './public-addresses.ts';

type Files = Readonly<Record<string, string>>;

it.each<[Files, readonly string[]]>([
  [{ 'application.yml': 'app.redirect-uri: https://oa.invalid/cb\n' }, ['undefined https://oa.invalid/cb']],
  [
    { 'application-prod.yml': 'app.callbackUrl: https://oa.invalid/cb\n' },
    ['production https://oa.invalid/cb'],
  ],
  [
    { 'application.yml': 'a: https://oa.invalid\napp.redirect-uri: "${a}/cb"\n' },
    ['undefined https://oa.invalid/cb'],
  ],
  [{ 'application.yml': 'app.redirect-uri: "${BASE:https://oa.invalid}/cb"\n' }, []],
  [{ 'application.yml': 'app.redirect-uri: http://127.0.0.1/cb\n' }, []],
  [{ 'application.yml': 'app.redirect-uri: "{baseUrl}/cb"\n' }, []],
  [{ '.env': 'APP_URL=https://oa.invalid\nAPP_ENV=production\n' }, ['production https://oa.invalid/']],
  [{ '.env': 'APP_URL=https://oa.invalid\nAPP_ENV=local\n' }, []],
  [
    { 'compose.yml': 'services:\n  a:\n    environment:\n      - PUBLIC_BASE_URL=https://oa.invalid\n' },
    ['undefined https://oa.invalid/'],
  ],
  [
    { 'govauth.config.json': '{}', '.env': 'APP_URL=https://other.invalid\n' },
    [
      'test https://oa-test.sfj.invalid/',
      'test https://oa-test.sfj.invalid/auth/callback',
      'production https://oa.sfj.invalid/',
      'production https://oa.sfj.invalid/auth/callback',
    ],
  ],
])('%j', (files, expected) => {
  const found = publicAddresses(exampleProject(files));
  expect(found.map(({ environment, url }) => `${environment} ${url.href}`)).toEqual(expected);
});

describe('httpsAddress', () => {
  const production = {
    'govauth.config.json':
      '{"environments":{"test":{"publicBaseUrl":"http://oa.invalid","redirectUri":"http://oa.invalid/cb"}}}',
  };

  it.each<[Files, 'test' | 'production' | undefined, string | undefined]>([
    [production, 'test', undefined],
    [production, 'production', 'oa.sfj.invalid'],
    [production, undefined, 'oa.sfj.invalid'],
    [{ '.env': 'APP_URL=https://a.invalid\nCALLBACK_URL=http://a.invalid/cb\n' }, undefined, undefined],
    [{ '.env': 'APP_URL=https://a.invalid\n' }, 'test', 'a.invalid'],
    [{}, undefined, undefined],
  ])('%j %s', (files, environment, expected) => {
    expect(httpsAddress(exampleProject(files), environment)?.url.hostname).toBe(expected);
  });
});
