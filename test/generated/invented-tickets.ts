// Invented platforms of tickets and of tokens of the application, or that want more at user info than a token.
import type { Profile } from '../../core/profile/profile.ts';
import { tokenOf } from '../../core/profile/token-of.ts';
import { claim, plain } from './plain-profile.ts';

/** A token of the application by JSON, the code in a form, details in JSON without an envelope; a code where a failure has one. */
const application: Profile = {
  ...plain,
  id: 'application',
  flow: 'app-token-code',
  separateApi: true,
  authorize: {
    ...plain.authorize,
    parameters: { client_id: 'app-id', state: 'relay' },
    fixed: { view: 'qr' },
    fragment: 'scan',
  },
  callback: { parameters: { code: 'auth-code', state: 'relay' } },
  token: {
    ...tokenOf(plain),
    encoding: 'json',
    fixed: { tenant: "o'clock" },
    envelope: {
      successPath: 'fault.code',
      successValue: null,
      messagePath: 'fault.text',
      dataPath: 'result',
      failureStatus: 200,
    },
    fields: { access_token: 'app.token', expires_in: 'app.ttl' },
    expiresIn: 'string',
  },
  userinfo: {
    path: '/who',
    method: 'POST',
    token: { in: 'header', name: 'X-App-Token' },
    code: { in: 'form', name: 'auth-code' },
    clientId: { in: 'form', name: 'appId' },
    redirectUri: { in: 'query', name: 'back' },
    fixed: { format: 'json' },
    envelope: {
      successPath: 'ok',
      successValue: true,
      alsoSuccessful: { 'inner.ok': 'Y', done: 1 },
      codePath: 'inner.code',
      messagePath: 'inner.text',
      dataPath: 'inner.who',
      failureStatus: 'standard',
    },
    detail: {
      path: '/person',
      method: 'POST',
      token: { in: 'header', name: 'authorization' },
      subject: { in: 'json', name: 'user-id' },
    },
  },
  logout: { path: '/logout', parameters: { client_id: null }, fixed: { all: 'true' } },
  claims: { sub: claim('ids.main'), name: claim('person.name'), phone_number: claim('phone_number') },
  errors: [{ code: 'T1', message: '令牌无效', error: 'invalid_token', byCode: true }],
};

const { token: _, ...tokenless } = plain;

/** A ticket by form, no envelope, details by a header; the logout stays at the platform. */
const tickets: Profile = {
  ...tokenless,
  id: 'tickets',
  flow: 'cas',
  authorize: {
    ...plain.authorize,
    parameters: { client_id: null, response_type: null, redirect_uri: 'service', state: null },
    state: { echoed: 'no' },
  },
  callback: { parameters: { code: 'st', state: null } },
  userinfo: {
    path: '/validate',
    method: 'POST',
    code: { in: 'form', name: 'st' },
    redirectUri: { in: 'form', name: 'service' },
    detail: { path: '/detail', method: 'GET', subject: { in: 'header', name: 'X-User' } },
  },
  logout: {
    path: '/logout',
    parameters: { client_id: null, post_logout_redirect_uri: null, state: null },
    fixed: { scope: 'all' },
  },
};

/** A ticket for a token, without a secret and under a flag that is absent; user info wants more than the token. */
const exchange: Profile = {
  ...plain,
  id: 'exchange',
  flow: 'ticket',
  separateApi: true,
  authorize: { ...plain.authorize, state: { echoed: 'no' }, fragment: 'login' },
  callback: { parameters: { code: 'ticketId' } },
  token: {
    ...tokenOf(plain),
    clientAuthentication: 'client_secret_post',
    parameters: { code: 'ticketId' },
    fixed: { kind: 'person' },
    envelope: {
      successPath: 'head.fault',
      successValue: null,
      alsoSuccessful: { 'head.done': true },
      messagePath: 'head.text',
      dataPath: '',
      failureStatus: 200,
    },
  },
  userinfo: {
    path: '/userinfo',
    method: 'POST',
    token: { in: 'json', name: 'token' },
    clientId: { in: 'json', name: 'app-id' },
    redirectUri: { in: 'header', name: 'X-Back' },
    fixed: { v: '2' },
  },
  logout: {
    path: '/logout',
    parameters: { post_logout_redirect_uri: null, state: null },
  },
};

export const inventedTickets: readonly Profile[] = [application, tickets, exchange];
