// What code uses somewhere or nowhere, each summed up once: in templates one question for an import.
import type { logoutWire } from './logout-wire.ts';
import type { Messages } from './messages-of.ts';

interface Way {
  readonly openid: boolean;
  readonly hasLogout: boolean;
  readonly logout: ReturnType<typeof logoutWire>;
  /** The state comes back; something is kept until it does. */
  readonly returned: boolean;
  readonly hasChecks: boolean;
}

/** Of the requests in code's own words: to the token endpoint, that which asks who it is, and that for the details. */
function requestUses({ token, asked }: Messages) {
  const questions = [asked, asked.detail];
  const tokenPairs = !token.json || token.basic;
  const askedBody = questions.some(({ hasBody }) => hasBody);
  return {
    /** The token request has pairs of names and values in a query or form, or credentials that are encoded as these. */
    tokenPairs,
    /** The request that asks who it is has such pairs. */
    questionPairs: asked.inQuery || asked.inForm,
    /** Any request of code that is given the code or ticket has such pairs. */
    askedPairs:
      (asked.application && tokenPairs) || questions.some(({ inQuery, inForm }) => inQuery || inForm),
    /** Parameters, in whichever writing, go into a request of that code. */
    askedParameters: asked.application || askedBody || questions.some(({ inQuery }) => inQuery),
    /** The other side reads parameters of that code by name. */
    askedFields: asked.application || askedBody,
    /** The application shows its credentials as RFC 6749 §2.3.1 has it. */
    applicationBasic: asked.application && token.basic,
    json: token.json || questions.some(({ inJson }) => inJson),
  };
}

export function usesWire(messages: Messages, { openid, hasLogout, logout, returned, hasChecks }: Way) {
  const logoutState = logout.state.sent;
  return {
    ...requestUses(messages),
    /** Something is drawn at random, for the login or for the way back from the logout. */
    random: hasChecks || logoutState,
    /** So is a state, of either. */
    stateRandom: returned || logoutState,
    /** So is the state of the way back, which OpenID Connect always has. */
    logoutRandom: openid || logoutState,
    logoutParameters: hasLogout && !logout.bare,
    /** A refusal comes back with the state. */
    refusalReturned: returned && messages.callback.error.sent,
  };
}
