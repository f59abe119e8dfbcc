// HttpOnly switched off, by every framework's own words; the same place mended.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionCookieHttpOnly } from './session-cookie-http-only.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionCookieHttpOnly, files).map(
    ({ where, typed, severity = 'error' }) => `${where} ${typed} ${severity}`,
  );

const boot = 'server.servlet.session.cookie.http-only';

describe('session-cookie-http-only', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ 'application.yml': `# 会话\r\n${boot}: false\r\n` }, ['application.yml:2 false error']],
    [{ 'php.ini': 'session.cookie_httponly = Off\n' }, ['php.ini:1 Off error']],
    [{ 'a.php': '<?php\nsession_set_cookie_params(0, "/", "", true, false);\n' }, ['a.php:2 false error']],
    [{ 'index.php': '<?php\nsession_start();\n' }, ['index.php:2 session_start warning']],
    [
      { 'app.js': "import session from 'express-session';\nuse(session({ cookie: { httpOnly: false } }));" },
      ['app.js:2 false error'],
    ],
    [
      {
        'WEB-INF/web.xml':
          '<web-app><session-config><cookie-config>\n<http-only>false</http-only>\n</cookie-config></session-config></web-app>',
      },
      ['WEB-INF/web.xml:2 false error'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application.yml': `${boot}: true\n` },
    { 'application.yml': 'server.port: 8080\n' },
    { 'application-dev.yml': `${boot}: false\n` },
    { 'application.yml': `${boot}: "\${HTTP_ONLY}"\n` },
    { 'application.yml': `${boot}: false\n`, 'application-prod.yml': `${boot}: true\n` },
    { 'php.ini': ';session.cookie_httponly = 0\n' },
    { 'index.php': "<?php\nini_set('session.cookie_httponly', 1);\nsession_start();\n" },
    { 'tests/index.php': '<?php\nsession_start();\n' },
    { 'app.js': "res.cookie('theme', 'dark', { cookie: { httpOnly: false } });" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['application.yml', `${boot}: false # 前端要读\r\n`, `${boot}: true # 前端要读\r\n`],
    ['application.yml', `${boot}: "false"\n`, `${boot}: "true"\n`],
    ['php.ini', 'session.cookie_httponly=0\n', 'session.cookie_httponly=1\n'],
    [
      'a.php',
      "<?php ini_set('session.cookie_httponly', '0');",
      "<?php ini_set('session.cookie_httponly', '1');",
    ],
    [
      'config/session.php',
      "<?php return ['lifetime' => 20, 'http_only' => FALSE];",
      "<?php return ['lifetime' => 20, 'http_only' => TRUE];",
    ],
  ])('mends %s: %j', (path, text, expected) => {
    const [violation] = judgedProject(sessionCookieHttpOnly, { [path]: text });
    expect(violation?.mended).toEqual({ [path]: expected });
  });

  it('leaves a placeholder to its author', () => {
    const [violation] = judgedProject(sessionCookieHttpOnly, { 'application.yml': `${boot}: \${X:false}\n` });
    expect(violation).toMatchObject({ typed: '${X:false}', mended: undefined });
  });
});
