import { describe, expect, it } from 'vitest';
import { createTrial, first } from '../../trial.ts';

type Trial = ReturnType<typeof createTrial>;

async function accessTokenOf(trial: Trial, persona = 'li-xin', scope = 'openid profile'): Promise<string> {
  const answer = await trial.exchange(await trial.logIn(persona, first, { scope }));
  if (answer.kind !== 'success') throw new Error(JSON.stringify(answer));
  return String(answer.value['access_token']);
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe.each(['gd-zwrz', 'oidc-generic'])('userinfo of %s', (id) => {
  it('tells who the person is', async () => {
    const trial = createTrial(id);
    expect(await trial.userinfo(await accessTokenOf(trial, 'zhao-jida'))).toMatchObject({
      kind: 'success',
      value: { sub: 'U99000002', name: '赵𠮷龘' },
    });
  });

  it('refuses an unknown token, and one after its lifetime', async () => {
    const trial = createTrial(id);
    const token = await accessTokenOf(trial);
    trial.pass(trial.profile.tokenLifetime + 1);
    for (const sent of [token, 'guessed'])
      expect(await trial.userinfo(sent)).toMatchObject({ error: { error: 'invalid_token' } });
  });

  it('refuses a request without a token, and a token in another place', async () => {
    const trial = createTrial(id);
    const token = await accessTokenOf(trial);
    const { method } = trial.profile.userinfo;
    for (const url of [trial.endpoints.userinfo, `${trial.endpoints.userinfo}?access_token=${token}`]) {
      const answer = await trial.platform.handle({ method, url, headers: form, body: '' });
      expect(trial.dialect.userinfo.readAnswer(answer)).toMatchObject({ error: { error: 'invalid_token' } });
    }
  });
});

describe('userinfo of gd-zwrz', () => {
  it('has every claim under the platform’s own name and type', async () => {
    const trial = createTrial('gd-zwrz');
    const request = trial.dialect.userinfo.writeRequest(trial.endpoints.userinfo, {
      accessToken: await accessTokenOf(trial),
    });
    const { body } = await trial.platform.handle(request);
    expect(JSON.parse(body)).toEqual({
      status: 0,
      message: '成功',
      data: {
        userId: 'U99000001',
        name: '李昕',
        mobile: '10000000001',
        certificateType: 1,
        certificateNumber: '990100199001010012',
        image: expect.stringMatching(/^iVBOR/),
        sex: '1',
        specialUserRegionCode: '990100',
      },
    });
  });

  it('has no mobile of who has none', async () => {
    const trial = createTrial('gd-zwrz');
    const answer = await trial.userinfo(await accessTokenOf(trial, 'chen-mo'));
    expect(answer.kind === 'success' && Object.keys(answer.value)).not.toContain('phone_number');
  });

  it('is by POST only', async () => {
    const trial = createTrial('gd-zwrz');
    expect((await trial.browse('GET', trial.endpoints.userinfo)).status).toBe(405);
  });
});

describe('userinfo of OpenID Connect', () => {
  it.each([
    ['openid', ['sub']],
    ['openid email', ['sub', 'email']],
    ['openid phone unknown', ['sub', 'phone_number']],
    ['openid profile', ['sub', 'name', 'preferred_username', 'picture', 'gender']],
  ])('gives scope “%s” the claims %j', async (scope, names) => {
    const trial = createTrial('oidc-generic');
    const answer = await trial.userinfo(await accessTokenOf(trial, 'li-xin', scope));
    expect(answer.kind === 'success' && Object.keys(answer.value)).toEqual(names);
  });

  it('takes the token by POST, in the header or in the form, but not in both', async () => {
    const trial = createTrial('oidc-generic');
    const token = await accessTokenOf(trial);
    const url = trial.endpoints.userinfo;
    const header = { authorization: `Bearer ${token}` };
    const body = new URLSearchParams({ access_token: token }).toString();
    const ask = async (headers: Record<string, string>, sent: string) =>
      (await trial.platform.handle({ method: 'POST', url, headers, body: sent })).status;
    expect(await ask(header, '')).toBe(200);
    expect(await ask(form, body)).toBe(200);
    expect(await ask({ ...form, ...header }, body)).toBe(400);
  });

  it('challenges who has no valid token', async () => {
    const trial = createTrial('oidc-generic');
    const { status, headers } = await trial.browse('GET', trial.endpoints.userinfo);
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
  });
});
