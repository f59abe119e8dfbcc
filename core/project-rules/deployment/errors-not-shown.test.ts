// Stack traces and PHP errors that reach the browser, and those that only developers see.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { errorsNotShown } from './errors-not-shown.ts';

const told = (files: ExampleFiles) =>
  judgedProject(errorsNotShown, files).map(
    ({ where, typed, environment = 'all' }) => `${where} ${typed} ${environment}`,
  );

describe('errors-not-shown', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { 'application-prod.yml': 'server:\n  error:\n    include-stacktrace: always\n' },
      ['application-prod.yml:3 always production'],
    ],
    [
      { 'application.properties': 'server.error.includeStacktrace=ON_PARAM\r\n' },
      ['application.properties:1 ON_PARAM all'],
    ],
    [{ 'deploy/php.ini': 'display_errors=stdout\r\n' }, ['deploy/php.ini:1 stdout all']],
    [{ 'php-production.ini': 'display_errors = 1\n' }, ['php-production.ini:1 1 production']],
    [{ 'login.php': "<?php\nini_set('display_errors', '1');\n" }, ["login.php:2 '1' all"]],
    [
      {
        'public/index.php':
          '<?php\n$whoops = new \\Whoops\\Run;\n$whoops->pushHandler(new \\Whoops\\Handler\\PrettyPageHandler);\n',
      },
      ['public/index.php:3 new \\Whoops\\Handler\\PrettyPageHandler all'],
    ],
    [{ 'config/app.php': "<?php\nreturn ['show_error_msg' => true];\n" }, ['config/app.php:2 true all']],
    [
      {
        'src/app.js':
          'app.use((err, req, res, next) => {\n  res.status(500).json({ stack: err.stack });\n});\n',
      },
      ['src/app.js:2 err.stack all'],
    ],
    [
      { 'src/app.js': "const errorhandler = require('errorhandler');\napp.use(errorhandler());\n" },
      ['src/app.js:2 errorhandler all'],
    ],
    [
      {
        'src/main/java/A.java':
          'class A { void a(HttpServletResponse response) { try { b(); } catch (Exception e) {\ne.printStackTrace(response.getWriter()); } } }',
      },
      ['src/main/java/A.java:2 response.getWriter() all'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application-dev.yml': 'server:\n  error:\n    include-stacktrace: always\n' },
    { 'application.yml': 'server:\n  error:\n    include-stacktrace: never\n    include-message: always\n' },
    { 'php.ini': 'display_errors = stderr\n' },
    { 'docker/dev/php.ini': 'display_errors = On\n' },
    { 'php-development.ini': 'display_errors = On\n' },
    { 'index.php': "<?php\nif (APP_DEBUG) {\n  ini_set('display_errors', 1);\n}\n" },
    {
      'index.php':
        "<?php\nswitch (ENVIRONMENT) {\n  case 'development':\n    ini_set('display_errors', 1);\n    break;\n}\n",
    },
    { 'login.php': "<?php\nini_set('display_errors', 0);\n" },
    { 'bin/import.php': "<?php\nini_set('display_errors', 1);\n" },
    { 'src/app.js': 'app.use((err, req, res, next) => { log(err.stack); res.status(500).end(); });' },
    {
      'src/app.js':
        'app.use((err, req, res, next) => {\n  if (local) {\n    return res.json({ stack: err.stack });\n  }\n  res.end();\n});',
    },
    {
      'src/app.js':
        "app.use((err, req, res, next) => { res.json({ ...(config.env === 'development' && { stack: err.stack }) }); });",
    },
    {
      'src/main/java/A.java':
        'class A { void a() { try { b(); } catch (Exception e) { e.printStackTrace(); } } }',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['php.ini', 'display_errors = On ; 临时\r\n', 'display_errors = Off ; 临时\r\n'],
    ['login.php', "<?php ini_set('display_errors', '1');", "<?php ini_set('display_errors', '0');"],
    [
      'application.properties',
      'server.error.include-stacktrace=ALWAYS\n',
      'server.error.include-stacktrace=NEVER\n',
    ],
  ])('mends %s', (path, before, after) => {
    expect(judgedProject(errorsNotShown, { [path]: before })[0]?.mended).toEqual({ [path]: after });
  });
});
