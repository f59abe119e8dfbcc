// An endpoint that answers signed requests alone: who signed is told to it, all others are refused before anything else.
import type { HttpRequest } from '../../dialect/message.ts';
import { withHeaders } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Endpoint, Handled } from '../endpoint.ts';
import { protocolError } from '../refusal-on-wire.ts';
import { findSigner } from './find-signer.ts';
import { signatureRefusal } from './signature-refusal.ts';
import { type SignedEndpointId, signedSides } from './signed-sides.ts';

type Handle = Endpoint['handle'];

/**
 * `handle` behind a check of the signature, where the profile’s recipe covers the endpoint; else `handle` as it is. Its
 * answers carry the clock that timestamps are compared with (RFC 9110 §6.6.1).
 */
export function demandSignature({ profile }: Context, id: SignedEndpointId, handle: Handle): Handle {
  const { signing } = profile;
  const side = signedSides[id];
  if (!signing?.endpoints.includes(side.covered)) return handle;

  const answerSigned = async (context: Context, request: HttpRequest, now: number): Promise<Handled> => {
    const found = await findSigner(context, signing, request, now);
    if (found.kind === 'signer') return handle({ ...context, signer: found.client }, request);
    const refusal = signatureRefusal(found.problem, side.personal(context, request));
    const error = protocolError(side.envelope(profile), refusal);
    return { answer: side.write(context, { kind: 'error', error }), problem: refusal.text };
  };

  return async (context, request) => {
    const { now } = context.pass('clock', { now: context.now() });
    const { answer, ...rest } = await answerSigned(context, request, now);
    return { ...rest, answer: withHeaders(answer, { date: new Date(now).toUTCString() }) };
  };
}
