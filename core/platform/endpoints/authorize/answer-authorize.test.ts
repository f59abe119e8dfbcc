import { describe, expect, it } from 'vitest';
import { profiles } from '../../../profile/profiles.ts';
import { personas } from '../../personas.ts';
import { baseUrl, createTrial, first, second } from '../../trial.ts';

/** Platforms with the standard’s parameters; what they do with them, the others do under names of their own. */
const ids = profiles
  .filter(
    ({ authorize, flow }) => Object.keys(authorize.parameters).length === 0 && flow !== 'app-token-code',
  )
  .map(({ id }) => id);

describe.each(ids)('authorize of %s', (id) => {
  it('shows the login page for a sound request', async () => {
    const { authorize, endpoints } = createTrial(id);
    const page = await authorize();
    expect(page.status).toBe(200);
    expect(page.body).toContain('<html lang="zh-CN">');
    expect(page.body).toContain('第一系统');
    expect(page.body.match(/name="persona" value="[^"]+"/g)).toHaveLength(personas.length);
    expect(page.headers['set-cookie']).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-/);
    expect(page.body).not.toContain('<script');
    expect(endpoints.authorize.startsWith(baseUrl)).toBe(true);
  });

  it('takes the request as a form too', async () => {
    const { authorizeUrl, browse, endpoints } = createTrial(id);
    const form = Object.fromEntries(new URL(await authorizeUrl()).searchParams);
    const page = await browse('POST', endpoints.authorize, form);
    expect([page.status, page.body.includes('name="persona"')]).toEqual([200, true]);
  });

  it.each([
    ['an unknown client', { client_id: 'nobody' }, '没有 client_id 为“nobody”的系统'],
    ['no client', { client_id: undefined }, '缺少 client_id'],
    ['no redirect URI', { redirect_uri: undefined }, '缺少 redirect_uri'],
    ['another redirect URI', { redirect_uri: `${first.redirectUris[0]}/` }, 'callback<mark>/</mark>'],
    ['the redirect URI of another system', { redirect_uri: second.redirectUris[0] }, '不一致'],
    ['another case', { redirect_uri: 'https://first.example.invalid/Callback' }, '<mark>C</mark>allback'],
  ])('tells the person, not the client, about %s', async (_, changes, words) => {
    const { authorize, platform } = createTrial(id);
    const page = await authorize(first, changes);
    expect([page.status, page.headers['location']]).toEqual([400, undefined]);
    expect(page.body).toContain(words);
    expect(platform.requests().at(-1)?.problem?.zh).toBeTruthy();
  });

  it('escapes what was sent', async () => {
    const page = await createTrial(id).authorize(first, { client_id: '"><script>alert(1)</script>' });
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('&lt;script&gt;');
  });

  it.each(['client_id', 'redirect_uri'])('shows a page when %s comes twice', async (name) => {
    const { authorizeUrl, browse, also } = createTrial(id);
    const page = await browse('GET', also(await authorizeUrl(), { [name]: 'x' }));
    expect([page.status, page.headers['location']]).toEqual([400, undefined]);
  });

  it.each([
    [
      'a parameter twice',
      'invalid_request',
      async (t: ReturnType<typeof createTrial>) => t.also(await t.authorizeUrl(), { response_type: 'code' }),
    ],
    [
      'no response_type',
      'invalid_request',
      (t: ReturnType<typeof createTrial>) => t.authorizeUrl(first, { response_type: undefined }),
    ],
    [
      'the implicit flow',
      'unsupported_response_type',
      (t: ReturnType<typeof createTrial>) => t.authorizeUrl(first, { response_type: 'token' }),
    ],
  ])('tells the client about %s', async (_, error, url) => {
    const trial = createTrial(id);
    const callback = trial.readCallback(await trial.browse('GET', await url(trial)));
    expect(callback).toMatchObject({ error, state: 'theState' });
    expect(callback['code']).toBeUndefined();
  });

  it('passes over parameters it does not know', async () => {
    const { authorizeUrl, browse, also } = createTrial(id);
    expect((await browse('GET', also(await authorizeUrl(), { foo: 'bar' }))).status).toBe(200);
  });

  it('keeps the query of the redirect URI', async () => {
    const trial = createTrial(id);
    const page = await trial.authorize(first, { redirect_uri: first.redirectUris[1] });
    const { headers } = await trial.pick(page, 'li-xin');
    expect(headers['location']).toMatch(/^https:\/\/first\.example\.invalid\/other\?kept=1&/);
  });

  it('logs a second system in without a second login', async () => {
    const trial = createTrial(id);
    await trial.logIn('chen-mo');
    const answer = await trial.authorize(second);
    expect(answer.status).toBe(303);
    const token = await trial.exchange(trial.readCallback(answer)['code'] ?? '', second);
    if (token.kind !== 'success') throw new Error(JSON.stringify(token));
    expect(await trial.userinfo(String(token.value['access_token']))).toMatchObject({
      value: { sub: 'U99000004' },
    });
  });

  it('forgets the login after a working day', async () => {
    const trial = createTrial(id);
    await trial.logIn();
    trial.pass(8 * 3600 + 1);
    expect((await trial.authorize(second)).status).toBe(200);
  });
});

describe('authorize of a platform with constant parameters', () => {
  it.each([
    ['without', [['scope', undefined]], 'invalid_scope'],
    ['with another value of', [['scope', 'some']], 'invalid_scope'],
  ])('is refused %s them', async (_, changes, error) => {
    const trial = createTrial('gd-zwrz');
    const url = new URL(await trial.authorizeUrl());
    for (const [name, value] of changes as [string, string | undefined][])
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    expect(trial.readCallback(await trial.browse('GET', url.href))).toMatchObject({ error });
  });

  it('is refused with a constant parameter twice', async () => {
    const trial = createTrial('gd-zwrz');
    const url = trial.also(await trial.authorizeUrl(), { scope: 'all' });
    expect(trial.readCallback(await trial.browse('GET', url))).toMatchObject({ error: 'invalid_request' });
  });
});

describe('authorize of a platform that drops a parameter or fixes the scope', () => {
  const { profile } = createTrial('oidc-generic');
  const authorize = {
    ...profile.authorize,
    parameters: { response_type: null },
    fixed: { scope: 'openid profile' },
  };

  it('asks for neither', async () => {
    const trial = createTrial({ ...profile, authorize });
    expect((await trial.authorize(first, { scope: undefined, response_type: undefined })).status).toBe(200);
  });

  it('asks for openid in the scope it fixes', async () => {
    const trial = createTrial({ ...profile, authorize: { ...authorize, fixed: { scope: 'profile' } } });
    expect(trial.readCallback(await trial.authorize(first))).toMatchObject({ error: 'invalid_scope' });
  });
});

describe('authorize of a platform with limits on the state', () => {
  const profile = createTrial('gd-zwrz').profile;
  const state = { echoed: 'no', pattern: '^[a-zA-Z0-9]*$', maxLength: 8 } as const;
  const limited = { ...profile, authorize: { ...profile.authorize, state } };

  it.each(['with space', 'waytoolong'])('refuses the state “%s”', async (sent) => {
    const trial = createTrial(limited);
    const callback = trial.readCallback(await trial.authorize(first, { state: sent }));
    expect(callback).toMatchObject({ error: 'invalid_request' });
  });

  it('does not echo it where the platform does not', async () => {
    const trial = createTrial(limited);
    const page = await trial.authorize(first, { state: 'abc' });
    expect(Object.keys(trial.readCallback(await trial.pick(page, 'li-xin')))).toEqual(['code']);
  });
});

describe('authorize of OpenID Connect', () => {
  const openid = () => createTrial('oidc-generic');

  it.each([
    ['no scope openid', { scope: 'profile' }, 'invalid_scope'],
    ['no code challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a challenge without its method', { code_challenge_method: undefined }, 'invalid_request'],
    ['a malformed challenge', { code_challenge: 'short' }, 'invalid_request'],
    ['a request object', { request: 'eyJ' }, 'request_not_supported'],
    ['a request object by reference', { request_uri: 'https://x.invalid' }, 'request_uri_not_supported'],
    ['a registration', { registration: '{}' }, 'registration_not_supported'],
    ['another response mode', { response_mode: 'fragment' }, 'invalid_request'],
    ['an unknown prompt', { prompt: 'nonsense' }, 'invalid_request'],
    ['contradicting prompts', { prompt: 'none login' }, 'invalid_request'],
    ['a max_age that is no number', { max_age: '-1' }, 'invalid_request'],
    ['prompt=none without a login', { prompt: 'none' }, 'login_required'],
  ])('tells the client about %s', async (_, changes, error) => {
    const trial = openid();
    const callback = trial.readCallback(await trial.authorize(first, changes));
    expect(callback).toMatchObject({ error, state: 'theState', iss: baseUrl });
    expect(callback['error_description']).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
  });

  it('answers prompt=none with a code once somebody is logged in', async () => {
    const trial = openid();
    await trial.logIn();
    expect(trial.readCallback(await trial.authorize(second, { prompt: 'none' }))['code']).toBeTruthy();
  });

  it.each([{ prompt: 'login' }, { prompt: 'select_account' }, { max_age: '60' }])(
    'asks again for %o',
    async (changes) => {
      const trial = openid();
      await trial.logIn();
      trial.pass(61);
      expect((await trial.authorize(second, changes)).status).toBe(200);
    },
  );

  it('does not ask again within max_age', async () => {
    const trial = openid();
    await trial.logIn();
    trial.pass(59);
    expect((await trial.authorize(second, { max_age: '60' })).status).toBe(303);
  });

  it('puts the person of the login hint first', async () => {
    const page = await openid().authorize(first, { login_hint: 'wangwei2' });
    expect(page.body.match(/name="persona" value="([^"]+)"/)?.[1]).toBe('wang-wei-2');
  });

  it('speaks the language of ui_locales', async () => {
    expect((await openid().authorize(first, { ui_locales: 'fr en-GB' })).body).toContain('<html lang="en">');
  });
});
