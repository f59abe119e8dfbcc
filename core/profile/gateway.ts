// How a gateway in front of the business system tells it who is there: identity in signed request headers.
import type { SignatureMethod, TimestampFormat } from './signature-method.ts';

/** Names of headers stand without the prefix, which differs between environments (`x-tif-`, `x-rio-`). */
export interface GatewayIdentity extends SignatureMethod {
  readonly prefixes: { readonly test: string; readonly production: string };
  /** Member of the identity, as the text to sign names it → header. */
  readonly identity: Readonly<Record<string, string>>;
  /** OIDC claim name → the member that holds it, or a dotted path that starts with a member whose value is JSON. */
  readonly claims: Readonly<Record<string, string>>;
  /** How a header carries a value, and how it is signed: as it is, percent-encoded UTF-8, Base64 of UTF-8. */
  readonly values: 'plain' | 'percent' | 'base64';
  /** `tolerance` in seconds, to both sides. */
  readonly timestamp: { readonly name: string; readonly format: TimestampFormat; readonly tolerance: number };
  /** `length` in characters. */
  readonly nonce: { readonly name: string; readonly length: number };
  readonly signature: { readonly name: string };
}
