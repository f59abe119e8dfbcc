import { describe, expect, it } from 'vitest';
import { readAuthorize, writeAuthorize } from './authorize.ts';
import { gdZwrz } from './test-profiles.ts';

describe('authorization request of gd-zwrz', () => {
  const endpoint = 'http://127.0.0.1:9400/zwrz/rz/sso/oauth/authorize';

  it('is what the platform expects', () => {
    const url = writeAuthorize(gdZwrz, endpoint, {
      response_type: 'code',
      client_id: 'zwrz_demo',
      redirect_uri: 'http://127.0.0.1:3000/auth/callback',
      scope: 'openid',
      state: 's',
    });
    expect(url).toBe(
      `${endpoint}?response_type=code&client_id=zwrz_demo&redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2Fauth%2Fcallback&scope=all&state=s`,
    );
  });

  it('names a constant that is missing or other, and does not take it for the caller’s', () => {
    expect(readAuthorize(gdZwrz, `${endpoint}?client_id=a`)).toMatchObject({ wrongFixed: ['scope'] });
    expect(readAuthorize(gdZwrz, `${endpoint}?client_id=a&scope=openid`)).toEqual({
      parameters: { client_id: 'a' },
      repeated: [],
      wrongFixed: ['scope'],
    });
  });
});
