// Passwords of stores in settings that are passed on; those of a developer's machine are let be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { passwordNotLiteral } from './password-not-literal.ts';

const told = (path: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  judgedProject(passwordNotLiteral, { [path]: text, ...more }).map((one) => [
    one.where,
    one.typed,
    one.severity,
  ]);
const source = (host: string, password: string) =>
  `spring:\n  datasource:\n    url: jdbc:mysql://${host}:3306/oa?useSSL=true\n    password: ${password}\n`;

describe('password-not-literal', () => {
  it.each([
    ['application-prod.yml', source('localhost', 'Lm5-tower-88'), 4, 'Lm5-tower-88'],
    ['application.yml', source('10.99.1.5', '"Lm5-tower-88"'), 4, '"Lm5-tower-88"'],
    ['application-test.yml', source('db.sfj.invalid', 'oa'), 4, 'oa'],
    [
      'application.properties',
      'spring.redis.host=10.99.1.6\r\nspring.redis.password=Lm5tower\r\n',
      2,
      'Lm5tower',
    ],
    [
      'application-prod.properties',
      'spring.data.redis.url=redis://:Lm5tower@cache:6379/0\n',
      1,
      'redis://:Lm5tower@cache:6379/0',
    ],
    [
      'docker-compose.prod.yml',
      'services:\n  db:\n    environment:\n      MYSQL_ROOT_PASSWORD: Lm5tower\n',
      4,
      'Lm5tower',
    ],
  ])('warns of %s: %j', (path, text, line, typed) => {
    expect(told(path, text)).toEqual([[`${path}:${line}`, typed, undefined]]);
  });

  it.each([
    ['application.yml', source('localhost', 'Lm5-tower-88')],
    ['application.yml', source('mysql', 'password')],
    ['application.yml', source('${DB_HOST:10.99.1.5}', '${DB_PASSWORD}')],
    ['application-dev.yml', source('10.99.1.5', 'password')],
    ['application-prod.yml', source('10.99.1.5', '${DB_PASSWORD:}')],
    ['application-prod.yml', source('10.99.1.5', 'ENC(aGVsbG8gd29ybGQ=)')],
    ['application-prod.yml', source('10.99.1.5', '')],
    ['application-prod.yml', source('10.99.1.5', '请填写')],
    [
      'application-prod.yml',
      'spring:\n  datasource:\n    druid:\n      stat-view-servlet:\n        login-password: a1b2c3\n',
    ],
    ['docker-compose.yml', 'services:\n  db:\n    environment:\n      MYSQL_ROOT_PASSWORD: root\n'],
    [
      'docker-compose.prod.yml',
      'services:\n  db:\n    environment:\n      - MYSQL_PASSWORD=${DB_PASSWORD:?}\n',
    ],
    ['.env.production', 'DB_HOST=10.99.1.5\nDB_PASSWORD=Lm5-tower-88\n'],
    ['src/test/resources/application-prod.yml', source('10.99.1.5', 'Lm5-tower-88')],
  ])('accepts %s: %j', (path, text) => {
    expect(told(path, text)).toEqual([]);
  });

  it('accepts what git ignores, and never repeats a password', () => {
    const path = 'application-prod.yml';
    expect(told(path, source('db', 'Lm5-tower-88'), { '.gitignore': path })).toEqual([]);
    const [finding] = judgedProject(passwordNotLiteral, { [path]: source('db', 'Lm5-tower-88') });
    expect(JSON.stringify([finding?.message, finding?.hint])).not.toContain('Lm5');
  });
});
