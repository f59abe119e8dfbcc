// Platforms that want requests signed: who signed is known, and everything else is refused with its reason in the log.
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../dialect/message.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import { createTrial, first, second } from '../trial.ts';

const lastProblem = ({ platform }: ReturnType<typeof createTrial>) =>
  platform.requests().at(-1)?.problem?.en ?? '';

const without = (request: HttpRequest, name: string): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(Object.entries(request.headers).filter(([header]) => header !== name)),
});

const recipeOf = ({ profile }: ReturnType<typeof createTrial>): SigningRecipe => {
  if (!profile.signing) throw new Error(`${profile.id} signs nothing`);
  return profile.signing;
};

describe.each(['gd-yzy', 'zj-dingtalk', 'zj-irs'])('%s', (id) => {
  const asking = (trial: ReturnType<typeof createTrial>, request: HttpRequest) =>
    trial.platform.handle(request).then((answer) => trial.dialect.token.readAnswer(answer));

  it('answers what is signed, with its clock', async () => {
    const trial = createTrial(id);
    const answer = await trial.platform.handle(trial.tokenRequest(await trial.logIn()));
    expect(trial.dialect.token.readAnswer(answer)).toMatchObject({ kind: 'success' });
    expect(answer.headers['date']).toBe('Tue, 14 Nov 2023 22:13:20 GMT');
    expect(lastProblem(trial)).toBe('');
  });

  it('refuses before anything else what is not signed', async () => {
    const trial = createTrial(id);
    const name = recipeOf(trial).signature.name.toLowerCase();
    const answer = await asking(trial, without(trial.tokenRequest('no-such-code'), name));
    expect(answer).toMatchObject({ kind: 'error', error: { error: 'invalid_signature' } });
    expect(lastProblem(trial)).toContain(`lacks the header ${recipeOf(trial).signature.name}`);
  });

  it('refuses a timestamp that is too old, and says by how much', async () => {
    const trial = createTrial(id);
    const request = trial.tokenRequest(await trial.logIn());
    const { tolerance = 0 } = recipeOf(trial).timestamp ?? {};
    trial.pass(tolerance + 1);
    await asking(trial, request);
    expect(lastProblem(trial)).toContain(`${tolerance + 1} s behind the verifier’s clock`);
  });

  it('refuses the signature of a key that it does not know', async () => {
    const trial = createTrial(id);
    const stranger = {
      ...first,
      id: 'nobody',
      signing: { keyId: 'no-key', secret: 'a-secret-nobody-has' },
    };
    const answer = await asking(trial, trial.tokenRequest('x', stranger));
    expect(answer).toMatchObject({ kind: 'error', error: { error: 'invalid_signature' } });
    expect(lastProblem(trial)).toContain('There is no key with the id');
  });

  it('refuses what another client has signed', async () => {
    const trial = createTrial(id);
    const code = await trial.logIn();
    const unsigned = createTrial({ ...trial.profile, signing: undefined } as never).tokenRequest(code);
    const answer = await asking(trial, trial.signed(unsigned, second));
    expect(answer.kind).toBe('error');
    expect(lastProblem(trial)).toMatch(/not the one of this client id/);
  });
});

describe('a nonce', () => {
  it.each(['gd-yzy', 'zj-dingtalk'])('of %s is good once', async (id) => {
    const trial = createTrial(id);
    const request = trial.tokenRequest('');
    expect(trial.dialect.token.readAnswer(await trial.platform.handle(request)).kind).toBe('success');
    trial.pass(100);
    expect(trial.dialect.token.readAnswer(await trial.platform.handle(request)).kind).toBe('error');
    expect(lastProblem(trial)).toContain('used before');
  });
});

describe('what was signed', () => {
  it('is told without the secret and without what is good for one use', async () => {
    const trial = createTrial('zj-dingtalk');
    const token = await trial.exchange('');
    const accessToken = token.kind === 'success' ? String(token.value['access_token']) : '';
    const code = await trial.logIn();
    const { dialect, endpoints } = trial;
    const request = trial.signed(
      dialect.userinfo.writeRequest(endpoints.userinfo, { accessToken, code }),
      first,
    );
    const wrong = { ...request, headers: { ...request.headers, 'x-hmac-auth-signature': 'AAAA' } };
    const answer = dialect.userinfo.readAnswer(await trial.platform.handle(wrong));
    expect(answer).toMatchObject({ kind: 'error', error: { error: 'invalid_signature' } });
    const problem = lastProblem(trial);
    expect(problem).toContain('POST\\n2023-11-15T06:13:20.000+08:00\\n');
    expect(problem).toContain('access_token=***&code=***');
    for (const secret of [accessToken, code, first.secret]) expect(problem).not.toContain(secret);
  });

  it('by one client does not open the token of another', async () => {
    const trial = createTrial('zj-dingtalk');
    const token = await trial.exchange('');
    const accessToken = token.kind === 'success' ? String(token.value['access_token']) : '';
    const { dialect, endpoints } = trial;
    const asked = dialect.userinfo.writeRequest(endpoints.userinfo, {
      accessToken,
      code: await trial.logIn(),
    });
    const answer = dialect.userinfo.readAnswer(await trial.platform.handle(trial.signed(asked, second)));
    expect(answer).toMatchObject({ kind: 'error', error: { error: 'invalid_token' } });
  });
});

describe('a platform that asks for neither secret nor signature', () => {
  it('authenticates nobody', async () => {
    const { profile } = createTrial('zj-irs');
    const trial = createTrial({ ...profile, signing: undefined } as never);
    const answer = await trial.exchange(await trial.logIn());
    expect(answer).toMatchObject({ kind: 'error', error: { error: 'invalid_client' } });
  });
});
