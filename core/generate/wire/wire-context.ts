// What a template may know of how a platform writes its messages: where it departs from the standard, and its own names there.
import type { Profile } from '../../profile/profile.ts';
import { isUsual, stateText } from '../../profile/state-text.ts';
import { codeWire } from './code-wire.ts';
import { gatewayWire } from './gateway-wire.ts';
import { logoutWire } from './logout-wire.ts';
import { type Messages, messagesOf } from './messages-of.ts';
import { refuseUnspeakable } from './refuse-unspeakable.ts';
import { signatureWire } from './signature-wire.ts';
import { usesWire } from './uses-wire.ts';

/** Whether the platform brings back the state it was sent. */
const returnsState = ({ authorize: { state } }: Profile, { authorize, callback }: Messages): boolean =>
  authorize.state.sent && callback.state.sent && state.echoed !== 'no';

function stateWire(profile: Profile, messages: Messages) {
  const { state: limits, pkce } = profile.authorize;
  const made = stateText(limits);
  const returned = returnsState(profile, messages);
  return {
    state: {
      ...made,
      returned,
      limited: returned && !isUsual(made),
      pattern: limits.pattern ?? '',
      maxLength: limits.maxLength ?? made.length,
    },
    pkce: pkce === 'S256',
    /** Something is kept between the authorization request and the callback. */
    hasChecks: returned || pkce === 'S256',
  };
}

/** Every request to the platform is signed. */
const isSignedThroughout = ({ token, signing }: Profile): boolean =>
  [...(token ? ['token' as const] : []), 'userinfo' as const].every(
    (endpoint) => signing?.endpoints.includes(endpoint) ?? false,
  );

const isAsked = ({ userinfo }: Profile): boolean => userinfo.code !== undefined;

/** What may differ at a platform of OpenID Connect; that nothing does, for any other. */
function openidWire({ flow, authorize }: Profile, { userinfo }: Messages, stateLimited: boolean) {
  const openid = flow === 'oidc-code';
  const { scope } = authorize.fixed;
  const fixed = Object.entries(authorize.fixed).filter(([name]) => name !== 'scope');
  const renamed = openid && userinfo.renamed;
  const fixedScope = openid && scope !== undefined;
  return {
    fixed: openid ? fixed.map(([name, value]) => ({ name, value })) : [],
    fixedScope,
    scope: scope ?? '',
    renamed,
    stateLimited: openid && stateLimited,
    /** Code reads the list of declared claims: for their scopes, or for their places. */
    declares: !fixedScope || renamed,
  };
}

/**
 * `subjectClaim`: the claim that accounts are mapped by.
 * Throws a UserError for a profile that no code can speak, or that contradicts itself.
 */
export function wireContext(profile: Profile, subjectClaim: string) {
  const messages = messagesOf(profile, subjectClaim);
  const { authorize, callback, token, userinfo, asked, envelopes } = messages;
  const state = stateWire(profile, messages);
  const logout = logoutWire(profile);
  const code = codeWire(messages);
  const turned = code.tokenTurned || userinfo.asks || userinfo.enveloped;
  const departs = !authorize.standard || callback.renamed || turned || !state.state.returned;
  refuseUnspeakable(profile, subjectClaim, departs);
  const openid = openidWire(profile, messages, state.state.limited);
  const isOpenid = profile.flow === 'oidc-code';
  const fixed = isOpenid ? openid.fixed : authorize.fixed;
  const hasLogout = isOpenid || profile.logout !== undefined;
  return {
    authorize: {
      ...authorize,
      /** A client library's parameters have to be turned, or others come with them. */
      turned: !authorize.standard || fixed.length > 0 || !state.state.returned,
    },
    callback,
    token,
    userinfo,
    signature: {
      ...signatureWire(profile.signing),
      /** A wrong signature is told by the envelope of the first request that is signed. */
      told: (profile.signing?.endpoints ?? []).includes('token') && token.enveloped,
      /** Some requests are sent as they are: code needs a client for those. */
      leavesUnsigned: !isSignedThroughout(profile),
    },
    gateway: gatewayWire(profile.gateway, subjectClaim),
    /** A platform that stands in refuses userinfo for more than its token. */
    userinfoRefused: userinfo.extra || (profile.signing?.endpoints.includes('userinfo') ?? false),
    asked,
    /** What code that asks without a client library draws at random. */
    askedRandom: {
      bytes: (state.state.returned && !state.state.limited) || logout.state.sent,
      int: state.state.limited,
    },
    envelopes: envelopes.list,
    logout,
    ...state,
    ...code,
    openid,
    /** Messages of a client library to the token or userinfo endpoint are turned. */
    fetches: !isOpenid && !isAsked(profile) && (code.tokenTurned || code.userinfoTurned),
    hasLogout,
    uses: usesWire(messages, {
      openid: isOpenid,
      hasLogout,
      logout,
      returned: state.state.returned,
      hasChecks: state.hasChecks,
    }),
  };
}
