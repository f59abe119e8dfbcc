// Sessions that last too long, in every unit, and how grave that is.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionTimeoutShort } from './session-timeout-short.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionTimeoutShort, files).map(
    ({ where, typed, severity }) => `${where} ${typed} ${severity}`,
  );

const boot = 'server.servlet.session.timeout';
const webXml = (timeout: string) => ({
  'WEB-INF/web.xml': `<web-app><session-config>\n<session-timeout>${timeout}</session-timeout></session-config></web-app>`,
});
const express = (maxAge: string) => ({
  'app.js': `const session = require('express-session');\nuse(session({ secret: s, store, cookie: { secure, maxAge: ${maxAge} } }));`,
});
const level = (protectionLevel: number) => ({
  'govauth.config.json': JSON.stringify({ system: { protectionLevel } }),
});

describe('session-timeout-short', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ 'application.yml': `${boot}: 31m\n` }, ['application.yml:1 31m warning']],
    [{ 'application.yml': `${boot}: 3600\n` }, ['application.yml:1 3600 warning']],
    [{ 'application.yml': `${boot}: 7d\n` }, ['application.yml:1 7d error']],
    [{ 'application.yml': `${boot}: \${TIMEOUT:60m}\n` }, ['application.yml:1 ${TIMEOUT:60m} warning']],
    [{ 'application.yml': `${boot}: -1\n` }, ['application.yml:1 -1 warning']],
    [{ ...level(3), ...webXml('-1') }, ['WEB-INF/web.xml:2 -1 error']],
    [{ ...level(2), ...webXml('0') }, ['WEB-INF/web.xml:2 0 warning']],
    [webXml('120'), ['WEB-INF/web.xml:2 120 warning']],
    [express('1000 * 60 * 60 * 24 * 7'), ['app.js:2 1000 * 60 * 60 * 24 * 7 error']],
    [express('86400000'), ['app.js:2 86400000 warning']],
    [
      { 'application.yml': 'sa-token:\n  timeout: 2592000\n  active-timeout: -1\n' },
      ['application.yml:2 2592000 error', 'application.yml:3 -1 warning'],
    ],
    [
      { 'application.yml': 'sa-token:\n  timeout: 2592000\n  active-timeout: 1800\n' },
      ['application.yml:2 2592000 warning'],
    ],
    [
      {
        'config/session.php': "<?php return ['lifetime' => env('SESSION_LIFETIME', 20)];",
        '.env': 'SESSION_LIFETIME=120\n',
      },
      ['.env:1 120 warning'],
    ],
    [
      { 'config/session.php': "<?php return [\n'lifetime' => env('SESSION_LIFETIME', 1440)];" },
      ['config/session.php:2 1440 warning'],
    ],
    [
      { 'A.java': 'class A { void a() {\nsession.setMaxInactiveInterval(60 * 60);\n} }' },
      ['A.java:2 60 * 60 warning'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application.yml': `${boot}: 30m\n` },
    { 'application.yml': `${boot}: 1800\n` },
    { 'application.yml': `${boot}:\n` },
    { 'application.yml': `${boot}: soon\n` },
    { 'application-dev.yml': `${boot}: 7d\n` },
    { 'application.yml': 'server.servlet.session.cookie.max-age: 7d\n' },
    webXml('30'),
    express('1000 * 60 * 60 * 12'),
    express('maxAge'),
    { 'php.ini': 'session.gc_maxlifetime = 1440\n' },
    { 'config/session.php': "<?php return ['lifetime' => env('SESSION_LIFETIME', 120)];" },
    { 'application.yml': 'sa-token:\n  timeout: 86400\n  active-timeout: 1800\n' },
    { '.env.example': 'SESSION_IDLE_MINUTES=240\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['application.yml', `${boot}: 120m # 分\r\n`, `${boot}: 30m # 分\r\n`],
    ['application.yml', `${boot}: 2h\n`, `${boot}: 30m\n`],
    ['application.yml', `${boot}: "7200"\n`, `${boot}: "1800"\n`],
    ['application.yml', 'sa-token.timeout: 2592000\n', 'sa-token.timeout: 43200\n'],
    [
      'app.js',
      "require('express-session');\nx = { cookie: { maxAge: 172800000 } };",
      "require('express-session');\nx = { cookie: { maxAge: 43200000 } };",
    ],
  ])('mends %s: %j', (path, text, expected) => {
    expect(judgedProject(sessionTimeoutShort, { [path]: text })[0]?.mended).toEqual({ [path]: expected });
  });

  it.each([`${boot}: -1\n`, `${boot}: PT2H\n`, `${boot}: \${T:60m}\n`])('offers no edit for %j', (text) => {
    expect(judgedProject(sessionTimeoutShort, { 'application.yml': text })[0]).toMatchObject({
      mended: undefined,
    });
  });
});
