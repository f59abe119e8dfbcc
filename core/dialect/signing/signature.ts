// A text and its signature by one method: made, and checked with a word on what a wrong one looks like.
import type { SignatureMethod } from '../../profile/signature-method.ts';
import { fromDer, toDer } from './der-signature.ts';
import { type DigestAlgorithm, digests } from './digests.ts';
import type { Resemblance } from './problem.ts';
import { publicKeyOf, signSm2, verifySm2 } from './sm2-signature.ts';
import { decodeBytes, encodeBytes, encodingNames, utf8 } from './text-bytes.ts';

export type SignatureCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly resembles?: Resemblance }
  | { readonly kind: 'unusable-key' };

const wrong = (resembles?: Resemblance): SignatureCheck => ({
  kind: 'wrong',
  ...(resembles ? { resembles } : {}),
});

function bytesOf(method: SignatureMethod, key: string, text: string): Uint8Array | undefined {
  if (method.algorithm !== 'sm2') return digests[method.algorithm](utf8(text), utf8(key));
  const raw = signSm2(utf8(text), key, method.sm2?.userId);
  return raw && method.sm2?.format !== 'raw' ? toDer(raw) : raw;
}

/** The signature of `text`, or undefined when `key` is none for the algorithm; for SM2 the private key in hexadecimal. */
export function signText(method: SignatureMethod, key: string, text: string): string | undefined {
  const bytes = bytesOf(method, key, text);
  return bytes && encodeBytes(bytes, method.encoding);
}

/** Encodings that `found` can be, the one that is wanted first. */
const candidates = ({ encoding }: SignatureMethod) => [
  encoding,
  ...encodingNames.filter((name) => name !== encoding),
];

function checkDigest(method: SignatureMethod, key: string, text: string, found: string): SignatureCheck {
  const expected = signText(method, key, text) ?? '';
  const bothHex = method.ignoreCase && /^[0-9a-f]+$/i.test(expected);
  if (bothHex ? found.toLowerCase() === expected.toLowerCase() : found === expected) return { kind: 'right' };
  for (const encoding of candidates(method))
    for (const algorithm of Object.keys(digests) as DigestAlgorithm[]) {
      if (signText({ ...method, algorithm, encoding }, key, text) !== found) continue;
      return algorithm === method.algorithm
        ? wrong({ of: 'encoding', found: encoding, expected: method.encoding })
        : wrong({ of: 'algorithm', found: algorithm, expected: method.algorithm });
    }
  return wrong();
}

const formats = { der: fromDer, raw: (bytes: Uint8Array) => (bytes.length === 64 ? bytes : undefined) };

/** All that `found` can be read as: its encoding, its format, and r and s in it. */
function* readings(method: SignatureMethod, found: string) {
  const wanted = method.sm2?.format ?? 'der';
  for (const encoding of candidates(method))
    for (const format of [wanted, wanted === 'der' ? 'raw' : 'der'] as const) {
      const bytes = decodeBytes(found, encoding);
      const raw = bytes && formats[format](bytes);
      if (raw) yield { encoding, format, raw };
    }
}

function checkSm2(method: SignatureMethod, key: string, text: string, found: string): SignatureCheck {
  const publicKey = publicKeyOf(key);
  if (publicKey === undefined) return { kind: 'unusable-key' };
  const { encoding: expected, ignoreCase, sm2 } = method;
  const right = [...readings(method, found)].find(({ raw }) =>
    verifySm2(utf8(text), raw, publicKey, sm2?.userId),
  );
  if (!right) return wrong();
  const { encoding, format } = right;
  const wanted = sm2?.format ?? 'der';
  if (format !== wanted) return wrong({ of: 'sm2-format', found: format, expected: wanted });
  const same = ignoreCase ? encoding.toLowerCase() === expected.toLowerCase() : encoding === expected;
  return same ? { kind: 'right' } : wrong({ of: 'encoding', found: encoding, expected });
}

/** Whether `found` signs `text`. `key` for SM2 is the public key, or the private one that it belongs to. */
export const checkSignature = (
  method: SignatureMethod,
  key: string,
  text: string,
  found: string,
): SignatureCheck => (method.algorithm === 'sm2' ? checkSm2 : checkDigest)(method, key, text, found);
