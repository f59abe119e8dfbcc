import { describe, expect, it } from 'vitest';
import { inputFor, worldOf } from '../../test/login/meet.ts';
import {
  doubleOf,
  failed,
  loginAtDouble,
  page,
  profile,
  type Script,
} from '../../test/login/platform-double.ts';
import { runLogin } from './run-login.ts';

describe('a clean platform', () => {
  it('passes every step and check, and shows the person masked', async () => {
    const outcome = await loginAtDouble(profile);
    expect(failed(outcome)).toEqual([]);
    expect(outcome.passed).toBe(true);
    expect(outcome.claims.map(({ name, shown, collected }) => [name, shown, collected])).toEqual([
      ['sub', '***01', true],
      ['name', '*昕', true],
      ['phone_number', '100****0001', true],
    ]);
  });

  it('tells what the collected claims came to, and which did not come', async () => {
    const outcome = await loginAtDouble(profile, {}, { collected: ['name', 'id_number'] });
    const step = outcome.steps.find(({ id }) => id === 'read-userinfo');
    expect(step?.detail).toEqual({
      zh: '账号唯一标识 ***01，姓名 *昕；缺少 id_number',
      en: 'Unique account id ***01, Name *昕; missing: id_number',
    });
  });

  it('is told of step by step', async () => {
    const told: string[] = [];
    await runLogin(
      inputFor(profile),
      worldOf(doubleOf(profile), { onStep: ({ id, status }) => told.push(`${id} ${status}`) }),
    );
    expect(told).toEqual([
      'discover not-applicable',
      'authorize running',
      'authorize passed',
      'receive-callback running',
      'receive-callback passed',
      'exchange-code running',
      'exchange-code passed',
      'read-userinfo running',
      'read-userinfo passed',
      'logout running',
      'logout passed',
    ]);
  });

  it('leaves both wires of each exchange, and no secret in either', async () => {
    const { exchanges } = await loginAtDouble(profile);
    const token = exchanges.find(({ wire }) => wire.request.line.endsWith('/oauth/token'));
    expect(token?.wire.answer?.body).toContain('"status": 0');
    expect(token?.standard?.answer?.body).toContain('"token_type": "bearer"');
    const everything = JSON.stringify(exchanges);
    for (const hidden of [
      'Test-Secret',
      'code-of-the-double',
      'token-of-the-double',
      'U99000001',
      '李昕',
      '10000000001',
    ])
      expect(everything).not.toContain(hidden);
  });

  it('without a return address skips logout', async () => {
    const outcome = await loginAtDouble(profile, {}, { postLogoutRedirectUri: undefined });
    expect(outcome.steps.at(-1)?.status).toBe('not-applicable');
    expect(outcome.checks.find(({ id }) => id === 'logout-returns')?.status).toBe('not-applicable');
  });
});

describe('what is no finding', () => {
  it('a fault of ours is thrown on', async () => {
    const broken: Script = {
      token: () => {
        throw new RangeError('ours');
      },
    };
    await expect(loginAtDouble(profile, broken)).rejects.toThrow();
  });

  it('an abort is thrown on, with its reason', async () => {
    const abort = new AbortController();
    const world = worldOf(doubleOf(profile), {
      signal: abort.signal,
      onStep: () => abort.abort(new Error('enough')),
    });
    await expect(runLogin(inputFor(profile), world)).rejects.toThrow('enough');
  });

  it('a login page for a person, unattended', async () => {
    const login = page('<form><input type="password"></form><p>请输入密码</p>');
    await expect(loginAtDouble(profile, { authorize: () => login })).rejects.toMatchObject({
      code: 'login-needs-person',
    });
  });

  it('a platform without https, elsewhere', async () => {
    await expect(loginAtDouble(profile, {}, { platformBaseUrl: 'http://p.example' })).rejects.toMatchObject({
      code: 'platform-not-https',
    });
  });
});
