// What a template may know of how a platform writes its messages: where it departs from the standard, and its own names there.
import type { Profile } from '../../profile/profile.ts';
import { isUsual, stateText } from '../../profile/state-text.ts';
import { askedWire } from './asked-wire.ts';
import { authorizeWire } from './authorize-wire.ts';
import { callbackWire } from './callback-wire.ts';
import { envelopesOf } from './envelope-wire.ts';
import { logoutWire } from './logout-wire.ts';
import { refuseUnspeakable } from './refuse-unspeakable.ts';
import { signatureWire } from './signature-wire.ts';
import { tokenWire } from './token-wire.ts';
import { userinfoWire } from './userinfo-wire.ts';

/** The four messages with an answer or a way back, and the envelopes around the answers. */
const messagesOf = (profile: Profile, subjectClaim: string) => ({
  authorize: authorizeWire(profile),
  callback: callbackWire(profile),
  token: tokenWire(profile, subjectClaim),
  userinfo: userinfoWire(profile, subjectClaim),
  envelopes: envelopesOf(profile),
});

type Messages = ReturnType<typeof messagesOf>;

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

/** What code between a client library and the platform is made of. */
function codeWire({ token, userinfo, envelopes }: Messages) {
  const reached = [
    ...envelopes.list.flatMap(({ success, message, data, code, further }) => [
      success,
      message,
      data,
      code,
      ...further,
    ]),
    ...(token.answers ? [token.accessToken] : []),
    ...(token.answers && token.namesTwice ? [token.subject] : []),
    ...(userinfo.renamed ? [userinfo.subject] : []),
  ];
  return {
    tokenTurned: token.asks || token.answers,
    userinfoTurned: userinfo.asks || userinfo.answers,
    reads: token.answers || userinfo.answers,
    readsFlat: (token.answers && !token.enveloped) || (userinfo.answers && !userinfo.enveloped),
    hasEnvelope: envelopes.list.length > 0,
    oneEnvelope: envelopes.alike,
    walks: reached.some(({ deep }) => deep) || (userinfo.renamed && userinfo.deepClaims),
    /** A request has a body, whose type a strict platform looks at. */
    hasBody: !token.query || userinfo.form || userinfo.json,
  };
}

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
  const { authorize, callback, token, userinfo, envelopes } = messages;
  const state = stateWire(profile, messages);
  const code = codeWire(messages);
  const turned = code.tokenTurned || userinfo.asks || userinfo.enveloped;
  const departs = !authorize.standard || callback.renamed || turned || !state.state.returned;
  refuseUnspeakable(profile, subjectClaim, departs);
  const openid = openidWire(profile, messages, state.state.limited);
  const fixed = profile.flow === 'oidc-code' ? openid.fixed : authorize.fixed;
  return {
    authorize: {
      ...authorize,
      /** A client library's parameters have to be turned, or others come with them. */
      turned: !authorize.standard || fixed.length > 0 || !state.state.returned,
    },
    callback,
    token,
    userinfo,
    asked: askedWire(profile),
    signature: signatureWire(profile.signing),
    envelopes: envelopes.list,
    logout: logoutWire(profile),
    ...state,
    ...code,
    openid,
    /** Messages to the token or userinfo endpoint are turned. */
    fetches: profile.flow !== 'oidc-code' && (code.tokenTurned || code.userinfoTurned),
    hasLogout: profile.flow === 'oidc-code' || profile.logout !== undefined,
  };
}
