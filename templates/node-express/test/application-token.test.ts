// 应用令牌：取一次用到快到期，不会有两个人同时去取，无效的不再用。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepApplicationToken } from '../src/auth/application-token.ts';

/** 第几次取，就是第几个令牌。 */
function counted(seconds: number) {
  const seen = { requests: 0 };
  const applicationToken = keepApplicationToken(async () => {
    seen.requests += 1;
    return { token: `T-${seen.requests}`, seconds };
  });
  return { applicationToken, seen };
}

test('同时要用的人等同一次请求；到期之前一直用它', async () => {
  const { applicationToken, seen } = counted(7200);
  const together = await Promise.all([applicationToken.get(), applicationToken.get()]);
  assert.deepEqual([...together, await applicationToken.get()], ['T-1', 'T-1', 'T-1']);
  assert.equal(seen.requests, 1);
});

test('快到期时换新', async (t) => {
  const { applicationToken } = counted(7200);
  await applicationToken.get();
  const now = Date.now();
  const clock = t.mock.method(Date, 'now', () => now + 6400_000);
  assert.equal(await applicationToken.get(), 'T-1');
  clock.mock.mockImplementation(() => now + 6600_000);
  assert.equal(await applicationToken.get(), 'T-2');
});

test('没有有效期的，每次另取', async () => {
  const { applicationToken } = counted(Number.NaN);
  assert.deepEqual([await applicationToken.get(), await applicationToken.get()], ['T-1', 'T-2']);
});

test('平台说无效的不再用；别人已经换新的，不再换', async () => {
  const { applicationToken, seen } = counted(7200);
  const old = await applicationToken.get();
  applicationToken.discard(old);
  assert.equal(await applicationToken.get(), 'T-2');
  applicationToken.discard(old);
  assert.equal(await applicationToken.get(), 'T-2');
  assert.equal(seen.requests, 2);
});

test('没有取到：说明原因，下次再取', async () => {
  let failing = true;
  const applicationToken = keepApplicationToken(async () => {
    if (failing) throw new Error('平台没有应答');
    return { token: 'T', seconds: 60 };
  });
  await assert.rejects(applicationToken.get(), /平台没有应答/);
  failing = false;
  assert.equal(await applicationToken.get(), 'T');
});
