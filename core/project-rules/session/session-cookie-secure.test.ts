// Secure switched off where users come by https, and only there.
import { describe, expect, it } from 'vitest';
import type { EnvironmentName } from '../../config/config.ts';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionCookieSecure } from './session-cookie-secure.ts';

const judged = (files: ExampleFiles, environment?: EnvironmentName) =>
  judgedProject(sessionCookieSecure, files, environment);
const told = (files: ExampleFiles) =>
  judged(files).map(({ where, typed, severity = 'error' }) => `${where} ${typed} ${severity}`);

const boot = 'server.servlet.session.cookie.secure';
const config = { 'govauth.config.json': '{}' };
const plainTest =
  '{"environments":{"test":{"publicBaseUrl":"http://oa-test.invalid","redirectUri":"http://oa-test.invalid/cb"}}}';

describe('session-cookie-secure', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...config, 'application.yml': `\n${boot}: false\n` }, ['application.yml:2 false error']],
    [
      { ...config, 'application-prod.properties': `${boot}=false\r\n` },
      ['application-prod.properties:1 false error'],
    ],
    [
      { 'application.yml': `app.redirect-uri: https://oa.invalid/cb\n${boot}: false\n` },
      ['application.yml:2 false error'],
    ],
    [
      {
        ...config,
        'app.js': "const session = require('express-session');\nuse(session({ secret: s, store }));",
      },
      ['app.js:2 session warning'],
    ],
    [
      {
        '.env': 'APP_URL=https://oa.invalid\n',
        'index.php': '<?php\nsession_start(["cookie_httponly" => 1]);',
      },
      ['index.php:2 session_start warning'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application.yml': `${boot}: false\n` },
    { ...config, 'application.yml': `${boot}: true\n` },
    { ...config, 'application.yml': 'server.port: 1\n' },
    { ...config, 'application-dev.yml': `${boot}: false\n` },
    { ...config, 'application.yml': `${boot}: false\n`, 'application-prod.yml': `${boot}: true\n` },
    { 'govauth.config.json': plainTest, 'application-test.yml': `${boot}: false\n` },
    { 'application.yml': `app.redirect-uri: http://oa.invalid/cb\n${boot}: false\n` },
    {
      ...config,
      'app.js':
        "const session = require('express-session');\nuse(session({ secret: s, cookie: { secure: https } }));",
    },
    {
      ...config,
      'app.js': "const session = require('express-session');\nuse(session({ secret: s, cookie: options }));",
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('points at the address, and mends', () => {
    const text = `${boot}: False\r\nx: 1\r\n`;
    const [violation] = judged({ ...config, 'application-prod.yml': text });
    expect(violation?.environment).toBe('production');
    expect(violation?.related?.[0]?.at.file).toBe('govauth.config.json');
    expect(violation?.mended?.['application-prod.yml']).toBe(`${boot}: True\r\nx: 1\r\n`);
  });
});
