import { describe, expect, it } from 'vitest';
import { gdZwrz, oidc, syntheticProfiles } from './test-profiles.ts';
import { readUserinfoRequest, writeUserinfoAnswer, writeUserinfoRequest } from './userinfo.ts';

const endpoint = 'http://127.0.0.1:9400/u';

describe('userinfo request', () => {
  it('of gd-zwrz is a form', () => {
    expect(writeUserinfoRequest(gdZwrz, endpoint, { accessToken: 'A+T' })).toMatchObject({
      method: 'POST',
      body: 'access_token=A%2BT',
    });
  });

  it('of an OpenID Connect platform is a bearer header', () => {
    expect(writeUserinfoRequest(oidc, endpoint, { accessToken: 'AT' }).headers['authorization']).toBe(
      'Bearer AT',
    );
  });

  it('has header names in lower case, whatever the profile writes', () => {
    const [renamed] = syntheticProfiles;
    expect(renamed && writeUserinfoRequest(renamed, endpoint, { accessToken: 'AT' }).headers).toMatchObject({
      'x-access-token': 'AT',
    });
  });

  it.each([{}, { authorization: 'Basic QTpC' }, { authorization: 'Bearer ' }, { authorization: 'AT' }])(
    'without a bearer token asks for nothing: %j',
    (headers) => {
      expect(readUserinfoRequest(oidc, { method: 'GET', url: endpoint, headers, body: '' })).toEqual({});
    },
  );
});

describe('userinfo answer', () => {
  it('of gd-zwrz is what public code shows', () => {
    const value = { sub: 'U1', name: '张三', phone_number: '10000000001', id_type: 1 };
    expect(JSON.parse(writeUserinfoAnswer(gdZwrz, { kind: 'success', value }).body)).toEqual({
      status: 0,
      message: '成功',
      data: { userId: 'U1', name: '张三', mobile: '10000000001', certificateType: 1 },
    });
  });

  it('challenges a refused token, with nothing in the header that a header cannot hold (RFC 6750 §3)', () => {
    const error = { error: 'invalid_token"\r\n中', description: '已过期' };
    const answer = writeUserinfoAnswer(oidc, { kind: 'error', error });
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });
});
