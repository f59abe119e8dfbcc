// Hosts of one environment in the settings of another.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { settingsEnvironmentHost } from './settings-environment-host.ts';

const told = (files: ExampleFiles) =>
  judgedProject(settingsEnvironmentHost, files).map(
    ({ where, typed, severity }) => `${where} ${typed} ${severity}`,
  );

describe('settings-environment-host', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { 'application-prod.yml': 'sso:\n  base-url: https://sso-test.sfj.invalid\n' },
      ['application-prod.yml:2 https://sso-test.sfj.invalid warning'],
    ],
    [
      { '.env.production': 'REDIRECT_URI="http://localhost:3000/cb"\r\n' },
      ['.env.production:1 "http://localhost:3000/cb" error'],
    ],
    [
      {
        'docker-compose.prod.yml':
          'services:\n  web:\n    environment:\n      - PUBLIC_BASE_URL=http://0.0.0.0:3000\n',
      },
      ['docker-compose.prod.yml:4 http://0.0.0.0:3000 error'],
    ],
    [
      { 'application-test.yml': 'sso.redirect-uri: http://127.0.0.1/cb\n' },
      ['application-test.yml:1 http://127.0.0.1/cb warning'],
    ],
    [
      { 'config/config.prod.js': "exports.sso = { redirectUri: 'https://10.0.0.8/cb' };\n" },
      ["config/config.prod.js:1 'https://10.0.0.8/cb' warning"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application-prod.yml': 'sso.base-url: https://sso.sfj.invalid\n' },
    { 'application-dev.yml': 'sso.base-url: https://sso-test.sfj.invalid\n' },
    { 'application.yml': 'sso.base-url: https://sso-test.sfj.invalid\n' },
    { '.env': 'REDIRECT_URI=http://localhost:3000/cb\n' },
    {
      'application-prod.yml':
        'sso.base-url: https://latest.sfj.invalid\nspring.redis.url: redis://127.0.0.1\n',
    },
    { 'govauth.config.json': '{}', '.env.production': 'PLATFORM_BASE_URL=https://sso-test.sfj.invalid\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
