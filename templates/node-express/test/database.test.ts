// 账号库：唯一约束经得起并发，大小写规则，多个进程同时启动，重启之后还在。
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { AccountProblem, createAccounts } from '../src/accounts/accounts.ts';
import { createBindAttempts } from '../src/accounts/bind-attempts.ts';
import { createBindings } from '../src/accounts/bindings.ts';
import { afterDeadlock, openDatabase } from '../src/accounts/database.ts';
import { readDatabaseAddress } from '../src/accounts/database-address.ts';
import { Browser } from './browser.ts';
import { password, startSystem } from './system-under-test.ts';
import { createTestDatabase } from './test-database.ts';

async function open(t: TestContext) {
  const directory = mkdtempSync(join(tmpdir(), 'database-'));
  const place = await createTestDatabase(directory);
  const address = readDatabaseAddress(place.env, []);
  let database = await openDatabase(address);
  t.after(async () => {
    await database.destroy();
    await place.remove();
    rmSync(directory, { recursive: true });
  });
  const parts = () => {
    const accounts = createAccounts(database);
    return { database, accounts, bindings: createBindings(database, accounts) };
  };
  return {
    ...parts(),
    async reopen() {
      await database.destroy();
      database = await openDatabase(address);
      return parts();
    },
  };
}

const person = (username: string) => ({ username, displayName: username, role: 'user', password }) as const;
const hundred = Array.from({ length: 100 }, (_, index) => `U-${index}`);

test('一百个平台账号同时绑定同一个本地账号：恰有一个成功', async (t) => {
  const { accounts, bindings } = await open(t);
  const { id } = await accounts.add(person('zhangsan'));
  const results = await Promise.allSettled(hundred.map((subject) => bindings.bind(subject, id)));
  const winners = hundred.filter((_, index) => results[index]?.status === 'fulfilled');
  assert.equal(winners.length, 1);
  for (const result of results)
    if (result.status === 'rejected') assert.ok(result.reason instanceof AccountProblem);
  for (const subject of hundred)
    assert.equal((await bindings.accountOf(subject))?.id, subject === winners[0] ? id : undefined);
});

test('同时提交的绑定表单：一个成功，其余看到 409', async (t) => {
  const system = await startSystem(t);
  await system.app.accounts.add(person('zhangsan'));
  const people = ['U-1', 'U-2', 'U-3', 'U-4', 'U-5'].map((subject) => ({ subject, browser: new Browser() }));
  const submits = [];
  for (const { subject, browser } of people) {
    system.platform.person = { subject, name: '测试甲', mobile: '10000000001' };
    const form = await browser.open(`${system.base}/auth/login`);
    submits.push(() => browser.submit(form, `${system.base}/auth/bind`, { username: 'zhangsan', password }));
  }
  const pages = await Promise.all(submits.map((submit) => submit()));
  assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 409, 409, 409, 409]);
});

test('同一个人同时首次登录一百次：只开通一个账号', async (t) => {
  const { accounts, bindings } = await open(t);
  const opened = await Promise.all(hundred.map(() => bindings.bindNewAccount('U-0001', '测试𠮷')));
  assert.equal(new Set(opened.map(({ id }) => id)).size, 1);
  assert.deepEqual(
    (await accounts.list()).map(({ displayName, role }) => [displayName, role]),
    [['测试𠮷', 'user']],
  );
});

test('一百次猜测同时到来：只有五次能核对密码', async (t) => {
  const { database } = await open(t);
  const attempts = createBindAttempts(database);
  const allowed = await Promise.all(hundred.map((subject) => attempts.begin('zhangsan', subject)));
  assert.equal(allowed.filter(Boolean).length, 5);
  await attempts.succeed('ZhangSan', 'U-0');
  assert.equal(await attempts.begin('zhangsan', 'someone'), true);
});

test('账号名不分大小写；平台账号标识区分大小写和末尾的空格', async (t) => {
  const { accounts, bindings } = await open(t);
  const first = await accounts.add(person('Zhang.San'));
  await assert.rejects(accounts.add(person('zhang.san')), /已经存在/);
  assert.equal((await accounts.byUsername('ZHANG.SAN'))?.id, first.id);
  assert.equal(await accounts.byUsername("x' OR 1=1 --\0"), undefined);
  const second = await accounts.add(person('é'));
  const third = await accounts.add(person('e'));
  await bindings.bind('abc', first.id);
  await bindings.bind('ABC', second.id);
  await bindings.bind('abc ', third.id);
  assert.equal((await bindings.accountOf('abc'))?.username, 'Zhang.San');
  assert.equal((await bindings.accountOf('ABC'))?.username, 'é');
  assert.equal((await bindings.accountOf('abc '))?.username, 'e');
});

test('重启之后账号和绑定都在，也不再建表', async (t) => {
  const { accounts, bindings, reopen } = await open(t);
  await bindings.bind('U-0001', (await accounts.add(person('zhangsan'))).id);
  const again = await reopen();
  assert.equal((await again.bindings.accountOf('U-0001'))?.username, 'zhangsan');
});

test('几个进程同时第一次打开：都能用', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'database-'));
  const place = await createTestDatabase(directory);
  t.after(async () => {
    await place.remove();
    rmSync(directory, { recursive: true });
  });
  const outputs = [1, 2, 3, 4].map(async () => {
    const program = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/accounts/command.ts', 'list'],
      { env: { ...process.env, ...place.env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const [output] = await Promise.all([
      Promise.all([text(program.stdout), text(program.stderr)]),
      once(program, 'exit'),
    ]);
    return output.join('');
  });
  assert.deepEqual(await Promise.all(outputs), Array(4).fill('还没有账号。\n'));
});

test('互相等待而被放弃的再做一遍，至多三遍；别的错误不再做', async () => {
  const failing = (errors: object[]) => {
    let done = 0;
    const work = async () => {
      done += 1;
      const error = errors.shift();
      if (error) throw error;
      return done;
    };
    return { work, count: () => done };
  };
  const deadlock = { errno: 1213 };
  assert.equal(await afterDeadlock(failing([deadlock, { code: '40P01' }]).work), 3);
  const hopeless = failing([deadlock, deadlock, deadlock]);
  await assert.rejects(afterDeadlock(hopeless.work), deadlock);
  assert.equal(hopeless.count(), 3);
  const duplicate = failing([{ errno: 1062 }]);
  await assert.rejects(afterDeadlock(duplicate.work), { errno: 1062 });
  assert.equal(duplicate.count(), 1);
});
