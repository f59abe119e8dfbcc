// What is overridden, left out, or taken from elsewhere.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import type { ExampleFiles } from '../../project-rules/project-rule.ts';
import { said } from './session/said.ts';
import { session } from './session.ts';

describe('session', () => {
  const laravel =
    "<?php return ['driver' => env('SESSION_DRIVER', 'file'), 'lifetime' => env('SESSION_LIFETIME', 120)];";
  const cookie = "<?php return ['httponly' => false, 'secure' => false];";
  const thinkphp = "<?php return ['var_session_id' => '', 'type' => 'cache', 'expire' => 7200];";

  it.each<[string, ExampleFiles, readonly string[]]>([
    [
      'production overrides what is said for all',
      { 'application.yml': 'sa-token.timeout: 1\n', 'application-prod.yml': 'sa-token.timeout: 60\n' },
      ['sa-token absolute 1'],
    ],
    [
      'an unknown profile may override it',
      { 'application.yml': 'sa-token.timeout: 60\n', 'application-intranet.yml': 'sa-token.timeout: 120\n' },
      [],
    ],
    [
      'a profile nothing switches on is left out, in production too',
      { 'application-prod.yml': 'spring.config.activate.on-profile: intranet\nsa-token.timeout: 60\n' },
      [],
    ],
    ['local development is left out', { 'application-dev.yml': 'sa-token.timeout: 60\n' }, []],
    [
      'tests are left out',
      { 'src/test/java/A.java': 'class A { void a() { s.setMaxInactiveInterval(1); } }' },
      [],
    ],
    [
      'code overrides php.ini',
      {
        'php.ini': 'session.cookie_httponly = 0\n',
        'a.php': "<?php ini_set('session.cookie_httponly', '1');",
      },
      ['php http-only true'],
    ],
    [
      'a framework keeps its own sessions',
      { 'composer.json': '{"require":{"laravel/framework":"^11"}}', 'a.php': '<?php session_start();' },
      [],
    ],
    [
      'a variable overrides its default',
      {
        'config/session.php': laravel,
        '.env': 'APP_ENV=production\nSESSION_LIFETIME=20\nSESSION_DRIVER=redis\n',
      },
      ['laravel idle 20', 'laravel store redis'],
    ],
    [
      'variables of a developer are left out',
      { 'config/session.php': laravel, '.env': 'APP_ENV=local\nSESSION_LIFETIME=20\nSESSION_DRIVER=x\n' },
      [],
    ],
    ['an example gives nothing', { '.env.example': 'SESSION_IDLE_MINUTES=300\n' }, []],
    [
      'ThinkPHP 6 sends its session by its cookies',
      {
        'config/session.php': thinkphp,
        'config/cookie.php': cookie,
        'app/middleware.php': '<?php return [\n    \\think\\middleware\\SessionInit::class,\n];',
      },
      ['thinkphp store cache', 'thinkphp idle 120', 'thinkphp http-only false', 'thinkphp secure false'],
    ],
    [
      'ThinkPHP 6 without the middleware has no sessions',
      {
        'config/session.php': thinkphp,
        'config/cookie.php': cookie,
        'app/middleware.php': '<?php return [\n    // \\think\\middleware\\SessionInit::class\n];',
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(said(session(exampleProject(files)))).toEqual(expected);
  });
});
