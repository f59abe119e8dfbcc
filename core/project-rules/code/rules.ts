// Rules about what the code of a system does in a login.
import type { ProjectRule } from '../project-rule.ts';
import { accountNotMatchedByPersonalData } from './account-not-matched-by-personal-data.ts';
import { personalDataNotLogged } from './personal-data-not-logged.ts';
import { platformTimeoutBounded } from './platform-timeout-bounded.ts';
import { redirectTargetLocal } from './redirect-target-local.ts';
import { redirectUriNotFromRequest } from './redirect-uri-not-from-request.ts';
import { sessionRenewedAtLogin } from './session-renewed-at-login.ts';
import { sqlParametersBound } from './sql-parameters-bound.ts';
import { stateCompared } from './state-compared.ts';
import { stateRandom } from './state-random.ts';
import { tlsVerificationOn } from './tls-verification-on.ts';
import { tokensNotInBrowserStorage } from './tokens-not-in-browser-storage.ts';
import { tokensNotLogged } from './tokens-not-logged.ts';

export const codeRules: readonly ProjectRule[] = [
  tlsVerificationOn,
  stateRandom,
  stateCompared,
  redirectUriNotFromRequest,
  redirectTargetLocal,
  tokensNotLogged,
  personalDataNotLogged,
  sqlParametersBound,
  sessionRenewedAtLogin,
  tokensNotInBrowserStorage,
  platformTimeoutBounded,
  accountNotMatchedByPersonalData,
];
