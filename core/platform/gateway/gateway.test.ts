// The gateway: nobody passes without a login, who passes is told in signed headers, and what browsers say of themselves counts nothing.
import { describe, expect, it } from 'vitest';
import { verifyGatewayIdentity } from '../../dialect/signing/verify-gateway-identity.ts';
import { UserError } from '../../errors.ts';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { findProfile } from '../../profile/profiles.ts';
import { createTrial, first } from '../trial.ts';
import { gatewayFaults } from './gateway-faults.ts';
import type { Gateway, GatewayDecision } from './gateway-shape.ts';

const url = 'http://127.0.0.1:8490';
const started = 1_700_000_000_000;

const declared = findProfile('gd-yzy')?.gateway as GatewayIdentity;

/** A browser in front of a gateway, logged in as `persona` when asked to. */
function createFront(faults: readonly string[] = [], environment: 'test' | 'production' = 'test') {
  // A login at the gateway takes more ids than the trial's own chance gives without repeating itself.
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const trial = createTrial('gd-yzy', { random, gateway: { url, environment, faults } });
  const gateway = trial.platform.gateway as Gateway;
  let cookie = '';
  const ask = async (path: string, headers: Record<string, string> = {}): Promise<GatewayDecision> => {
    const sent = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers };
    const decision = await gateway.decide({ method: 'GET', url: url + path, headers: sent });
    if (decision.kind === 'answer') cookie = decision.answer.headers['set-cookie']?.split(';')[0] ?? cookie;
    return decision;
  };
  const locationOf = (decision: GatewayDecision) =>
    decision.kind === 'answer' ? (decision.answer.headers['location'] ?? '') : '';
  /** From the page `path` to the callback, which is not yet followed. */
  const callbackFrom = async (persona = 'li-xin', path = '/') => {
    const page = await trial.browse('GET', locationOf(await ask(path)));
    const { headers } = await trial.pick(page, persona);
    return (headers['location'] ?? '').slice(url.length);
  };
  const logIn = async (persona?: string, path?: string) =>
    locationOf(await ask(await callbackFrom(persona, path)));
  const forget = () => {
    cookie = '';
  };
  return { ask, logIn, callbackFrom, gateway, locationOf, forget, cookie: () => cookie };
}

const headersOf = (decision: GatewayDecision): Readonly<Record<string, string>> =>
  decision.kind === 'forward' ? decision.headers : {};

const verified = (headers: Readonly<Record<string, string>>, prefix = 'x-rio-') =>
  verifyGatewayIdentity(declared, headers, first.signing?.secret ?? '', { now: started, prefix });

describe('who is not logged in', () => {
  it('is sent to the platform, and comes back to the page that was wanted', async () => {
    const front = createFront();
    expect(front.locationOf(await front.ask('/'))).toMatch(/^http:\/\/127\.0\.0\.1:8480\/.*govauth-gateway/);
    front.forget();
    expect(await front.logIn('li-xin', '/list?page=2')).toBe('/list?page=2');
  });

  it('is told so where that is no page', async () => {
    const decision = await createFront().ask('/api/me', { accept: 'application/json' });
    expect(decision).toMatchObject({ kind: 'answer', answer: { status: 401 } });
  });

  it.each([
    ['in another browser', (path: string) => path, true],
    ['in another browser without a state', (path: string) => path.replace(/&?state=[^&]+/, ''), true],
    ['under another state', (path: string) => path.replace(/state=[^&]+/, 'state=another'), false],
    ['without a state', (path: string) => path.replace(/&?state=[^&]+/, ''), false],
  ])('cannot use a code %s', async (_, change, forgets) => {
    const front = createFront();
    const callback = await front.callbackFrom();
    if (forgets) front.forget();
    expect(await front.ask(change(callback))).toMatchObject({ answer: { status: 400 } });
    expect((await front.ask('/')).kind).toBe('answer');
  });

  it('comes back with a code that is good once', async () => {
    const front = createFront();
    const callback = await front.callbackFrom();
    const begun = front.cookie();
    expect(front.locationOf(await front.ask(callback))).toBe('/');
    expect(await front.ask(callback, { cookie: begun })).toMatchObject({ answer: { status: 400 } });
    expect((await front.ask('/')).kind).toBe('forward');
  });

  it('is who has logged out', async () => {
    const front = createFront();
    await front.logIn();
    expect(front.locationOf(await front.ask('/.govauth/gateway/logout'))).toBe('http://127.0.0.1:8480/');
    expect((await front.ask('/')).kind).toBe('answer');
  });
});

describe('who is logged in', () => {
  it.each([
    ['test', 'x-rio-'],
    ['production', 'x-tif-'],
  ] as const)(
    'is told to the system in signed headers, as the %s gateway has them',
    async (environment, prefix) => {
      const front = createFront([], environment);
      await front.logIn('zhao-jida');
      const verdict = verified(headersOf(await front.ask('/')), prefix);
      expect(verdict).toMatchObject({ kind: 'signed', identity: { uid: 'U99000002', ext: '' } });
      const uinfo = verdict.kind === 'signed' ? JSON.parse(verdict.identity['uinfo'] ?? '') : {};
      expect(uinfo).toEqual({ name: '赵𠮷龘', mobile: '10000000002' });
    },
  );

  it('has a nonce of its own in every request', async () => {
    const front = createFront();
    await front.logIn();
    const decisions = [await front.ask('/'), await front.ask('/'), await front.ask('/')];
    const nonces = decisions.map((decision) => headersOf(decision)['x-rio-nonce']);
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9]{16}$/);
  });

  it('says nothing about himself, in any spelling', async () => {
    const front = createFront();
    await front.logIn();
    const forged = { 'x-tif-uid': 'U1', 'x-rio-uid': 'U1', x_tif_uid: 'U1', 'x-tif-role': 'admin' };
    const headers = headersOf(await front.ask('/', { ...forged, 'x-requested-with': 'fetch' }));
    expect(headers['x-rio-uid']).toBe('U99000001');
    expect(Object.keys(headers).filter((name) => /tif/.test(name))).toEqual([]);
    expect(headers['x-requested-with']).toBe('fetch');
  });

  it('shows the system the system’s own cookies alone', async () => {
    const front = createFront();
    await front.logIn();
    expect(headersOf(await front.ask('/'))['cookie']).toBeUndefined();
    const cookie = `oa=1; ${front.cookie()}; govauth_platform_8480=x; theme=dark`;
    expect(headersOf(await front.ask('/', { cookie }))['cookie']).toBe('oa=1; theme=dark');
  });
});

describe('a gateway that is wrong', () => {
  const expected: Readonly<Record<string, string>> = {
    'gateway-signature-wrong': 'wrong-signature',
    'gateway-signature-missing': 'missing',
    'gateway-identity-changed': 'wrong-signature',
    'gateway-identity-malformed': 'malformed-identity',
    'gateway-timestamp-stale': 'stale-timestamp',
    'gateway-timestamp-future': 'stale-timestamp',
    'gateway-headers-forged': 'missing',
  };

  it.each(Object.entries(expected))('%s is refused as %s', async (fault, kind) => {
    const front = createFront([fault]);
    await front.logIn();
    expect(verified(headersOf(await front.ask('/')))).toMatchObject({ kind: 'refused', problem: { kind } });
    front.gateway.setFaults([]);
    expect(verified(headersOf(await front.ask('/')))).toMatchObject({ kind: 'signed' });
  });

  it('replays its nonce, rightly signed', async () => {
    const front = createFront(['gateway-nonce-replayed']);
    await front.logIn();
    const [one, two] = [verified(headersOf(await front.ask('/'))), verified(headersOf(await front.ask('/')))];
    expect([one.kind, two.kind]).toEqual(['signed', 'signed']);
    expect(one).toMatchObject({ nonce: two.kind === 'signed' ? two.nonce : '' });
  });

  it('names nobody, rightly signed', async () => {
    const front = createFront(['gateway-identity-empty']);
    await front.logIn();
    const verdict = verified(headersOf(await front.ask('/')));
    expect(verdict).toMatchObject({ kind: 'signed', identity: { uid: '' } });
  });

  it.each([
    ['gateway-header-doubled', 'x-rio-uid'],
    ['gateway-header-underscored', 'x_rio_uid'],
  ])('%s: somebody else stands before it as %s', async (fault, name) => {
    const front = createFront([fault]);
    await front.logIn();
    const decision = await front.ask('/');
    expect(decision).toMatchObject({ before: [[name, 'U99000002']] });
    expect(verified(headersOf(decision))).toMatchObject({ kind: 'signed', identity: { uid: 'U99000001' } });
  });

  it('writes names in capitals', async () => {
    const front = createFront(['gateway-header-case']);
    await front.logIn();
    expect(headersOf(await front.ask('/'))).toMatchObject({ 'X-RIO-UID': 'U99000001' });
  });

  it('lets through what the browser says of itself', async () => {
    const front = createFront(['gateway-headers-forged']);
    await front.logIn();
    expect(headersOf(await front.ask('/', { 'x-rio-uid': 'U1' }))['x-rio-uid']).toBe('U1');
  });

  it('has its faults named and explained, in both languages, and knows no others', () => {
    const others = [
      'nonce-replayed',
      'identity-empty',
      'header-doubled',
      'header-underscored',
      'header-case',
    ];
    expect(gatewayFaults.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(expected), ...others.map((name) => `gateway-${name}`)].sort(),
    );
    for (const { title, description, remedy } of gatewayFaults)
      for (const { zh, en } of [title, description, remedy]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    expect(() => createFront(['gateway-signature-wrnog'])).toThrow(UserError);
  });
});

describe('a profile without a gateway', () => {
  it('plays none', () => {
    const asked = () => createTrial('gd-zwrz', { gateway: { url, environment: 'test' } });
    expect(asked).toThrow(expect.objectContaining({ code: 'profile-without-gateway' }));
  });
});
