// The faults of the test platform: the list, and finding some of them by id.
import { UserError } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';
import { text } from '../text.ts';
import type { Fault } from './fault.ts';
import { accessTokenMissing } from './faults/access-token-missing.ts';
import { answerSlow } from './faults/answer-slow.ts';
import { authorizationDenied } from './faults/authorization-denied.ts';
import { clientRejected } from './faults/client-rejected.ts';
import { clockSkew } from './faults/clock-skew.ts';
import { codeExpired } from './faults/code-expired.ts';
import { connectionReset } from './faults/connection-reset.ts';
import { envelopeFailure } from './faults/envelope-failure.ts';
import { htmlAnswer } from './faults/html-answer.ts';
import { idTokenAudienceWrong } from './faults/id-token-audience-wrong.ts';
import { idTokenSignatureWrong } from './faults/id-token-signature-wrong.ts';
import { issuerMismatch } from './faults/issuer-mismatch.ts';
import { logoutLost } from './faults/logout-lost.ts';
import { nonceWrong } from './faults/nonce-wrong.ts';
import { redirectUriRejected } from './faults/redirect-uri-rejected.ts';
import { signatureRefused } from './faults/signature-refused.ts';
import { stateChanged } from './faults/state-changed.ts';
import { stateDropped } from './faults/state-dropped.ts';
import { subjectMismatch } from './faults/subject-mismatch.ts';
import { subjectMissing } from './faults/subject-missing.ts';
import { subjectNotString } from './faults/subject-not-string.ts';
import { nearest } from './nearest.ts';

/** In the order of a login. */
export const faults: readonly Fault[] = [
  issuerMismatch,
  redirectUriRejected,
  authorizationDenied,
  stateDropped,
  stateChanged,
  connectionReset,
  answerSlow,
  htmlAnswer,
  signatureRefused,
  clockSkew,
  clientRejected,
  codeExpired,
  accessTokenMissing,
  idTokenSignatureWrong,
  idTokenAudienceWrong,
  nonceWrong,
  envelopeFailure,
  subjectMissing,
  subjectNotString,
  subjectMismatch,
  logoutLost,
];

function findFault(id: string, profile: Profile): Fault {
  const applicable = faults.filter((fault) => fault.appliesTo(profile));
  const fault = faults.find((f) => f.id === id);
  if (fault && applicable.includes(fault)) return fault;
  const known = applicable.map((f) => f.id);
  const list = text(`可用的故障：${known.join('、')}。`, `Known faults: ${known.join(', ')}.`);
  if (fault)
    throw new UserError({
      code: 'fault-not-applicable',
      text: text(
        `故障 ${id} 不适用于平台 ${profile.id}。`,
        `The fault ${id} does not apply to the platform ${profile.id}.`,
      ),
      hint: list,
    });
  const suggestion = nearest(id, known);
  throw new UserError({
    code: 'fault-unknown',
    text: text(`没有名为“${id}”的故障。`, `There is no fault named “${id}”.`),
    hint: suggestion
      ? text(`是否想用 ${suggestion}？${list.zh}`, `Did you mean ${suggestion}? ${list.en}`)
      : list,
  });
}

/** The faults of `ids`; unknown ids, and those that `profile` cannot have, throw a UserError that lists the known ones. */
export const findFaults = (ids: readonly string[], profile: Profile): readonly Fault[] =>
  ids.map((id) => findFault(id, profile));
