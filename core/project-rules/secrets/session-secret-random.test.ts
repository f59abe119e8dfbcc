// Known defaults and words that sessions and tokens are signed with, in settings and code.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { sessionSecretRandom } from './session-secret-random.ts';

const strong = 'Qk7vX2mP9sLt4ZcR8wYb';
const told = (files: Readonly<Record<string, string>>) =>
  judgedProject(sessionSecretRandom, files).map((one) => [one.where, one.typed, one.severity]);

describe('session-secret-random', () => {
  it.each([
    [
      'application.yml',
      'token:\r\n  secret: abcdefghijklmnopqrstuvwxyz\r\n',
      2,
      'abcdefghijklmnopqrstuvwxyz',
      undefined,
    ],
    [
      'application.yml',
      'sa-token:\n  jwt-secret-key: abcdefghijklmnopqrstuvwxyz\n',
      2,
      'abcdefghijklmnopqrstuvwxyz',
      undefined,
    ],
    [
      'application.yml',
      'shiro:\n  cookie:\n    cipherKey: zSyK5Kp6PZAAjlT+eeNMlg==\n',
      3,
      'zSyK5Kp6PZAAjlT+eeNMlg==',
      undefined,
    ],
    ['application.yml', 'jwt:\n  secret: mall-admin-secret\n', 2, 'mall-admin-secret', undefined],
    [
      'application.yml',
      'jwt:\n  secret: ${JWT_SECRET:mall-admin-secret}\n',
      2,
      '${JWT_SECRET:mall-admin-secret}',
      undefined,
    ],
    ['application.properties', 'jwt.secret=xK9fQ2\n', 1, 'xK9fQ2', 'warning'],
    ['.env', 'SESSION_SECRET="my super secret"\nJWT_SECRET=123456\n', 2, '123456', undefined],
    ['.env.production', 'APP_KEY=SomeRandomString\n', 1, 'SomeRandomString', undefined],
    [
      '.env.production',
      'APP_KEY=base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n',
      1,
      'base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      undefined,
    ],
    [
      'app.js',
      "app.use(session({ secret: 'keyboard cat', resave: false }));",
      1,
      "'keyboard cat'",
      undefined,
    ],
    ['config/config.default.ts', "config.keys = 'my-app-keys-123456';", 1, "'my-app-keys-123456'", undefined],
    ['app.js', "app.use(cookieSession({ keys: ['key1', 'key2'] }));", 1, "'key1'", undefined],
    ['app.js', "const t = jwt.sign({ id }, 'secret');", 1, "'secret'", undefined],
    [
      'app.js',
      "const JWT_SECRET = process.env.JWT_SECRET || 'change-me-please';",
      1,
      "'change-me-please'",
      undefined,
    ],
    ['app.ts', "JwtModule.register({ secret: 'secretKey' })", 1, "'secretKey'", undefined],
    [
      'Jwts.java',
      'class A { String a = Jwts.builder().signWith(SignatureAlgorithm.HS256, "javaSecret").compact(); }',
      1,
      '"javaSecret"',
      undefined,
    ],
    [
      'Jwts.java',
      'class A { Algorithm a = Algorithm.HMAC256("token123456"); }',
      1,
      '"token123456"',
      undefined,
    ],
    ['Jwt.php', "<?php $t = JWT::encode($user, 'example_key', 'HS256');", 1, "'example_key'", undefined],
  ])('refuses %s: %j', (path, text, line, typed, severity) => {
    const found = told({ [path]: text });
    expect(found[0]).toEqual([`${path}:${line}`, typed, severity]);
    expect(new Set(found.map(([where]) => where)).size).toBe(1);
  });

  it.each([
    ['application.yml', `token:\n  secret: ${strong}\n`],
    ['application.yml', 'token:\n  secret: ${TOKEN_SECRET}\n  header: Authorization\n  expireTime: 30\n'],
    ['application.yml', 'jwt:\n  secret: 请替换为随机值\n'],
    [
      'a.js',
      "const names = { jwtSecret: 'JWT_SECRET', sessionSecret: 'Session secret' }; getJwtSecret('tenant-a');",
    ],
    ['src/keys.ts', "const keys = 'my-app-keys-123456';"],
    ['config/config.default.ts', "config.keys = process.env.APP_KEYS; const keys = { a: 'b' };"],
    ['dto.ts', "const type = { jwtSecret: 'string' };"],
    ['application-dev.yml', 'token:\n  secret: abcdefghijklmnopqrstuvwxyz\n'],
    ['.env.example', 'SESSION_SECRET=secret\nAPP_KEY=\n'],
    ['.env', 'APP_URL=http://localhost\nAPP_KEY=base64:AAAA\nJWT_SECRET=secret\n'],
    ['.env', `SESSION_SECRET=${strong}c0535e4be2b79ffd\n`],
    ['.env.production', 'APP_KEY=ding1234567\n'],
    ['app.js', 'app.use(session({ secret: process.env.SESSION_SECRET, name: "sid" }));'],
    ['app.js', "const hash = crypto.sign('sha256', data, 'secret');"],
    ['app.js', "session('user', null); sessionStorage.setItem('secret', 'a');"],
    ['test/app.test.js', "jwt.sign({}, 'secret')"],
    ['a.php', "<?php session('user'); cookie('token', 'abc'); $x = json_encode($a, 'b');"],
  ])('accepts %s: %j', (path, text) => {
    expect(told({ [path]: text })).toEqual([]);
  });

  it('says why and never repeats the secret', () => {
    const [finding] = judgedProject(sessionSecretRandom, {
      'application.yml': 'jwt:\n  secret: mall-admin-secret\n',
    });
    expect(finding?.message.en).toContain('common words');
    expect(JSON.stringify([finding?.message, finding?.hint])).not.toContain('mall-admin');
  });
});
