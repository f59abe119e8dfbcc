// What signatures of requests and of gateway headers have in common: algorithm, text to sign, form of the result.

/**
 * `sm2` is asymmetric, the `hmac-` ones are keyed; the plain digests sign nothing by themselves, so their text has to
 * hold the secret. `md5` and `hmac-sha1` are weak and exist for old platforms.
 */
export type SigningAlgorithm = 'sha256' | 'hmac-sha256' | 'sm3' | 'hmac-sm3' | 'sm2' | 'md5' | 'hmac-sha1';

/** `HEX` is upper case. */
export type SignatureEncoding = 'hex' | 'HEX' | 'base64' | 'base64url';

/** `iso-8601`: `2026-01-31T08:00:00.000+08:00`; `rfc-1123`: always GMT; `yyyyMMddHHmmss`: China Standard Time. */
export type TimestampFormat =
  | 'unix-seconds'
  | 'unix-milliseconds'
  | 'iso-8601'
  | 'rfc-1123'
  | 'yyyyMMddHHmmss';

/** Which key signs: the client secret of OAuth, or one that the platform hands out for signing. */
export type SigningKey = 'client_secret' | 'signing_secret';

export interface SignatureMethod {
  readonly algorithm: SigningAlgorithm;
  /** A template such as `{timestamp}{secret}{nonce}{timestamp}`; its grammar stands in signature-text.ts. */
  readonly text: string;
  readonly encoding: SignatureEncoding;
  /** True where the verifier takes upper and lower case for the same; of hexadecimal only. */
  readonly ignoreCase: boolean;
  /** SM2 only. `der`: ASN.1 SEQUENCE of r and s; `raw`: r and s, 32 bytes each. `userId` is 1234567812345678 (GM/T 0009) if not given. */
  readonly sm2?: { readonly format: 'der' | 'raw'; readonly userId?: string };
  readonly key: SigningKey;
}
