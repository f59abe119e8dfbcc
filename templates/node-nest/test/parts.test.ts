// 小部件：掩码、返回路径、HTML 转义、密码。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, passwordProblem, verifyPassword } from '../src/accounts/password.ts';
import { pickClaims } from '../src/auth/identity.ts';
import { safeReturnPath } from '../src/auth/return-path.ts';
import { maskClaim, maskName, maskSubject } from '../src/mask.ts';
import { html } from '../src/pages/html.ts';
import { declaredClaims } from '../src/system.ts';

test('掩码', () => {
  assert.deepEqual(['', '甲', '测甲', '测试𠮷'].map(maskName), ['', '*', '*甲', '**𠮷']);
  assert.deepEqual(['U1', 'zwrz-0001-abcd'].map(maskSubject), ['U***', 'zw***cd']);
  assert.equal(maskClaim('phone_number', '10000000001'), '100****0001');
  assert.equal(maskClaim('id_number', '99010019900101001X'), '990*************1X');
  assert.equal(maskClaim('picture', 'AAAA'), '（图片，不展示）');
  assert.equal(maskClaim('other', '123'), '***');
});

test('只取声明过的、简短的用户信息', () => {
  const [first] = declaredClaims;
  if (!first) return;
  const picked = (value: unknown) => pickClaims({ [first.name]: value, undeclared: 'x' });
  assert.deepEqual(picked('甲\n乙'), { [first.name]: '甲 乙' });
  assert.deepEqual(picked(['甲', 1, {}, null]), { [first.name]: '甲、1' });
  for (const value of ['', [], {}, null, undefined, 'x'.repeat(1_000_001)])
    assert.deepEqual(picked(value), {});
});

test('返回路径', () => {
  const cases: [unknown, string, string][] = [
    ['/report?id=1', '', '/report?id=1'],
    ['/oa/report', '/oa', '/oa/report'],
    ['/report', '/oa', '/oa/'],
    ['/oa-other/', '/oa', '/oa/'],
    ['/oa/../admin', '/oa', '/oa/'],
    ['/.//example.org', '', '/'],
    ['//example.org', '', '/'],
    ['/\\example.org', '', '/'],
    ['/\t/example.org', '', '/'],
    ['https://example.org', '', '/'],
    ['javascript:alert(1)', '', '/'],
    [['/a', '/b'], '', '/'],
    [undefined, '/oa', '/oa/'],
    ['/auth/login', '', '/'],
    [`/${'x'.repeat(600)}`, '', '/'],
  ];
  for (const [requested, basePath, expected] of cases)
    assert.equal(safeReturnPath(requested, basePath), expected, String(requested));
});

test('插入 HTML 的值一律转义', () => {
  assert.equal(
    html`<p title="${`"'<&>`}">${html`<b>${'<'}</b>`}${undefined}</p>`.text,
    '<p title="&#34;&#39;&#60;&#38;&#62;"><b>&#60;</b></p>',
  );
});

test('密码散列', async () => {
  const hash = await hashPassword('Correct-Horse-9');
  assert.notEqual(hash, await hashPassword('Correct-Horse-9'));
  assert.equal(await verifyPassword('Correct-Horse-9', hash), true);
  assert.equal(await verifyPassword('correct-horse-9', hash), false);
  assert.equal(await verifyPassword('anything', undefined), false);
  assert.match(passwordProblem('aaaaaaaa') ?? '', /两种/);
  assert.equal(passwordProblem('Correct-Horse-9'), undefined);
});
