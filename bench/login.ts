// One login test beside the same exchanges done otherwise, in one process, against the embedded platform in another.
import { randomBytes } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { createDialect } from '../core/dialect/dialect.ts';
import { createNetworkFetch } from '../core/io/network-fetch.ts';
import { runLogin } from '../core/login/run-login.ts';
import { createUnattendedAgent } from '../core/login/unattended-agent.ts';
import { ownPaths } from '../core/platform/own-paths.ts';
import type { Profile } from '../core/profile/profile.ts';
import { findProfile } from '../core/profile/profiles.ts';
import { type Candidates, measure, type Table, time } from './measure.ts';
import { ownPlatform } from './own-config.ts';
import { browse, discover, type RawClient, rawEnvelopeLogin, rawLogin } from './raw-login.ts';
import { startServer } from './server-process.ts';
import { overFetch, overHttp, type Transport } from './transport.ts';

const redirectUri = 'http://127.0.0.1:3999/auth/callback';
const client: RawClient = { id: 'bench', secret: 'bench-secret-0123456789', redirectUri };
const zwrzClient: RawClient = { ...client, id: 'zwrz_bench' };

/** The requests of an OpenID Connect login test: discovery, login, token, keys, userinfo. */
async function byHand(transport: Transport, issuer: string) {
  const endpoints = await discover(transport, issuer);
  const { idToken = '' } = await rawLogin(transport, endpoints, client);
  const keys = await transport.send('GET', `${issuer}/jwks`);
  return { idToken, keys: JSON.parse(keys.body) };
}

async function byHandVerified(transport: Transport, issuer: string) {
  const { idToken, keys } = await byHand(transport, issuer);
  await jwtVerify(idToken, createLocalJWKSet(keys), { issuer, audience: client.id });
}

/** The library that the login test is built on, as a program would use it: nothing recorded, nothing judged. */
async function byLibrary(transport: Transport, issuer: string) {
  const configuration = await openid.discovery(
    new URL(issuer),
    client.id,
    undefined,
    openid.ClientSecretBasic(client.secret),
    { execute: [openid.allowInsecureRequests] },
  );
  openid.enableNonRepudiationChecks(configuration);
  const [state, nonce, verifier] = [
    openid.randomState(),
    openid.randomNonce(),
    openid.randomPKCECodeVerifier(),
  ];
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const callback = new URL(await browse(transport, url.href, redirectUri));
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
  const tokens = await openid.authorizationCodeGrant(configuration, callback, checks);
  await openid.fetchUserInfo(configuration, tokens.access_token, tokens.claims()?.sub ?? '');
}

const shipped = (id: string): Profile => {
  const profile = findProfile(id);
  if (!profile) throw new Error(`${id} is not shipped`);
  return profile;
};

/** One login test of ours. */
async function test(
  fetch: ReturnType<typeof createNetworkFetch>,
  platformBaseUrl: string,
  profile: Profile,
  { id, secret }: RawClient,
) {
  const outcome = await runLogin(
    {
      profile,
      environment: 'local',
      system: 'bench',
      platformBaseUrl,
      clientId: id,
      clientSecret: secret,
      redirectUri,
      postLogoutRedirectUri: undefined,
      subjectClaim: 'sub',
      collected: ['name'],
    },
    {
      fetch,
      userAgent: createUnattendedAgent({ fetch, now: Date.now }),
      now: Date.now,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      signal: new AbortController().signal,
    },
  );
  if (!outcome.passed) throw new Error(JSON.stringify(outcome.checks.filter((check) => check.finding)));
}

/** Milliseconds of one among `times`: a single login is over before the clock is warm. */
const oneOf = (times: number, work: () => Promise<unknown>) => async () => {
  const total = await time(async () => {
    for (let i = 0; i < times; i++) await work();
  });
  return total / times;
};

const floor = 'the same exchanges by hand';

interface Suite {
  readonly title: string;
  readonly platform: string;
  readonly client: RawClient;
  readonly others: (
    plain: Transport,
    issuer: string,
    profile: Profile,
  ) => Record<string, () => Promise<unknown>>;
}

const suites: readonly Suite[] = [
  {
    title: 'Login test: one login, OpenID Connect, id_token verified',
    platform: 'oidc-generic',
    client,
    others: (plain, issuer) => ({
      [floor]: () => byHand(plain, issuer),
      'by hand, id_token verified with jose': () => byHandVerified(plain, issuer),
      'by hand over the built-in fetch, verified': () => byHandVerified(overFetch(), issuer),
      'openid-client, browser by hand': () => byLibrary(plain, issuer),
    }),
  },
  {
    title: 'Login test: one login, gd-zwrz (OAuth 2.0, envelope)',
    platform: 'gd-zwrz',
    client: zwrzClient,
    others: (plain, issuer, profile) => {
      const { authorize, token, userinfo } = createDialect(profile).endpointsAt(issuer);
      const endpoints = {
        authorization_endpoint: authorize,
        token_endpoint: token,
        userinfo_endpoint: userinfo,
      };
      return {
        [floor]: () => rawEnvelopeLogin(plain, endpoints, zwrzClient),
        'by hand over the built-in fetch': () => rawEnvelopeLogin(overFetch(), endpoints, zwrzClient),
      };
    },
  },
];

async function loginTable({ title, platform, client, others }: Suite, rounds: number): Promise<Table> {
  const profile = shipped(platform);
  const server = await startServer(ownPlatform(client, platform), ownPaths.descriptor);
  const plain = overHttp();
  const fetch = createNetworkFetch();
  const work = {
    ...others(plain, server.issuer, profile),
    'govauth login test': () => test(fetch, server.issuer, profile, client),
  };
  const candidates: Candidates = Object.fromEntries(
    Object.entries(work).map(([name, once]) => [name, oneOf(20, once)]),
  );
  try {
    return await measure(title, 'ms', floor, candidates, rounds);
  } finally {
    plain.close();
    fetch.close();
    await server.stop();
  }
}

export async function loginTables(rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const suite of suites) tables.push(await loginTable(suite, rounds));
  return tables;
}
