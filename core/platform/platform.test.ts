import * as client from 'openid-client';
import { describe, expect, it } from 'vitest';
import { createPlatform } from './platform.ts';
import { baseUrl, createTrial, first } from './trial.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

describe('a login by openid-client, in memory', () => {
  it('goes through discovery, PKCE, id_token and userinfo to logout', async () => {
    const { profile } = createTrial('oidc-generic');
    const platform = createPlatform({ profile, baseUrl, clients: [first], now: Date.now, random });
    const customFetch: client.CustomFetch = (url, init) =>
      platform.fetch(new Request(url, init as RequestInit));
    const config = await client.discovery(
      new URL(baseUrl),
      first.id,
      {},
      client.ClientSecretBasic(first.secret),
      { execute: [client.allowInsecureRequests], [client.customFetch]: customFetch },
    );
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const parameters = {
      redirect_uri: first.redirectUris[0] ?? '',
      scope: 'openid profile phone',
      state: 'a state',
      nonce: 'a nonce',
      code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    };
    const page = await platform.fetch(new Request(client.buildAuthorizationUrl(config, parameters)));
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const login = /name="login" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const back = await platform.fetch(
      new Request(`${baseUrl}/.govauth/login`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ login, persona: 'zhao-jida' }),
      }),
    );
    expect(back.status).toBe(303);
    const callback = new URL(back.headers.get('location') ?? '');
    const tokens = await client.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier,
      expectedState: 'a state',
      expectedNonce: 'a nonce',
      idTokenExpected: true,
    });
    const subject = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(config, tokens.access_token, subject)).toMatchObject({
      sub: 'U99000002',
      name: '赵𠮷龘',
      phone_number: '10000000002',
    });
    const logout = client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: first.postLogoutRedirectUris[0] ?? '',
      id_token_hint: tokens.id_token ?? '',
    });
    const ended = await platform.fetch(new Request(logout, { headers: { cookie } }));
    expect(ended.headers.get('location')).toBe(first.postLogoutRedirectUris[0]);
  });
});

describe('the handler', () => {
  it('describes itself to tools', async () => {
    const { platform } = createTrial('gd-zwrz', { faults: ['state-dropped'] });
    const answer = await platform.fetch(new Request(`${baseUrl}/.govauth/platform`));
    expect(await answer.json()).toEqual({
      govauth: 1,
      profile: 'gd-zwrz',
      personas: expect.arrayContaining([
        { id: 'li-xin', title: { zh: expect.any(String), en: expect.any(String) } },
      ]),
      faults: ['state-dropped'],
    });
  });

  it('lists the requests it saw, and what was wrong', async () => {
    const trial = createTrial('gd-zwrz');
    await trial.authorize(first, { client_id: 'nobody' });
    const { body } = await trial.browse('GET', `${baseUrl}/.govauth/requests`);
    expect(JSON.parse(body)).toEqual([
      {
        id: 'r1',
        at: 1_700_000_000_000,
        endpoint: 'authorize',
        method: 'GET',
        status: 400,
        parameters: expect.arrayContaining(['client_id', 'redirect_uri', 'state']),
        problem: { zh: '没有 client_id 为“nobody”的系统。', en: expect.stringContaining('nobody') },
      },
    ]);
  });

  it('keeps the last 200 requests', async () => {
    const trial = createTrial('gd-zwrz');
    for (let at = 0; at < 205; at++) await trial.browse('GET', `${baseUrl}/token`);
    expect(trial.platform.requests()).toHaveLength(200);
    expect(trial.platform.requests().at(-1)?.id).toBe('r205');
  });

  it('keeps no request of tools and of people who look', async () => {
    const trial = createTrial('gd-zwrz');
    for (const path of ['/', '/.govauth/platform', '/.govauth/requests', '/.govauth/control'])
      await trial.browse('GET', baseUrl + path);
    expect(trial.platform.requests()).toEqual([]);
  });

  it.each(['zh-CN', 'en'])('has a start page in %s without a secret', async (language) => {
    const { platform } = createTrial('oidc-generic');
    const headers = { 'accept-language': language };
    const answer = await platform.fetch(new Request(`${baseUrl}/`, { headers }));
    const page = await answer.text();
    expect(page).toContain(`<html lang="${language}">`);
    for (const shown of [`${baseUrl}/token`, first.id, 'zhao-jida', first.redirectUris[0] ?? ''])
      expect(page).toContain(shown);
    expect(page).not.toContain(first.secret);
  });

  it('answers an unknown address with a page', async () => {
    const answer = await createTrial('gd-zwrz').browse('GET', `${baseUrl}/favicon.ico`);
    expect([answer.status, answer.body.includes('没有这个页面')]).toEqual([404, true]);
  });

  it('answers HEAD as GET', async () => {
    const { platform } = createTrial('oidc-generic');
    const url = `${baseUrl}/.well-known/openid-configuration`;
    expect((await platform.fetch(new Request(url, { method: 'HEAD' }))).status).toBe(200);
  });

  it.each([
    ['a body', { body: 'x'.repeat(65 * 1024) }],
    ['an address', { url: `${baseUrl}/token?${'x'.repeat(65 * 1024)}` }],
  ])('refuses %s of 65 KB', async (_, part) => {
    const { platform } = createTrial('oidc-generic');
    const request = { method: 'POST', url: `${baseUrl}/token`, headers: {}, body: '', ...part };
    expect((await platform.handle(request)).status).toBe(413);
  });

  it('stops reading a body that is too large', async () => {
    const { platform } = createTrial('oidc-generic');
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    const request = new Request(`${baseUrl}/token`, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await platform.fetch(request)).status).toBe(413);
    expect(sent).toBeLessThan(8);
  });

  it('lives below a path, when its address has one', async () => {
    const under = `${baseUrl}/sso/`;
    const { profile } = createTrial('oidc-generic');
    const platform = createPlatform({ profile, baseUrl: under, clients: [first], now: Date.now, random });
    const at = (path: string) => platform.fetch(new Request(baseUrl + path));
    const document = await (await at('/sso/.well-known/openid-configuration')).json();
    expect(document).toMatchObject({ issuer: `${baseUrl}/sso`, token_endpoint: `${baseUrl}/sso/token` });
    expect([(await at('/sso/')).status, (await at('/')).status]).toEqual([200, 404]);
  });
});
