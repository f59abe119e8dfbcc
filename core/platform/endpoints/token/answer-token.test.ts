import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../../profile/token-of.ts';
import type { Client } from '../../platform-shape.ts';
import { createTrial, first, second, verifier } from '../../trial.ts';

describe('a tolerant platform', () => {
  const none = { code_challenge: undefined, code_challenge_method: undefined };
  const unproven = { code_verifier: undefined };
  const byForm: Client = { ...first, tokenEndpointAuthMethod: 'client_secret_post' };

  it.each([true, false])('takes a login without PKCE: %s', async (tolerant) => {
    const trial = createTrial('oidc-generic', { tolerant });
    const answer = await trial.exchange(await trial.logIn('li-xin', first, none), first, unproven);
    expect(answer.kind).toBe(tolerant ? 'success' : 'error');
  });

  it('still wants the verifier of a challenge, and no verifier without one', async () => {
    const trial = createTrial('oidc-generic', { tolerant: true });
    const bare = await trial.exchange(await trial.logIn(), first, unproven);
    const idle = await trial.exchange(await trial.logIn('li-xin', first, none), first);
    expect([bare.kind, idle.kind]).toEqual(['error', 'error']);
  });

  it.each([true, false])('takes the secret in the form where Basic is wanted: %s', async (tolerant) => {
    const trial = createTrial('oidc-generic', { tolerant, clients: [first] });
    const answer = await trial.exchange(await trial.logIn(), byForm);
    expect(answer.kind).toBe(tolerant ? 'success' : 'error');
  });

  it('wants what the profile wants elsewhere', async () => {
    const trial = createTrial('gd-zwrz', { tolerant: true });
    const basic: Client = { ...first, tokenEndpointAuthMethod: 'client_secret_basic' };
    const strict = createTrial('gd-zwrz', { tolerant: true, clients: [first] });
    expect((await strict.exchange(await strict.logIn(), basic)).kind).toBe('error');
    expect((await trial.exchange(await trial.logIn())).kind).toBe('success');
  });
});

describe.each(['gd-zwrz', 'oidc-generic'])('token endpoint of %s', (id) => {
  it('answers a code with a token', async () => {
    const trial = createTrial(id);
    const answer = await trial.exchange(await trial.logIn());
    expect(answer).toMatchObject({
      kind: 'success',
      value: { token_type: 'Bearer', expires_in: trial.profile.tokenLifetime },
    });
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
    ['an empty secret', { client_secret: '' }, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
    ['no credentials', { client_secret: undefined }, 'invalid_client'],
    ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no grant type', { grant_type: undefined }, 'invalid_request'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['an unknown code', { code: 'guessed' }, 'invalid_grant'],
    ['another redirect URI', { redirect_uri: first.redirectUris[1] }, 'invalid_grant'],
    ['no redirect URI', { redirect_uri: undefined }, 'invalid_grant'],
  ])('refuses %s', async (_, changes, error) => {
    const trial = createTrial(id);
    const answer = await trial.exchange(await trial.logIn(), first, changes);
    expect(answer).toMatchObject({ kind: 'error', error: { error } });
    expect(trial.platform.requests().at(-1)?.problem?.zh).toBeTruthy();
  });

  it('refuses a code of another client', async () => {
    const trial = createTrial(id);
    const answer = await trial.exchange(await trial.logIn(), second, { redirect_uri: first.redirectUris[0] });
    expect(answer).toMatchObject({ error: { error: 'invalid_grant' } });
  });

  it('refuses the code after its lifetime', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    trial.pass(trial.profile.codeLifetime + 1);
    expect(await trial.exchange(code)).toMatchObject({ error: { error: 'invalid_grant' } });
  });

  it('takes the code just before its end', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    trial.pass(trial.profile.codeLifetime - 1);
    expect((await trial.exchange(code)).kind).toBe('success');
  });

  it('takes a code once, and revokes the token at the second use', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    const token = await trial.exchange(code);
    if (token.kind !== 'success') throw new Error(JSON.stringify(token));
    const accessToken = String(token.value['access_token']);
    expect((await trial.userinfo(accessToken)).kind).toBe('success');
    expect(await trial.exchange(code)).toMatchObject({ error: { error: 'invalid_grant' } });
    expect(await trial.userinfo(accessToken)).toMatchObject({ error: { error: 'invalid_token' } });
  });

  it('revokes at the second use even when the code has expired by then', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    const token = await trial.exchange(code);
    const accessToken = token.kind === 'success' ? String(token.value['access_token']) : '';
    trial.pass(trial.profile.codeLifetime + 1);
    await trial.exchange(code);
    expect(await trial.userinfo(accessToken)).toMatchObject({ error: { error: 'invalid_token' } });
  });

  it('gives one token when the code comes twice at the same moment', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    const answers = await Promise.all([1, 2, 3].map(() => trial.exchange(code)));
    expect(answers.filter(({ kind }) => kind === 'success')).toHaveLength(1);
  });

  it('refuses parameters in another place than the profile says', async () => {
    const trial = createTrial(id);
    const request = trial.tokenRequest(await trial.logIn());
    const query = { ...request, url: `${request.url}?${request.body}`, body: '' };
    const answer = trial.dialect.token.readAnswer(await trial.platform.handle(query));
    expect(answer.kind).toBe('error');
  });

  it('refuses a repeated parameter', async () => {
    const trial = createTrial(id);
    const request = trial.tokenRequest(await trial.logIn());
    const twice = { ...request, body: `${request.body}&grant_type=authorization_code` };
    const answer = trial.dialect.token.readAnswer(await trial.platform.handle(twice));
    expect(answer).toMatchObject({ error: { error: 'invalid_request' } });
  });

  it('takes no secret from a client that registered as a public one, and from no other', async () => {
    const open: Client = { ...second, tokenEndpointAuthMethod: 'none' };
    const trial = createTrial(id, { clients: [first, open] });
    expect((await trial.exchange(await trial.logIn('li-xin', open), open)).kind).toBe('success');
    const asOpen = { ...first, tokenEndpointAuthMethod: 'none' } as const;
    const answer = await trial.exchange(await trial.logIn(), asOpen);
    expect(answer).toMatchObject({ error: { error: 'invalid_client' } });
  });

  it('is by its method only', async () => {
    const trial = createTrial(id);
    expect((await trial.browse('GET', trial.endpoints.token)).status).toBe(405);
  });

  it('shows no secret in the log', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    const token = await trial.exchange(code);
    const log = JSON.stringify(trial.platform.requests());
    const accessToken = token.kind === 'success' ? String(token.value['access_token']) : '';
    for (const secret of [code, accessToken, first.secret]) expect(log).not.toContain(secret);
  });
});

describe('token endpoint with another way of client authentication', () => {
  it.each([
    ['gd-zwrz', 'client_secret_basic'],
    ['oidc-generic', 'client_secret_post'],
  ] as const)('%s refuses %s', async (id, clientAuthentication) => {
    const trial = createTrial(id);
    const { profile } = trial;
    const other = createTrial({ ...profile, token: { ...tokenOf(profile), clientAuthentication } });
    const request = other.tokenRequest(await trial.logIn());
    const answer = trial.dialect.token.readAnswer(await trial.platform.handle(request));
    expect(answer).toMatchObject({ error: { error: 'invalid_client' } });
  });
});

describe('token endpoint with an envelope', () => {
  it('names the subject and writes the lifetime as a string', async () => {
    const trial = createTrial('gd-zwrz');
    const { body } = await trial.platform.handle(trial.tokenRequest(await trial.logIn()));
    expect(JSON.parse(body)).toMatchObject({
      status: 0,
      data: { userid: 'U99000001', expires_in: '7200', scope: 'all' },
    });
  });

  it('fails with HTTP 200 and its own words', async () => {
    const trial = createTrial('gd-zwrz');
    const { status, body } = await trial.platform.handle(trial.tokenRequest('guessed'));
    expect([status, JSON.parse(body)]).toEqual([200, { status: 1, message: '授权码已失效', data: null }]);
  });
});

describe('token endpoint with PKCE', () => {
  it.each([
    ['no verifier', undefined],
    ['another verifier', verifier.toUpperCase()],
    ['a short verifier', 'short'],
  ])('refuses %s', async (_, code_verifier) => {
    const trial = createTrial('oidc-generic');
    const answer = await trial.exchange(await trial.logIn(), first, { code_verifier });
    expect(answer).toMatchObject({ error: { error: 'invalid_grant' } });
  });

  it.each([
    ['the secret in the form too', { client_secret: first.secret }],
    ['another client_id in the form', { client_id: second.id }],
  ])('refuses %s', async (_, also) => {
    const trial = createTrial('oidc-generic');
    const request = trial.tokenRequest(await trial.logIn());
    const doubled = { ...request, body: `${request.body}&${new URLSearchParams(also)}` };
    const answer = trial.dialect.token.readAnswer(await trial.platform.handle(doubled));
    expect(answer).toMatchObject({ error: { error: 'invalid_request' } });
  });

  it('takes its own client_id in the form beside HTTP Basic', async () => {
    const trial = createTrial('oidc-generic');
    const request = trial.tokenRequest(await trial.logIn());
    const named = { ...request, body: `${request.body}&client_id=${first.id}` };
    expect(trial.dialect.token.readAnswer(await trial.platform.handle(named)).kind).toBe('success');
  });

  it('says when the right secret was not encoded', async () => {
    const trial = createTrial('oidc-generic');
    const { headers, ...request } = trial.tokenRequest(await trial.logIn());
    const authorization = `Basic ${btoa(`${first.id}:${first.secret}`)}`;
    const answer = await trial.platform.handle({ ...request, headers: { ...headers, authorization } });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      401,
      { error: 'invalid_client', error_description: expect.stringContaining('form-encoded first') },
    ]);
  });

  it('asks for HTTP Basic with 401', async () => {
    const trial = createTrial('oidc-generic');
    const request = trial.tokenRequest('x', first, { client_secret: 'wrong' });
    const { status, headers } = await trial.platform.handle(request);
    expect([status, headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic /)]);
  });
});
