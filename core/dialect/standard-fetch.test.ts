import * as client from 'openid-client';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile/profile.ts';
import { tokenOf } from '../profile/token-of.ts';
import { createDialect } from './dialect.ts';
import type { HttpAnswer, HttpRequest, JsonObject } from './message.ts';
import { createStandardFetch, type Observation } from './standard-fetch.ts';
import { gdZwrz, oidc, syntheticProfiles } from './test-profiles.ts';

const base = 'http://127.0.0.1:9400';
const redirectUri = 'http://127.0.0.1:3000/auth/callback';
const secret = 's&c r+t=中';

interface Answers {
  readonly token?: HttpAnswer;
  readonly userinfo?: HttpAnswer;
}

/** A platform of `profile` played by the dialect's other side; `answers` stand in for its own. */
function play(profile: Profile, answers: Answers = {}) {
  const dialect = createDialect(profile);
  const endpoints = dialect.endpointsAt(base);
  const asked: HttpRequest[] = [];
  const seen: Observation[] = [];

  const ofToken = (request: HttpRequest): HttpAnswer => {
    const { parameters } = dialect.token.readRequest(request);
    if (parameters['client_secret'] !== secret)
      return dialect.token.writeAnswer({ kind: 'error', error: { error: 'invalid_client' } });
    const value: JsonObject = { access_token: 'AT', token_type: 'bearer', expires_in: 7200, sub: 'U1' };
    return dialect.token.writeAnswer({ kind: 'success', value });
  };
  const ofUserinfo = (request: HttpRequest): HttpAnswer => {
    const asks = dialect.userinfo.readRequest(request);
    return asks?.accessToken === 'AT'
      ? dialect.userinfo.writeAnswer({ kind: 'success', value: { sub: 'U1', name: '张三' } })
      : dialect.userinfo.writeAnswer({ kind: 'error', error: { error: 'invalid_token' } });
  };

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    const headers = Object.fromEntries(request.headers);
    asked.push({ method: request.method, url, headers, body: await request.clone().text() });
    const message = { method: request.method, url, headers, body: await request.text() };
    const path = url.split('?')[0];
    const answer =
      path === endpoints.token
        ? (answers.token ?? ofToken(message))
        : path === endpoints.userinfo
          ? (answers.userinfo ?? ofUserinfo(message))
          : { status: 200, headers: { 'content-type': 'application/json' }, body: '{"keys":[]}' };
    return new Response(answer.body, answer);
  };

  const standardFetch = createStandardFetch(dialect, endpoints, fetch, {
    observe: (observation) => seen.push(observation),
  });
  return { endpoints, asked, seen, standardFetch };
}

type Played = ReturnType<typeof play>;

function configure({ endpoints, standardFetch }: Played, clientSecret = secret): client.Configuration {
  const server = {
    issuer: base,
    authorization_endpoint: endpoints.authorize,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userinfo,
  };
  const configuration = new client.Configuration(server, 'zwrz_demo', clientSecret);
  client.allowInsecureRequests(configuration);
  configuration[client.customFetch] = standardFetch;
  return configuration;
}

async function logIn(played: Played, clientSecret?: string) {
  const configuration = configure(played, clientSecret);
  const callback = new URL(`${redirectUri}?code=C&state=S`);
  const tokens = await client.authorizationCodeGrant(configuration, callback, { expectedState: 'S' });
  const claims = await client.fetchUserInfo(configuration, tokens.access_token, 'U1');
  return { tokens, claims };
}

const json = (body: unknown, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', date: 'Mon, 23 Nov 2026 08:00:00 GMT' },
  body: JSON.stringify(body),
});

describe('openid-client over the dialect', () => {
  it.each([gdZwrz, oidc, ...syntheticProfiles])('logs in at $id', async (profile) => {
    const { tokens, claims } = await logIn(play(profile));
    expect(tokens).toMatchObject({ access_token: 'AT', token_type: 'bearer', expires_in: 7200 });
    expect(claims).toEqual({ sub: 'U1', name: '张三' });
  });

  it('speaks gd-zwrz on the wire: forms, the secret in the body, no bearer header', async () => {
    const played = play(gdZwrz);
    await logIn(played);
    const [token, userinfo] = played.asked;
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
      grant_type: 'authorization_code',
      code: 'C',
      redirect_uri: redirectUri,
      client_id: 'zwrz_demo',
      client_secret: secret,
    });
    expect(token?.headers).not.toHaveProperty('authorization');
    expect(userinfo).toMatchObject({ method: 'POST', body: 'access_token=AT' });
    expect(userinfo?.headers).not.toHaveProperty('authorization');
  });

  it('shows both wires to the observer', async () => {
    const played = play(gdZwrz);
    await logIn(played);
    const [, userinfo] = played.seen;
    expect(userinfo?.standardRequest.headers['authorization']).toBe('Bearer AT');
    expect(userinfo?.wireRequest.body).toBe('access_token=AT');
    expect(JSON.parse(userinfo?.wireAnswer?.body ?? '')).toMatchObject({ status: 0, data: { userId: 'U1' } });
    expect(JSON.parse(userinfo?.standardAnswer?.body ?? '')).toEqual({ sub: 'U1', name: '张三' });
  });

  it('makes do without a token type, which the profile makes needless', async () => {
    const token = json({ status: 0, message: '成功', data: { access_token: 'AT', expires_in: '7200' } });
    await expect(logIn(play(gdZwrz, { token }))).resolves.toMatchObject({ claims: { sub: 'U1' } });
  });

  it('gives a refusal inside HTTP 200 as the error it is', async () => {
    await expect(logIn(play(gdZwrz), 'wrong')).rejects.toMatchObject({
      status: 401,
      error: 'invalid_client',
      error_description: '客户端认证失败',
    });
    const used = json({ status: 1, message: '授权码已失效', data: null });
    await expect(logIn(play(gdZwrz, { token: used }))).rejects.toMatchObject({
      status: 400,
      error: 'invalid_grant',
    });
  });

  it('gives a refusal at userinfo as a challenge, with the words in the body', async () => {
    const played = play(gdZwrz, {
      userinfo: json({ status: 5, message: '访问令牌无效或已过期', data: null }),
    });
    await expect(logIn(played)).rejects.toMatchObject({
      status: 401,
      cause: [{ scheme: 'bearer', parameters: { error: 'invalid_token' } }],
    });
    expect(JSON.parse(played.seen[1]?.standardAnswer?.body ?? '')).toMatchObject({
      error_description: '访问令牌无效或已过期',
    });
  });

  it('does not make up a subject', async () => {
    const userinfo = json({ status: 0, message: '成功', data: { name: '张三' } });
    await expect(logIn(play(gdZwrz, { userinfo }))).rejects.toMatchObject({ code: 'OAUTH_INVALID_RESPONSE' });
  });
});

describe('createStandardFetch', () => {
  const ask = (played: Played, url: string) =>
    played.standardFetch(url, { method: 'GET', headers: { Authorization: 'Bearer AT' }, redirect: 'manual' });

  it.each([
    ['HTML', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>系统维护中</html>' }],
    ['no envelope', json({ userId: 'U1' })],
    ['no data', json({ status: 0, data: null })],
  ])('passes on an answer that is malformed (%s)', async (_, userinfo) => {
    const played = play(gdZwrz, { userinfo });
    const answer = await ask(played, played.endpoints.userinfo);
    expect(await answer.text()).toBe(userinfo.body);
    expect(answer.headers.get('content-type')).toBe(userinfo.headers['content-type']);
    expect(played.seen[0]?.standardAnswer).toBe(played.seen[0]?.wireAnswer);
  });

  it('keeps the date of the platform, by which its clock is compared', async () => {
    const played = play(gdZwrz, { userinfo: json({ status: 6, message: '系统繁忙', data: null }) });
    const answer = await ask(played, played.endpoints.userinfo);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('date')).toBe('Mon, 23 Nov 2026 08:00:00 GMT');
  });

  it('passes requests to other addresses through, observed', async () => {
    const played = play(gdZwrz);
    const answer = await ask(played, `${base}/jwks`);
    expect(await answer.json()).toEqual({ keys: [] });
    expect(played.asked[0]?.headers['authorization']).toBe('Bearer AT');
    expect(played.seen[0]?.wireRequest).toBe(played.seen[0]?.standardRequest);
  });

  it('changes nothing at all for a conforming platform', async () => {
    const played = play(oidc, { token: json({ access_token: 'AT', token_type: 'Bearer', odd: '\u2028' }) });
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'C d' });
    const authorization = `Basic ${btoa('id:secret')}`;
    const init = { method: 'POST', headers: { authorization, 'x-own': '1' }, body };
    const answer = await played.standardFetch(played.endpoints.token, init);
    expect(played.asked[0]).toMatchObject({
      headers: { authorization, 'x-own': '1' },
      body: body.toString(),
    });
    expect(await answer.text()).toBe('{"access_token":"AT","token_type":"Bearer","odd":"\u2028"}');
    const [seen] = played.seen;
    expect(seen?.wireRequest).toBe(seen?.standardRequest);
    expect(seen?.wireAnswer).toBe(seen?.standardAnswer);
  });

  it('moves the secret where a platform that conforms otherwise wants it', async () => {
    const post: Profile = {
      ...oidc,
      token: { ...tokenOf(oidc), clientAuthentication: 'client_secret_post' },
    };
    const played = play(post);
    const headers = { authorization: `Basic ${btoa('id:s%26c+r%2Bt%3D%E4%B8%AD')}` };
    const answer = await played.standardFetch(played.endpoints.token, {
      method: 'POST',
      headers,
      body: 'code=C',
    });
    expect(answer.status).toBe(200);
    expect(played.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it('tells of a network failure and throws it on', async () => {
    const broken = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' });
    const seen: Observation[] = [];
    const dialect = createDialect(gdZwrz);
    const fetch = createStandardFetch(dialect, dialect.endpointsAt(base), () => Promise.reject(broken), {
      observe: (observation) => seen.push(observation),
    });
    await expect(fetch(`${base}/x`, { method: 'GET' })).rejects.toBe(broken);
    expect(seen[0]?.failure).toBe(broken);
    expect(seen[0]).not.toHaveProperty('wireAnswer');
  });

  it('hands the abort signal on', async () => {
    const dialect = createDialect(gdZwrz);
    const fetch = createStandardFetch(dialect, dialect.endpointsAt(base), async (_, init) => {
      init.signal?.throwIfAborted();
      return new Response('{}');
    });
    const { userinfo } = dialect.endpointsAt(base);
    await expect(fetch(userinfo, { method: 'GET', signal: AbortSignal.abort('enough') })).rejects.toBe(
      'enough',
    );
  });
});
