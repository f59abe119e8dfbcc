import {
  compactVerify,
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JWK,
  type JWTPayload,
} from 'jose';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer, HttpRequest, JsonObject } from '../dialect/message.ts';
import { UserError } from '../errors.ts';
import { findProfile, profiles } from '../profile/profiles.ts';
import type { Fault } from './fault.ts';
import { faults, findFaults } from './faults.ts';
import { type Client, ConnectionBroken } from './platform-shape.ts';
import type { Hook, Seam } from './seams.ts';
import { createTrial, first, second } from './trial.ts';

type Message =
  | 'discovery'
  | 'keys'
  | 'authorize'
  | 'callback'
  | 'token'
  | 'idToken'
  | 'signature'
  | 'userinfo'
  | 'logout'
  | 'refreshed'
  | 'logoutToken'
  | 'logoutSignature';

/** Seam → the message of a login that passes it; of the others the endpoint tells. */
const passing: Readonly<Record<Exclude<Seam, 'connection' | 'answer'>, Message>> = {
  discovery: 'discovery',
  keys: 'keys',
  clock: 'token',
  signature: 'token',
  authorize: 'authorize',
  code: 'callback',
  callback: 'callback',
  'callback-url': 'callback',
  token: 'token',
  'id-token': 'idToken',
  signing: 'signature',
  'signed-id-token': 'signature',
  userinfo: 'userinfo',
  logout: 'logout',
  detail: 'userinfo',
  'refreshed-id-token': 'refreshed',
  'logout-token': 'logoutToken',
  'logout-signing': 'logoutSignature',
  'signed-logout-token': 'logoutSignature',
};

/** Endpoint → what it answers with. */
const answering: Readonly<Record<string, Message>> = {
  discovery: 'discovery',
  keys: 'keys',
  authorize: 'authorize',
  login: 'callback',
  token: 'token',
  userinfo: 'userinfo',
  logout: 'logout',
};

/** Whether what `endpoint` answers with is other than usual under `hook`. */
function touches(hook: Hook, endpoint: string, facts: Parameters<Hook['change']>[1]): boolean {
  const answer = { status: 200, headers: {}, body: '{}' };
  if (hook.seam === 'connection') return hook.change({ endpoint, fate: 'answer' }, facts).fate !== 'answer';
  return hook.seam === 'answer' && hook.change({ endpoint, answer }, facts).answer !== answer;
}

const messagesOf = ({ hook }: Fault, facts: Parameters<Hook['change']>[1]): Message[] =>
  hook.seam === 'connection' || hook.seam === 'answer'
    ? Object.entries(answering).flatMap(([endpoint, message]) =>
        touches(hook, endpoint, facts) ? [message] : [],
      )
    : [passing[hook.seam]];

const isSilent = (id: string): boolean => /-(?:slow|silent)$/.test(id);
const isLate = (id: string): boolean => id.endsWith('-late');

const readKeys = (body: string | undefined): JWK[] => {
  try {
    return JSON.parse(body ?? '{}').keys ?? [];
  } catch {
    return [];
  }
};

/** How an id_token is signed, told by the keys that are published; undefined where they do not tell. */
async function readSignature(jws: string, keys: JWK[]) {
  const header = tryTo(() => decodeProtectedHeader(jws));
  const known = keys.some(({ kid }) => kid === header?.kid);
  const verified = () => compactVerify(jws, createLocalJWKSet({ keys }));
  const sound = known ? await verified().then(Boolean, () => false) : undefined;
  return { alg: header?.alg, kid: header?.kid && known, keys: keys.length, sound };
}

const tryTo = <Value>(act: () => Value): Value | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** What came, or why nothing did. */
function settle<Value>(asked: Promise<Value>, milliseconds = 20_000): Promise<Value | string> {
  const patience = new Promise<string>((resolve) => {
    setTimeout(resolve, milliseconds, 'too slow').unref();
  });
  return Promise.race([asked, patience]).catch((error: unknown) =>
    error instanceof Error ? error.name : String(error),
  );
}

/** An answer as it went out, but for the id_token: that is a message of its own. */
const withoutIdToken = (answer: HttpAnswer | string | undefined) =>
  typeof answer === 'object' ? { ...answer, body: answer.body.replace(/("id_token":")[^"]*/, '$1') } : answer;

/** A logout token's id is drawn by chance: that it is one is all there is to compare. */
const withoutChance = ({ jti = '', ...claims }: JWTPayload) => ({
  ...claims,
  jti: /^[\w-]{32}$/.test(jti) || jti,
});

async function logoutSignature(token: string, keys: JWK[]) {
  if (token === '' || keys.length === 0) return undefined;
  const { alg, sound } = await readSignature(token, keys);
  return { alg, sound };
}

/** Empty where there is no refresh token, or no answer. */
async function refreshedIdToken(trial: ReturnType<typeof createTrial>, token: unknown, client: Client) {
  const answer = await settle(trial.refresh(token, client));
  return typeof answer === 'object' && answer.kind === 'success' ? String(answer.value['id_token']) : '';
}

function tokensIn(
  { dialect }: ReturnType<typeof createTrial>,
  answer: HttpAnswer | string | undefined,
): JsonObject {
  const read = typeof answer === 'object' ? dialect.token.readAnswer(answer) : undefined;
  return read?.kind === 'success' ? read.value : {};
}

/** Every message of one login, in order; undefined where an earlier one leaves nothing to go on with. */
async function converse(profile: string, ids: readonly string[], silent: readonly Message[] = []) {
  const client: Client = {
    ...first,
    grantTypes: ['authorization_code', 'refresh_token'],
    backchannelLogoutUri: 'https://first.example.invalid/backchannel',
  };
  const clients = [client, second];
  const trial = createTrial(profile, { faults: ids, idTokenAlgorithm: 'ES256', clients });
  const { endpoints, dialect, platform } = trial;
  const ask = async (message: Message, request: HttpRequest | undefined) =>
    request && settle(platform.handle(request), silent.includes(message) ? 20 : undefined);
  const get = (message: Message, url: string | undefined) =>
    ask(message, url === undefined ? undefined : { method: 'GET', url, headers: {}, body: '' });

  const page = await trial.authorize(first, { scope: 'openid profile phone' });
  const sent = page.status === 200 ? await settle(trial.pick(page, 'li-xin')) : undefined;
  const code = typeof sent === 'object' ? trial.readCallback(sent)['code'] : undefined;
  const answer = await ask('token', code ? trial.tokenRequest(code) : undefined);
  const {
    id_token: idToken,
    access_token: accessToken,
    refresh_token: refreshToken,
  } = tokensIn(trial, answer);
  const asking =
    typeof accessToken === 'string' && accessToken
      ? dialect.userinfo.writeRequest(endpoints.userinfo, { accessToken })
      : undefined;
  const refreshed = await refreshedIdToken(trial, refreshToken, client);
  await platform.endLogins();
  const logoutToken = trial.told[0]?.form['logout_token'] ?? '';
  const jwks = await get('keys', endpoints.jwks);
  const keys = typeof jwks === 'object' ? readKeys(jwks.body) : [];
  const [key] = keys;
  const leaving = {
    client_id: first.id,
    post_logout_redirect_uri: first.postLogoutRedirectUris[0] ?? '',
    state: 'the state',
  };
  return {
    discovery: await get('discovery', endpoints.discovery),
    authorize: page.status,
    callback: typeof sent === 'object' ? sent.headers['location'] : sent,
    token: withoutIdToken(answer),
    idToken: typeof idToken === 'string' ? tryTo(() => decodeJwt(idToken)) : undefined,
    signature: typeof idToken === 'string' && key ? await readSignature(idToken, keys) : undefined,
    keys: key ? { kty: key.kty, crv: key.crv, use: key.use, kid: typeof key.kid } : jwks,
    userinfo: await ask('userinfo', asking),
    logout: await get('logout', endpoints.logout && dialect.logout.write(endpoints.logout, leaving)),
    refreshed: tryTo(() => decodeJwt(refreshed)),
    logoutToken: tryTo(() => withoutChance(decodeJwt(logoutToken))),
    logoutSignature: await logoutSignature(logoutToken, keys),
  };
}

/** Two main platforms; the login test meets every fault at each of them (test/login/faults.test.ts). */
const platforms = profiles.filter(({ id }) => ['gd-zwrz', 'oidc-generic'].includes(id));

describe.each(platforms)('on $id', (profile) => {
  const facts = { profile, baseUrl: 'http://127.0.0.1:8480' };
  const applicable = faults.filter((fault) => fault.appliesTo(profile));
  const cleanly = converse(profile.id, []);

  it.each(applicable.filter(({ id }) => !isLate(id)))('$id changes its one message', async (fault) => {
    const clean = await cleanly;
    const expected = messagesOf(fault, facts);
    const faulty = await converse(profile.id, [fault.id], isSilent(fault.id) ? expected : []);
    const names = Object.keys(clean) as Message[];
    // Whether a signature is sound is told by the keys.
    const told = names.filter((name) => !/signature$/i.test(name) || !expected.includes('keys'));
    const said = told.filter((name) => faulty[name] !== undefined || expected.includes(name));
    const different = said.filter((name) => JSON.stringify(faulty[name]) !== JSON.stringify(clean[name]));
    expect(different).toEqual(expected);
  });

  it.each(applicable.filter(({ id }) => isLate(id)))('$id changes nothing but the time', async ({ id }) => {
    const clean = await cleanly;
    const begun = performance.now();
    expect(JSON.stringify(await converse(profile.id, [id]))).toBe(JSON.stringify(clean));
    expect(performance.now() - begun).toBeGreaterThan(500);
  });
});

describe('the list', () => {
  it('has every id once, in both languages', () => {
    const ids = faults.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, title, description } of faults) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      for (const { zh, en } of [title, description]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('lets a system accept what the login test tolerates', () => {
    // The login test neither refreshes nor has a back channel.
    const unmet = /^refreshed-|^logout-token-/;
    const tolerated = faults.filter(({ id, caughtBy }) => caughtBy === undefined && !unmet.test(id));
    expect(tolerated.filter(({ system }) => system === 'refuse').map(({ id }) => id)).toEqual([]);
  });

  it('has at least twelve that apply to a platform without id_token', () => {
    const profile = findProfile('gd-zwrz');
    expect(profile && faults.filter((fault) => fault.appliesTo(profile)).length).toBeGreaterThanOrEqual(12);
  });
});

describe('a fault in force', () => {
  it('can be taken back', async () => {
    const trial = createTrial('gd-zwrz', { faults: ['redirect-uri-rejected'] });
    expect((await trial.authorize()).status).toBe(400);
    trial.platform.setFaults([]);
    expect((await trial.authorize()).status).toBe(200);
  });

  it('breaks the connection by its own error', async () => {
    const trial = createTrial('gd-zwrz', { faults: ['connection-reset'] });
    await expect(trial.platform.handle(trial.tokenRequest('x'))).rejects.toBeInstanceOf(ConnectionBroken);
  });

  it('is told on the login page', async () => {
    const { body } = await createTrial('gd-zwrz', { faults: ['state-dropped'] }).authorize();
    expect(body).toContain('回调不带 state');
  });
});

describe('findFaults', () => {
  const profile = findProfile('gd-zwrz');
  const failure = (id: string): UserError => {
    try {
      if (profile) findFaults([id], profile);
    } catch (error) {
      if (error instanceof UserError) return error;
    }
    throw new Error('no UserError');
  };

  it('suggests the nearest of the known ones', () => {
    const { code, hint } = failure('state-droped');
    expect([code, hint.zh]).toEqual(['fault-unknown', expect.stringContaining('是否想用 state-dropped？')]);
    expect(hint.en).toContain('state-changed');
    expect(hint.en).not.toContain('connection-reset');
  });

  it('suggests nothing when nothing is near', () => {
    expect(failure('完全不同').hint.zh).toMatch(/^可用的故障/);
  });

  it('refuses a fault the platform cannot have', () => {
    expect(failure('nonce-wrong').code).toBe('fault-not-applicable');
  });
});
