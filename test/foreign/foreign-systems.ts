// The four of them: two at OpenID Connect in Node, one at a platform of its own dialect, one in C.
import { foreignPackages } from './foreign-packages.ts';
import { apacheFiles, type ForeignSystem, nodeProgram } from './foreign-system.ts';

const openid = { platform: 'oidc-generic', clientId: 'foreign-system' } as const;

export const expressOpenidConnect: ForeignSystem = {
  ...openid,
  name: 'express-openid-connect',
  callback: '/callback',
  logoutAtPlatform: true,
  three: () => ({ loginPath: '/login', whoPath: '/profile', logout: { path: '/logout', method: 'GET' } }),
  setUp: nodeProgram('express-openid-connect', foreignPackages),
};

export const passportOpenidconnect: ForeignSystem = {
  ...openid,
  name: 'passport-openidconnect',
  callback: '/cb',
  logoutAtPlatform: false,
  three: () => ({ loginPath: '/login', whoPath: '/', logout: { path: '/logout' } }),
  setUp: nodeProgram('passport-openidconnect', foreignPackages),
};

export const passportOauth2: ForeignSystem = {
  name: 'passport-oauth2',
  platform: 'gd-zwrz',
  clientId: 'zwrz_foreign',
  callback: '/auth/callback',
  logoutAtPlatform: false,
  three: () => ({ loginPath: '/auth/login', whoPath: '/', logout: { path: '/logout' } }),
  setUp: nodeProgram('passport-oauth2', foreignPackages),
};

export const modAuthOpenidc: ForeignSystem = {
  ...openid,
  name: 'mod-auth-openidc',
  callback: '/secure/redirect_uri',
  logoutAtPlatform: true,
  three: (url) => ({
    loginPath: '/secure/',
    whoPath: '/secure/who.html',
    logout: { path: `/secure/redirect_uri?logout=${encodeURIComponent(`${url}/`)}`, method: 'GET' },
  }),
  setUp: apacheFiles,
};

export const foreignSystems: readonly ForeignSystem[] = [
  expressOpenidConnect,
  passportOpenidconnect,
  passportOauth2,
  modAuthOpenidc,
];
