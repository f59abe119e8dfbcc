import { describe, expect, it } from 'vitest';
import { createDialect } from '../../dialect/dialect.ts';
import type { HttpRequest } from '../../dialect/message.ts';
import { findProfile } from '../../profile/profiles.ts';
import { createStage, seatHeader } from './stage.ts';

const baseUrl = 'http://127.0.0.1:9400';
const redirectUri = 'http://127.0.0.1:3000/callback';
const client = {
  id: 'zwrz_one',
  secret: 'the-secret',
  redirectUris: [redirectUri],
  postLogoutRedirectUris: [],
};

const get = (url: string, headers: Record<string, string> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers,
  body: '',
});

function createTrial() {
  const profile = findProfile('gd-zwrz');
  if (!profile) throw new Error('no profile');
  const dialect = createDialect(profile);
  const endpoints = dialect.endpointsAt(baseUrl);
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const stage = createStage({ profile, baseUrl, client, now: () => 1_700_000_000_000, random });

  /** As far as the code, for whoever has the seat. */
  async function codeAt(seat: string): Promise<string> {
    const url = dialect.authorize.write(endpoints.authorize, {
      response_type: 'code',
      client_id: client.id,
      redirect_uri: redirectUri,
      state: 's',
    });
    const page = await stage.handle(get(url, { [seatHeader]: seat }));
    const login = /name="login" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const answer = await stage.handle({
      method: 'POST',
      url: `${baseUrl}/.govauth/login`,
      headers: {
        [seatHeader]: seat,
        cookie: page.headers['set-cookie']?.split(';', 1)[0] ?? '',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ login, persona: 'li-xin' }).toString(),
    });
    return dialect.callback.read(answer.headers['location'] ?? '').parameters['code'] ?? '';
  }
  const exchange = async (code: string) =>
    dialect.token.readAnswer(
      await stage.handle(
        dialect.token.writeRequest(endpoints.token, {
          parameters: {
            grant_type: 'authorization_code',
            code,
            redirect_uri: redirectUri,
            client_id: client.id,
            client_secret: client.secret,
          },
        }),
      ),
    );
  return { stage, codeAt, exchange };
}

describe('the stage', () => {
  it('sends what the system asks to the seat that issued the code, with that seat’s faults alone', async () => {
    const { stage, codeAt, exchange } = createTrial();
    const [clean, faulty] = [stage.open(), stage.open({ faults: ['client-rejected'] })];
    stage.setMain(clean);
    const [a, b] = [await codeAt(clean.id), await codeAt(faulty.id)];
    expect((await exchange(b)).kind).toBe('error');
    expect((await exchange(a)).kind).toBe('success');
    expect([clean.tokenRequests().length, faulty.tokenRequests().length]).toEqual([1, 1]);
  });

  it('sends what belongs to nobody to the main seat', async () => {
    const { stage, exchange } = createTrial();
    const [main, other] = [stage.open(), stage.open()];
    stage.setMain(main);
    expect((await exchange('never-issued')).kind).toBe('error');
    expect([main.tokenRequests().length, other.tokenRequests().length]).toEqual([1, 0]);
  });

  it('knows nothing of a seat that was closed', async () => {
    const { stage, codeAt, exchange } = createTrial();
    const [main, seat] = [stage.open(), stage.open()];
    stage.setMain(main);
    const code = await codeAt(seat.id);
    stage.close(seat);
    expect((await exchange(code)).kind).toBe('error');
    expect(main.tokenRequests()).toHaveLength(1);
  });

  it('breaks every connection to a seat that is down', async () => {
    const { stage } = createTrial();
    const seat = stage.open();
    seat.down(true);
    await expect(stage.handle(get(baseUrl, { [seatHeader]: seat.id }))).rejects.toMatchObject({
      name: 'ConnectionBroken',
    });
  });
});
