// What a system never does cannot be judged: such modules do not apply, and none of them is called passed or failed.
import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { modulesOfIds } from '../../core/conformance/modules.ts';
import { runConformance } from '../../core/conformance/run-conformance.ts';
import type { JsonObject } from '../../core/dialect/message.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import type { Parts } from './party/parts.ts';
import { createMutantWorld } from './world.ts';

async function statuses(changes: (sound: Parts) => Partial<Parts>, ...ids: string[]) {
  const profile = findProfile('oidc-generic');
  if (!profile) throw new Error('there is no profile');
  const { modules } = await runConformance(createMutantWorld(profile, changes), {
    plan: 'module',
    modules: modulesOfIds(ids),
    parallel: 1,
    moduleLimit: 20_000,
    expected: [],
  });
  return Object.fromEntries(modules.map(({ id, status }) => [id, status]));
}

const ofUserinfo = {
  'client-test-scope-userinfo-claims': 'not-applicable',
  'client-test-userinfo-bearer-header': 'not-applicable',
  'client-test-userinfo-invalid-sub': 'not-applicable',
  'userinfo-answer-broken': 'not-applicable',
  'userinfo-answer-with-mark': 'not-applicable',
};

it('user info that is never read', async () => {
  const judged = await statuses(
    () => ({
      readUserinfo: async (_, { token }) => ({
        kind: 'success',
        value: decodeJwt(String(token?.['id_token'])) as JsonObject,
      }),
    }),
    ...Object.keys(ofUserinfo),
    'client-test',
    'id-token-expired',
  );
  expect(judged).toEqual({ 'client-test': 'passed', 'id-token-expired': 'passed', ...ofUserinfo });
});

it('a login that the platform of the tool itself was too slow for', async () => {
  const profile = findProfile('gd-zwrz');
  if (!profile) throw new Error('there is no profile');
  const world = createMutantWorld(profile);
  let logins = 0;
  const fetch: typeof world.fetch = async (url, init) => {
    if (url.includes('/login') && init.method === 'POST') logins += 1;
    // The first one shows what the system looks like.
    if (logins > 1) throw Object.assign(new Error('late'), { code: 'TIMEOUT' });
    return world.fetch(url, init);
  };
  const options = { plan: 'module', parallel: 1, moduleLimit: 20_000, expected: [] };
  const run = await runConformance(
    { ...world, fetch },
    { ...options, modules: modulesOfIds(['client-test']) },
  );
  const [{ status, reason } = { status: '', reason: undefined }] = run.modules;
  expect([status, reason?.en]).toEqual(['interrupted', expect.stringContaining('too busy')]);
});

it('a state that is always the same, where PKCE does its work', async () => {
  const judged = await statuses(
    (sound) => ({
      freshText: (party, use) =>
        use === 'state' ? 'the-same-state-every-time' : sound.freshText(party, use),
    }),
    'state-fresh',
    'nonce-fresh',
    'pkce-fresh',
  );
  expect(judged).toEqual({
    'state-fresh': 'not-applicable',
    'nonce-fresh': 'passed',
    'pkce-fresh': 'passed',
  });
});
