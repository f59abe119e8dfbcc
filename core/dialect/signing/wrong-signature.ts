// What is wrong with a signature over a text, if anything: what both verifiers end with.
import type { SignatureMethod } from '../../profile/signature-method.ts';
import type { Carrier } from '../../profile/signing.ts';
import type { SignatureProblem } from './problem.ts';
import { checkSignature } from './signature.ts';
import type { TextToSign } from './text-to-sign.ts';

/** `found` stands at `at`; `key` is the secret, for SM2 the public key or the private one. */
export function wrongSignature(
  method: SignatureMethod,
  key: string,
  { text, shown }: TextToSign,
  found: string,
  at: Carrier,
): SignatureProblem | undefined {
  const check = checkSignature(method, key, text, found);
  if (check.kind === 'right') return undefined;
  if (check.kind === 'unusable-key') return { kind: 'unusable-key', algorithm: method.algorithm };
  const { resembles } = check;
  return { kind: 'wrong-signature', at, found, text: shown, ...(resembles ? { resembles } : {}) };
}
