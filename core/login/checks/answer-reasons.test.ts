import { describe, expect, it } from 'vitest';
import { findings, json, loginAtDouble, page, profile } from '../../../test/login/platform-double.ts';
import type { HttpAnswer } from '../../dialect/message.ts';

const envelope = (status: unknown, message = 'x') => ({ status, message, data: null });

/** What the platform answers with → words of the cause that are found. */
const causes: readonly (readonly [string, HttpAnswer, RegExp])[] = [
  [
    'an address that is not registered',
    json(envelope(60020, 'not allow to access from your ip')),
    /出口地址没有登记/,
  ],
  ['403', { status: 403, headers: {}, body: 'forbidden' }, /出口地址没有登记/],
  ['404', json({}, 404), /没有这个接口地址/],
  ['405', json({}, 405), /请求方法/],
  ['429', json({}, 429), /限制了调用次数/],
  ['500', json({}, 500), /内部出错/],
  ['502', page('<html>nginx</html>', 502), /网关连不上/],
  ['503', { status: 503, headers: {}, body: '' }, /暂时不可用/],
  ['an error of the standard as its own code', json(envelope('invalid_scope')), /scope 未对本客户端开放/],
  ['an error nobody knows', json(envelope(9527)), /没有对应的名称/],
];

describe('the cause of', () => {
  it.each(causes)('%s is told', async (_, answer, words) => {
    const outcome = await loginAtDouble(profile, { userinfo: () => answer });
    expect(findings(outcome)[0]?.cause?.zh).toMatch(words);
  });
});
