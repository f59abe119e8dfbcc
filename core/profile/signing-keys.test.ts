// Which key signs: the client's own where the recipe says so, else the one handed out for signing.
import { describe, expect, it } from 'vitest';
import { findProfile } from './profiles.ts';
import { signingKeysOf, signingNeedsOf } from './signing-keys.ts';

const needs = (id: string) => {
  const profile = findProfile(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return signingNeedsOf(profile);
};

describe('signing keys', () => {
  it.each([
    ['gd-yzy', true, true],
    ['zj-irs', true, true],
    ['zj-dingtalk', false, false],
    ['gd-zwrz', false, false],
  ])('%s needs a key id: %s, a secret: %s', (id, keyId, secret) => {
    expect(needs(id)).toEqual({ keyId, secret });
  });

  const client = { id: 'the-client', secret: 'its-secret', signing: { keyId: 'key-1', secret: 'signing-1' } };
  const keyId = { in: 'header', name: 'x-key' } as const;

  it('are the client’s own where the recipe says so', () => {
    const keys = signingKeysOf({ key: 'client_secret', keyId: { ...keyId, from: 'client_id' } }, client);
    expect(keys).toEqual({ id: 'the-client', secret: 'its-secret' });
  });

  it('are those handed out for signing, and empty where there are none', () => {
    const recipe = { key: 'signing_secret', keyId: { ...keyId, from: 'signing_key_id' } } as const;
    expect(signingKeysOf(recipe, client)).toEqual({ id: 'key-1', secret: 'signing-1' });
    expect(signingKeysOf(recipe, { id: 'a', secret: 'b' })).toEqual({ id: '', secret: '' });
  });
});
