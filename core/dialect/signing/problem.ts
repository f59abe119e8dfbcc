// What can be wrong with a signature, as data: enough to say what was found, what was expected and what to do.
import type { SignatureEncoding, SigningAlgorithm, TimestampFormat } from '../../profile/signature-method.ts';
import type { Carrier } from '../../profile/signing.ts';

export type SignatureElement = 'key_id' | 'timestamp' | 'nonce' | 'signature' | 'fixed' | 'identity';

/** What the signature would have been right for. */
export type Resemblance =
  | { readonly of: 'encoding'; readonly found: SignatureEncoding; readonly expected: SignatureEncoding }
  | { readonly of: 'algorithm'; readonly found: SigningAlgorithm; readonly expected: SigningAlgorithm }
  | { readonly of: 'sm2-format'; readonly found: 'der' | 'raw'; readonly expected: 'der' | 'raw' };

export type SignatureProblem =
  | { readonly kind: 'missing'; readonly what: SignatureElement; readonly at: Carrier }
  /** Several of the same name, of which verifiers may take different ones. */
  | { readonly kind: 'repeated'; readonly what: SignatureElement; readonly at: Carrier }
  | { readonly kind: 'wrong-fixed'; readonly at: Carrier; readonly found: string; readonly expected: string }
  | { readonly kind: 'unknown-key-id'; readonly at: Carrier; readonly found: string }
  /** The key that the verifier has is none for this algorithm. */
  | { readonly kind: 'unusable-key'; readonly algorithm: SigningAlgorithm }
  | {
      readonly kind: 'malformed-timestamp';
      readonly at: Carrier;
      readonly found: string;
      readonly format: TimestampFormat;
      /** The verifier's present time in that format. */
      readonly example: string;
      /** The format that it is in instead. */
      readonly looksLike?: TimestampFormat;
    }
  /** `difference` in seconds, positive where the sender's clock is ahead. */
  | {
      readonly kind: 'stale-timestamp';
      readonly at: Carrier;
      readonly found: string;
      readonly difference: number;
      readonly tolerance: number;
    }
  /** A nonce that came before and may not come again yet. */
  | { readonly kind: 'replayed-nonce'; readonly at: Carrier }
  /** A header that is not written as the profile has it. */
  | {
      readonly kind: 'malformed-identity';
      readonly at: Carrier;
      readonly expected: 'plain' | 'percent' | 'base64';
    }
  | {
      readonly kind: 'wrong-signature';
      readonly at: Carrier;
      readonly found: string;
      /** What should have been signed, with `***` for the secret and for what is personal. */
      readonly text: string;
      readonly resembles?: Resemblance;
    };
