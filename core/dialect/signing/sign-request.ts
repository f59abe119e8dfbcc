// A request with everything a platform's recipe wants on it: id of the key, timestamp, nonce, constants, signature.
import type { SigningRecipe } from '../../profile/signing.ts';
import type { HttpRequest } from '../message.ts';
import { withValue } from './carriers.ts';
import { requestText } from './request-text.ts';
import { signText } from './signature.ts';
import { writeTimestamp } from './timestamps.ts';
import { unusableKey } from './unusable-key.ts';

/** Who signs; `secret` for SM2 is the private key in 64 hexadecimal digits. */
export interface SigningKeys {
  readonly id: string;
  readonly secret: string;
}

/** When it is signed, in milliseconds since 1970, and the random text of this one request. */
export interface SigningMoment {
  readonly now: number;
  readonly nonce: string;
}

/**
 * `request` signed by `recipe`. What the recipe carries in a place that is taken replaces what stands there.
 * Throws a UserError (`signing-key-unusable`) when the secret is no key for the algorithm.
 */
export function signRequest(
  recipe: SigningRecipe,
  request: HttpRequest,
  keys: SigningKeys,
  at: SigningMoment,
): HttpRequest {
  const { fixed, keyId, nonce, signature } = recipe;
  const timestamp = recipe.timestamp ? writeTimestamp(at.now, recipe.timestamp.format) : '';
  const carried = [
    ...fixed.map((carrier) => [carrier, carrier.value] as const),
    [keyId, keys.id] as const,
    ...(recipe.timestamp ? [[recipe.timestamp, timestamp] as const] : []),
    ...(nonce ? [[nonce, at.nonce] as const] : []),
  ];
  const unsigned = carried.reduce((made, [carrier, value]) => withValue(made, carrier, value), request);
  const values = { keyId: keys.id, secret: keys.secret, timestamp, nonce: at.nonce };
  const signed = signText(recipe, keys.secret, requestText(recipe, unsigned, values).text);
  if (signed === undefined) throw unusableKey(recipe.algorithm);
  return withValue(unsigned, signature, signed);
}
