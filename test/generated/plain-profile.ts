// An invented platform to the letter of RFC 6749, from which the others depart.
import type { Claim, Profile } from '../../core/profile/profile.ts';
import { text } from '../../core/text.ts';

export const claim = (path: string): Claim => ({
  path,
  type: 'string',
  sensitivity: 'personal',
  title: text('测试项', 'Test claim'),
});

export const standardClaims = { sub: claim('sub'), name: claim('name'), phone_number: claim('phone_number') };

/** A platform to the letter of RFC 6749 and RFC 6750, without logout. */
export const plain: Profile = {
  id: 'plain',
  version: '1',
  title: text('标准平台', 'Plain platform'),
  description: text('只用于测试。', 'For tests only.'),
  status: 'custom',
  flow: 'oauth2-code',
  authorize: { path: '/authorize', parameters: {}, fixed: {}, state: { echoed: 'yes' }, pkce: 'none' },
  callback: { parameters: {} },
  token: {
    path: '/token',
    method: 'POST',
    encoding: 'form',
    clientAuthentication: 'client_secret_basic',
    parameters: {},
    fields: {},
    expiresIn: 'number',
  },
  userinfo: { path: '/userinfo', method: 'GET', token: { in: 'header', name: 'authorization' } },
  claims: standardClaims,
  errors: [],
  codeLifetime: 60,
  tokenLifetime: 60,
  hosts: { test: [], production: [] },
  evidence: [],
  unknowns: [],
};
