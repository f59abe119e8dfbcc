// What code between a client library and the platform, or in place of the library, is made of.
import type { Messages } from './messages-of.ts';

/** Every place of an answer that code reaches for, but those of claims. */
const reachedPlaces = ({ token, userinfo, asked, envelopes }: Messages) => [
  ...envelopes.list.flatMap(({ success, message, data, code, further }) => [
    success,
    message,
    data,
    code,
    ...further,
  ]),
  ...(token.answers ? [token.accessToken] : []),
  ...(token.answers && token.namesTwice ? [token.subject] : []),
  ...(asked.application ? [token.expiresIn] : []),
  ...(asked.namedApart ? [asked.named] : []),
  ...(userinfo.renamed ? [userinfo.subject] : []),
];

function envelopesWire({ envelopes: { list, alike } }: Messages) {
  const anyAbsent = list.some(({ absent }) => absent);
  const anyFurther = list.some(({ further }) => further.length > 0);
  return {
    hasEnvelope: list.length > 0,
    oneEnvelope: alike,
    anyAbsent,
    anyFurther,
    anyDeparture: anyAbsent || anyFurther,
  };
}

/** Some answer that code reads comes in no envelope. */
const readsFlat = ({ token, userinfo, asked }: Messages): boolean =>
  (token.answers && !token.enveloped) ||
  (userinfo.answers && !userinfo.enveloped) ||
  (asked.hasDetail && !asked.detail.enveloped);

export function codeWire(messages: Messages) {
  const { token, userinfo, asked } = messages;
  return {
    /** The token answer is turned for a client library. */
    tokenStandardised: token.answers && !asked.application,
    tokenTurned: token.asks || token.answers,
    userinfoTurned: userinfo.asks || userinfo.answers,
    reads: token.answers || userinfo.answers,
    readsFlat: readsFlat(messages),
    ...envelopesWire(messages),
    walks: reachedPlaces(messages).some(({ deep }) => deep) || (userinfo.renamed && userinfo.deepClaims),
    /** A request has a body, whose type a strict platform looks at. */
    hasBody: !token.query || userinfo.form || userinfo.json,
    /** A request that asks, or one for the application's token, has a body. */
    askedBody: asked.hasBody || asked.detail.hasBody || (asked.application && !token.query),
  };
}
