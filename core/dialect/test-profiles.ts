// Profiles for tests: the shipped ones by name, and invented ones that deviate in every way a profile can express.
import type { Claim, Profile } from '../profile/profile.ts';
import { findProfile } from '../profile/profiles.ts';
import { tokenOf } from '../profile/token-of.ts';
import { text } from '../text.ts';

const shipped = (id: string): Profile => {
  const profile = findProfile(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
};

export const gdZwrz = shipped('gd-zwrz');
export const oidc = shipped('oidc-generic');

const claim = (path: string): Claim => ({
  path,
  type: 'string',
  sensitivity: 'none',
  title: text('测试', 'Test'),
});

const base = {
  version: '1',
  title: text('测试平台', 'Test platform'),
  description: text('只用于测试。', 'For tests only.'),
  status: 'custom',
  flow: 'oauth2-code',
  codeLifetime: 60,
  tokenLifetime: 60,
  hosts: { test: [], production: [] },
  evidence: [],
  unknowns: [],
} as const;

const errors = [
  { code: 'E01', message: '授权码无效', error: 'invalid_grant' },
  { code: 'E02', message: '客户端无效', error: 'invalid_client' },
  { code: 'E03', message: '令牌无效', error: 'invalid_token' },
] as const;

/** Everything renamed, JSON bodies, a flag of true and false deep in a nested envelope, the token in a header of its own. */
const renamed: Profile = {
  ...base,
  id: 'renamed',
  authorize: {
    path: '/a',
    parameters: { client_id: 'appid', redirect_uri: 'backUrl', state: 'sp', response_type: null },
    fixed: { service: 'initService', scope: 'all&x=1' },
    state: { echoed: 'yes' },
    pkce: 'none',
  },
  callback: { parameters: { code: 'authCode', state: 'sp', error: 'err' } },
  token: {
    path: '/t',
    method: 'POST',
    encoding: 'json',
    clientAuthentication: 'client_secret_post',
    parameters: {
      client_id: 'clientId',
      client_secret: 'clientSecret',
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
      access_token: 'accessToken',
      token_type: 'type.name',
      expires_in: 'type.expireIn',
      sub: 'user.id',
    },
    expiresIn: 'string',
  },
  userinfo: { path: '/u', method: 'GET', token: { in: 'header', name: 'X-Access-Token' } },
  logout: { path: '/l', parameters: { post_logout_redirect_uri: 'redirctToUrl', client_id: 'entityId' } },
  claims: { sub: claim('user.ids.main'), name: claim('user.name'), email: claim('mail') },
  errors,
};

/** Everything in the query, a secret in HTTP Basic, data and flag in one flat object. */
const flat: Profile = {
  ...base,
  id: 'flat',
  authorize: { path: '/a', parameters: {}, fixed: {}, state: { echoed: 'no' }, pkce: 'S256' },
  callback: { parameters: {} },
  token: {
    path: '/t',
    method: 'GET',
    encoding: 'query',
    clientAuthentication: 'client_secret_basic',
    parameters: { code: 'ticket' },
    envelope: {
      successPath: 'errcode',
      successValue: '0',
      messagePath: 'errmsg',
      dataPath: '',
      failureStatus: 200,
    },
    fields: { access_token: 'token' },
    expiresIn: 'number',
  },
  userinfo: {
    path: '/u',
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
  claims: { sub: claim('id'), name: claim('names.full') },
  errors: errors.map((e, index) => ({ ...e, code: index + 1 })),
};

/** A token in a JSON body and no envelope anywhere. */
const json: Profile = {
  ...flat,
  id: 'json',
  token: { ...tokenOf(renamed), encoding: 'form', expiresIn: 'number', fields: {} },
  userinfo: { path: '/u', method: 'POST', token: { in: 'json', name: 'token' } },
  errors: [],
};

export const syntheticProfiles: readonly Profile[] = [renamed, flat, json];
