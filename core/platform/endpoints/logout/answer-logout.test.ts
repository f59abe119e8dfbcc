import { describe, expect, it } from 'vitest';
import { createTrial, first, second } from '../../trial.ts';

const [bye = ''] = first.postLogoutRedirectUris;

describe.each(['gd-zwrz', 'oidc-generic'])('logout at %s', (id) => {
  it('ends the session and returns to the system', async () => {
    const trial = createTrial(id);
    await trial.logIn();
    const answer = await trial.logout({ client_id: first.id, post_logout_redirect_uri: bye });
    expect([answer.status, answer.headers['location']]).toEqual([303, bye]);
    expect((await trial.authorize(second)).status).toBe(200);
  });

  it('shows a page when there is nowhere to return to', async () => {
    const trial = createTrial(id);
    await trial.logIn();
    const answer = await trial.logout({});
    expect(answer.body).toContain('已退出登录');
    expect((await trial.authorize(second)).status).toBe(200);
  });

  it.each([
    ['an unregistered return address', { client_id: first.id, post_logout_redirect_uri: `${bye}/` }],
    ['the return address of another system', { client_id: second.id, post_logout_redirect_uri: bye }],
    ['a return address without a system', { post_logout_redirect_uri: bye }],
    ['an unknown system', { client_id: 'nobody' }],
  ])('keeps the session and shows a page for %s', async (_, parameters) => {
    const trial = createTrial(id);
    await trial.logIn();
    const answer = await trial.logout(parameters);
    expect([answer.status, answer.headers['location']]).toEqual([400, undefined]);
    expect((await trial.authorize(second)).status).toBe(303);
  });
});

describe.each(['gd-zwrz', 'oidc-generic'])('logout at %s with a parameter twice', (id) => {
  it('is refused', async () => {
    const trial = createTrial(id);
    const url = trial.dialect.logout.write(trial.endpoints.logout ?? '', { client_id: first.id });
    expect((await trial.browse('GET', trial.also(url, { client_id: first.id }))).status).toBe(400);
  });
});

describe('logout of gd-zwrz', () => {
  it('knows the return address by the platform’s own name only', async () => {
    const trial = createTrial('gd-zwrz');
    const query = { client_id: first.id, post_logout_redirect_uri: bye };
    const answer = await trial.browse('GET', trial.also(trial.endpoints.logout ?? '', query));
    expect([answer.status, answer.headers['location']]).toEqual([200, undefined]);
  });
});

describe('logout of OpenID Connect', () => {
  async function idTokenOf(trial: ReturnType<typeof createTrial>): Promise<string> {
    const answer = await trial.exchange(await trial.logIn());
    return answer.kind === 'success' ? String(answer.value['id_token']) : '';
  }

  it('knows the system by the id_token alone, expired or not, and returns the state', async () => {
    const trial = createTrial('oidc-generic');
    const id_token_hint = await idTokenOf(trial);
    trial.pass(3600);
    const answer = await trial.logout({ id_token_hint, post_logout_redirect_uri: bye, state: 's 1' });
    expect(answer.headers['location']).toBe(`${bye}?state=s+1`);
  });

  it('takes the request as a form too', async () => {
    const trial = createTrial('oidc-generic');
    const form = { id_token_hint: await idTokenOf(trial), post_logout_redirect_uri: bye };
    const answer = await trial.browse('POST', trial.endpoints.logout ?? '', form);
    expect(answer.headers['location']).toBe(bye);
  });

  it('refuses a modified id_token, and one of another system', async () => {
    const trial = createTrial('oidc-generic');
    const hint = await idTokenOf(trial);
    const modified = await trial.logout({
      client_id: first.id,
      id_token_hint: `${hint.slice(0, -6)}AAAAAA`,
      post_logout_redirect_uri: bye,
    });
    const anothers = await trial.logout({ id_token_hint: hint, client_id: second.id });
    expect([modified.status, anothers.status]).toEqual([400, 400]);
  });
});
