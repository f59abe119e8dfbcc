// Any way a profile can want its requests signed, for properties of what is generated.
import fc from 'fast-check';
import type { SignedEndpoint, SigningRecipe } from '../../core/profile/signing.ts';

const { constantFrom } = fc;

const asymmetric = [
  { algorithm: 'sm2' },
  { algorithm: 'sm2', sm2: { format: 'raw', userId: "o'clock@example.invalid" } },
] as const;
const hashed = (['sha256', 'hmac-sha256', 'sm3', 'hmac-sm3', 'md5', 'hmac-sha1'] as const).map(
  (algorithm) => ({ algorithm }),
);

/** Values and text in any order, as text to sign; digests need the secret in it, SM2 cannot have it. */
const textOf = (withSecret: boolean) =>
  fc
    .array(
      constantFrom(
        '{method}\n',
        '{path}',
        '[?{query}]',
        '{parameters}',
        '{timestamp}|',
        '`$',
        "{header:X-App}'",
        '[\\{parameter:code}{key_id}]',
        '{body}',
        '[ text alone]',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('') + (withSecret ? '{secret}' : '{key_id}'));

const from = (place: 'header' | 'query' | 'form') => ({
  keyId: constantFrom('client_id' as const, 'signing_key_id' as const).map((kind) => ({
    in: place,
    name: 'X-Key',
    from: kind,
  })),
  timestamp: constantFrom(
    'unix-seconds' as const,
    'unix-milliseconds' as const,
    'iso-8601' as const,
    'rfc-1123' as const,
    'yyyyMMddHHmmss' as const,
  ).map((format) => ({ in: place, name: 'x-time', format, tolerance: 60 })),
  nonce: fc.option(fc.constant({ in: place, name: 'X-Nonce', length: 16 }), { nil: undefined }),
  fixed: constantFrom([], [{ in: place, name: 'X-Version', value: "1.0'`${x}" }]),
});

/** Carried by headers, the query, or where `formed` is signed alone, by its form. */
export const arbitrarySigning = (formed: SignedEndpoint | undefined): fc.Arbitrary<SigningRecipe> =>
  fc
    .record({
      method: constantFrom(...hashed, ...asymmetric),
      place: constantFrom('header' as const, 'query' as const, ...(formed ? ['form' as const] : [])),
    })
    .chain(({ method, place }) =>
      fc.record({
        ...from(place),
        algorithm: fc.constant(method.algorithm),
        sm2: fc.constant('sm2' in method ? method.sm2 : undefined),
        text: textOf(method.algorithm !== 'sm2'),
        endpoints:
          place === 'form' && formed
            ? fc.constant([formed])
            : fc.subarray<SignedEndpoint>(['token', 'userinfo'], { minLength: 1 }),
        values: constantFrom('plain' as const, 'form' as const, 'percent' as const),
        encoding: constantFrom('hex' as const, 'HEX' as const, 'base64' as const, 'base64url' as const),
        ignoreCase: fc.constant(false),
        key: constantFrom('client_secret' as const, 'signing_secret' as const),
        signature: fc.constant({ in: 'header' as const, name: 'X-Sign' }),
      }),
    ) as fc.Arbitrary<SigningRecipe>;
