// How one token is signed: usually by the published key, under a fault in ways nobody may trust.
import type { SigningAlgorithm } from './signing-algorithm.ts';

export interface Signing {
  readonly algorithm: SigningAlgorithm | 'HS256' | 'none';
  /**
   * `published`: the key that everybody can read the public part of; `unpublished`: another one; `new`: one made now and
   * published at once, as at a rotation of keys; `client-secret` and `public-key`: the texts an HMAC is made with.
   */
  readonly key: 'published' | 'unpublished' | 'new' | 'client-secret' | 'public-key';
  /** The `kid` of the header: the key's own, none, or this one. */
  readonly kid: { readonly is: 'own' | 'absent' } | { readonly is: 'other'; readonly value: string };
  readonly clientSecret: string;
  /** The `typ` of the header; `JWT` when absent. */
  readonly type?: string;
}

export const usualSigning = (algorithm: SigningAlgorithm, clientSecret: string): Signing => ({
  algorithm,
  key: 'published',
  kid: { is: 'own' },
  clientSecret,
});
