// The decision table of what a generated system does about a platform: nothing where the standard holds, and no more than is needed where it does not.
import { describe, expect, it } from 'vitest';
import { UserError } from '../../errors.ts';
import type { Profile } from '../../profile/profile.ts';
import { findProfile } from '../../profile/profiles.ts';
import { text } from '../../text.ts';
import { wireContext } from './wire-context.ts';

const claim = (path: string) => ({
  path,
  type: 'string',
  sensitivity: 'none',
  title: text('测试项', 'Test claim'),
});

/** To the letter of RFC 6749 and RFC 6750. */
const standard = {
  id: 'standard',
  flow: 'oauth2-code',
  authorize: { path: '/authorize', parameters: {}, fixed: {}, state: { echoed: 'yes' }, pkce: 'none' },
  callback: { parameters: {} },
  token: {
    path: '/token',
    method: 'POST',
    encoding: 'form',
    clientAuthentication: 'client_secret_basic',
    parameters: {},
    fields: {},
    expiresIn: 'number',
  },
  userinfo: { path: '/userinfo', method: 'GET', token: { in: 'header', name: 'Authorization' } },
  claims: { sub: claim('sub'), name: claim('name') },
};

const envelope = {
  successPath: 'code',
  successValue: 0,
  messagePath: 'msg',
  dataPath: 'data',
  failureStatus: 200,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const over = (base: unknown, change: unknown): unknown =>
  isObject(base) && isObject(change)
    ? Object.fromEntries(
        [...new Set([...Object.keys(base), ...Object.keys(change)])].map((name) => [
          name,
          Object.hasOwn(change, name) ? over(base[name], change[name]) : base[name],
        ]),
      )
    : change;

/** The decisions for the standard platform with `change` laid over it. */
function decisions(change: object) {
  const wire = wireContext(over(standard, change) as Profile, 'sub');
  const { authorize, callback, token, userinfo, state } = wire;
  const answers = {
    'own authorize address': !authorize.standard,
    'callback renamed': callback.renamed,
    'token asks': token.asks,
    'token answers': token.answers,
    'userinfo asks': userinfo.asks,
    'userinfo answers': userinfo.answers,
    'fetch wrapped': wire.fetches,
    envelope: wire.hasEnvelope,
    walks: wire.walks,
    'state kept': !state.returned,
    'state limited': state.limited,
    pkce: wire.pkce,
    'names twice': token.namesTwice,
    logout: wire.hasLogout,
  };
  return Object.entries(answers).flatMap(([name, holds]) => (holds ? [name] : []));
}

const asks = ['token asks', 'fetch wrapped'];
const tokenAnswers = ['token answers', 'fetch wrapped'];
const userAsks = ['userinfo asks', 'fetch wrapped'];
const userAnswers = ['userinfo answers', 'fetch wrapped'];

describe('what is needed', () => {
  it.each<[string, object, readonly string[]]>([
    ['nothing departs', {}, []],
    ['a lifetime as text, which client libraries read', { token: { expiresIn: 'string' } }, []],
    ['a lifetime under another name', { token: { fields: { expires_in: 'ttl' } } }, []],
    ['the secret in the body', { token: { clientAuthentication: 'client_secret_post' } }, []],
    ['a name for the secret, which goes by header', { token: { parameters: { client_secret: 's' } } }, []],
    ['a verifier of another name that is not sent', { token: { parameters: { code_verifier: 'v' } } }, []],
    ['a constant parameter', { authorize: { fixed: { scope: 'all' } } }, []],
    ['a parameter under its own name', { authorize: { parameters: { client_id: 'client_id' } } }, []],
    ['client_id renamed', { authorize: { parameters: { client_id: 'appid' } } }, ['own authorize address']],
    [
      'redirect_uri dropped',
      { authorize: { parameters: { redirect_uri: null } } },
      ['own authorize address'],
    ],
    ['state renamed', { authorize: { parameters: { state: 'sp' } } }, ['own authorize address']],
    ['state dropped', { authorize: { parameters: { state: null } } }, ['state kept']],
    ['state not echoed', { authorize: { state: { echoed: 'no' } } }, ['state kept']],
    ['nobody knows whether it is echoed', { authorize: { state: { echoed: 'unknown' } } }, []],
    ['state short', { authorize: { state: { maxLength: 16 } } }, ['state limited']],
    ['state without limits in effect', { authorize: { state: { pattern: '^[\\w-]+$', maxLength: 64 } } }, []],
    ['state short and not echoed', { authorize: { state: { echoed: 'no', maxLength: 16 } } }, ['state kept']],
    ['code renamed', { callback: { parameters: { code: 'ticket' } } }, ['callback renamed']],
    ['state not brought back', { callback: { parameters: { state: null } } }, ['state kept']],
    ['PKCE', { authorize: { pkce: 'S256' } }, ['pkce']],
    [
      'PKCE renamed',
      { authorize: { pkce: 'S256', parameters: { code_challenge: 'cc' } } },
      ['own authorize address', 'pkce'],
    ],
    ['token by GET', { token: { method: 'GET', encoding: 'query' } }, asks],
    ['token in JSON', { token: { encoding: 'json' } }, asks],
    ['token parameter renamed', { token: { parameters: { code: 'ticket' } } }, asks],
    ['token parameter dropped', { token: { parameters: { redirect_uri: null } } }, asks],
    ['token in an envelope', { token: { envelope } }, [...tokenAnswers, 'envelope']],
    ['access_token renamed', { token: { fields: { access_token: 'token' } } }, tokenAnswers],
    ['token_type renamed', { token: { fields: { token_type: 'kind' } } }, tokenAnswers],
    ['a subject in the token answer', { token: { fields: { sub: 'uid' } } }, ['names twice']],
    ['deep in it', { token: { fields: { sub: 'user.id' } } }, [...tokenAnswers, 'walks', 'names twice']],
    [
      'under an odd name',
      { token: { fields: { sub: 'user-id' } } },
      [...tokenAnswers, 'walks', 'names twice'],
    ],
    ['userinfo by POST', { userinfo: { method: 'POST' } }, userAsks],
    ['its token in a form', { userinfo: { method: 'POST', token: { in: 'form', name: 't' } } }, userAsks],
    ['its token in the query', { userinfo: { token: { in: 'query', name: 't' } } }, userAsks],
    ['its token in another header', { userinfo: { token: { in: 'header', name: 'x-t' } } }, userAsks],
    ['userinfo in an envelope', { userinfo: { envelope } }, [...userAnswers, 'envelope']],
    ['a claim renamed', { claims: { name: claim('realName') } }, userAnswers],
    ['a claim deep', { claims: { name: claim('user.name') } }, [...userAnswers, 'walks']],
    ['the subject renamed', { claims: { sub: claim('id') } }, userAnswers],
    ['a logout', { logout: { path: '/logout', parameters: {} } }, ['logout']],
  ])('%s', (_, change, expected) => {
    expect(decisions(change).sort()).toEqual([...expected].sort());
  });
});

describe('envelopes', () => {
  const envelopes = (change: object) =>
    wireContext(over(standard, change) as Profile, 'sub').envelopes.map(({ ofToken, ofUserinfo }) => [
      ofToken,
      ofUserinfo,
    ]);
  it('are one where they are alike, and named apart where they are not', () => {
    expect(envelopes({ token: { envelope }, userinfo: { envelope } })).toEqual([[false, false]]);
    expect(envelopes({ userinfo: { envelope } })).toEqual([[false, true]]);
    const other = { ...envelope, successValue: '0' };
    expect(envelopes({ token: { envelope }, userinfo: { envelope: other } })).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it.each([0, '0', 'ok', true, false, 200])('of success %j have failures that are none', (successValue) => {
    const [wire] = wireContext(
      over(standard, { token: { envelope: { ...envelope, successValue } } }) as Profile,
      'sub',
    ).envelopes;
    expect(wire?.value).toBe(successValue);
    expect([wire?.failure, wire?.lookalike]).not.toContain(successValue);
    expect(typeof wire?.failure).toBe(typeof successValue);
  });
});

it('refuses a subject that is no text', () => {
  const change = { claims: { sub: { ...claim('sub'), type: 'number' } } };
  expect(() => decisions(change)).toThrow(UserError);
});

describe('signatures', () => {
  const asked = (id: string, change: Partial<Profile>) => {
    const profile = findProfile(id);
    if (!profile) throw new Error(`no profile ${id}`);
    const { signature, userinfoRefused } = wireContext({ ...profile, ...change }, 'sub');
    return [signature.leavesUnsigned, userinfoRefused];
  };
  const signing = findProfile('gd-yzy')?.signing;
  if (!signing) throw new Error('gd-yzy signs nothing');

  it('leave requests as they are, unless each is signed that the platform has', () => {
    expect(asked('gd-zwrz', {})).toEqual([true, false]);
    expect(asked('gd-zwrz', { signing: { ...signing, endpoints: ['token'] } })).toEqual([true, false]);
    expect(asked('gd-zwrz', { signing: { ...signing, endpoints: ['userinfo'] } })).toEqual([true, true]);
    expect(asked('gd-zwrz', { signing })).toEqual([false, true]);
    expect(asked('cas', { signing: { ...signing, endpoints: ['userinfo'] } })).toEqual([false, true]);
  });
});

describe('OpenID Connect', () => {
  const openid = { flow: 'oidc-code', discovery: '/.well-known/openid-configuration' };
  const wire = (change: object) => wireContext(over(over(standard, openid), change) as Profile, 'sub');

  it('needs nothing where it is kept to', () => {
    const generic = findProfile('oidc-generic');
    expect(generic && wireContext(generic, 'sub')).toMatchObject({
      fetches: false,
      openid: { fixed: [], fixedScope: false, renamed: false, stateLimited: false },
    });
  });

  it('may have claims in other places, a scope and parameters of its own', () => {
    const fixed = { scope: 'openid staff', domain: 'gov' };
    expect(
      wire({ authorize: { fixed, state: { maxLength: 20 } }, claims: { name: claim('a.b') } }),
    ).toMatchObject({
      fetches: false,
      openid: {
        fixed: [{ name: 'domain', value: 'gov' }],
        scope: 'openid staff',
        renamed: true,
        stateLimited: true,
      },
    });
  });

  it.each([
    { token: { envelope } },
    { userinfo: { envelope } },
    { token: { encoding: 'json' } },
    { callback: { parameters: { code: 'ticket' } } },
    { authorize: { parameters: { client_id: 'appid' } } },
    { authorize: { state: { echoed: 'no' } } },
    { discovery: '/elsewhere' },
  ])('is refused for %j, which would be generated wrong', (change) => {
    expect(() => wire(change)).toThrow(UserError);
  });
});
