// The verdict of a check that is about the network: failed when the last exchange failed for a reason of its kind.

import type { NetworkFailure } from '../../browser/network-failure.ts';
import type { Text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange, proofOf } from './evidence.ts';
import { type NetworkCheck, networkCause } from './network-causes.ts';

/** `message` gets the failure and the host that was asked. */
export function networkVerdict(
  check: NetworkCheck,
  artefacts: Artefacts,
  masker: Masker,
  message: (failure: NetworkFailure, host: string) => Text,
): Verdict {
  const exchange = lastExchange(artefacts);
  if (!exchange) return unjudged;
  const { failure } = exchange;
  if (!failure) return passed();
  const { check: owner, cause, hint } = networkCause(failure.code);
  if (owner !== check) return unjudged;
  return failed({
    message: message(failure, new URL(failure.url).host),
    cause,
    hint,
    proof: proofOf(exchange, masker),
    exchanges: [exchange.id],
  });
}
