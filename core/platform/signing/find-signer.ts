// Who signed a request, by the profile's recipe: one of the clients, or what is wrong with the signature.

import type { HttpRequest } from '../../dialect/message.ts';
import type { SignatureProblem } from '../../dialect/signing/problem.ts';
import type { SignatureVerdict } from '../../dialect/signing/verify-request.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import { signingKeysOf } from '../../profile/signing-keys.ts';
import type { Context } from '../context.ts';
import type { Client } from '../platform-shape.ts';
import type { Shelf } from '../shelf.ts';

export type Signer =
  | { readonly kind: 'signer'; readonly client: Client }
  | { readonly kind: 'refused'; readonly problem: SignatureProblem };

/** Seconds that a nonce is kept where no timestamp ends its use. */
const day = 24 * 3600;

/** Keeps the nonce of a signature for as long as that could be sent again; undefined when it was there already. */
function keepNonce(
  nonces: Shelf<true>,
  { keyId, nonce, until }: Extract<SignatureVerdict, { kind: 'signed' }>,
  now: number,
): true | undefined {
  if (nonce === undefined) return true;
  const key = JSON.stringify([keyId, nonce]);
  if (nonces.get(key)) return undefined;
  nonces.put(key, true, until === undefined ? day : (until - now) / 1000 + 1);
  return true;
}

/** `now`: the platform’s clock, in milliseconds since 1970. */
export async function findSigner(
  { clients, nonces, pass }: Context,
  recipe: SigningRecipe,
  request: HttpRequest,
  now: number,
): Promise<Signer> {
  const { verifyRequest } = await import('../../dialect/signing/verify-request.ts');
  const owner = (keyId: string) =>
    [...clients.values()].find((client) => signingKeysOf(recipe, client).id === keyId);
  const secretOf = (keyId: string) => {
    const client = owner(keyId);
    return client && signingKeysOf(recipe, client).secret;
  };
  const { verdict } = pass('signature', { verdict: verifyRequest(recipe, request, secretOf, now) });
  if (verdict.kind === 'refused') return verdict;
  const client = owner(verdict.keyId);
  if (!client) throw new Error('a signature was verified with the key of nobody');
  if (keepNonce(nonces, verdict, now)) return { kind: 'signer', client };
  const { in: place, name } = recipe.nonce ?? recipe.signature;
  return { kind: 'refused', problem: { kind: 'replayed-nonce', at: { in: place, name } } };
}
