// Random text for state, nonce and code verifier, fit for the platform's own limits.
import type { AuthorizeEndpoint } from '../profile/profile.ts';
import { isUsual, stateText } from '../profile/state-text.ts';

type Random = (bytes: number) => Uint8Array;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** 43 characters of Base64url, 256 bits (RFC 7636 §4.1, RFC 6749 §10.10). */
export const randomText = (random: Random): string => base64url(random(32));

/** Characters of `alphabet`, each as likely as the other: bytes beyond its last whole multiple are thrown away. */
export function randomFrom(random: Random, alphabet: string, length: number): string {
  const whole = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length)
    for (const byte of random(length)) if (byte < whole) text += alphabet[byte % alphabet.length];
  return text.slice(0, length);
}

/** As random as the platform's own limits allow. */
export function randomState(random: Random, limits: AuthorizeEndpoint['state']): string {
  const fitting = stateText(limits);
  return isUsual(fitting) ? randomText(random) : randomFrom(random, fitting.alphabet, fitting.length);
}
