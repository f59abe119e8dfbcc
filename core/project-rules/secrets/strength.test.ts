// Which secrets can be guessed and why; which values a machine drew.
import { describe, expect, it } from 'vitest';
import { looksDrawn, weaknessOf } from './strength.ts';

describe('weaknessOf', () => {
  it.each([
    ['abcdefghijklmnopqrstuvwxyz', 'known'],
    ['KEYBOARD CAT', 'known'],
    ['password', 'words'],
    ['my-super-secret-jwt-key-2023', 'words'],
    ['changeThisSecretInProduction', 'words'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'pattern'],
    ['xyzxyzxyzxyzxyzxyz', 'pattern'],
    ['987654321098765432', 'pattern'],
    ['Zx9Qw', 'short'],
    ['Qk7vX2mP9sLt4Zc', 'short'],
    ['Qk7vX2mP9sLt4ZcR', undefined],
    ['c0535e4be2b79ffd93291305436bf889', undefined],
    ['correct.horse.battery.staple', undefined],
  ])('of %s is %s', (value, weakness) => {
    expect(weaknessOf(value)).toBe(weakness);
  });

  it('is linear', () => {
    const started = performance.now();
    for (const long of ['my', 'ab', '1', '-', 'secretsecre']) weaknessOf(long.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('looksDrawn', () => {
  it.each([
    'Qk7vX2mP9sLt4ZcR8wYb',
    'c0535e4be2b79ffd93291305436bf889',
    'xT5-Zw88-kkQ1-mm2',
    'KfjRtWqzPnBvYhLsXcMdGa',
    'base64:8vX2mP9sLt4ZcR8wYbQk7vX2mP9sLt4ZcR8wYbQk7vA=',
  ])('takes %s for drawn', (value) => {
    expect(looksDrawn(value)).toBe(true);
  });

  it.each([
    'client_secret_basic',
    'spring.security.client-secret',
    'required|string|max:255',
    'https://a1b2c3d4e5f6.invalid/x',
    '/auth/callback/9f8e7d6c',
    'varchar(255)xyzqwk',
    'oauth2ClientSecret',
    'Qk7vX2m',
    'please_generate_with_openssl',
    'clientSecretExpiresAt',
  ])('takes %s for none', (value) => {
    expect(looksDrawn(value)).toBe(false);
  });
});
