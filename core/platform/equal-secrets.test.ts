import { expect, it } from 'vitest';
import { equalSecrets } from './equal-secrets.ts';

it.each([
  ['secret', 'secret', true],
  ['secret', 'Secret', false],
  ['secre', 'secret', false],
  ['secretsecret', 'secret', false],
  ['', 'secret', false],
  ['secret', '', false],
  ['密钥', '密钥', true],
])('%j against %j: %s', (given, expected, equal) => {
  expect(equalSecrets(given, expected)).toBe(equal);
});
