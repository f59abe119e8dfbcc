// Rules about what the code of a system does in a login.
import type { ProjectRule } from '../project-rule.ts';
import { personalDataNotLogged } from './personal-data-not-logged.ts';
import { redirectTargetLocal } from './redirect-target-local.ts';
import { stateRandom } from './state-random.ts';
import { tlsVerificationOn } from './tls-verification-on.ts';
import { tokensNotLogged } from './tokens-not-logged.ts';

export const codeRules: readonly ProjectRule[] = [
  tlsVerificationOn,
  stateRandom,
  redirectTargetLocal,
  tokensNotLogged,
  personalDataNotLogged,
];
