// The checks of a login test. The order is the order of judging: after each step, the first that fails is the cause.
import { accessTokenPresent } from './checks/access-token-present.ts';
import { addressPermitted } from './checks/address-permitted.ts';
import { answerFromPlatform } from './checks/answer-from-platform.ts';
import { answerIsJson } from './checks/answer-is-json.ts';
import { answerSuccessful } from './checks/answer-successful.ts';
import { authorizationGranted } from './checks/authorization-granted.ts';
import { certificateLasting } from './checks/certificate-lasting.ts';
import { certificateTrusted } from './checks/certificate-trusted.ts';
import type { Check } from './checks/check.ts';
import { clientAuthenticated } from './checks/client-authenticated.ts';
import { clocksAgree } from './checks/clocks-agree.ts';
import { codeAccepted } from './checks/code-accepted.ts';
import { discoveryValid } from './checks/discovery-valid.ts';
import { idTokenValid } from './checks/id-token-valid.ts';
import { loginPageFound } from './checks/login-page-found.ts';
import { loginPageOwnSite } from './checks/login-page-own-site.ts';
import { logoutReturns } from './checks/logout-returns.ts';
import { nonceMatch } from './checks/nonce-match.ts';
import { platformReachable } from './checks/platform-reachable.ts';
import { platformResponsive } from './checks/platform-responsive.ts';
import { redirectUriAccepted } from './checks/redirect-uri-accepted.ts';
import { signatureAccepted } from './checks/signature-accepted.ts';
import { stateEchoed } from './checks/state-echoed.ts';
import { subjectConsistent } from './checks/subject-consistent.ts';
import { subjectPresent } from './checks/subject-present.ts';

export const checks: readonly Check[] = [
  platformReachable,
  certificateTrusted,
  platformResponsive,
  certificateLasting,
  answerFromPlatform,
  clocksAgree,
  // A bare 403 may say that the signature is wrong.
  signatureAccepted,
  addressPermitted,
  discoveryValid,
  answerIsJson,
  loginPageOwnSite,
  loginPageFound,
  redirectUriAccepted,
  authorizationGranted,
  stateEchoed,
  clientAuthenticated,
  codeAccepted,
  accessTokenPresent,
  idTokenValid,
  nonceMatch,
  subjectPresent,
  subjectConsistent,
  logoutReturns,
  answerSuccessful,
];
