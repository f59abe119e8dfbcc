import { decodeProtectedHeader } from 'jose';
import { expect, it } from 'vitest';
import { createSigningKeys } from './signing-keys.ts';

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: { code?: string }) => error.code,
  );

it('replaces the key in three phases: announced beside the old one, signing, the old one gone', async () => {
  const keys = createSigningKeys('ES256');
  const seen: unknown[] = [];
  const look = async () => {
    const { kid } = decodeProtectedHeader(await keys.sign({ sub: 'x' }));
    const { keys: published } = (await keys.jwks()) as { keys: { kid: string }[] };
    seen.push([published.map((key) => key.kid).indexOf(kid ?? ''), published.length]);
    return kid;
  };
  const old = await look();
  await keys.rotate('announce');
  expect(await look()).toBe(old);
  await keys.rotate('switch');
  expect(await look()).not.toBe(old);
  expect((await keys.state()).map(({ role }) => role)).toEqual(['signing', 'retiring']);
  await keys.rotate('retire');
  await look();
  expect(seen).toEqual([
    [0, 1],
    [0, 2],
    [0, 2],
    [0, 1],
  ]);
});

it('still knows a token of a retired key, and none of another platform', async () => {
  const keys = createSigningKeys('ES256');
  const token = await keys.sign({ sub: 'x' });
  for (const phase of ['announce', 'switch', 'retire'] as const) await keys.rotate(phase);
  expect(await keys.verify(token)).toEqual({ sub: 'x' });
  expect(await createSigningKeys('ES256').verify(token)).toBeUndefined();
});

it('refuses a phase out of order, and goes back to the first key', async () => {
  const keys = createSigningKeys('ES256');
  expect(await keys.state()).toEqual([]);
  await keys.jwks();
  const [first] = await keys.state();
  expect([await code(keys.rotate('switch')), await code(keys.rotate('retire'))]).toEqual([
    'key-phase',
    'key-phase',
  ]);
  await keys.rotate('announce');
  expect(await code(keys.rotate('announce'))).toBe('key-phase');
  await keys.rotate('switch');
  keys.reset();
  expect(await keys.state()).toEqual([first]);
});
