// A wrong signature as the platform refuses it: what was signed and what is wrong, without anything secret or personal.
import { masked } from '../../dialect/signing/masked.ts';
import type { SignatureProblem } from '../../dialect/signing/problem.ts';
import { tellProblem } from '../../dialect/signing/problem-text.ts';
import { text } from '../../text.ts';
import type { Refusal } from '../refusal.ts';

/** `personal`: values of the request that the text to sign may hold, and nobody is to read. */
export function signatureRefusal(
  problem: SignatureProblem,
  personal: readonly (string | undefined)[],
): Refusal {
  const values = personal.filter((value) => value !== undefined);
  const shown =
    problem.kind === 'wrong-signature' ? { ...problem, text: values.reduce(masked, problem.text) } : problem;
  const { message, hint } = tellProblem(shown);
  return {
    error: 'invalid_signature',
    text: text(`${message.zh}${hint.zh}`, `${message.en} ${hint.en}`),
  };
}
