import { describe, expect, it } from 'vitest';
import { createTrial, first } from '../../trial.ts';

const platform = () => createTrial('oidc-generic', { idTokenAlgorithm: 'ES256' });
type Trial = ReturnType<typeof platform>;

const hintOf = async (trial: Trial, persona: string) =>
  String((await trial.tokens(first, { prompt: 'login' }, persona))['id_token']);

describe('id_token_hint', () => {
  it('that is not ours is refused', async () => {
    const trial = platform();
    const hint = `${(await hintOf(trial, 'li-xin')).slice(0, -8)}AAAAAAAA`;
    const answer = trial.readCallback(await trial.authorize(first, { id_token_hint: hint }));
    expect(answer).toMatchObject({ error: 'invalid_request' });
  });

  it('of somebody else than is logged in leads to the login page, the hinted person first', async () => {
    const trial = platform();
    const id_token_hint = await hintOf(trial, 'chen-mo');
    await trial.logIn('li-xin', first, { prompt: 'login' });
    const { status, body } = await trial.authorize(first, { id_token_hint });
    expect(status).toBe(200);
    expect(/name="persona" value="([^"]+)"/.exec(body)?.[1]).toBe('chen-mo');
  });

  it('lets nobody else in', async () => {
    const trial = platform();
    const id_token_hint = await hintOf(trial, 'chen-mo');
    const asked = { id_token_hint, prompt: 'login' };
    const other = await trial.pick(await trial.authorize(first, asked), 'li-xin');
    expect(trial.readCallback(other)).toMatchObject({ error: 'login_required', state: 'theState' });
    const hinted = await trial.pick(await trial.authorize(first, asked), 'chen-mo');
    expect(trial.readCallback(hinted)).toHaveProperty('code');
  });

  it('may have expired', async () => {
    const trial = platform();
    const id_token_hint = await hintOf(trial, 'li-xin');
    trial.pass(3600);
    expect((await trial.authorize(first, { id_token_hint, prompt: 'none' })).status).toBe(303);
  });
});

describe('prompt=consent and max_age=0', () => {
  it.each([{ prompt: 'consent' }, { max_age: '0' }, { prompt: 'select_account' }])(
    'ask the person who is logged in: %j',
    async (asked) => {
      const trial = platform();
      await trial.logIn();
      expect((await trial.authorize()).status).toBe(303);
      expect((await trial.authorize(first, asked)).status).toBe(200);
    },
  );
});
