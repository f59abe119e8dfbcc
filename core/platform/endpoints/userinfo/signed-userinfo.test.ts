import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../platform-shape.ts';
import { baseUrl, createTrial, first, second } from '../../trial.ts';

const signing: Client = { ...first, userinfoSignedResponseAlg: 'ES256' };

async function answerTo(client: Client) {
  const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [signing, second] });
  const { access_token: accessToken } = await trial.tokens(client);
  const request = trial.dialect.userinfo.writeRequest(trial.endpoints.userinfo, {
    accessToken: String(accessToken),
  });
  return { trial, answer: await trial.platform.handle(request) };
}

describe('userinfo of a client that registered an algorithm', () => {
  it('is a JWT for that client', async () => {
    const { trial, answer } = await answerTo(signing);
    expect(answer.headers['content-type']).toBe('application/jwt');
    const keys = createRemoteJWKSet(new URL(trial.endpoints.jwks ?? ''), {
      [customFetch]: (url, init) => trial.platform.fetch(new Request(url, init as RequestInit)),
    });
    const expected = { issuer: baseUrl, audience: signing.id, algorithms: ['ES256'] };
    const { payload } = await jwtVerify(answer.body, keys, expected);
    expect(payload).toMatchObject({ sub: 'U99000001', name: '李昕' });
  });

  it('is plain for the other clients, and when it fails', async () => {
    const { trial, answer } = await answerTo(second);
    expect(JSON.parse(answer.body)).toMatchObject({ sub: 'U99000001' });
    const failed = await trial.browse('GET', trial.endpoints.userinfo);
    expect([failed.status, failed.headers['content-type']]).toEqual([401, expect.stringContaining('json')]);
  });
});
