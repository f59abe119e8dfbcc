import { describe, expect, it } from 'vitest';
import { baseUrl, createTrial } from '../../trial.ts';
import { controlCalls } from './control-calls.ts';

const trialOf = async (profile = 'oidc-generic') => {
  const trial = createTrial(profile, { idTokenAlgorithm: 'ES256' });
  const page = await trial.browse('GET', `${baseUrl}/`);
  const token = /name="token-of-page" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const send = (form: Record<string, string>) =>
    trial.browse('POST', `${baseUrl}/.govauth/panel`, { 'token-of-page': token, ...form });
  const open = async () => (await trial.browse('GET', `${baseUrl}/`)).body;
  return { ...trial, page, token, send, open };
};

describe('a form of the start page', () => {
  it.each<[Record<string, string>, object]>([
    [
      { operation: 'faults', faults: 'code-expired', endpoint: '', times: '2' },
      { faults: [{ fault: 'code-expired', times: 2 }] },
    ],
    [{ operation: 'faults' }, { faults: [] }],
    [
      { operation: 'persona', persona: 'chen-mo', skipPage: 'yes', times: '' },
      { persona: { persona: 'chen-mo', skipPage: true } },
    ],
    [{ operation: 'clock', shift: '60', set: '' }, { clock: { ahead: 60 } }],
    [{ operation: 'clock', set: '2030-01-01T00:00:05' }, { clock: { now: '2030-01-01T00:00:05.000Z' } }],
    [{ operation: 'clock', frozen: 'yes' }, { clock: { frozen: true } }],
    [{ operation: 'keys', phase: 'announce' }, { keys: [{ role: 'signing' }, { role: 'announced' }] }],
    [
      {
        operation: 'network',
        endpoint: 'token',
        latency: '5',
        status: '',
        'limit.requests': '3',
        'limit.seconds': '9',
      },
      { network: [{ endpoint: 'token', latency: 5, limit: { requests: 3, seconds: 9 } }] },
    ],
  ])('%j does what it says, and returns to its place', async (form, state) => {
    const { send, platform, open } = await trialOf();
    const answer = await send({ ...form, place: 'clock' });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/#clock']);
    expect(await platform.control.state()).toMatchObject(state);
    expect(await open()).toContain('class="state');
  });

  it('without the page’s token, or in another browser, changes nothing', async () => {
    const { send, cookies, platform, browse } = await trialOf();
    const form = { operation: 'clock', shift: '60' };
    expect((await send({ ...form, 'token-of-page': 'guessed' })).status).toBe(403);
    cookies.clear();
    expect((await send(form)).status).toBe(403);
    await browse('GET', `${baseUrl}/`);
    expect((await send(form)).status).toBe(403);
    expect(await platform.control.state()).toMatchObject({ clock: { ahead: 0 } });
  });

  it.each(['https://evil.example.invalid', 'null'])(
    'sent by another web page (%s) changes nothing',
    async (origin) => {
      const { token, cookies, platform, page } = await trialOf();
      // Else the page's own forms would come from the origin null.
      expect(page.headers['referrer-policy']).toBe('same-origin');
      const [[name, value] = ['', '']] = [...cookies];
      const answer = await platform.handle({
        method: 'POST',
        url: `${baseUrl}/.govauth/panel`,
        headers: { cookie: `${name}=${value}`, origin },
        body: new URLSearchParams({ 'token-of-page': token, operation: 'clock', shift: '60' }).toString(),
      });
      expect(answer.status).toBe(400);
      expect(await platform.control.state()).toMatchObject({ clock: { ahead: 0 } });
    },
  );

  it('with a mistake gets a page that says so', async () => {
    const { send } = await trialOf();
    const answer = await send({ operation: 'network', endpoint: 'token', status: '404' });
    expect([answer.status, answer.body.includes('500 到 599')]).toEqual([400, true]);
    expect((await send({ operation: 'nonsense' })).status).toBe(400);
  });

  it('leads nowhere but to the page', async () => {
    const { send } = await trialOf();
    const answer = await send({ operation: 'clock', place: '//evil.example.invalid/' });
    expect(answer.headers['location']).toBe('/#');
  });
});

describe.each(['zh-CN', 'en'])('the start page in %s', (language) => {
  it.each(['gd-zwrz', 'oidc-generic'])(
    'of %s labels every control and runs no foreign script',
    async (profile) => {
      const { platform } = createTrial(profile);
      const answer = await platform.handle({
        method: 'GET',
        url: `${baseUrl}/`,
        headers: { 'accept-language': language },
        body: '',
      });
      const ids = [...answer.body.matchAll(/<(?:input|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(15);
      expect(ids.filter((id) => !answer.body.includes(`<label for="${id}">`))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(answer.headers['content-security-policy']).toMatch(
        /default-src 'none'.*script-src 'nonce-[\w-]+'; connect-src 'self'/,
      );
      const operations = [...answer.body.matchAll(/name="operation" value="([^"]+)"/g)].map(([, id]) => id);
      const known = controlCalls.map(({ path }) => path.slice(1));
      expect(operations.filter((id) => !known.includes(id ?? ''))).toEqual([]);
    },
  );
});

it('the start page shows requests with what was wrong, and a name as it was typed', async () => {
  const { authorize, open, logIn } = await trialOf();
  await authorize(undefined, { client_id: 'nobody' });
  await logIn('markup-name');
  const page = await open();
  expect(page).toContain('没有 client_id 为“nobody”的系统。');
  expect(page).toContain('&lt;b&gt;安&lt;/b&gt;');
  expect(page).not.toMatch(/<b>安|欧'妮"/);
});
