// Every validation rule there is; the order is the order of the documentation.
import { accountModeProven } from './account-mode-proven.ts';
import { apiBaseUrlGiven } from './api-base-url-given.ts';
import { auditEnabled } from './audit-enabled.ts';
import { auditRetention } from './audit-retention.ts';
import { caFilePem } from './ca-file-pem.ts';
import { claimsKnown } from './claims-known.ts';
import { claimsMinimal } from './claims-minimal.ts';
import { claimsUnique } from './claims-unique.ts';
import { clientIdFormat } from './client-id-format.ts';
import { environmentHost } from './environment-host.ts';
import { environmentPresent } from './environment-present.ts';
import { gatewayNamesSubject } from './gateway-names-subject.ts';
import { gatewayOffered } from './gateway-offered.ts';
import { logoutAtPlatform } from './logout-at-platform.ts';
import { logoutReturnPath } from './logout-return-path.ts';
import { noInvisibleCharacters } from './no-invisible-characters.ts';
import { noIpLiteral } from './no-ip-literal.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { platformBaseUrlAbsolute } from './platform-base-url-absolute.ts';
import { platformHttps } from './platform-https.ts';
import { platformKnown } from './platform-known.ts';
import { profileConfirmed } from './profile-confirmed.ts';
import { proxyDeclared } from './proxy-declared.ts';
import { proxyTrusted } from './proxy-trusted.ts';
import { publicBaseUrlAbsolute } from './public-base-url-absolute.ts';
import { publicBaseUrlHttps } from './public-base-url-https.ts';
import { redirectUriAbsolute } from './redirect-uri-absolute.ts';
import { redirectUriHttps } from './redirect-uri-https.ts';
import { redirectUriNoFragment } from './redirect-uri-no-fragment.ts';
import { redirectUriNoQueryOrWildcard } from './redirect-uri-no-query-or-wildcard.ts';
import { redirectUriNotEncoded } from './redirect-uri-not-encoded.ts';
import { redirectUriRegistered } from './redirect-uri-registered.ts';
import { redirectUriUnderPublicBaseUrl } from './redirect-uri-under-public-base-url.ts';
import type { Rule } from './rule.ts';
import { ruleOverridesEffective } from './rule-overrides-effective.ts';
import { secretByReference } from './secret-by-reference.ts';
import { secretNotClientId } from './secret-not-client-id.ts';
import { sessionAbsoluteLimit } from './session-absolute-limit.ts';
import { sessionIdleLimit } from './session-idle-limit.ts';
import { sessionLimitsOrdered } from './session-limits-ordered.ts';
import { sessionStoreShared } from './session-store-shared.ts';
import { signingKeyGiven } from './signing-key-given.ts';
import { stackKnown } from './stack-known.ts';
import { stackOffersSessionStore } from './stack-offers-session-store.ts';
import { stackSigns } from './stack-signs.ts';
import { stackSpeaksDialect } from './stack-speaks-dialect.ts';
import { stackSupportsFlow } from './stack-supports-flow.ts';
import { stackVerifiesGateway } from './stack-verifies-gateway.ts';
import { subjectClaimStable } from './subject-claim-stable.ts';
import { testPlatformLocalOnly } from './test-platform-local-only.ts';

export const rules: readonly Rule[] = [
  ruleOverridesEffective,
  environmentPresent,
  noPlaceholder,
  noInvisibleCharacters,
  platformKnown,
  profileConfirmed,
  stackKnown,
  stackSupportsFlow,
  stackSpeaksDialect,
  stackSigns,
  gatewayOffered,
  gatewayNamesSubject,
  stackVerifiesGateway,
  platformBaseUrlAbsolute,
  apiBaseUrlGiven,
  platformHttps,
  publicBaseUrlAbsolute,
  publicBaseUrlHttps,
  environmentHost,
  noIpLiteral,
  testPlatformLocalOnly,
  caFilePem,
  redirectUriAbsolute,
  redirectUriNotEncoded,
  redirectUriNoFragment,
  redirectUriNoQueryOrWildcard,
  redirectUriHttps,
  redirectUriUnderPublicBaseUrl,
  redirectUriRegistered,
  clientIdFormat,
  signingKeyGiven,
  secretByReference,
  secretNotClientId,
  sessionStoreShared,
  stackOffersSessionStore,
  sessionIdleLimit,
  sessionAbsoluteLimit,
  sessionLimitsOrdered,
  subjectClaimStable,
  accountModeProven,
  claimsKnown,
  claimsUnique,
  claimsMinimal,
  auditEnabled,
  auditRetention,
  logoutAtPlatform,
  logoutReturnPath,
  proxyDeclared,
  proxyTrusted,
];
