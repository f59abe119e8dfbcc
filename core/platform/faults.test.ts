import { compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../dialect/message.ts';
import { UserError } from '../errors.ts';
import { findProfile, profiles } from '../profile/profiles.ts';
import { faults, findFaults } from './faults.ts';
import { ConnectionBroken } from './platform-shape.ts';
import { createTrial, first } from './trial.ts';

/** Fault → the message of a login that it changes. */
const changes: Readonly<Record<string, keyof Awaited<ReturnType<typeof converse>>>> = {
  'issuer-mismatch': 'discovery',
  'redirect-uri-rejected': 'authorize',
  'authorization-denied': 'callback',
  'state-dropped': 'callback',
  'state-changed': 'callback',
  'connection-reset': 'token',
  'answer-slow': 'token',
  'html-answer': 'token',
  'signature-refused': 'token',
  'clock-skew': 'token',
  'client-rejected': 'token',
  'code-expired': 'token',
  'access-token-missing': 'token',
  'id-token-signature-wrong': 'idTokenSigned',
  'id-token-audience-wrong': 'idToken',
  'nonce-wrong': 'idToken',
  'envelope-failure': 'userinfo',
  'subject-missing': 'userinfo',
  'subject-not-string': 'userinfo',
  'subject-mismatch': 'userinfo',
  'logout-lost': 'logout',
};

/** Every message of one login, in order; undefined where an earlier one leaves nothing to go on with. */
async function converse(profile: string, ids: readonly string[]) {
  const trial = createTrial(profile, { faults: ids });
  const { endpoints, dialect, platform } = trial;
  const get = async (url: string | undefined) => url && (await trial.browse('GET', url)).body;
  const page = await trial.authorize();
  const callback = page.status === 200 ? trial.readCallback(await trial.pick(page, 'li-xin')) : undefined;

  const patience = new AbortController();
  const asked = (): Promise<HttpAnswer | string> => {
    const answer = platform.handle(trial.tokenRequest(callback?.['code'] ?? ''), patience.signal);
    setTimeout(() => patience.abort('too slow'), ids.includes('answer-slow') ? 10 : 5000).unref();
    return answer.catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
  };
  const answer = callback?.['code'] ? await asked() : undefined;
  const token = typeof answer === 'object' ? dialect.token.readAnswer(answer) : answer;
  const { id_token: idToken, ...members } =
    typeof token === 'object' && token.kind === 'success' ? token.value : {};
  const keys = await get(endpoints.jwks);
  const isSigned = async (jws: string) =>
    compactVerify(jws, createLocalJWKSet(JSON.parse(keys ?? '{}'))).then(
      () => true,
      () => false,
    );
  const { access_token: accessToken } = members;
  return {
    discovery: await get(endpoints.discovery),
    authorize: page.status,
    callback,
    token: typeof token === 'object' && token.kind === 'success' ? members : token,
    idToken: typeof idToken === 'string' ? decodeJwt(idToken) : undefined,
    idTokenSigned: typeof idToken === 'string' ? await isSigned(idToken) : undefined,
    userinfo: typeof accessToken === 'string' ? await trial.userinfo(accessToken) : undefined,
    logout: await trial.logout({
      client_id: first.id,
      post_logout_redirect_uri: first.postLogoutRedirectUris[0] ?? '',
    }),
  };
}

const platforms = profiles.filter(({ id }) =>
  ['gd-zwrz', 'gd-tyrz', 'bamboocloud', 'oidc-generic'].includes(id),
);

describe.each(platforms)('on $id', (profile) => {
  const applicable = faults.filter((fault) => fault.appliesTo(profile)).map(({ id }) => id);

  it.each(applicable)('%s changes its one message', async (id) => {
    const clean = await converse(profile.id, []);
    const faulty = await converse(profile.id, [id]);
    const names = Object.keys(clean) as (keyof typeof clean)[];
    const said = names.filter((name) => faulty[name] !== undefined || name === changes[id]);
    const different = said.filter((name) => JSON.stringify(faulty[name]) !== JSON.stringify(clean[name]));
    expect(different).toEqual([changes[id]]);
  });
});

describe('the list', () => {
  it('has every id once, with a check, in both languages', () => {
    expect(faults.map(({ id }) => id).sort()).toEqual(Object.keys(changes).sort());
    for (const { title, description, caughtBy } of faults) {
      expect(caughtBy).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const { zh, en } of [title, description]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
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
    expect(hint.en).toContain('connection-reset');
  });

  it('suggests nothing when nothing is near', () => {
    expect(failure('完全不同').hint.zh).toMatch(/^可用的故障/);
  });

  it('refuses a fault the platform cannot have', () => {
    expect(failure('nonce-wrong').code).toBe('fault-not-applicable');
  });
});
