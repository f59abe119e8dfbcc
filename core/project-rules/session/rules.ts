// Rules about the session of a system, as its framework keeps it.
import type { ProjectRule } from '../project-rule.ts';
import { sessionCookieHttpOnly } from './session-cookie-http-only.ts';
import { sessionCookieSameSite } from './session-cookie-same-site.ts';
import { sessionCookieSecure } from './session-cookie-secure.ts';
import { sessionFixationProtected } from './session-fixation-protected.ts';
import { sessionNotInUrl } from './session-not-in-url.ts';
import { sessionStoreSharedWhenScaled } from './session-store-shared-when-scaled.ts';
import { sessionTimeoutAgrees } from './session-timeout-agrees.ts';
import { sessionTimeoutShort } from './session-timeout-short.ts';

export const sessionRules: readonly ProjectRule[] = [
  sessionCookieHttpOnly,
  sessionCookieSecure,
  sessionCookieSameSite,
  sessionTimeoutShort,
  sessionTimeoutAgrees,
  sessionStoreSharedWhenScaled,
  sessionFixationProtected,
  sessionNotInUrl,
];
