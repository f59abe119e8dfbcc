// The systems hear of a logout: at their back channel, and in frames of the browser (OIDC Back-Channel and Front-Channel Logout).
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../platform-shape.ts';
import { baseUrl, createTrial, first, second } from '../../trial.ts';

const [bye = ''] = first.postLogoutRedirectUris;
const backchannelLogoutUri = 'https://first.example.invalid/backchannel';
const frontchannelLogoutUri = 'https://second.example.invalid/frontchannel?kept=1';
const told: Client = { ...first, backchannelLogoutUri };
const framed: Client = { ...second, frontchannelLogoutUri };

const platform = (options: Parameters<typeof createTrial>[1] = {}) =>
  createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [told, framed], ...options });
type Trial = ReturnType<typeof platform>;

async function logOut(trial: Trial, client = told) {
  const { id_token: hint } = await trial.tokens(client);
  const answer = await trial.logout({
    id_token_hint: String(hint),
    post_logout_redirect_uri: bye,
    state: 's',
  });
  return { claims: decodeJwt(String(hint)), answer };
}

const logged = (trial: Trial) =>
  trial.platform.requests().filter(({ endpoint }) => endpoint === 'backchannel-logout');

describe('back-channel logout', () => {
  it('sends a logout token of the login that ended', async () => {
    const trial = platform();
    const { claims, answer } = await logOut(trial);
    expect(answer.headers['location']).toBe(`${bye}?state=s`);
    expect(trial.told.map(({ url }) => url)).toEqual([backchannelLogoutUri]);
    const keys = JSON.parse((await trial.browse('GET', trial.endpoints.jwks ?? '')).body);
    const { payload } = await jwtVerify(trial.told[0]?.form['logout_token'] ?? '', createLocalJWKSet(keys), {
      issuer: baseUrl,
      audience: told.id,
      typ: 'logout+jwt',
      algorithms: ['ES256'],
      currentDate: new Date(1_700_000_000_000),
    });
    expect(payload).toEqual({
      iss: baseUrl,
      aud: told.id,
      sub: 'U99000001',
      sid: claims['sid'],
      iat: 1_700_000_000,
      exp: 1_700_000_120,
      jti: expect.any(String),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    });
  });

  it('is signed as the client’s id_tokens are', async () => {
    const client: Client = { ...told, idTokenSignedResponseAlg: 'EdDSA' };
    const trial = platform({ clients: [client, second] });
    await logOut(trial, client);
    const keys = JSON.parse((await trial.browse('GET', trial.endpoints.jwks ?? '')).body);
    const options = { algorithms: ['EdDSA'], currentDate: new Date(1_700_000_000_000) };
    await jwtVerify(trial.told[0]?.form['logout_token'] ?? '', createLocalJWKSet(keys), options);
  });

  it('goes to those alone who had a token of that login', async () => {
    const trial = platform();
    await trial.logIn('li-xin', told);
    await logOut(trial, framed);
    expect(trial.told).toEqual([]);
  });

  it('has another jti each time', async () => {
    const trial = platform();
    await logOut(trial);
    await logOut(trial);
    const ids = trial.told.map(({ form }) => decodeJwt(form['logout_token'] ?? '').jti);
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    [200, undefined],
    [204, undefined],
    [400, '系统 first-system 拒绝了退出通知：HTTP 400（成功应为 200）。'],
    [501, '系统 first-system 拒绝了退出通知：HTTP 501（成功应为 200）。'],
  ])('notes the answer %s', async (status, problem) => {
    const trial = platform({ notify: async () => status });
    await logOut(trial);
    expect(logged(trial)).toMatchObject([{ method: 'POST', status }]);
    expect(logged(trial)[0]?.problem?.zh).toBe(problem);
  });

  it('notes who does not answer, and logs out all the same', async () => {
    const trial = platform({ notify: () => Promise.reject(new Error('refused')) });
    const { answer } = await logOut(trial);
    expect(answer.status).toBe(303);
    expect(logged(trial)).toMatchObject([
      { status: 0, problem: { zh: expect.stringContaining('没有应答') } },
    ]);
  });

  it('sends nothing when the logout is refused', async () => {
    const trial = platform();
    await trial.tokens(told);
    await trial.logout({ client_id: 'nobody' });
    expect(trial.told).toEqual([]);
  });

  it('is sent when the platform ends logins by itself', async () => {
    const trial = platform();
    await trial.tokens(told);
    expect(await trial.platform.endLogins('chen-mo')).toBe(0);
    expect((await trial.authorize(told)).status).toBe(303);
    expect(await trial.platform.endLogins('li-xin')).toBe(1);
    expect(trial.told).toHaveLength(1);
    expect((await trial.authorize(told)).status).toBe(200);
    expect(await trial.platform.endLogins()).toBe(0);
  });
});

describe('the sid', () => {
  const sidOf = async (trial: Trial, changes: Record<string, string>, persona?: string) =>
    decodeJwt(String((await trial.tokens(told, changes, persona))['id_token']))['sid'];

  it('stays for the same person who logs in anew, and is another for another person', async () => {
    const trial = platform();
    const one = await sidOf(trial, {});
    expect(await sidOf(trial, { prompt: 'login' })).toBe(one);
    expect(await sidOf(trial, { prompt: 'login' }, 'chen-mo')).not.toBe(one);
  });

  it('is nothing that the browser’s cookie shows', async () => {
    const trial = platform();
    const sid = await sidOf(trial, {});
    expect([...trial.cookies.values()]).not.toContain(sid);
  });
});

describe('front-channel logout', () => {
  it('loads the system in a frame with issuer and sid, and returns from there', async () => {
    const trial = platform();
    await trial.tokens(framed);
    const { answer, claims } = await logOut(trial);
    expect([answer.status, answer.headers['location']]).toEqual([200, undefined]);
    const query = new URLSearchParams({ iss: baseUrl, sid: String(claims['sid']) });
    const source = `${frontchannelLogoutUri}&${query}`.replaceAll('&', '&amp;');
    expect(answer.body.match(/<iframe[^>]*>/g)).toEqual([
      `<iframe src="${source}" title="已退出登录" hidden>`,
    ]);
    expect(answer.headers['refresh']).toBe(`3; url=${bye}?state=s`);
    expect(answer.body).toContain(`id="back" href="${bye}?state=s"`);
  });

  it('allows frames of exactly those systems, and its own script', async () => {
    const trial = platform();
    await trial.tokens(framed);
    const { answer } = await logOut(trial);
    const [, nonce] = /<script nonce="([^"]+)">/.exec(answer.body) ?? [];
    expect(answer.headers['content-security-policy']?.split('; ')).toEqual(
      expect.arrayContaining(['frame-src https://second.example.invalid', `script-src 'nonce-${nonce}'`]),
    );
  });

  it('has neither frames nor script on a page without such systems', async () => {
    const trial = platform();
    const { id_token: hint } = await trial.tokens(told);
    const { body, headers } = await trial.logout({ id_token_hint: String(hint) });
    expect(body).not.toMatch(/<iframe|<script/);
    expect(headers['content-security-policy']).not.toMatch(/frame-src|script-src/);
  });
});
