// The verdict of a check that is about the network: failed when the last exchange failed for a reason of its kind.
import type { Text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import type { NetworkFailure } from '../network-failure.ts';
import { operatorRequest } from '../reach/operator-request.ts';
import { failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange, proofOf } from './evidence.ts';
import { type NetworkCheck, networkCause } from './network-causes.ts';

type Message = (failure: NetworkFailure, host: string) => Text;

function verdictOf(
  check: NetworkCheck,
  artefacts: Artefacts,
  failure: NetworkFailure,
  proof: string,
  exchanges: readonly number[],
  message: Message,
): Verdict {
  const { check: owner, cause, hint } = networkCause(failure.code);
  if (owner !== check) return unjudged;
  const words = { message: message(failure, new URL(failure.url).host), cause, hint };
  // A connection that is cut is how many gateways refuse an address they do not know.
  const cut = failure.code === 'ECONNRESET';
  const asked = cut ? { forOperator: operatorRequest(artefacts, proof.replaceAll('\n', '；')) } : {};
  return failed({ ...words, proof, exchanges, ...asked });
}

/** `message` gets the failure and the host that was asked. */
export function networkVerdict(
  check: NetworkCheck,
  artefacts: Artefacts,
  masker: Masker,
  message: Message,
): Verdict {
  // A stage that failed is the last thing that happened: it knows more of the way than any exchange.
  const stage = artefacts.reach?.failure;
  if (stage) return verdictOf(check, artefacts, stage, stage.proof, [], message);
  const exchange = lastExchange(artefacts);
  if (!exchange) return unjudged;
  const { failure } = exchange;
  if (!failure) return passed();
  return verdictOf(check, artefacts, failure, proofOf(exchange, masker), [exchange.id], message);
}
