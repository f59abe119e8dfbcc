// The judge of a signed request: who signed it, or the first thing that is wrong with it.
import type { Carrier, SigningRecipe } from '../../profile/signing.ts';
import type { HttpRequest } from '../message.ts';
import { valuesAt } from './carriers.ts';
import { checkTimestamp } from './check-timestamp.ts';
import type { SignatureElement, SignatureProblem } from './problem.ts';
import { requestText } from './request-text.ts';
import { wrongSignature } from './wrong-signature.ts';

/**
 * `signed`: by the owner of `keyId`. A verifier that refuses replays keeps `nonce` until `until` (milliseconds since
 * 1970), after which the timestamp alone refuses it; each is there where the recipe has one.
 */
export type SignatureVerdict =
  | { readonly kind: 'signed'; readonly keyId: string; readonly nonce?: string; readonly until?: number }
  | { readonly kind: 'refused'; readonly problem: SignatureProblem };

/** The place alone, without what else the recipe says there. */
const placeOf = ({ in: place, name }: Carrier): Carrier => ({ in: place, name });

/** The one value at a place of the recipe; empty where the recipe has no such place. */
function one(
  request: HttpRequest,
  carrier: Carrier | undefined,
  what: SignatureElement,
): string | SignatureProblem {
  if (!carrier) return '';
  const [value, ...others] = valuesAt(request, carrier);
  if (value === undefined || value === '') return { kind: 'missing', what, at: placeOf(carrier) };
  return others.length > 0 ? { kind: 'repeated', what, at: placeOf(carrier) } : value;
}

function wrongFixed(request: HttpRequest, recipe: SigningRecipe): SignatureProblem | undefined {
  for (const { value: expected, ...at } of recipe.fixed) {
    const found = one(request, at, 'fixed');
    if (typeof found !== 'string') return found;
    if (found !== expected) return { kind: 'wrong-fixed', at, found, expected };
  }
  return undefined;
}

/** The four values that a signature is checked by, in the order of the list below. */
function readElements(request: HttpRequest, recipe: SigningRecipe): readonly string[] | SignatureProblem {
  const elements = [
    one(request, recipe.keyId, 'key_id'),
    one(request, recipe.timestamp, 'timestamp'),
    one(request, recipe.nonce, 'nonce'),
    one(request, recipe.signature, 'signature'),
  ];
  return elements.find((element) => typeof element !== 'string') ?? elements.map(String);
}

/** Milliseconds since 1970, undefined where the recipe has no timestamp, or what is wrong with it. */
const timeOf = ({ timestamp: declared }: SigningRecipe, found: string, now: number) =>
  declared ? checkTimestamp(found, placeOf(declared), declared, now) : undefined;

const refused = (problem: SignatureProblem): SignatureVerdict => ({ kind: 'refused', problem });

/**
 * `secretOf` gives the secret of a key id, for SM2 the public key (or the private one); undefined for an id that nobody
 * has. `now` in milliseconds since 1970. Whether the nonce was used before is for the caller to know.
 */
export function verifyRequest(
  recipe: SigningRecipe,
  request: HttpRequest,
  secretOf: (keyId: string) => string | undefined,
  now: number,
): SignatureVerdict {
  const elements = readElements(request, recipe);
  if ('kind' in elements) return refused(elements);
  const [keyId = '', timestamp = '', nonce = '', found = ''] = elements;
  const fixed = wrongFixed(request, recipe);
  if (fixed) return refused(fixed);
  const secret = secretOf(keyId);
  if (secret === undefined)
    return refused({ kind: 'unknown-key-id', at: placeOf(recipe.keyId), found: keyId });
  const time = timeOf(recipe, timestamp, now);
  if (typeof time === 'object') return refused(time);
  const text = requestText(recipe, request, { keyId, secret, timestamp, nonce });
  const wrong = wrongSignature(recipe, secret, text, found, placeOf(recipe.signature));
  if (wrong) return refused(wrong);
  return {
    kind: 'signed',
    keyId,
    ...(recipe.nonce ? { nonce } : {}),
    ...(time !== undefined && recipe.timestamp ? { until: time + recipe.timestamp.tolerance * 1000 } : {}),
  };
}
