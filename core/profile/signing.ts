// How a platform wants requests signed: a recipe as data.
import type { SignatureMethod, TimestampFormat } from './signature-method.ts';

/** Where a request carries a value, and under which name. Names of headers are compared without case. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'form';
  readonly name: string;
}

export type SignedEndpoint = 'token' | 'userinfo';

export interface SigningRecipe extends SignatureMethod {
  readonly endpoints: readonly SignedEndpoint[];
  /** How names and values stand in `{query}` and `{parameters}`: decoded, form-encoded (space is +), percent-encoded (RFC 3986). */
  readonly values: 'plain' | 'form' | 'percent';
  /** The access key id; `from` says whether it is the client id or an id of its own. */
  readonly keyId: Carrier & { readonly from: 'client_id' | 'signing_key_id' };
  /** `tolerance` in seconds, to both sides. */
  readonly timestamp?: Carrier & { readonly format: TimestampFormat; readonly tolerance: number };
  /** `length` in characters. */
  readonly nonce?: Carrier & { readonly length: number };
  readonly signature: Carrier;
  /** What never changes, e.g. the version of the scheme or the name of the algorithm. */
  readonly fixed: readonly (Carrier & { readonly value: string })[];
}
