import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../dialect/message.ts';
import { UserError } from '../../errors.ts';
import { faults } from '../faults.ts';
import { ConnectionBroken } from '../platform-shape.ts';
import { baseUrl, createTrial, first } from '../trial.ts';
import { operations } from './operations.ts';

const oidc = () => {
  const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256' });
  return { ...trial, perform: trial.platform.control.perform, state: trial.platform.control.state };
};

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  );

/** Whether the exchange of a fresh code succeeds, and the token where it does. */
async function exchanged(trial: ReturnType<typeof oidc>): Promise<string> {
  trial.cookies.clear();
  const answer = await trial.exchange(await trial.logIn());
  return answer.kind === 'success' ? String(answer.value['access_token']) : answer.kind;
}

describe('every operation', () => {
  const tried = operations.flatMap(({ id, examples }) => examples.map((body) => [id, body] as const));

  it.each(tried)('%s takes its example %j', async (id, body) => {
    const { perform } = oidc();
    const before = { switch: ['announce'], retire: ['announce', 'switch'] }[String(body['phase'])] ?? [];
    for (const phase of before) await perform('keys', { phase });
    expect(await perform(id, body)).toBeTypeOf('object');
  });

  it.each(operations)('$id names a field it does not have', async ({ id }) => {
    expect(await codeOf(oidc().perform(id, { nonsense: 1 }))).toBe('value-wrong');
  });
});

it('an unknown operation is named with the nearest one', async () => {
  const failure = oidc().perform('fault', {});
  await expect(failure).rejects.toMatchObject({
    code: 'operation-unknown',
    hint: { en: expect.stringContaining('faults') },
  });
});

describe('faults', () => {
  it('hold for n requests that they change, and then no more', async () => {
    const trial = oidc();
    await trial.perform('faults', { faults: ['code-expired'], times: 1 });
    // A request that the fault does not touch does not count.
    await trial.browse('GET', trial.endpoints.discovery ?? '');
    expect(await exchanged(trial)).toBe('error');
    expect(await trial.state()).toMatchObject({ faults: [] });
    expect(await exchanged(trial)).toMatch(/\w{20}/);
    expect(trial.platform.requests().filter(({ struck }) => struck)).toMatchObject([
      { endpoint: 'token', struck: ['code-expired'] },
    ]);
  });

  it('move to the endpoint they are given', async () => {
    const trial = oidc();
    const token = await exchanged(trial);
    await trial.perform('faults', { faults: ['html-answer'], endpoint: 'userinfo' });
    expect((await trial.userinfo(token)).kind).toBe('malformed');
    expect(await exchanged(trial)).toMatch(/\w{20}/);
    await trial.perform('faults', { faults: ['connection-reset'], endpoint: 'discovery' });
    await expect(trial.browse('GET', `${baseUrl}/.well-known/openid-configuration`)).rejects.toThrow(
      ConnectionBroken,
    );
  });

  it('are added to the others where that is wanted', async () => {
    const trial = oidc();
    await trial.perform('faults', { faults: ['state-dropped'] });
    await trial.perform('faults', { faults: ['code-expired'], times: 2, add: true });
    expect((await trial.state())['faults']).toEqual([
      { fault: 'state-dropped' },
      { fault: 'code-expired', times: 2 },
    ]);
    expect(trial.platform.requests()).toEqual([]);
  });

  it('of another platform are refused', async () => {
    const { id = '' } =
      faults.find(
        (fault) =>
          fault.appliesTo(createTrial('oidc-generic').profile) &&
          !fault.appliesTo(createTrial('gd-zwrz').profile),
      ) ?? {};
    const { platform } = createTrial('gd-zwrz');
    await expect(platform.control.perform('faults', { faults: [id] })).rejects.toMatchObject({
      code: 'value-wrong',
    });
  });
});

describe('persona', () => {
  it('stands first on the login page, as often as told', async () => {
    const trial = oidc();
    const firstOf = async () => /name="persona" value="([^"]+)"/.exec((await trial.authorize()).body)?.[1];
    await trial.perform('persona', { persona: 'chen-mo', times: 1 });
    expect(await firstOf()).toBe('chen-mo');
    const page = await trial.authorize();
    await trial.pick(page, 'chen-mo');
    trial.cookies.clear();
    expect(await firstOf()).toBe('li-xin');
  });

  it('logs in without a page, and is refused without one', async () => {
    const trial = oidc();
    await trial.perform('persona', { persona: 'ayinuer', skipPage: true });
    const back = trial.readCallback(await trial.authorize());
    const answer = await trial.exchange(back['code'] ?? '');
    const token = answer.kind === 'success' ? String(answer.value['access_token']) : '';
    expect(await trial.userinfo(token)).toMatchObject({ value: { sub: 'U99000003' } });
    trial.cookies.clear();
    await trial.perform('persona', { persona: 'disabled-account', skipPage: true });
    expect((await trial.authorize()).status).toBe(403);
  });
});

describe('network', () => {
  const reach = (trial: ReturnType<typeof oidc>) => trial.browse('GET', trial.endpoints.jwks ?? '');

  it('is slow, and the one who waits may go', async () => {
    const trial = oidc();
    await trial.perform('network', { endpoint: 'keys', latency: 60 });
    const begun = performance.now();
    await reach(trial);
    expect(performance.now() - begun).toBeGreaterThan(50);
    await trial.perform('network', { endpoint: 'keys', latency: 600_000 });
    const gone = new AbortController();
    const url = trial.endpoints.jwks ?? '';
    const asked = trial.platform.handle({ method: 'GET', url, headers: {}, body: '' }, gone.signal);
    gone.abort('gone');
    await expect(asked).rejects.toBe('gone');
    expect(trial.platform.requests().at(-1)).toMatchObject({ status: 0, struck: ['latency'] });
  });

  it('breaks, refuses, and recovers', async () => {
    const trial = oidc();
    await trial.perform('network', { endpoint: 'keys', reset: true, times: 1 });
    await expect(reach(trial)).rejects.toThrow(ConnectionBroken);
    await trial.perform('network', { endpoint: 'keys', status: 503 });
    expect((await reach(trial)).status).toBe(503);
    await trial.perform('network', { endpoint: 'keys' });
    expect((await reach(trial)).status).toBe(200);
    expect(trial.platform.requests().map(({ status, struck }) => [status, struck])).toEqual([
      [0, ['reset']],
      [503, ['status']],
      [200, undefined],
    ]);
  });

  it('limits the rate by the platform’s clock, and says when to come again', async () => {
    const trial = oidc();
    await trial.perform('network', { endpoint: 'keys', limit: { requests: 2, seconds: 30 } });
    trial.pass(10);
    const answers = [await reach(trial), await reach(trial), await reach(trial)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers['retry-after']).toBe('20');
    await trial.perform('clock', { shift: 20 });
    expect((await reach(trial)).status).toBe(200);
  });
});

describe('clock', () => {
  it('makes codes expire', async () => {
    const trial = oidc();
    const code = await trial.logIn();
    await trial.perform('clock', { shift: trial.profile.codeLifetime + 1 });
    expect(await trial.exchange(code)).toMatchObject({ error: { error: 'invalid_grant' } });
  });

  it('is set in the order set, shift, frozen', async () => {
    const trial = oidc();
    await trial.perform('clock', { frozen: true, shift: 60, set: '2030-01-01T08:00:00+08:00' });
    trial.pass(100);
    expect(await trial.state()).toMatchObject({ clock: { now: '2030-01-01T00:01:00.000Z', frozen: true } });
    await trial.perform('clock', {});
    expect(await trial.state()).toMatchObject({ clock: { frozen: false, ahead: 0 } });
  });

  it.each(['2030-01-01', 'soon', 5, '2030-01-01T08:00:00', '2030-99-01T08:00:00Z'])(
    'refuses the moment %j',
    async (set) => {
      expect(await codeOf(oidc().perform('clock', { set }))).toBe('value-wrong');
    },
  );
});

describe('keys', () => {
  it('sign with the new one after the switch, with the old one still published', async () => {
    const trial = oidc();
    await trial.perform('keys', { phase: 'announce' });
    await trial.perform('keys', { phase: 'switch' });
    expect((await trial.state())['keys']).toMatchObject([{ role: 'signing' }, { role: 'retiring' }]);
    const { body } = await trial.browse('GET', trial.endpoints.jwks ?? '');
    expect(JSON.parse(body).keys).toHaveLength(2);
  });

  it('are none of a platform without id_tokens', async () => {
    const { control } = createTrial('gd-zwrz').platform;
    expect(await codeOf(control.perform('keys', { phase: 'announce' }))).toBe('operation-not-applicable');
  });
});

describe('sessions and tokens', () => {
  it('end for one person or for all', async () => {
    const trial = oidc();
    await trial.logIn('li-xin');
    trial.cookies.clear();
    await trial.logIn('chen-mo');
    expect(await trial.perform('end-sessions', { persona: 'li-xin' })).toEqual({
      ended: 1,
      sessions: [{ persona: 'chen-mo', browsers: 1 }],
    });
    expect((await trial.authorize()).status).toBe(303);
    expect(await trial.perform('end-sessions')).toMatchObject({ ended: 1, sessions: [] });
    expect((await trial.authorize()).status).toBe(200);
  });

  it.each<[string, (token: string) => JsonObject, number]>([
    ['the one', (token) => ({ token }), 1],
    ['a person’s', () => ({ persona: 'li-xin' }), 1],
    ['a system’s', () => ({ system: first.id }), 1],
    ['all', () => ({}), 1],
    ['another person’s', () => ({ persona: 'chen-mo' }), 0],
    ['an unknown one', () => ({ token: 'guessed' }), 0],
  ])('are revoked: %s', async (_, body, revoked) => {
    const trial = oidc();
    const token = await exchanged(trial);
    expect(await trial.perform('revoke-tokens', body(token))).toEqual({ revoked });
    expect((await trial.userinfo(token)).kind).toBe(revoked ? 'error' : 'success');
  });
});

it('reset brings everything back to the start', async () => {
  const trial = createTrial('oidc-generic', { faults: ['state-dropped'], idTokenAlgorithm: 'ES256' });
  const { perform, state } = trial.platform.control;
  await trial.browse('GET', trial.endpoints.jwks ?? '');
  await perform('clear-requests');
  const before = await state();
  await perform('faults', { faults: ['code-expired'] });
  await perform('network', { endpoint: 'token', status: 500 });
  await perform('clock', { shift: 5000, frozen: true });
  await perform('persona', { persona: 'chen-mo' });
  await perform('keys', { phase: 'announce' });
  await trial.logIn();
  expect(await state()).not.toEqual(before);
  await perform('reset');
  expect(await state()).toEqual(before);
});

describe('expect', () => {
  const unknownClient = (trial: ReturnType<typeof oidc>) => trial.authorize(first, { client_id: 'nobody' });

  it('answers at once with what has come, and waits for what has not', async () => {
    const trial = oidc();
    const { control } = trial.platform;
    await unknownClient(trial);
    expect(await control.expect({ endpoint: 'authorize', problem: true, within: 0 })).toMatchObject({
      id: 'r1',
      status: 400,
    });
    const waiting = control.expect({ endpoint: 'authorize', problem: true, after: 'r1', within: 5000 });
    await trial.authorize();
    await unknownClient(trial);
    expect(await waiting).toMatchObject({ id: 'r3' });
  });

  it('gives up in time, and when the one who asks has gone', async () => {
    const { control } = oidc().platform;
    expect(await control.expect({ endpoint: 'token', within: 20 })).toBeUndefined();
    const gone = new AbortController();
    const waiting = control.expect({ within: 60_000 }, gone.signal);
    gone.abort('gone');
    await expect(waiting).rejects.toBe('gone');
  });

  it.each([
    [{ method: 'get' }, true],
    [{ method: 'POST' }, false],
    [{ status: 400 }, true],
    [{ status: 200 }, false],
    [{ problem: false }, false],
    [{ endpoint: 'token' }, false],
  ])('%j fits a refused authorization request: %s', async (wanted, yes) => {
    const trial = oidc();
    await unknownClient(trial);
    expect((await trial.platform.control.expect({ ...wanted, within: 0 })) !== undefined).toBe(yes);
  });
});
