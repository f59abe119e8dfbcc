// The Basic OP plan of the OpenID Foundation's conformance suite, module by module, against the platform in memory.
import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Client } from '../platform-shape.ts';
import type { SigningAlgorithm } from '../signing-algorithm.ts';
import { baseUrl, type Changes, createTrial, first, second } from '../trial.ts';

type Trial = ReturnType<typeof createTrial>;

interface Row {
  readonly module: string;
  readonly proves: string;
  /** ES256 when absent: its keys are made sooner than RSA ones. */
  readonly algorithm?: SigningAlgorithm;
  readonly run: (trial: Trial) => Promise<void>;
}

const claimsOf = async (trial: Trial, client?: Client, changes?: Changes) =>
  decodeJwt(String((await trial.tokens(client, changes))['id_token']));

/** A request with `changes` leads to tokens that are good for userinfo. */
const succeeds = (changes: Changes) => async (trial: Trial) => {
  const { access_token: token } = await trial.tokens(first, changes);
  expect(await trial.userinfo(String(token))).toMatchObject({ value: { sub: 'U99000001' } });
};

const errorOf = async (trial: Trial, changes: Changes) =>
  trial.readCallback(await trial.authorize(first, changes));

/** Userinfo for `scope` has exactly the claims `names`. */
const releases = (scope: string, names: readonly string[]) => async (trial: Trial) => {
  const { access_token: token } = await trial.tokens(first, { scope });
  const answer = await trial.userinfo(String(token));
  expect(answer.kind === 'success' && Object.keys(answer.value).sort()).toEqual([...names].sort());
};

const profileClaims = ['name', 'preferred_username', 'picture', 'gender'];

async function reuseCodeAfter(trial: Trial, seconds: number) {
  const code = await trial.logIn();
  const answer = await trial.exchange(code);
  const accessToken = answer.kind === 'success' ? String(answer.value['access_token']) : '';
  expect((await trial.userinfo(accessToken)).kind).toBe('success');
  trial.pass(seconds);
  expect(await trial.exchange(code)).toMatchObject({ error: { error: 'invalid_grant' } });
  expect(await trial.userinfo(accessToken)).toMatchObject({ error: { error: 'invalid_token' } });
}

async function postUserinfo(trial: Trial, headers: Record<string, string>, body: string) {
  const url = trial.endpoints.userinfo;
  const answer = await trial.platform.handle({ method: 'POST', url, headers, body });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { sub: 'U99000001' }]);
}

const rows: readonly Row[] = [
  {
    module: 'oidcc-server',
    proves: 'code, id_token, userinfo',
    algorithm: 'RS256',
    run: async (trial) => {
      const tokens = await trial.tokens();
      expect(decodeJwt(String(tokens['id_token']))).toMatchObject({
        iss: baseUrl,
        aud: first.id,
        sub: 'U99000001',
        nonce: 'the-nonce',
      });
      expect(await trial.userinfo(String(tokens['access_token']))).toMatchObject({
        value: { sub: 'U99000001' },
      });
    },
  },
  {
    module: 'oidcc-response-type-missing',
    proves: 'is refused at the redirect URI',
    run: async (trial) =>
      expect(await errorOf(trial, { response_type: undefined })).toMatchObject({ error: 'invalid_request' }),
  },
  {
    module: 'oidcc-idtoken-signature',
    proves: 'the signature fits a published key by its kid',
    algorithm: 'RS256',
    run: async (trial) => {
      const { id_token: token } = await trial.tokens();
      const keys = JSON.parse((await trial.browse('GET', trial.endpoints.jwks ?? '')).body);
      const { protectedHeader } = await compactVerify(String(token), createLocalJWKSet(keys));
      expect(protectedHeader).toMatchObject({ alg: 'RS256', kid: keys.keys[0].kid });
    },
  },
  {
    module: 'oidcc-idtoken-unsigned',
    proves: 'alg=none is not offered, so nothing is unsigned',
    algorithm: 'RS256',
    run: async (trial) => {
      const document = JSON.parse((await trial.browse('GET', trial.endpoints.discovery ?? '')).body);
      expect(document.id_token_signing_alg_values_supported).toEqual(['RS256']);
      expect(decodeProtectedHeader(String((await trial.tokens())['id_token'])).alg).toBe('RS256');
    },
  },
  {
    module: 'oidcc-userinfo-get',
    proves: 'GET with a Bearer header',
    run: succeeds({}),
  },
  {
    module: 'oidcc-userinfo-post-header',
    proves: 'POST with a Bearer header',
    run: async (trial) => {
      const { access_token: token } = await trial.tokens();
      await postUserinfo(trial, { authorization: `Bearer ${token}` }, '');
    },
  },
  {
    module: 'oidcc-userinfo-post-body',
    proves: 'POST with the token in the form',
    run: async (trial) => {
      const { access_token: token } = await trial.tokens();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      await postUserinfo(trial, headers, `access_token=${token}`);
    },
  },
  {
    module: 'oidcc-ensure-request-without-nonce-succeeds-for-code-flow',
    proves: 'the id_token has no nonce then',
    run: async (trial) =>
      expect(await claimsOf(trial, first, { nonce: undefined })).not.toHaveProperty('nonce'),
  },
  {
    module: 'oidcc-scope-profile',
    proves: 'releases the claims of profile',
    run: releases('openid profile', ['sub', ...profileClaims]),
  },
  { module: 'oidcc-scope-email', proves: 'releases email', run: releases('openid email', ['sub', 'email']) },
  {
    module: 'oidcc-scope-address',
    proves: 'is passed over and not announced, for there are no addresses',
    run: async (trial) => {
      await releases('openid address', ['sub'])(trial);
      const document = JSON.parse((await trial.browse('GET', trial.endpoints.discovery ?? '')).body);
      expect(document.scopes_supported).toEqual(['openid', 'profile', 'email', 'phone', 'offline_access']);
    },
  },
  {
    module: 'oidcc-scope-phone',
    proves: 'releases phone_number',
    run: releases('openid phone', ['sub', 'phone_number']),
  },
  {
    module: 'oidcc-scope-all',
    proves: 'releases all of it',
    run: releases('openid profile email address phone', ['sub', ...profileClaims, 'email', 'phone_number']),
  },
  {
    module: 'oidcc-ensure-other-scope-order-succeeds',
    proves: 'openid may stand last',
    run: releases('email openid', ['sub', 'email']),
  },
  { module: 'oidcc-display-page', proves: 'succeeds', run: succeeds({ display: 'page' }) },
  { module: 'oidcc-display-popup', proves: 'succeeds', run: succeeds({ display: 'popup' }) },
  {
    module: 'oidcc-prompt-login',
    proves: 'the person logs in anew, auth_time is later',
    run: async (trial) => {
      const before = await claimsOf(trial);
      trial.pass(5);
      expect((await trial.authorize(first, { prompt: 'login' })).status).toBe(200);
      const after = await claimsOf(trial, first, { prompt: 'login' });
      expect(Number(after['auth_time']) - Number(before['auth_time'])).toBe(5);
    },
  },
  {
    module: 'oidcc-prompt-none-not-logged-in',
    proves: 'login_required',
    run: async (trial) =>
      expect(await errorOf(trial, { prompt: 'none' })).toMatchObject({
        error: 'login_required',
        state: 'theState',
      }),
  },
  {
    module: 'oidcc-prompt-none-logged-in',
    proves: 'the same login, no page',
    run: async (trial) => {
      const before = await claimsOf(trial);
      trial.pass(5);
      expect((await trial.authorize(first, { prompt: 'none' })).status).toBe(303);
      const after = await claimsOf(trial, first, { prompt: 'none' });
      expect([after.sub, after['auth_time']]).toEqual([before.sub, before['auth_time']]);
    },
  },
  {
    module: 'oidcc-max-age-1',
    proves: 'an older login does not do, auth_time is later',
    run: async (trial) => {
      const before = await claimsOf(trial);
      trial.pass(2);
      expect((await trial.authorize(first, { max_age: '1' })).status).toBe(200);
      const after = await claimsOf(trial, first, { max_age: '1' });
      expect(Number(after['auth_time'])).toBeGreaterThan(Number(before['auth_time']));
    },
  },
  {
    module: 'oidcc-max-age-10000',
    proves: 'the login does, auth_time stays',
    run: async (trial) => {
      const before = await claimsOf(trial);
      trial.pass(2);
      expect((await trial.authorize(first, { max_age: '10000' })).status).toBe(303);
      const after = await claimsOf(trial, first, { max_age: '10000' });
      expect(after['auth_time']).toBe(before['auth_time']);
    },
  },
  {
    module: 'oidcc-ensure-request-with-unknown-parameter-succeeds',
    proves: 'it is passed over',
    run: succeeds({ extra: 'foobar' }),
  },
  {
    module: 'oidcc-id-token-hint',
    proves: 'prompt=none succeeds for the hinted person only',
    run: async (trial) => {
      const { id_token: hint } = await trial.tokens();
      const asked = { prompt: 'none', id_token_hint: String(hint) };
      expect(await errorOf(trial, asked)).toHaveProperty('code');
      await trial.logIn('chen-mo', first, { prompt: 'login' });
      expect(await errorOf(trial, asked)).toMatchObject({ error: 'login_required' });
    },
  },
  {
    module: 'oidcc-login-hint',
    proves: 'the hinted person stands first',
    run: async (trial) => {
      const { body } = await trial.authorize(first, { login_hint: 'chenmo' });
      expect(/name="persona" value="([^"]+)"/.exec(body)?.[1]).toBe('chen-mo');
    },
  },
  {
    module: 'oidcc-ui-locales',
    proves: 'the page speaks the language',
    run: async (trial) => {
      expect((await trial.authorize(first, { ui_locales: 'se en' })).body).toContain('<html lang="en">');
    },
  },
  { module: 'oidcc-claims-locales', proves: 'succeeds', run: succeeds({ claims_locales: 'se' }) },
  {
    module: 'oidcc-ensure-request-with-acr-values-succeeds',
    proves: 'they are voluntary',
    run: succeeds({ acr_values: '1 2' }),
  },
  {
    module: 'oidcc-codereuse',
    proves: 'is refused, the tokens are revoked',
    run: (trial) => reuseCodeAfter(trial, 0),
  },
  {
    module: 'oidcc-codereuse-30seconds',
    proves: 'is refused, the tokens are revoked',
    run: (trial) => reuseCodeAfter(trial, 30),
  },
  {
    module: 'oidcc-ensure-registered-redirect-uri',
    proves: 'a page with both addresses, no redirect',
    run: async (trial) => {
      const { status, headers, body } = await trial.authorize(first, {
        redirect_uri: `${first.redirectUris[0]}/more`,
      });
      expect([status, headers['location']]).toEqual([400, undefined]);
      expect(body).toContain('回调地址未登记');
    },
  },
  {
    module: 'oidcc-ensure-post-request-succeeds',
    proves: 'the parameters come as a form',
    run: async (trial) => {
      const { searchParams } = new URL(await trial.authorizeUrl());
      const page = await trial.browse('POST', trial.endpoints.authorize, Object.fromEntries(searchParams));
      expect(trial.readCallback(await trial.pick(page, 'li-xin'))).toHaveProperty('code');
    },
  },
  {
    module: 'oidcc-server-client-secret-post',
    proves: 'the way that the client registered, and no other',
    run: async () => {
      const posting: Client = { ...first, tokenEndpointAuthMethod: 'client_secret_post' };
      const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [posting, second] });
      expect(await trial.tokens(posting)).toHaveProperty('id_token');
      const byBasic = await trial.exchange(await trial.logIn('li-xin', posting), first);
      expect(byBasic).toMatchObject({ error: { error: 'invalid_client' } });
      const another = { ...second, tokenEndpointAuthMethod: 'client_secret_post' } as const;
      const byPost = await trial.exchange(await trial.logIn('li-xin', second), another);
      expect(byPost).toMatchObject({ error: { error: 'invalid_client' } });
    },
  },
  {
    module: 'oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported',
    proves: 'request_not_supported',
    run: async (trial) =>
      expect(await errorOf(trial, { request: 'eyJhbGciOiJub25lIn0.e30.' })).toMatchObject({
        error: 'request_not_supported',
      }),
  },
  {
    module: 'oidcc-claims-essential',
    proves: 'userinfo has the claim beside those of the scope',
    run: async (trial) => {
      const claims = JSON.stringify({ userinfo: { name: { essential: true } } });
      const { access_token: token } = await trial.tokens(first, { scope: 'openid', claims });
      const answer = await trial.userinfo(String(token));
      expect(answer).toEqual({ kind: 'success', value: { sub: 'U99000001', name: '李昕' } });
    },
  },
  {
    module: 'oidcc-ensure-request-object-with-redirect-uri',
    proves: 'the redirect URI within a request object is not looked at',
    run: async (trial) => {
      const inside = btoa(JSON.stringify({ redirect_uri: 'https://elsewhere.example.invalid/' }));
      const { headers } = await trial.authorize(first, { request: `eyJhbGciOiJub25lIn0.${inside}.` });
      expect(headers['location']).toMatch(/^https:\/\/first\.example\.invalid\/callback\?/);
    },
  },
  {
    module: 'oidcc-refresh-token',
    proves: 'refreshes; another client cannot',
    run: async (trial) => {
      const asked = { scope: 'openid offline_access', prompt: 'consent' };
      const { refresh_token: token, id_token: before } = await trial.tokens(first, asked);
      expect(await trial.refresh(token, second)).toMatchObject({ error: { error: 'invalid_grant' } });
      const answer = await trial.refresh(token);
      if (answer.kind !== 'success') throw new Error(JSON.stringify(answer));
      const [old, fresh] = [String(before), String(answer.value['id_token'])].map((jws) => decodeJwt(jws));
      for (const name of ['iss', 'sub', 'aud', 'auth_time', 'sid'])
        expect(fresh?.[name], name).toEqual(old?.[name]);
      expect((await trial.userinfo(String(answer.value['access_token']))).kind).toBe('success');
    },
  },
  {
    module: 'oidcc-ensure-request-with-valid-pkce-succeeds',
    proves: 'with its verifier, and with no other',
    run: async (trial) => {
      expect(await trial.tokens()).toHaveProperty('access_token');
      const wrong = await trial.exchange(await trial.logIn(), first, { code_verifier: 'w'.repeat(43) });
      expect(wrong).toMatchObject({ error: { error: 'invalid_grant' } });
    },
  },
];

describe('Basic OP', () => {
  it.each(rows)('$module: $proves', ({ run, algorithm = 'ES256' }) =>
    run(createTrial('oidc-generic', { idTokenAlgorithm: algorithm })),
  );
});
