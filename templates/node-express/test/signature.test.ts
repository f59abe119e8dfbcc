// 请求的签名：平台验得过；密钥、时钟不对时登录失败，不会放人进来。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlatformRequest, signRequest } from '../src/auth/signature.ts';
import { checkSignature, signer } from './signature-check.ts';
import { addBoundAccount, startSystem, whoAmI } from './system-under-test.ts';

const settings = { clientId: signer.id, clientSecret: signer.secret };
const otherSecret = 'another-secret-of-tests';

const request = {
  method: 'POST',
  url: new URL("https://idp.example.test/api/who?b=2&a='%E4%B8%AD'%20x&a=1%2B1"),
  headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
  body: 'code=c-1&name=%E5%BC%A0%26',
};

/** 平台看到的样子。 */
const received = ({ headers, body, ...request }: PlatformRequest) => ({
  ...request,
  headers: new Headers(headers),
  body: body ?? '',
});

const problemWith = (signed: PlatformRequest, clock = Date.now()) =>
  checkSignature(received(signed), clock, new Set());

test('签了名的请求，平台验得过；原来的请求没有改动', () => {
  const before = structuredClone({ ...request, url: request.url.href });
  assert.equal(problemWith(signRequest(request, settings)), undefined);
  assert.deepEqual({ ...request, url: request.url.href }, before);
  assert.notEqual(problemWith(request), undefined);
});

test('另一个密钥签的，平台不接受', () => {
  const signed = signRequest(request, { ...settings, clientSecret: otherSecret });
  assert.equal(problemWith(signed), '签名不对');
});

test('与平台的时钟差得太多，平台不接受', () => {
  const signed = signRequest(request, settings);
  const tolerated = 300 * 1000;
  for (const apart of [tolerated + 2000, -tolerated - 2000])
    assert.equal(problemWith(signed, Date.now() + apart), '签名的时间差得太多');
});

test('随机串每次都是新的：截下来的请求不能再用', () => {
  const used = new Set<string>();
  const signed = signRequest(request, settings);
  assert.equal(checkSignature(received(signed), Date.now(), used), undefined);
  assert.equal(checkSignature(received(signRequest(request, settings)), Date.now(), used), undefined);
  assert.match(checkSignature(received(signed), Date.now(), used) ?? '', /随机串/);
});

test('密钥不对：登录失败，平台说的是签名', async (t) => {
  const system = await startSystem(t, { CLIENT_SECRET: otherSecret });
  await addBoundAccount(system);
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.equal(system.platform.signatureProblem, '签名不对');
  assert.equal(page.status, 502);
  assert.match(page.text, /身份平台返回失败[\s\S]*签名不对/);
  assert.equal(await whoAmI(system), undefined);
  assert.ok(!page.text.includes(otherSecret) && !system.auditText().includes(otherSecret));
});

test('服务器的时钟不对：登录失败，平台说的是时间', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  system.platform.clockAheadMs = 300 * 1000 + 60_000;
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.equal(system.platform.signatureProblem, '签名的时间差得太多');
  assert.equal(page.status, 502);
  assert.match(page.text, /身份平台返回失败[\s\S]*时间差得太多/);
  assert.equal(await whoAmI(system), undefined);
});
