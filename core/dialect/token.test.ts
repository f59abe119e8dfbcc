import { describe, expect, it } from 'vitest';
import { gdZwrz, oidc } from './test-profiles.ts';
import { readTokenAnswer, readTokenRequest, writeTokenAnswer, writeTokenRequest } from './token.ts';

const parameters = {
  grant_type: 'authorization_code',
  code: 'C',
  redirect_uri: 'http://127.0.0.1:3000/auth/callback',
  client_id: 'zwrz_demo',
  client_secret: 's&c r+t',
};

describe('token request', () => {
  it('of gd-zwrz carries the secret in a form', () => {
    const request = writeTokenRequest(gdZwrz, 'http://127.0.0.1:9400/t', { parameters });
    expect(request.headers).not.toHaveProperty('authorization');
    expect(request.body).toContain('client_secret=s%26c+r%2Bt');
  });

  it('of an OpenID Connect platform carries it in HTTP Basic only', () => {
    const request = writeTokenRequest(oidc, 'http://127.0.0.1:9400/t', { parameters });
    expect(request.headers['authorization']).toBe(`Basic ${btoa('zwrz_demo:s%26c+r%2Bt')}`);
    expect(request.body).not.toMatch(/client/);
  });

  it('says how the client proved itself, if at all', () => {
    const { client_secret: _, ...withoutSecret } = parameters;
    const ask = (sent: Record<string, string>) =>
      readTokenRequest(oidc, writeTokenRequest(oidc, 'http://x.test/t', { parameters: sent })).authentication;
    expect(ask(parameters)).toBe('client_secret_basic');
    expect(ask(withoutSecret)).toBe('none');
  });
});

describe('token answer', () => {
  const value = { access_token: 'AT', token_type: 'bearer', expires_in: 7200, scope: 'all', sub: 'U1' };

  it('of gd-zwrz is what public code shows', () => {
    const { body } = writeTokenAnswer(gdZwrz, { kind: 'success', value });
    expect(JSON.parse(body)).toEqual({
      status: 0,
      message: '成功',
      data: { access_token: 'AT', token_type: 'bearer', expires_in: '7200', scope: 'all', userid: 'U1' },
    });
  });

  it('keeps a lifetime that is no number of seconds as it came', () => {
    const body = JSON.stringify({ access_token: 'AT', expires_in: 'two hours' });
    expect(readTokenAnswer(oidc, { status: 200, headers: {}, body })).toMatchObject({
      value: { expires_in: 'two hours' },
    });
  });

  it('challenges who failed at HTTP Basic (RFC 6749 §5.2)', () => {
    const refused = { kind: 'error', error: { error: 'invalid_client' } } as const;
    const answer = writeTokenAnswer(oidc, refused);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Basic /);
    expect(writeTokenAnswer(gdZwrz, refused)).toMatchObject({ status: 200 });
    expect(writeTokenAnswer(gdZwrz, refused).headers).not.toHaveProperty('www-authenticate');
  });
});
