// Invented platforms, each departing from the standard in its own way; together in every way a profile can say.
import { parseProfile } from '../../core/profile/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { tokenOf } from '../../core/profile/token-of.ts';
import { inventedSignatures } from './invented-signatures.ts';
import { inventedTickets } from './invented-tickets.ts';
import { claim, plain, standardClaims } from './plain-profile.ts';

/** Every parameter renamed, JSON, a flag of true or false deep in the answers, the token in a header of its own. */
const renamed: Profile = {
  ...plain,
  id: 'renamed',
  authorize: {
    path: '/a',
    parameters: { client_id: 'appid', redirect_uri: 'backUrl', state: 'sp' },
    fixed: { service: "o'clock", scope: 'all&x=1' },
    state: { echoed: 'yes', pattern: '^[A-Za-z0-9]+$' },
    pkce: 'none',
  },
  callback: { parameters: { code: 'authCode', state: 'sp', error: 'err', error_description: 'err-text' } },
  token: {
    path: '/t',
    method: 'POST',
    encoding: 'json',
    clientAuthentication: 'client_secret_post',
    parameters: {
      client_id: 'clientId',
      client_secret: 'client-secret',
      grant_type: 'grantType',
      redirect_uri: null,
    },
    envelope: {
      successPath: 'content.success',
      successValue: true,
      messagePath: 'content.message',
      dataPath: 'content.data',
      failureStatus: 'standard',
    },
    fields: {
      access_token: 'access.token',
      token_type: 'access.type',
      expires_in: 'access.expireIn',
      sub: 'user.id',
    },
    expiresIn: 'string',
  },
  userinfo: { path: '/u', method: 'GET', token: { in: 'header', name: 'X-Access-Token' } },
  logout: {
    path: '/l',
    parameters: { post_logout_redirect_uri: 'redirctToUrl', client_id: 'entity-id', state: null },
  },
  claims: { sub: claim('user.ids.main'), name: claim('user.name'), phone_number: claim('user.tel-no') },
};

/** Everything in queries, a flag that is text beside the data, another envelope for user info; keeps the state, wants PKCE. */
const queries: Profile = {
  ...plain,
  id: 'queries',
  authorize: { ...plain.authorize, state: { echoed: 'no' }, pkce: 'S256' },
  token: {
    ...tokenOf(plain),
    method: 'GET',
    encoding: 'query',
    parameters: { code: 'ticket', code_verifier: 'verifier' },
    envelope: {
      successPath: 'errcode',
      successValue: '0',
      messagePath: 'errmsg',
      dataPath: '',
      failureStatus: 200,
    },
    fields: { access_token: 'token' },
  },
  userinfo: {
    path: '/userinfo',
    method: 'GET',
    token: { in: 'query', name: 'access_token' },
    envelope: {
      successPath: 'result.code',
      successValue: 200,
      messagePath: 'result.text',
      dataPath: 'result.user',
      failureStatus: 'standard',
    },
  },
  claims: { sub: claim('id'), name: claim('names.full'), phone_number: claim('phone_number') },
};

/** Forms with other names, the token of the user in a JSON body, no envelope, a state of 32 hexadecimal digits. */
const flat: Profile = {
  ...plain,
  id: 'flat',
  authorize: {
    ...plain.authorize,
    fixed: { scope: 'user_info' },
    state: { echoed: 'yes', pattern: '^[0-9a-f]{32}$', maxLength: 32 },
  },
  token: {
    ...tokenOf(plain),
    clientAuthentication: 'client_secret_post',
    parameters: { client_id: 'appId', client_secret: 'appSecret' },
    fields: { sub: 'open.id' },
    expiresIn: 'string',
  },
  userinfo: { path: '/userinfo', method: 'POST', token: { in: 'json', name: 'token' } },
  logout: { path: '/logout', parameters: {} },
  claims: { ...standardClaims, sub: claim('openId') },
};

/** The standard but for a renamed callback, a subject in the token answer, a short state, PKCE, and an envelope around user info. */
const nearly: Profile = {
  ...plain,
  id: 'nearly',
  authorize: { ...plain.authorize, state: { echoed: 'yes', maxLength: 20 }, pkce: 'S256' },
  callback: { parameters: { code: 'auth_code' } },
  token: { ...tokenOf(plain), fields: { sub: 'user_id' } },
  userinfo: {
    path: '/userinfo',
    method: 'POST',
    token: { in: 'header', name: 'authorization' },
    envelope: {
      successPath: 'code',
      successValue: 0,
      messagePath: 'msg',
      dataPath: 'data',
      failureStatus: 200,
    },
  },
};

/** OpenID Connect with claims in other places, a parameter of its own and a short state. */
const openid: Profile = {
  ...plain,
  id: 'openid',
  flow: 'oidc-code',
  discovery: '/.well-known/openid-configuration',
  jwks: '/jwks',
  authorize: {
    ...plain.authorize,
    fixed: { domain: 'gov' },
    state: { echoed: 'yes', maxLength: 24, pattern: '^\\w+$' },
    pkce: 'S256',
  },
  logout: { path: '/logout', parameters: {} },
  claims: { ...standardClaims, name: claim('staff.full-name') },
};

/** Read as a user's own would be, so that none of them is one that the tool refuses. */
export const inventedProfiles: readonly Profile[] = [
  plain,
  renamed,
  queries,
  flat,
  nearly,
  openid,
  ...inventedTickets,
  ...inventedSignatures,
].map((profile) => parseProfile(JSON.stringify(profile)));
