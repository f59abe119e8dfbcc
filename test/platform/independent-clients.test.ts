// The embedded platform passes two client libraries that have nothing in common with it, over real sockets.
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import * as openid from 'openid-client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../core/platform/platform-shape.ts';
import { createOidcClient } from './oidc-client-ts.ts';
import { type PlayedPlatform, playPlatform, postLogoutRedirectUri, redirectUri } from './played-platform.ts';

let platform: PlayedPlatform | undefined;
afterEach(async () => platform?.close());

async function play(registration: Partial<Client> = {}): Promise<PlayedPlatform> {
  platform = await playPlatform(registration);
  return platform;
}

/** By Node's own cryptography and the published keys: no library of ours has a part in it. */
async function isSignedRs256(token: string, issuer: string): Promise<boolean> {
  const { jwks_uri: address } = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  const { keys } = await (await fetch(address)).json();
  const [head = '', payload = '', signature = ''] = token.split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const key: JsonWebKey = keys.find((one: JsonWebKey & { kid: string }) => one.kid === kid);
  const signed = Buffer.from(`${head}.${payload}`);
  return verify(
    'sha256',
    signed,
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
}

interface Variant {
  readonly name: string;
  readonly registration: Partial<Client>;
  readonly responseMode?: 'form_post';
}

const variants: readonly Variant[] = [
  { name: 'client_secret_basic and RS256', registration: {} },
  {
    name: 'client_secret_post, ES256 and signed userinfo',
    registration: {
      tokenEndpointAuthMethod: 'client_secret_post',
      idTokenSignedResponseAlg: 'ES256',
      userinfoSignedResponseAlg: 'ES256',
    },
  },
  {
    name: 'form_post and EdDSA',
    registration: { idTokenSignedResponseAlg: 'EdDSA' },
    responseMode: 'form_post',
  },
];

async function discover({ url, client }: PlayedPlatform): Promise<openid.Configuration> {
  const posts = client.tokenEndpointAuthMethod === 'client_secret_post';
  const config = await openid.discovery(
    new URL(url),
    client.id,
    {
      id_token_signed_response_alg: client.idTokenSignedResponseAlg ?? 'RS256',
      ...(client.userinfoSignedResponseAlg
        ? { userinfo_signed_response_alg: client.userinfoSignedResponseAlg }
        : {}),
    },
    posts ? openid.ClientSecretPost(client.secret) : openid.ClientSecretBasic(client.secret),
    { execute: [openid.allowInsecureRequests] },
  );
  // Signatures are checked too, although the channel would do.
  openid.enableNonRepudiationChecks(config);
  return config;
}

describe('openid-client', () => {
  it.each(variants)('logs in, refreshes, revokes and logs out: $name', async (variant) => {
    const played = await play(variant.registration);
    const config = await discover(played);
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()];
    const address = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid profile phone',
      state: expectedState,
      nonce: expectedNonce,
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      ...(variant.responseMode ? { response_mode: variant.responseMode } : {}),
    });
    const callback = await played.logIn(address.href);
    const tokens = await openid.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier,
      expectedState,
      expectedNonce,
      idTokenExpected: true,
    });
    const { sub = '', sid = '' }: Partial<openid.IDToken> = tokens.claims() ?? {};
    const person = { sub: 'U99000001', name: '李昕', phone_number: '10000000001' };
    expect(await openid.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject(person);

    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.claims()).toMatchObject({ sub, sid });
    expect(await openid.fetchUserInfo(config, refreshed.access_token, sub)).toMatchObject(person);
    await expect(openid.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });

    await openid.tokenRevocation(config, refreshed.refresh_token ?? '');
    await expect(openid.fetchUserInfo(config, refreshed.access_token, sub)).rejects.toThrow();

    const logout = openid.buildEndSessionUrl(config, {
      post_logout_redirect_uri: postLogoutRedirectUri,
      id_token_hint: tokens.id_token ?? '',
      state: 'bye',
    });
    expect((await played.visit(logout.href)).href).toBe(`${postLogoutRedirectUri}?state=bye`);
    const [, told = ''] = played.told[0]?.split('.') ?? [];
    expect(JSON.parse(Buffer.from(told, 'base64url').toString())).toMatchObject({ sub, sid });
  });

  it('meets errors as errors', async () => {
    const played = await play();
    const config = await discover(played);
    const { href } = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid',
      state: 's',
      prompt: 'none',
      code_challenge: await openid.calculatePKCECodeChallenge(openid.randomPKCECodeVerifier()),
      code_challenge_method: 'S256',
    });
    const refused = openid.authorizationCodeGrant(config, await played.visit(href), { expectedState: 's' });
    await expect(refused).rejects.toMatchObject({ error: 'login_required' });
  });
});

describe('oidc-client-ts', () => {
  async function logIn(method: 'client_secret_basic' | 'client_secret_post') {
    // Letters only: the library sends HTTP Basic without the encoding of RFC 6749 §2.3.1.
    const played = await play({ tokenEndpointAuthMethod: method, secret: 'a-plain-secret' });
    const client = await createOidcClient({
      authority: played.url,
      client_id: played.client.id,
      client_secret: played.client.secret,
      client_authentication: method,
      redirect_uri: redirectUri,
      post_logout_redirect_uri: postLogoutRedirectUri,
      scope: 'openid profile',
      loadUserInfo: true,
    });
    const { url } = await client.createSigninRequest({ nonce: 'a-nonce', state: 'from here' });
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
    return { played, client, response: await client.processSigninResponse((await played.logIn(url)).href) };
  }

  it.each(['client_secret_basic', 'client_secret_post'] as const)(
    'logs in, refreshes and logs out by %s',
    async (method) => {
      const { played, client, response } = await logIn(method);
      expect(response.userState).toBe('from here');
      expect(response.profile).toMatchObject({ sub: 'U99000001', name: '李昕' });
      expect(await isSignedRs256(response.id_token ?? '', played.url)).toBe(true);

      const { refresh_token, id_token, profile } = response;
      const refreshed = await client.useRefreshToken({
        state: { refresh_token, id_token, scope: 'openid profile', profile },
      });
      expect(refreshed.access_token).not.toBe(response.access_token);
      expect(await isSignedRs256(refreshed.id_token ?? '', played.url)).toBe(true);

      const signout = await client.createSignoutRequest({ id_token_hint: id_token, state: 'bye' });
      const back = await played.visit(signout.url);
      expect((await client.processSignoutResponse(back.href)).userState).toBe('bye');
      expect(played.told).toHaveLength(1);
    },
  );

  it('revokes a token, which it does by client_secret_post alone', async () => {
    const { played, client, response } = await logIn('client_secret_post');
    await client.revokeToken(response.access_token, 'access_token');
    const headers = { authorization: `Bearer ${response.access_token}` };
    expect((await fetch(`${played.url}/userinfo`, { headers })).status).toBe(401);
  });
});
