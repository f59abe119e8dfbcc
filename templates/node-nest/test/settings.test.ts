// 设置：一次说清全部问题；不安全的组合不启动。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, SettingsError } from '../src/settings.ts';
import { platformInfo } from '../src/system.ts';

const good = {
  [platformInfo.addressVariable]: 'https://idp.example.test',
  CLIENT_ID: 'zwrz_sample',
  CLIENT_SECRET: 'secret',
  REDIRECT_URI: 'https://oa.example.test/auth/callback',
  PUBLIC_BASE_URL: 'https://oa.example.test',
  SESSION_SECRET: 'x'.repeat(32),
  TRUST_PROXY: 'loopback',
  SESSION_STORE: 'memory',
};

function problems(env: Record<string, string>): readonly string[] {
  try {
    readSettings({ ...good, ...env });
    return [];
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.problems;
  }
}

test('正确的设置', () => {
  const settings = readSettings(good);
  assert.equal(settings.https, true);
  assert.equal(settings.basePath, '');
  assert.deepEqual(settings.trustProxy, ['loopback']);
});

test('审计日志默认启用，写 off 才停用', () => {
  assert.equal(readSettings(good).auditLogFile, 'logs/audit.jsonl');
  assert.equal(readSettings({ ...good, AUDIT_LOG_FILE: 'logs/a.jsonl' }).auditLogFile, 'logs/a.jsonl');
  assert.equal(readSettings({ ...good, AUDIT_LOG_FILE: 'off' }).auditLogFile, undefined);
});

test('账号库：默认是 SQLite 文件，也可以是 MariaDB 或 PostgreSQL', () => {
  assert.deepEqual(readSettings(good).database, { kind: 'sqlite', file: 'data/accounts.db' });
  const env = { ...good, DATABASE_USER: 'business', DATABASE_PASSWORD: 'p@ss' };
  const server = { host: 'db.example.test', user: 'business', password: 'p@ss' };
  assert.deepEqual(readSettings({ ...env, DATABASE_URL: 'mysql://db.example.test/oa' }).database, {
    ...server,
    kind: 'mysql',
    port: 3306,
    database: 'oa',
    tls: false,
  });
  assert.deepEqual(
    readSettings({ ...env, DATABASE_URL: 'postgres://db.example.test:5433/oa?tls=true' }).database,
    {
      ...server,
      kind: 'postgres',
      port: 5433,
      database: 'oa',
      tls: true,
    },
  );
});

test('什么都没有：逐项指出', () => {
  assert.throws(
    () => readSettings({ SESSION_STORE: 'memory' }),
    (error: SettingsError) => error.problems.length === 6,
  );
});

const bad: [string, Record<string, string>, RegExp][] = [
  ['平台地址用 http', { [platformInfo.addressVariable]: 'http://idp.example.test' }, /只有本机地址/],
  ['回调地址不是网址', { REDIRECT_URI: 'oa.example.test/auth/callback' }, /不是完整的网址/],
  ['回调地址带 #', { REDIRECT_URI: 'https://oa.example.test/#/callback' }, /“#”/],
  ['回调地址写法不规范', { REDIRECT_URI: 'https://OA.example.test:443/auth/callback' }, /规范的形式/],
  ['回调地址在别的主机', { REDIRECT_URI: 'https://other.example.test/auth/callback' }, /之下/],
  ['https 却没有 TRUST_PROXY', { TRUST_PROXY: '' }, /TRUST_PROXY 没有填写/],
  ['TRUST_PROXY 是 true', { TRUST_PROXY: 'true' }, /不能是 true/],
  ['会话密钥太短', { SESSION_SECRET: 'short' }, /至少 32 个字符/],
  ['redis 却没有地址', { SESSION_STORE: 'redis' }, /REDIS_URL/],
  ['不认识的会话存储', { SESSION_STORE: 'file' }, /memory、redis/],
  ['闲置期限太长', { SESSION_IDLE_MINUTES: '100000' }, /SESSION_IDLE_MINUTES/],
  ['退出后的路径不在本系统', { LOGOUT_RETURN_PATH: '//example.org' }, /LOGOUT_RETURN_PATH/],
  ['不认识的数据库', { DATABASE_URL: 'oracle://db/oa' }, /sqlite:、mysql:\/\/ 或 postgres:\/\//],
  ['SQLite 没有文件', { DATABASE_URL: 'sqlite:' }, /应写明文件/],
  ['数据库地址没有库名', { DATABASE_URL: 'mysql://db:3306', DATABASE_USER: 'oa' }, /主机和库名/],
  ['数据库密码写在地址里', { DATABASE_URL: 'mysql://oa:p@db/oa', DATABASE_USER: 'oa' }, /DATABASE_PASSWORD/],
  ['数据库地址带别的参数', { DATABASE_URL: 'postgres://db/oa?x=1', DATABASE_USER: 'oa' }, /tls=true/],
  ['数据库没有用户名', { DATABASE_URL: 'postgres://db/oa' }, /DATABASE_USER/],
  ['端口不是整数', { PORT: '80.5' }, /PORT/],
];
for (const [name, env, expected] of bad) {
  test(`${name}：不启动`, () => {
    const found = problems(env);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', expected);
  });
}
