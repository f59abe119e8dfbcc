// Refresh tokens (RFC 6749 §6, RFC 9700 §4.14, OIDC Core §11 and §12) and their revocation (RFC 7009).
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../platform-shape.ts';
import { createTrial, first, second } from '../../trial.ts';

const registered: Client = { ...first, grantTypes: ['authorization_code', 'refresh_token'] };
const without: Client = { ...first, grantTypes: ['authorization_code'] };
const offline = { scope: 'openid profile offline_access', prompt: 'consent' };
const refused = (error: string) => ({ kind: 'error', error: { error } });

const platform = (client: Client = registered) =>
  createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [client, second] });

async function refreshed(trial: ReturnType<typeof platform>, token: unknown, changes = {}) {
  const answer = await trial.refresh(token, registered, changes);
  if (answer.kind !== 'success') throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('who gets a refresh token', () => {
  it.each([
    ['a client with the grant', registered, {}, true],
    [
      'a client with the grant that asks for offline_access alone',
      registered,
      { scope: 'openid offline_access' },
      true,
    ],
    ['a client without any registered grant that asks for nothing', first, {}, false],
    ['offline_access with consent', first, offline, true],
    ['offline_access without consent', first, { ...offline, prompt: undefined }, false],
    ['offline_access with consent, but not the grant', without, offline, false],
  ])('%s', async (_, client, changes, gets) => {
    expect('refresh_token' in (await platform(client).tokens(client, changes))).toBe(gets);
  });

  it('says by the granted scope whether it stays offline', async () => {
    expect((await platform(first).tokens(first, offline))['scope']).toBe('openid profile offline_access');
    expect((await platform().tokens(registered, { ...offline, prompt: undefined }))['scope']).toBe(
      'openid profile',
    );
  });

  it('is nobody at a platform without OpenID Connect', async () => {
    const client: Client = { ...registered };
    const trial = createTrial('gd-zwrz', { clients: [client] });
    expect(await trial.tokens(client)).not.toHaveProperty('refresh_token');
    expect(await trial.refresh('any', client)).toMatchObject(refused('unsupported_grant_type'));
  });
});

describe('a refresh', () => {
  it('gives an id_token of the same login, without nonce', async () => {
    const trial = platform();
    const before = await trial.tokens(registered);
    trial.pass(10);
    const after = await refreshed(trial, before['refresh_token']);
    const [old, fresh] = [before, after].map(({ id_token: token }) => decodeJwt(String(token)));
    const { nonce, at_hash: _, iat = 0, exp = 0, ...same } = old ?? {};
    expect(nonce).toBe('the-nonce');
    expect(fresh).toEqual({ ...same, iat: iat + 10, exp: exp + 10, at_hash: expect.any(String) });
  });

  it('gives another refresh token, the former is good once', async () => {
    const trial = platform();
    const { refresh_token: one } = await trial.tokens(registered);
    const { refresh_token: two } = await refreshed(trial, one);
    expect(two).not.toBe(one);
    await refreshed(trial, two);
  });

  it('by a used token revokes everything', async () => {
    const trial = platform();
    const { refresh_token: one } = await trial.tokens(registered);
    const { refresh_token: two, access_token: access } = await refreshed(trial, one);
    expect(await trial.refresh(one, registered)).toMatchObject(refused('invalid_grant'));
    expect(await trial.refresh(two, registered)).toMatchObject(refused('invalid_grant'));
    expect(await trial.userinfo(String(access))).toMatchObject(refused('invalid_token'));
  });

  it('gives one answer when the token comes twice at the same moment', async () => {
    const trial = platform();
    const { refresh_token: token } = await trial.tokens(registered);
    const answers = await Promise.all([1, 2, 3].map(() => trial.refresh(token, registered)));
    expect(answers.filter(({ kind }) => kind === 'success')).toHaveLength(1);
  });

  it('after a replay of the code is refused', async () => {
    const trial = platform();
    const code = await trial.logIn('li-xin', registered);
    const answer = await trial.exchange(code, registered);
    const token = answer.kind === 'success' ? answer.value['refresh_token'] : undefined;
    await trial.exchange(code, registered);
    expect(await trial.refresh(token, registered)).toMatchObject(refused('invalid_grant'));
  });

  it('narrows the scope of the access token alone', async () => {
    const trial = platform();
    const { refresh_token: one } = await trial.tokens(registered, { scope: 'openid profile email' });
    const narrow = await refreshed(trial, one, { scope: 'openid email' });
    expect(narrow['scope']).toBe('openid email');
    const answer = await trial.userinfo(String(narrow['access_token']));
    expect(answer.kind === 'success' && Object.keys(answer.value)).toEqual(['sub', 'email']);
    expect((await refreshed(trial, narrow['refresh_token']))['scope']).toBe('openid profile email');
  });

  it.each([
    ['more scope than granted', { scope: 'openid phone' }, 'invalid_scope'],
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
    ['no token', { refresh_token: undefined }, 'invalid_request'],
    ['an unknown token', { refresh_token: 'guessed' }, 'invalid_grant'],
  ])('with %s is refused, and the token stays good', async (_, changes, error) => {
    const trial = platform();
    const { refresh_token: token } = await trial.tokens(registered);
    expect(await trial.refresh(token, registered, changes)).toMatchObject(refused(error));
    await refreshed(trial, token);
  });

  it('by another client is refused, and the token stays good', async () => {
    const trial = platform();
    const { refresh_token: token } = await trial.tokens(registered);
    expect(await trial.refresh(token, second)).toMatchObject(refused('invalid_grant'));
    await refreshed(trial, token);
  });

  it('by a client without the grant is refused as such', async () => {
    expect(await platform(without).refresh('any', without)).toMatchObject(refused('unauthorized_client'));
  });

  it('ends with the login, unless offline_access was consented to', async () => {
    const trial = platform();
    const { refresh_token: bound } = await trial.tokens(registered);
    const { refresh_token: free } = await trial.tokens(registered, offline);
    await trial.logout({});
    expect(await trial.refresh(bound, registered)).toMatchObject(refused('invalid_grant'));
    await refreshed(trial, free);
  });
});

describe('revocation', () => {
  it('of a refresh token takes the access token with it', async () => {
    const trial = platform();
    const { refresh_token: token, access_token: access } = await trial.tokens(registered);
    expect((await trial.revoke(token, registered)).status).toBe(200);
    expect(await trial.refresh(token, registered)).toMatchObject(refused('invalid_grant'));
    expect(await trial.userinfo(String(access))).toMatchObject(refused('invalid_token'));
  });

  it('of an access token leaves the refresh token', async () => {
    const trial = platform();
    const { refresh_token: token, access_token: access } = await trial.tokens(registered);
    expect((await trial.revoke(access, registered)).status).toBe(200);
    expect(await trial.userinfo(String(access))).toMatchObject(refused('invalid_token'));
    await refreshed(trial, token);
  });

  it('of an unknown token is no error', async () => {
    expect((await platform().revoke('unknown', registered)).status).toBe(200);
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['no token', { token: undefined }, 400, 'invalid_request'],
  ])('with %s is refused', async (_, changes, status, error) => {
    const answer = await platform().revoke('any', registered, changes);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { error }]);
    expect('www-authenticate' in answer.headers).toBe(status === 401);
  });

  it('of another client’s token is refused', async () => {
    const trial = platform();
    const { access_token: access } = await trial.tokens(registered);
    expect((await trial.revoke(access, second)).status).toBe(400);
    expect((await trial.userinfo(String(access))).kind).toBe('success');
  });

  it('is offered by OpenID Connect only', async () => {
    expect((await createTrial('gd-zwrz').revoke('any')).status).toBe(404);
  });
});
