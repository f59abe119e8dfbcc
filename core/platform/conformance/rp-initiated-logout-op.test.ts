// The RP-initiated logout OP plan of the OpenID Foundation's conformance suite, module by module.
import { describe, expect, it } from 'vitest';
import type { HttpAnswer, Parameters } from '../../dialect/message.ts';
import { createTrial, first, second } from '../trial.ts';

const [bye = ''] = first.postLogoutRedirectUris;
/** Its keys are made sooner than RSA ones. */
const platform = () => createTrial('oidc-generic', { idTokenAlgorithm: 'ES256' });
const prefix = 'oidcc-rp-initiated-logout';

type Trial = ReturnType<typeof createTrial>;
type Outcome = 'returns' | 'page' | 'asks' | 'refuses';

interface Row {
  readonly module: string;
  readonly outcome: Outcome;
  readonly send: (hint: string) => Parameters;
  /** Exact, where it returns. */
  readonly location?: string;
}

const outcomeOf = ({ status, body }: HttpAnswer): Outcome => {
  if (status === 303) return 'returns';
  if (status === 400) return 'refuses';
  return body.includes('name="logout"') ? 'asks' : 'page';
};

const state = 'a state';
const sound = (hint: string) => ({ id_token_hint: hint, post_logout_redirect_uri: bye, state });

const rows: readonly Row[] = [
  { module: prefix, outcome: 'returns', send: sound, location: `${bye}?state=a+state` },
  {
    module: `${prefix}-bad-id-token-hint`,
    outcome: 'refuses',
    send: (hint) => ({ ...sound(hint), id_token_hint: 'bad.hint.token' }),
  },
  {
    module: `${prefix}-modified-id-token-hint`,
    outcome: 'refuses',
    send: (hint) => ({ ...sound(hint), id_token_hint: `${hint.slice(0, -8)}AAAAAAAA` }),
  },
  {
    module: `${prefix}-no-id-token-hint`,
    outcome: 'refuses',
    send: () => ({ post_logout_redirect_uri: bye, state }),
  },
  { module: `${prefix}-no-params`, outcome: 'asks', send: () => ({}) },
  { module: `${prefix}-only-state`, outcome: 'asks', send: () => ({ state }) },
  {
    module: `${prefix}-no-state`,
    outcome: 'returns',
    send: (hint) => ({ id_token_hint: hint, post_logout_redirect_uri: bye }),
    location: bye,
  },
  {
    module: `${prefix}-no-post-logout-redirect-uri`,
    outcome: 'page',
    send: (hint) => ({ id_token_hint: hint, state }),
  },
  {
    module: `${prefix}-bad-post-logout-redirect-uri`,
    outcome: 'refuses',
    send: (hint) => ({ ...sound(hint), post_logout_redirect_uri: 'https://elsewhere.example.invalid/' }),
  },
  {
    module: `${prefix}-modified-post-logout-redirect-uri`,
    outcome: 'refuses',
    send: (hint) => ({ ...sound(hint), post_logout_redirect_uri: `${bye}/more` }),
  },
  {
    module: `${prefix}-query-added-to-post-logout-redirect-uri`,
    outcome: 'refuses',
    send: (hint) => ({ ...sound(hint), post_logout_redirect_uri: `${bye}?more=1` }),
  },
];

const isLoggedIn = async (trial: Trial) => (await trial.authorize(second)).status === 303;

describe('RP-initiated logout OP', () => {
  it.each(rows)('$module: $outcome', async ({ outcome, send, location }) => {
    const trial = platform();
    const { id_token: hint } = await trial.tokens();
    const query = new URLSearchParams(send(String(hint)));
    const answer = await trial.browse('GET', `${trial.endpoints.logout}?${query}`);
    expect(outcomeOf(answer)).toBe(outcome);
    expect(answer.headers['location']).toBe(location);
    // Who was asked, or refused, is still logged in.
    expect(await isLoggedIn(trial)).toBe(outcome === 'asks' || outcome === 'refuses');
  });
});

describe('a logout without a hint of who is logged in', () => {
  const request = { client_id: first.id, post_logout_redirect_uri: bye, state };
  const pageOf = (trial: Trial, parameters: Parameters) =>
    trial.browse('GET', `${trial.endpoints.logout}?${new URLSearchParams(parameters)}`);
  const idOf = ({ body }: HttpAnswer) => /name="logout" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const agree = (trial: Trial, id: string) =>
    trial.browse('POST', 'http://127.0.0.1:8480/.govauth/logout', { logout: id });

  it('ends the session when the person agrees, and returns', async () => {
    const trial = platform();
    await trial.logIn();
    const answer = await agree(trial, idOf(await pageOf(trial, request)));
    expect(answer.headers['location']).toBe(`${bye}?state=a+state`);
    expect(await isLoggedIn(trial)).toBe(false);
  });

  it('cannot be agreed to in another browser, nor with a guessed id', async () => {
    const trial = platform();
    await trial.logIn();
    const id = idOf(await pageOf(trial, request));
    expect((await agree(trial, 'guessed')).status).toBe(400);
    const kept = new Map(trial.cookies);
    trial.cookies.clear();
    expect((await agree(trial, id)).status).toBe(400);
    for (const [name, value] of kept) trial.cookies.set(name, value);
    expect(await isLoggedIn(trial)).toBe(true);
  });

  it('is asked for when the hint names somebody else', async () => {
    const trial = platform();
    const { id_token: hint } = await trial.tokens(first, {}, 'chen-mo');
    await trial.logIn('li-xin', first, { prompt: 'login' });
    expect(outcomeOf(await pageOf(trial, { ...request, id_token_hint: String(hint) }))).toBe('asks');
  });

  it('is not asked for when nobody is logged in', async () => {
    const trial = platform();
    expect(outcomeOf(await pageOf(trial, request))).toBe('returns');
  });

  it('takes no logout token for a hint', async () => {
    const client = { ...first, backchannelLogoutUri: 'https://first.example.invalid/backchannel' };
    const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [client, second] });
    await trial.tokens(client);
    await trial.platform.endLogins();
    const hint = trial.told[0]?.form['logout_token'] ?? '';
    expect(outcomeOf(await pageOf(trial, { ...request, id_token_hint: hint }))).toBe('refuses');
  });
});
