// The endpoints as a table: path from the profile, methods, and who answers.
import { joinUrl } from '../dialect/parameters.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';
import { answerAuthorize } from './endpoints/authorize/answer-authorize.ts';
import { answerLogin } from './endpoints/login/answer-login.ts';
import { answerLogout } from './endpoints/logout/answer-logout.ts';
import { answerLogoutConsent } from './endpoints/logout/answer-logout-consent.ts';
import { answerDiscovery } from './endpoints/openid/answer-discovery.ts';
import { answerKeys } from './endpoints/openid/answer-keys.ts';
import { answerRevocation } from './endpoints/token/answer-revocation.ts';
import { answerToken } from './endpoints/token/answer-token.ts';
import { answerDescriptor } from './endpoints/tool/answer-descriptor.ts';
import { answerRequests } from './endpoints/tool/answer-requests.ts';
import { answerDetail } from './endpoints/userinfo/answer-detail.ts';
import { answerUserinfo } from './endpoints/userinfo/answer-userinfo.ts';
import { ownPaths } from './own-paths.ts';
import { demandSignature } from './signing/demand-signature.ts';

const browser = ['GET', 'POST'];

/** Path → endpoint. */
export function createRoutes(context: Context): ReadonlyMap<string, Endpoint> {
  const { profile, openid, baseUrl } = context;
  const token = demandSignature(context, 'token', answerToken);
  const userinfo = demandSignature(context, 'userinfo', answerUserinfo);
  const second = demandSignature(context, 'detail', answerDetail);
  const userinfoMethods = openid ? ['GET', 'POST'] : [profile.userinfo.method];
  const { detail } = profile.userinfo;
  const table: readonly (Omit<Endpoint, 'path'> & { readonly path: string | undefined })[] = [
    { id: 'authorize', path: profile.authorize.path, methods: browser, handle: answerAuthorize },
    { id: 'login', path: ownPaths.login, methods: ['POST'], handle: answerLogin },
    { id: 'token', path: profile.token?.path, methods: [profile.token?.method ?? ''], handle: token },
    { id: 'userinfo', path: profile.userinfo.path, methods: userinfoMethods, handle: userinfo },
    { id: 'detail', path: detail?.path, methods: [detail?.method ?? ''], handle: second },
    { id: 'logout', path: profile.logout?.path, methods: browser, handle: answerLogout },
    { id: 'logout-consent', path: ownPaths.logout, methods: ['POST'], handle: answerLogoutConsent },
    {
      id: 'revocation',
      path: openid ? ownPaths.revocation : undefined,
      methods: ['POST'],
      handle: answerRevocation,
    },
    { id: 'discovery', path: profile.discovery, methods: ['GET'], handle: answerDiscovery },
    { id: 'keys', path: profile.jwks, methods: ['GET'], handle: answerKeys },
    { id: 'descriptor', path: ownPaths.descriptor, methods: ['GET'], handle: answerDescriptor, own: true },
    { id: 'requests', path: ownPaths.requests, methods: ['GET'], handle: answerRequests, own: true },
  ];
  const routes = new Map<string, Endpoint>();
  for (const { path, ...endpoint } of table) {
    if (path === undefined) continue;
    const { pathname } = new URL(joinUrl(baseUrl, path));
    routes.set(pathname, { ...endpoint, path: pathname });
  }
  return routes;
}
