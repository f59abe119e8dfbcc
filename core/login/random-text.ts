// Random text for state, nonce and code verifier, fit for the platform's own limits.
import type { AuthorizeEndpoint } from '../profile/profile.ts';

type Random = (bytes: number) => Uint8Array;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 43 characters of Base64url, 256 bits (RFC 7636 §4.1, RFC 6749 §10.10). */
export const randomText = (random: Random): string => base64url(random(32));

/** A state of letters and digits only where the platform wants that, cut to its longest. */
export function randomState(random: Random, { pattern, maxLength }: AuthorizeEndpoint['state']): string {
  const state = randomText(random);
  const fits = !pattern || new RegExp(pattern).test(state.slice(0, maxLength));
  return (fits ? state : hex(random(32))).slice(0, maxLength);
}
