import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../dialect/message.ts';
import { baseUrl, createTrial } from '../../trial.ts';
import { controlCalls } from './control-calls.ts';

const json = { 'content-type': 'application/json' };

const trialOf = (profile = 'oidc-generic') => {
  const trial = createTrial(profile, { idTokenAlgorithm: 'ES256' });
  const call = (
    method: string,
    path: string,
    body: unknown = undefined,
    headers: Record<string, string> = json,
  ) =>
    trial.platform.handle({
      method,
      url: `${baseUrl}/.govauth/control${path}`,
      headers,
      body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
    });
  return { ...trial, call };
};

const errorOf = ({ status, body }: HttpAnswer) => [status, JSON.parse(body).error.code];

describe('the control interface', () => {
  const tried = controlCalls.flatMap(({ method, path, examples }) =>
    (examples.length > 0 ? examples : [undefined]).map((body) => [method, path, body] as const),
  );

  it.each(tried)('%s %s %j answers in JSON, kept from other sites', async (method, path, body) => {
    const { call } = trialOf();
    const before = { switch: ['announce'], retire: ['announce', 'switch'] }[String(body?.['phase'])] ?? [];
    for (const phase of before) await call('POST', '/keys', { phase });
    const answer = await call(method, path, body);
    expect(answer.status).toBe(path === '/expect' ? 408 : 200);
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining('application/json'),
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('sets what it is told, and says how things stand', async () => {
    const { call } = trialOf();
    const body = { faults: ['code-expired'], times: 1 };
    expect(JSON.parse((await call('POST', '/faults', body)).body)).toEqual({
      faults: [{ fault: 'code-expired', times: 1 }],
    });
    expect(JSON.parse((await call('GET', '')).body)).toMatchObject({
      profile: 'oidc-generic',
      faults: [{ fault: 'code-expired' }],
    });
    expect(JSON.parse((await call('GET', '/faults')).body).faults).toContainEqual(
      expect.objectContaining({ id: 'code-expired' }),
    );
  });

  it('lists requests with their problems and the names of parameters, and no values', async () => {
    const trial = trialOf();
    await trial.exchange('guessed-code');
    const { body } = await trial.call('GET', '/requests');
    expect(JSON.parse(body).requests).toMatchObject([
      {
        id: 'r1',
        endpoint: 'token',
        status: 400,
        parameters: expect.arrayContaining(['code', 'grant_type']),
        problem: { en: expect.any(String) },
      },
    ]);
    expect(body).not.toContain('guessed-code');
  });

  it('waits for a request', async () => {
    const trial = trialOf();
    const waiting = trial.call('POST', '/expect', { endpoint: 'authorize', within: 5000 });
    await trial.authorize();
    expect(JSON.parse((await waiting).body)).toMatchObject({
      request: { endpoint: 'authorize', status: 200 },
    });
    const late = await trial.call('POST', '/expect', { endpoint: 'logout', within: 10 });
    expect(errorOf(late)).toEqual([408, 'not-seen']);
    expect(JSON.parse(late.body).requests).toHaveLength(1);
  });
});

describe('a call that is wrong', () => {
  it.each<[string, string, unknown, Record<string, string>, number, string]>([
    ['GET', '/nonsense', undefined, json, 404, 'call-unknown'],
    ['PUT', '/clock', {}, json, 405, 'method-wrong'],
    ['OPTIONS', '/clock', undefined, {}, 405, 'method-wrong'],
    ['POST', '/clock', {}, {}, 400, 'body-not-json'],
    [
      'POST',
      '/clock',
      'shift=1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      'body-not-json',
    ],
    ['POST', '/clock', '{}', { 'content-type': 'text/plain' }, 400, 'body-not-json'],
    ['POST', '/clock', '{"shift":', json, 400, 'body-not-json'],
    ['POST', '/clock', [], json, 400, 'value-wrong'],
    ['POST', '/clock', { shfit: 1 }, json, 400, 'value-wrong'],
    ['POST', '/clock', { shift: '1' }, json, 400, 'value-wrong'],
    ['POST', '/faults', {}, json, 400, 'value-wrong'],
    ['POST', '/faults', { faults: ['code-expird'] }, json, 400, 'value-wrong'],
    ['POST', '/persona', { persona: 'nobody' }, json, 400, 'value-wrong'],
    ['POST', '/network', { latency: 5 }, json, 400, 'value-wrong'],
    ['POST', '/network', { endpoint: 'token', status: 404 }, json, 400, 'value-wrong'],
    ['POST', '/keys', { phase: 'retire' }, json, 400, 'key-phase'],
    ['POST', '/expect', { within: -1 }, json, 400, 'value-wrong'],
  ])('%s %s %j → %i %s', async (method, path, body, headers, status, code) => {
    const answer = await trialOf().call(method, path, body, headers);
    const { error } = JSON.parse(answer.body);
    expect([answer.status, error.code]).toEqual([status, code]);
    for (const sentence of [error.message, error.hint])
      expect(sentence).toEqual({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/[a-z]/),
      });
  });

  it('is told every mistake with its place, and what was probably meant', async () => {
    const answer = await trialOf().call('POST', '/network', {
      endpoint: 'tokn',
      latency: 'x',
      limit: { requests: 1.5, seconds: 1 },
    });
    const { mistakes } = JSON.parse(answer.body).error;
    expect(mistakes.map(({ path }: { path: string }) => path)).toEqual([
      'endpoint',
      'latency',
      'limit.requests',
    ]);
    expect(mistakes[0].hint.en).toContain('Did you mean token?');
  });

  it('never repeats a token', async () => {
    const answer = await trialOf().call('POST', '/revoke-tokens', { token: ['secret-token'] });
    expect([answer.status, answer.body.includes('secret-token')]).toEqual([400, false]);
  });

  it('whatever it is, is answered below 500 and changes nothing of the language', async () => {
    const { call } = trialOf();
    const paths = controlCalls.map(({ path }) => path).filter((path) => path !== '/expect');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, body) => {
        expect((await call('POST', path, body)).status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
    await call('POST', '/clock', '{"__proto__":{"shift":1},"constructor":1}');
    expect(({} as { shift?: number }).shift).toBeUndefined();
  });
});

describe('another web page', () => {
  it.each([
    [{ origin: 'https://evil.example.invalid' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:1' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ host: 'evil.example.invalid:8480' }],
    [{ host: '[' }],
  ])('is refused by %j', async (headers) => {
    const { call, platform } = trialOf();
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/clock'],
    ] as const)
      expect(
        errorOf(await call(method, path, { shift: 60 }, { ...json, ...(headers as Record<string, string>) })),
      ).toEqual([403, 'cross-site']);
    expect(await platform.control.state()).toMatchObject({ clock: { ahead: 0 } });
  });

  it.each([
    [{ host: '127.0.0.1:8480', origin: baseUrl, 'sec-fetch-site': 'same-origin' }],
    [{ host: 'localhost:8480', origin: 'http://localhost:8480' }],
    [{ host: '[::1]:8480', 'sec-fetch-site': 'none' }],
    [{}],
  ])('is not who sends %j', async (headers) => {
    expect(
      (await trialOf().call('POST', '/clock', {}, { ...json, ...(headers as Record<string, string>) }))
        .status,
    ).toBe(200);
  });
});
