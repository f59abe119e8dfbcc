// Values nobody can guess: codes, tokens, ids of sessions, nonces.
import { base64url } from './base64url.ts';

/** 192 bits, well over the 128 of RFC 6749 §10.10. */
const length = 24;
/** Bytes are drawn for many ids at once, since each draw costs more than its bytes. */
const drawn = 64 * length;

export function createRandomIds(random: (bytes: number) => Uint8Array): () => string {
  let stock = new Uint8Array();
  return () => {
    if (stock.length < length) stock = new Uint8Array(random(drawn));
    const id = base64url(stock.subarray(0, length));
    stock = stock.subarray(length);
    return id;
  };
}
