// Rules about what stands between the browser and the application: nginx, docker-compose, forwarded headers.
import type { ProjectRule } from '../project-rule.ts';
import { accessLogWithoutCredentials } from './access-log-without-credentials.ts';
import { applicationNotPublished } from './application-not-published.ts';
import { callbackNotCached } from './callback-not-cached.ts';
import { callbackPathProxied } from './callback-path-proxied.ts';
import { forwardedHeadersHonoured } from './forwarded-headers-honoured.ts';
import { forwardedHeadersTrustedNarrowly } from './forwarded-headers-trusted-narrowly.ts';
import { proxyPassesHostAndScheme } from './proxy-passes-host-and-scheme.ts';
import { proxyPortAgrees } from './proxy-port-agrees.ts';
import { proxySetsOwnForwardedHeaders } from './proxy-sets-own-forwarded-headers.ts';
import { proxyTimeoutSufficient } from './proxy-timeout-sufficient.ts';
import { responseHeadersSafe } from './response-headers-safe.ts';
import { tlsUsed } from './tls-used.ts';
import { tlsVersionModern } from './tls-version-modern.ts';

export const proxyRules: readonly ProjectRule[] = [
  ...[proxyPassesHostAndScheme, proxySetsOwnForwardedHeaders, forwardedHeadersHonoured],
  ...[forwardedHeadersTrustedNarrowly, callbackPathProxied, tlsUsed, tlsVersionModern],
  ...[proxyTimeoutSufficient, callbackNotCached, accessLogWithoutCredentials, responseHeadersSafe],
  ...[applicationNotPublished, proxyPortAgrees],
];
