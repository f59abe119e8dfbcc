// Names of settings and variables, however their words are joined, and what they are to the login.
import { describe, expect, it } from 'vitest';
import { nameWords } from './name-words.ts';
import { isPublicHalf, isSecretHalf, roleOf } from './role.ts';

describe('nameWords', () => {
  it.each([
    ['spring.redis.passWord', '-spring-redis-pass-word'],
    ['OA_CLIENT_SECRET', '-oa-client-secret'],
    ['clientSecret', '-client-secret'],
    ['XMLHttpRequest', '-xml-http-request'],
    ['a[0].b', '-a-0-b'],
  ])('%s is %s', (name, words) => {
    expect(nameWords(name)).toBe(words);
  });

  it('reads the end of a name without end, at once', () => {
    expect(nameWords(`${'aA'.repeat(1_000_000)}.client_secret`).endsWith('-client-secret')).toBe(true);
  });
});

describe('roleOf', () => {
  it.each([
    [
      'client-secret',
      [
        'CLIENT_SECRET',
        'spring.security.oauth2.client.registration.x.client-secret',
        'appsecret',
        'paasToken',
        'sso.secret',
        'dingtalk.appSecret',
        'consumer_secret_key',
      ],
    ],
    ['signing-key', ['SIGNING_SECRET', 'sso.signKey', 'signature-secret', 'sign_private_key']],
    ['access-key', ['aliyun.oss.accessKeySecret', 'AWS_SECRET_ACCESS_KEY', 'accessSecret']],
    [
      'session-secret',
      [
        'token.secret',
        'JWT_SECRET',
        'jwt.key',
        'sa-token.jwt-secret-key',
        'jwt.base64-secret',
        'SESSION_SECRET',
        'cookieSecret',
        'shiro.cookie.cipherKey',
      ],
    ],
    [
      'password',
      [
        'spring.datasource.druid.master.password',
        'DB_PASSWORD',
        'spring.redis.password',
        'MYSQL_ROOT_PASSWORD',
        'spring.rabbitmq.password',
      ],
    ],
    ['client-id', ['CLIENT_ID', 'appKey', 'oauth2.client-id', 'paasId', 'accessKeyId', 'ak']],
  ])('knows %s', (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  it.each([
    [
      'secret',
      'password',
      'user.password',
      'spring.security.user.password',
      'mail.password',
      'client-secret-name',
      'design.key',
      'session.key',
      'token',
      'spring.datasource.druid.statViewServlet.login-password',
      'publicKey',
      'secretary',
      'assign_key',
    ],
  ])('knows none of %j', (...names) => {
    expect(names.filter((name) => roleOf(name) !== undefined)).toEqual([]);
  });

  it('tells the halves of an access key', () => {
    expect(['secretKey', 'minio.secret-key', 'sk', 'task'].map(isSecretHalf)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['accessKey', 'ACCESS_KEY_ID', 'ak', 'peak'].map(isPublicHalf)).toEqual([true, true, true, false]);
  });
});
