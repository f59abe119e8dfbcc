// What a signature makes of a request: which of its parts code takes apart, and which it writes anew.
import type { Carrier, SigningRecipe } from '../../profile/signing.ts';

/** Which values the text to sign is made of. */
interface TextUses {
  readonly usesPath: boolean;
  readonly usesQuery: boolean;
  readonly usesParameters: boolean;
  readonly sorts: boolean;
  readonly usesBody: boolean;
  readonly usesHeader: boolean;
  readonly usesParameter: boolean;
}

export function signatureRequestWire(recipe: SigningRecipe, text: TextUses) {
  const { keyId, signature, fixed, timestamp, nonce, values } = recipe;
  const carriers = [keyId, signature, ...fixed, timestamp, nonce];
  const uses = (place: Carrier['in']) => carriers.some((carrier) => carrier?.in === place);
  const joinsPairs = text.usesParameters || text.usesParameter;
  const opensForm = uses('form') || joinsPairs;
  const opensQuery = uses('query') || text.usesQuery || joinsPairs;
  const writesPairs = uses('query') || uses('form');
  const encodesSorted = text.sorts && values !== 'plain';
  return {
    usesHeaders: uses('header'),
    usesQuery: uses('query'),
    usesForm: uses('form'),
    /** What of a request code has to take apart: its URL, of that the parameters, its headers, its form. */
    opensUrl: opensQuery || text.usesPath,
    opensQuery,
    opensHeaders: uses('header') || text.usesHeader || opensForm,
    opensForm,
    opensBody: text.usesBody || opensForm,
    opensPairs: opensQuery || opensForm,
    /** Parameters of query and form are looked at together. */
    joinsPairs,
    /** Query or form are written anew. */
    writesPairs,
    /** Parameters are written as one text: on the wire or to be signed, encoded or as they are. */
    printsPairs: writesPairs || text.sorts,
    encodesPairs: writesPairs || encodesSorted,
    encodesSorted,
  };
}
