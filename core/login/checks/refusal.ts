// What a platform says when it refuses: the standard's name for it and the platform's own code and words.
import type { Text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { failed, type Verdict } from './check.ts';
import { proofOf } from './evidence.ts';

/** RFC 6749 §5.2 or RFC 6750 §3.1 name of the error in `exchange`, if its answer is one. */
export const refusalIn = (exchange: RawExchange | undefined): string | undefined =>
  exchange?.meaning?.kind === 'error' ? exchange.meaning.error.error : undefined;

/** The platform's code and message as it wrote them, for quoting: `1：授权码已失效`. */
export function ownWords({ meaning, wire }: RawExchange): string {
  if (meaning?.kind !== 'error') return `HTTP ${wire.answer?.status ?? '—'}`;
  const { error, description, platform } = meaning.error;
  const code = platform?.code ?? error;
  const words = platform?.message ?? description;
  return words ? `${code}：${words}` : code;
}

/** A failed verdict about the answer of `exchange`. */
export const refused = (
  exchange: RawExchange,
  masker: Masker,
  words: { message: Text; cause: Text; hint: Text },
): Verdict => failed({ ...words, proof: proofOf(exchange, masker), exchanges: [exchange.id] });
