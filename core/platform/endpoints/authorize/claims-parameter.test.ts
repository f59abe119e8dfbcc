// Single claims that a request asks for (OIDC Core §5.5).
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTrial, first } from '../../trial.ts';

const platform = () => createTrial('oidc-generic', { idTokenAlgorithm: 'ES256' });
const asking = (claims: unknown) => ({ scope: 'openid', claims: JSON.stringify(claims) });

describe('the claims parameter', () => {
  it('puts claims into the id_token, of a refresh too', async () => {
    const client = { ...first, grantTypes: ['refresh_token'] as const };
    const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [client] });
    const tokens = await trial.tokens(
      client,
      asking({ id_token: { email: null, gender: { essential: true } } }),
    );
    const refreshed = await trial.refresh(tokens['refresh_token'], client);
    const again = refreshed.kind === 'success' ? refreshed.value['id_token'] : undefined;
    for (const token of [tokens['id_token'], again]) {
      const claims = decodeJwt(String(token));
      expect(claims).toMatchObject({ email: 'lixin@example.invalid', gender: 'male' });
      expect(claims).not.toHaveProperty('name');
    }
  });

  it('cannot change what the platform itself says', async () => {
    const trial = platform();
    const { id_token: token } = await trial.tokens(
      first,
      asking({ id_token: { iss: { value: 'x' }, aud: null } }),
    );
    expect(decodeJwt(String(token))).toMatchObject({ iss: 'http://127.0.0.1:8480', aud: first.id });
  });

  it('passes over claims that there are none of', async () => {
    const trial = platform();
    const { access_token: token } = await trial.tokens(first, asking({ userinfo: { shoe_size: null } }));
    expect(await trial.userinfo(String(token))).toEqual({ kind: 'success', value: { sub: 'U99000001' } });
  });

  it('by a sub with a value lets nobody else in', async () => {
    const trial = platform();
    const claims = asking({ id_token: { sub: { value: 'U99000004' } } });
    await trial.logIn('li-xin');
    expect(trial.readCallback(await trial.authorize(first, { ...claims, prompt: 'none' }))).toMatchObject({
      error: 'login_required',
    });
    const page = await trial.authorize(first, claims);
    expect(/name="persona" value="([^"]+)"/.exec(page.body)?.[1]).toBe('chen-mo');
    expect(trial.readCallback(await trial.pick(page, 'li-xin'))).toMatchObject({ error: 'login_required' });
    expect(await trial.logIn('chen-mo', first, claims)).toBeTruthy();
  });

  it.each(['no json', '[]', '"name"', '{"userinfo":["name"]}', '{"id_token":{"name":true}}'])(
    'is refused when it is %s',
    async (claims) => {
      const trial = platform();
      expect(trial.readCallback(await trial.authorize(first, { claims }))).toMatchObject({
        error: 'invalid_request',
        state: 'theState',
      });
    },
  );

  it('is unknown to a platform without OpenID Connect', async () => {
    expect((await createTrial('gd-zwrz').authorize(first, { claims: 'no json' })).status).toBe(200);
  });
});
