// The faults of the test platform: the list, and finding some of them by id.
import { UserError } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';
import type { Fault } from './fault.ts';
import { accessTokenMissing } from './faults/access-token-missing.ts';
import { answerSlow } from './faults/answer-slow.ts';
import { authorizationDenied } from './faults/authorization-denied.ts';
import { authorizationErrorFaults } from './faults/authorization-error-faults.ts';
import { brokenAnswerFaults } from './faults/broken-answer-faults.ts';
import { callbackFaults } from './faults/callback-faults.ts';
import { clientRejected } from './faults/client-rejected.ts';
import { clockSkew } from './faults/clock-skew.ts';
import { codeExpired } from './faults/code-expired.ts';
import { connectionFaults } from './faults/connection-faults.ts';
import { connectionReset } from './faults/connection-reset.ts';
import { discoveryFaults, keysFaults } from './faults/discovery-faults.ts';
import { envelopeFailure } from './faults/envelope-failure.ts';
import { envelopeFaults } from './faults/envelope-faults.ts';
import { htmlAnswer } from './faults/html-answer.ts';
import { idTokenAudienceWrong } from './faults/id-token-audience-wrong.ts';
import { idTokenClaimFaults } from './faults/id-token-claim-faults.ts';
import { idTokenSignatureFaults } from './faults/id-token-signature-faults.ts';
import { idTokenSignatureWrong } from './faults/id-token-signature-wrong.ts';
import { issuerMismatch } from './faults/issuer-mismatch.ts';
import { logoutFaults } from './faults/logout-faults.ts';
import { logoutLost } from './faults/logout-lost.ts';
import { logoutTokenFaults } from './faults/logout-token.ts';
import { nonceWrong } from './faults/nonce-wrong.ts';
import { redirectUriRejected } from './faults/redirect-uri-rejected.ts';
import { refreshedIdTokenFaults } from './faults/refreshed-id-token.ts';
import { refusalFaults } from './faults/refusal-faults.ts';
import { signatureRefused } from './faults/signature-refused.ts';
import { stateChanged } from './faults/state-changed.ts';
import { stateDropped } from './faults/state-dropped.ts';
import { subjectMismatch } from './faults/subject-mismatch.ts';
import { subjectMissing } from './faults/subject-missing.ts';
import { subjectNotString } from './faults/subject-not-string.ts';
import { tokenAnswerFaults } from './faults/token-answer-faults.ts';
import { userinfoClaimFaults } from './faults/userinfo-claim-faults.ts';
import { userinfoSubjectFaults } from './faults/userinfo-subject-faults.ts';
import { nearest } from './nearest.ts';

/** In the order of a login. */
export const faults: readonly Fault[] = [
  issuerMismatch,
  ...discoveryFaults,
  ...keysFaults,
  redirectUriRejected,
  authorizationDenied,
  ...authorizationErrorFaults,
  ...callbackFaults,
  stateDropped,
  stateChanged,
  connectionReset,
  answerSlow,
  htmlAnswer,
  signatureRefused,
  clockSkew,
  ...connectionFaults,
  ...brokenAnswerFaults,
  ...envelopeFaults,
  ...refusalFaults,
  clientRejected,
  codeExpired,
  accessTokenMissing,
  ...tokenAnswerFaults,
  idTokenSignatureWrong,
  idTokenAudienceWrong,
  nonceWrong,
  ...idTokenClaimFaults,
  ...idTokenSignatureFaults,
  envelopeFailure,
  subjectMissing,
  subjectNotString,
  ...userinfoSubjectFaults,
  subjectMismatch,
  ...userinfoClaimFaults,
  logoutLost,
  ...logoutFaults,
  ...refreshedIdTokenFaults,
  ...logoutTokenFaults,
];

const firstWord = (id: string): string => id.split('-')[0] ?? id;

/** The fault somebody probably meant, and those of its kind: all of them would be too long to read. */
function didYouMean(id: string, known: readonly string[]): Text {
  const others = known.filter((other) => other !== id && firstWord(other) === firstWord(id));
  const all = text(`共有 ${known.length} 个故障。`, `There are ${known.length} faults.`);
  if (others.length === 0) return text(`是否想用 ${id}？${all.zh}`, `Did you mean ${id}? ${all.en}`);
  return text(
    `是否想用 ${id}？同类的还有：${others.join('、')}。${all.zh}`,
    `Did you mean ${id}? Others of its kind: ${others.join(', ')}. ${all.en}`,
  );
}

/** Throws a UserError that lists the known ones where `profile` has no such fault. */
export function findFault(id: string, profile: Profile): Fault {
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
    hint: suggestion === undefined ? list : didYouMean(suggestion, known),
  });
}

/** The faults of `ids`; unknown ids, and those that `profile` cannot have, throw a UserError that lists the known ones. */
export const findFaults = (ids: readonly string[], profile: Profile): readonly Fault[] =>
  ids.map((id) => findFault(id, profile));
