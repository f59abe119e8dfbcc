// The two redirects that leave a platform or go to it: callback and logout.
import { describe, expect, it } from 'vitest';
import { readCallback, writeCallback } from './callback.ts';
import { endpointsAt } from './dialect.ts';
import { writeLogout } from './logout.ts';
import { gdZwrz, oidc } from './test-profiles.ts';

describe('callback', () => {
  it('keeps the redirect URI as it is registered, its own query included', () => {
    const url = writeCallback(gdZwrz, 'https://x.test/cb?tenant=a%20b', { code: 'C', state: 's=1' });
    expect(url).toBe('https://x.test/cb?tenant=a%20b&code=C&state=s%3D1');
  });

  it('names a code that came twice', () => {
    expect(readCallback(gdZwrz, 'https://x.test/cb?code=1&code=2').repeated).toEqual(['code']);
  });
});

describe('logout', () => {
  it('of gd-zwrz has its own name for the way back, and no state', () => {
    const parameters = {
      client_id: 'a',
      post_logout_redirect_uri: 'https://x.test/',
      state: 's',
      id_token_hint: 'j',
    };
    expect(writeLogout(gdZwrz, 'https://p.test/l', parameters)).toBe(
      'https://p.test/l?client_id=a&backurl=https%3A%2F%2Fx.test%2F',
    );
  });
});

describe('endpointsAt', () => {
  it('keeps a path prefix and leaves out what the platform does not have', () => {
    expect(endpointsAt(oidc, 'https://p.test/prefix/')).toMatchObject({
      token: 'https://p.test/prefix/token',
      discovery: 'https://p.test/prefix/.well-known/openid-configuration',
    });
    expect(endpointsAt(gdZwrz, 'https://p.test')).not.toHaveProperty('jwks');
  });
});
