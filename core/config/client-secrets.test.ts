// Which secrets an environment needs, and the client they make.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../profile/profiles.ts';
import { inventedSigningSecret, keyholderOf, secretNeedsOf } from './client-secrets.ts';
import type { ValidConfig } from './config.ts';

const configFor = (platform: string): ValidConfig =>
  ({
    profile: findProfile(platform),
    config: {
      client: {
        id: 'common',
        secret: '${env:A}',
        signing: { keyId: 'key-common', secret: '${env:S}' },
      },
      environments: {
        local: {},
        test: { client: { id: 'of-test', signing: { secret: '${secret:t}' } } },
      },
    },
  }) as unknown as ValidConfig;

describe('the secrets of a client', () => {
  it.each([
    ['gd-zwrz', ['${env:A}']],
    ['zj-dingtalk', ['${env:A}']],
    ['zj-irs', ['${env:A}', '${env:S}']],
  ])('%s needs %j', (platform, references) => {
    expect(secretNeedsOf(configFor(platform), 'local').map(({ reference }) => reference)).toEqual(references);
  });

  it('are those of the environment where it has its own, the common ones else', () => {
    expect(secretNeedsOf(configFor('gd-yzy'), 'test')).toEqual([
      { name: 'clientSecret', reference: '${env:A}' },
      { name: 'signingSecret', reference: '${secret:t}' },
    ]);
    const secrets = { clientSecret: 'a', signingSecret: 's' };
    expect(keyholderOf(configFor('gd-yzy'), 'test', secrets)).toEqual({
      id: 'of-test',
      secret: 'a',
      signing: { keyId: 'key-common', secret: 's' },
    });
  });

  it('make a client without signing key where the platform has none of its own', () => {
    const client = keyholderOf(configFor('zj-dingtalk'), 'local', { clientSecret: 'a' });
    expect(client).toEqual({ id: 'common', secret: 'a' });
  });

  it.each([0, 0x5a, 0xff])('invents a private key of SM2 from bytes of %i', (byte) => {
    const secret = inventedSigningSecret(new Uint8Array(32).fill(byte));
    expect(secret).toMatch(/^7[0-9a-f]{63}$/);
  });
});
