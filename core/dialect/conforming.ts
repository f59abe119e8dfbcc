// Whether an endpoint of a platform speaks the standard, so that nothing has to stand between it and a client library.
import type { ParameterNames, Profile, TokenEndpoint } from '../profile/profile.ts';

const unchanged = (names: ParameterNames): boolean =>
  Object.entries(names).every(([name, wireName]) => name === wireName);

/** True when token requests and answers are those of RFC 6749; `authentication` of the client aside. */
export const conformsAtToken = (token: TokenEndpoint): boolean =>
  token.method === 'POST' &&
  token.encoding === 'form' &&
  token.fixed === undefined &&
  token.envelope === undefined &&
  token.expiresIn === 'number' &&
  unchanged(token.parameters) &&
  unchanged(token.fields);

/** True when userinfo requests and answers are those of OIDC Core §5.3. */
export const conformsAtUserinfo = ({ userinfo, claims }: Profile): boolean =>
  userinfo.method === 'GET' &&
  userinfo.token?.in === 'header' &&
  userinfo.token.name.toLowerCase() === 'authorization' &&
  userinfo.code === undefined &&
  userinfo.clientId === undefined &&
  userinfo.redirectUri === undefined &&
  userinfo.fixed === undefined &&
  userinfo.detail === undefined &&
  userinfo.envelope === undefined &&
  Object.entries(claims).every(([name, { path }]) => name === path);
