// Debug modes of Laravel, ThinkPHP, Yii, Node and Spring, and files that are nobody's but a developer's.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { debugOffInProduction } from './debug-off-in-production.ts';

const told = (files: ExampleFiles) =>
  judgedProject(debugOffInProduction, files).map(
    ({ where, typed, severity = 'error' }) => `${where} ${typed} ${severity}`,
  );

describe('debug-off-in-production', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env.production': 'A=1\r\nAPP_DEBUG = "true"\r\n' }, ['.env.production:2 "true" error']],
    [{ '.env': 'APP_ENV=production\nAPP_DEBUG=1\n' }, ['.env:2 1 error']],
    [{ 'application-prod.properties': 'debug=true\n' }, ['application-prod.properties:1 true error']],
    [
      {
        'docker-compose.prod.yml': 'services:\n  web:\n    environment:\n      - NODE_ENV=development\n',
      },
      ['docker-compose.prod.yml:4 development error'],
    ],
    [{ 'config/app.php': "<?php\nreturn ['debug' => true];\n" }, ['config/app.php:2 true warning']],
    [
      { 'application/config.php': "<?php\nreturn [\n  'app_debug' => true,\n];\n" },
      ['application/config.php:3 true warning'],
    ],
    [{ 'public/index.php': "<?php\ndefine('APP_DEBUG', True);\n" }, ['public/index.php:2 True warning']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env': 'APP_DEBUG=true\n' },
    { '.env': 'APP_ENV=local\nAPP_DEBUG=true\n' },
    { '.env.production': 'APP_DEBUG=false\n', '.env.development': 'APP_DEBUG=true\n' },
    { 'application.yml': 'debug: true\n' },
    { 'docker-compose.yml': 'services:\n  web:\n    environment:\n      NODE_ENV: development\n' },
    { 'docker-compose.prod.yml': 'services:\n  web:\n    environment:\n      APP_DEBUG: ${APP_DEBUG}\n' },
    { 'config/app.php': "<?php\nreturn ['debug' => (bool) env('APP_DEBUG', false)];\n" },
    { 'config/app.php': "<?php\nreturn ['nested' => ['debug' => true]];\n" },
    { 'web/index.php': "<?php\ndefined('YII_DEBUG') or define('YII_DEBUG', true);\n" },
    { 'public/index.php': "<?php\nif ($_SERVER['OA_LOCAL']) {\n  define('APP_DEBUG', true);\n}\n" },
    { 'environments/dev/web/index.php': "<?php\ndefine('YII_DEBUG', true);\n" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['.env.production', "APP_DEBUG='true' # 临时\r\nA=1\r\n", "APP_DEBUG='false' # 临时\r\nA=1\r\n"],
    ['config/app.php', "<?php return ['debug' => TRUE];", "<?php return ['debug' => FALSE];"],
  ])('mends %s', (path, before, after) => {
    expect(judgedProject(debugOffInProduction, { [path]: before })[0]?.mended).toEqual({ [path]: after });
  });
});
