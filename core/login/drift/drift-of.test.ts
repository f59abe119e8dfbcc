import { describe, expect, it } from 'vitest';
import { inputFor, loginInMemory, networkOf, platformFor, worldOf } from '../../../test/login/meet.ts';
import { json, loginAtDouble } from '../../../test/login/platform-double.ts';
import type { Envelope, Profile, TokenEndpoint } from '../../profile/profile.ts';
import { findProfile, profiles } from '../../profile/profiles.ts';
import { tokenOf } from '../../profile/token-of.ts';
import type { LoginOutcome } from '../outcome.ts';
import { runLogin } from '../run-login.ts';

const zwrz = findProfile('gd-zwrz') as Profile;
const oidc = findProfile('oidc-generic') as Profile;
const token = tokenOf(zwrz);
const envelope = token.envelope as Envelope;

/** A login by `profile` at a platform that really is `deviant`. */
const loginAt = (profile: Profile, deviant: Profile, faults: readonly string[] = []): Promise<LoginOutcome> =>
  runLogin(inputFor(profile), worldOf(networkOf(platformFor(deviant, faults))));

const items = ({ drift }: LoginOutcome) => drift?.items ?? [];
const itemAt = (outcome: LoginOutcome, path: string) => items(outcome).find((item) => item.path === path);

describe.each(profiles)('$id, played by its own profile', (profile) => {
  it('differs in nothing, and what it names is enough', async () => {
    const kinds = items(await loginInMemory(profile)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'differs' || kind === 'unlisted')).toEqual([]);
  });
});

describe('what the profile leaves open', () => {
  it('is learned, or stays open', async () => {
    const outcome = await loginInMemory(zwrz);
    expect(itemAt(outcome, 'authorize.state.echoed')).toMatchObject({
      kind: 'learned',
      found: 'yes',
      change: { path: ['authorize', 'state', 'echoed'], value: 'yes' },
    });
    expect(itemAt(outcome, 'token.fields.token_type')).toMatchObject({ kind: 'learned', found: '"Bearer"' });
    expect(outcome.drift?.open.map(({ path }) => path)).toEqual([
      'errors',
      'token.envelope.failureStatus',
      'codeLifetime',
    ]);
  });

  it('is learned from a failure as well', async () => {
    const outcome = await loginInMemory(zwrz, ['code-expired']);
    expect(itemAt(outcome, 'token.envelope.failureStatus')).toMatchObject({ kind: 'learned', found: '200' });
    expect(itemAt(outcome, 'token.envelope.failureStatus')?.change).toBeUndefined();
  });

  it('a state that does not come back', async () => {
    expect(itemAt(await loginInMemory(zwrz, ['state-dropped']), 'authorize.state.echoed')).toMatchObject({
      kind: 'learned',
      found: 'no',
      change: { value: 'no' },
    });
  });
});

describe('a platform that is not as its profile says', () => {
  const { tokenLifetime, claims } = zwrz;
  const phone = claims['phone_number'] as NonNullable<(typeof claims)[string]>;
  const withToken = (change: Partial<TokenEndpoint>): Profile => ({
    ...zwrz,
    token: { ...token, ...change },
  });
  const withEnvelope = (change: Partial<typeof envelope>): Profile =>
    withToken({ envelope: { ...envelope, ...change } });

  it.each<[string, Profile, string, object]>([
    [
      'a lifetime as a number',
      withToken({ expiresIn: 'number' }),
      'token.expiresIn',
      {
        kind: 'differs',
        found: 'number',
        expected: 'string',
        change: { path: ['token', 'expiresIn'], value: 'number' },
      },
    ],
    [
      'another lifetime, which the profile only assumes',
      { ...zwrz, tokenLifetime: 1800 },
      'tokenLifetime',
      { kind: 'learned', found: '1800', expected: String(tokenLifetime), change: { value: 1800 } },
    ],
    [
      'the access token in another spelling',
      withToken({ fields: { ...token.fields, access_token: 'accessToken' } }),
      'token.fields.access_token',
      {
        kind: 'differs',
        found: expect.stringMatching(/^accessToken: string\(\d+\)$/),
        change: { value: 'accessToken' },
      },
    ],
    [
      'the subject under a name nobody can guess',
      withToken({ fields: { ...token.fields, sub: 'owner' } }),
      'token.fields',
      { kind: 'unlisted', found: expect.stringMatching(/^owner: string\(\d+\)$/) },
    ],
    [
      'success as text',
      withEnvelope({ successValue: '0' }),
      'token.envelope.successValue',
      { kind: 'differs', found: '"0"', expected: '0', change: { value: '0' } },
    ],
    [
      'the data elsewhere',
      withEnvelope({ dataPath: 'result' }),
      'token.envelope.dataPath',
      {
        kind: 'differs',
        expected: 'data',
        change: { path: ['token', 'envelope', 'dataPath'], value: 'result' },
      },
    ],
    [
      'another flag',
      withEnvelope({ successPath: 'errcode' }),
      'token.envelope.successPath',
      { kind: 'differs', expected: 'status' },
    ],
    [
      'another name of the code',
      { ...zwrz, callback: { parameters: { code: 'authCode' } } },
      'callback.parameters.code',
      {
        kind: 'differs',
        found: expect.stringMatching(/^authCode: string\(\d+\)$/),
        change: { value: 'authCode' },
      },
    ],
    [
      'a claim in another spelling',
      { ...zwrz, claims: { ...claims, phone_number: { ...phone, path: 'phoneNumber' } } },
      'claims.phone_number.path',
      {
        kind: 'differs',
        found: 'phoneNumber: string(11)',
        expected: 'mobile',
        change: { value: 'phoneNumber' },
      },
    ],
  ])('%s', async (_, deviant, path, item) => {
    expect(itemAt(await loginAt(zwrz, deviant), path)).toMatchObject(item);
  });

  it('an HTTP status of its own on failure', async () => {
    const outcome = await loginAt(zwrz, withEnvelope({ failureStatus: 'standard' }), ['code-expired']);
    expect(itemAt(outcome, 'token.envelope.failureStatus')).toMatchObject({
      found: '400',
      change: { path: ['token', 'envelope', 'failureStatus'], value: 'standard' },
    });
  });

  it('paths and methods of the discovery document', async () => {
    const deviant: Profile = {
      ...oidc,
      authorize: { ...oidc.authorize, path: '/realms/gov/auth', pkce: 'none' },
      token: { ...tokenOf(oidc), clientAuthentication: 'client_secret_post' },
    };
    const outcome = await loginAt(oidc, deviant);
    expect(itemAt(outcome, 'authorize.path')).toMatchObject({
      kind: 'learned',
      found: '/realms/gov/auth',
      change: { path: ['authorize', 'path'], value: '/realms/gov/auth' },
    });
  });
});

describe('answers of another shape', () => {
  it('types, strangers and headers, and no value of a person', async () => {
    const outcome = await loginAtDouble(zwrz, {
      token: () =>
        json({
          status: 0,
          message: 'ok',
          requestId: 'r-1',
          data: {
            access_token: 'token-of-the-double-0001',
            token_type: 'MAC',
            expires_in: '60',
            userid: 'U99000001',
          },
        }),
      userinfo: () =>
        json({
          status: 0,
          message: 'ok',
          data: { userId: 'U99000001', name: '李昕', certificateType: '111', nickName: '昕昕', mobile: null },
        }),
    });
    expect(items(outcome).map(({ path, kind, found }) => [path, kind, found])).toEqual(
      expect.arrayContaining([
        ['token.envelope', 'unlisted', 'requestId: string(3)'],
        ['token.fields.token_type', 'learned', '"MAC"'],
        ['token', 'unlisted', '—'],
        ['claims.id_type.type', 'learned', 'string(3)'],
        ['claims.phone_number.path', 'unseen', 'null'],
        ['claims', 'unlisted', 'nickName: string(2)'],
      ]),
    );
    expect(itemAt(outcome, 'claims.id_type.type')?.change?.value).toBe('string');
    const everything = JSON.stringify(outcome.drift);
    for (const hidden of ['U99000001', '李昕', '昕昕', 'token-of-the-double'])
      expect(everything).not.toContain(hidden);
  });

  it('a failure that the profile does not list', async () => {
    const token = () => json({ status: 40029, message: '应用 10000000001 已停用', data: null });
    const outcome = await loginAtDouble(zwrz, { token });
    const item = itemAt(outcome, 'errors');
    expect(item?.found).toContain('status=40029');
    expect(item?.found).not.toContain('10000000001');
    expect(item?.change).toBeUndefined();
  });

  it('a callback with more than was asked for', async () => {
    const outcome = await loginAtDouble(zwrz, { callback: (sent) => ({ ...sent, area: '990000' }) });
    expect(itemAt(outcome, 'callback.parameters')).toMatchObject({
      kind: 'unlisted',
      found: 'area: string(6)',
    });
  });

  it.each(['<html></html>', '[]', 'null', '"text"'])('nothing is said of a body that is %s', async (body) => {
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
    const outcome = await loginAtDouble(zwrz, { token: () => answer });
    expect(items(outcome).filter(({ source }) => source === 'token')).toEqual([]);
  });
});
