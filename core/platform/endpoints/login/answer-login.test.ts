import { describe, expect, it } from 'vitest';
import { baseUrl, createTrial, first } from '../../trial.ts';

const loginOf = (body: string): string => /name="login" value="([^"]+)"/.exec(body)?.[1] ?? '';
const address = `${baseUrl}/.govauth/login`;

describe.each(['gd-zwrz', 'oidc-generic'])('login at %s', (id) => {
  it('sends the browser back with code and state', async () => {
    const trial = createTrial(id);
    const answer = await trial.pick(await trial.authorize(), 'li-xin');
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toMatch(/^https:\/\/first\.example\.invalid\/callback\?/);
    expect(trial.readCallback(answer)).toMatchObject({ state: 'theState' });
  });

  it('renews the id of the session', async () => {
    const trial = createTrial(id);
    const page = await trial.authorize();
    const [before] = [...trial.cookies.values()];
    await trial.pick(page, 'li-xin');
    expect([...trial.cookies.values()]).not.toContain(before);
    // The id from before the login never becomes a logged-in one.
    trial.cookies.set([...trial.cookies.keys()][0] ?? '', before ?? '');
    expect((await trial.authorize()).status).toBe(200);
  });

  it('lets two login pages of one browser finish, in any order', async () => {
    const trial = createTrial(id);
    const one = await trial.authorize();
    const two = await trial.authorize();
    expect((await trial.pick(two, 'li-xin')).status).toBe(303);
    expect((await trial.pick(one, 'chen-mo')).status).toBe(303);
  });

  it('refuses a login begun in another browser', async () => {
    const trial = createTrial(id);
    const page = await trial.authorize();
    trial.cookies.clear();
    // The other browser has been here too, so it has a cookie of its own.
    await trial.authorize();
    const answer = await trial.pick(page, 'li-xin');
    expect([answer.status, answer.headers['location']]).toEqual([400, undefined]);
    expect(answer.body).toContain('127.0.0.1 与 localhost');
  });

  it('refuses a login without any cookie', async () => {
    const trial = createTrial(id);
    const page = await trial.authorize();
    trial.cookies.clear();
    expect((await trial.pick(page, 'li-xin')).status).toBe(400);
  });

  it('refuses a login page that is too old', async () => {
    const trial = createTrial(id);
    const page = await trial.authorize();
    trial.pass(1801);
    expect((await trial.pick(page, 'li-xin')).body).toContain('登录页已失效');
  });

  it('refuses an unknown person', async () => {
    const trial = createTrial(id);
    expect((await trial.pick(await trial.authorize(), 'nobody')).status).toBe(400);
  });

  it('tells the client when the person cancels', async () => {
    const trial = createTrial(id);
    const login = loginOf((await trial.authorize()).body);
    const answer = await trial.browse('POST', address, { login, cancel: 'yes' });
    expect(trial.readCallback(answer)).toMatchObject({ error: 'access_denied', state: 'theState' });
  });

  it('is by POST only', async () => {
    const answer = await createTrial(id).browse('GET', address);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
  });
});

describe('a browser session', () => {
  it('is kept by a Secure cookie over https, below the path of the platform', async () => {
    const trial = createTrial('oidc-generic', { baseUrl: 'https://id.example.invalid/sso' });
    const url = (await trial.authorizeUrl(first)).replace(baseUrl, 'https://id.example.invalid/sso');
    const { headers, body } = await trial.browse('GET', url);
    expect(headers['set-cookie']).toMatch(/; Path=\/sso; HttpOnly; SameSite=Lax; Secure$/);
    expect(body).toContain('action="/sso/.govauth/login"');
  });
});
