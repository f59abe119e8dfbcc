// How a redirect URI differs from what is registered.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriRegistered } from './redirect-uri-registered.ts';

const pair = (redirectUri: string, ...registeredRedirectUris: readonly string[]) =>
  judged(redirectUriRegistered, { environments: { test: { redirectUri, registeredRedirectUris } } });

const registered = 'https://oa.invalid/auth/callback';

describe('redirect-uri-registered', () => {
  it.each([
    ['https://oa.invalid/auth/callback/', 33, '末尾斜杠', '“/”', '（已结束）', true],
    ['https://oa.invalid/auth/Callback', 25, '大小写', '“C”', '“c”', true],
    ['https://OA.invalid/auth/callback', 9, '大小写', '“O”', '“o”', true],
    ['http://oa.invalid/auth/callback', 5, '协议', '“:”', '“s”', true],
    ['https://ob.invalid/auth/callback', 10, '主机名', '“b”', '“a”', false],
    ['https://oa.invalid:8443/auth/callback', 19, '端口', '“:”', '“/”', false],
    ['https://oa.invalid:443/auth/callback', 19, '是否写出默认端口', '“:”', '“/”', true],
    ['https://oa.invalid/auth/call', 29, '路径', '（已结束）', '“b”', true],
    ['https://oa.invalid/auth/callback?x=1', 33, '查询参数', '“?”', '（已结束）', true],
    ['https://oa.invalid/auth/callback#x', 33, '写法', '“#”', '（已结束）', true],
  ])('%s differs from character %d on: %s', (uri, position, respect, here, there, fixable) => {
    const [finding, ...others] = pair(uri, registered);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(uri)]);
    expect(finding?.message.zh).toContain(
      `从第 ${position} 个字符起不同（${respect}`.replace('（是否', '（端口（是否'),
    );
    expect(finding?.message.zh).toContain(`这里是${here}，登记的是${there}`);
    expect(finding?.mended?.environments.test?.redirectUri).toBe(fixable ? registered : undefined);
  });

  it('compares with the most alike of several, shows its place and does not choose', () => {
    const [finding] = pair(
      'https://oa.invalid/app2/callback',
      'https://b.invalid/x',
      'https://oa.invalid/app1/callback',
      registered,
    );
    expect(finding?.message.zh).toContain('“https://oa.invalid/app1/callback”');
    expect(finding?.related).toHaveLength(1);
    expect(finding?.related?.[0]?.at.length).toBe(JSON.stringify('https://oa.invalid/app1/callback').length);
    expect(finding?.fix).toBeUndefined();
  });

  it('names what is registered however little is alike', () => {
    expect(pair(registered, '乱填')[0]?.message.zh).toContain('“乱填”');
  });

  it.each([
    ['is registered', registered, [registered]],
    ['is registered among others', registered, ['https://a.invalid/cb', registered]],
    [
      'is the last of many',
      registered,
      [...'abcdef'].map((c) => `https://${c}.invalid/cb`).concat(registered),
    ],
    ['only has a blank too many (no-invisible-characters)', `${registered} `, [registered]],
    ['only is encoded (redirect-uri-not-encoded)', encodeURIComponent(registered), [registered]],
    ['is registered with a full-width colon', registered, [registered.replace(':', '：')]],
    ['is no URL (redirect-uri-absolute)', '/auth/callback', [registered]],
    ['is known at run time only', '${env:REDIRECT_URI}', [registered]],
  ])('is silent when it %s', (_, uri, list) => {
    expect(pair(uri, ...list)).toEqual([]);
  });
});
