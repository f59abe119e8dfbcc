// One login test beside the same exchanges done by hand, in one process, against the embedded platform in another.
import { randomBytes } from 'node:crypto';
import { createNetworkFetch } from '../core/io/network-fetch.ts';
import { runLogin } from '../core/login/run-login.ts';
import { createUnattendedAgent } from '../core/login/unattended-agent.ts';
import { findProfile } from '../core/profile/profiles.ts';
import { measure, type Table, time } from './measure.ts';
import { ownPlatform } from './own-config.ts';
import { createAgent, discover, type RawClient, rawLogin, send } from './raw-login.ts';
import { startServer } from './server-process.ts';

const client: RawClient = {
  id: 'bench',
  secret: 'bench-secret-0123456789',
  redirectUri: 'http://127.0.0.1:3999/auth/callback',
};

const many = (times: number, work: () => Promise<unknown>) => async () => {
  const total = await time(async () => {
    for (let i = 0; i < times; i++) await work();
  });
  return total / times;
};

export async function loginTables(rounds: number): Promise<Table[]> {
  const profile = findProfile('oidc-generic');
  if (!profile) throw new Error('oidc-generic is not shipped');
  const server = await startServer(ownPlatform(client));
  const agent = createAgent();
  const fetch = createNetworkFetch();

  /** Discovery and keys each time, as the login test does it. */
  const raw = async () => {
    const endpoints = await discover(agent, server.issuer);
    await rawLogin(agent, endpoints, client);
    await send(agent, 'GET', `${server.issuer}${profile.jwks}`);
  };
  const test = async () => {
    const outcome = await runLogin(
      {
        profile,
        environment: 'local',
        system: 'bench',
        platformBaseUrl: server.issuer,
        clientId: client.id,
        clientSecret: client.secret,
        redirectUri: client.redirectUri,
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
  };
  try {
    return [
      await measure(
        'Login test: one login, OpenID Connect, id_token verified',
        'ms',
        'the same exchanges by hand',
        { 'the same exchanges by hand': many(20, raw), 'govauth login test': many(20, test) },
        rounds,
      ),
    ];
  } finally {
    agent.destroy();
    fetch.close();
    await server.stop();
  }
}
