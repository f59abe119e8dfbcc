// The answer to an authorization request as a form (OAuth 2.0 Form Post Response Mode).
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../dialect/message.ts';
import { baseUrl, createTrial, first } from '../../trial.ts';

const asked = { response_mode: 'form_post' };

/** What the browser would send on. */
function formOf({ body }: HttpAnswer) {
  const [, action] = /<form method="post" action="([^"]+)">/.exec(body) ?? [];
  const inputs = body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return { action, members: Object.fromEntries([...inputs].map(([, name, value]) => [name, value])) };
}

describe('response_mode=form_post', () => {
  it('posts the code, the state and the issuer to the redirect URI', async () => {
    const trial = createTrial('oidc-generic');
    const answer = await trial.pick(await trial.authorize(first, { ...asked, state: '"><b>' }), 'li-xin');
    expect([answer.status, answer.headers['location']]).toEqual([200, undefined]);
    const { action, members } = formOf(answer);
    expect(action).toBe(first.redirectUris[0]);
    expect(members).toEqual({
      code: expect.any(String),
      state: '&quot;&gt;&lt;b&gt;',
      iss: baseUrl,
    });
    expect((await trial.exchange(String(members['code']))).kind).toBe('success');
  });

  it('posts errors too', async () => {
    const answer = await createTrial('oidc-generic').authorize(first, { ...asked, prompt: 'none' });
    expect(formOf(answer).members).toMatchObject({ error: 'login_required', state: 'theState' });
  });

  it('lets its own script run and nothing else', async () => {
    const { headers, body } = await createTrial('oidc-generic').authorize(first, {
      ...asked,
      prompt: 'none',
    });
    const [, nonce] = /<script nonce="([^"]+)">document.forms\[0\].submit\(\)<\/script>/.exec(body) ?? [];
    const policy = headers['content-security-policy'];
    expect(policy).toContain(`script-src 'nonce-${nonce}'`);
    expect(policy).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is unknown to a platform without OpenID Connect', async () => {
    const trial = createTrial('gd-zwrz');
    expect((await trial.pick(await trial.authorize(first, asked), 'li-xin')).status).toBe(303);
  });

  it('is, with query, the only mode there is', async () => {
    const trial = createTrial('oidc-generic');
    const answer = await trial.authorize(first, { response_mode: 'fragment' });
    expect(trial.readCallback(answer)).toMatchObject({ error: 'invalid_request' });
  });
});
