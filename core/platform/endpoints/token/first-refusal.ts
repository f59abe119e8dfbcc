// The first check that finds something decides.
import type { Refusal } from '../../refusal.ts';
import type { TokenCase, TokenCheck } from './token-case.ts';

export async function firstRefusal(
  at: TokenCase,
  checks: readonly TokenCheck[],
): Promise<Refusal | undefined> {
  for (const check of checks) {
    const refusal = await check(at);
    if (refusal) return refusal;
  }
  return undefined;
}
