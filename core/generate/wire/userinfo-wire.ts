// The userinfo request and its answer, and whether a client library's own would do.
import type { Profile } from '../../profile/profile.ts';
import { envelopeWire, withinData } from './envelope-wire.ts';
import { placeAt } from './place-at.ts';

/** What the fake platform in a generated project's tests says of a person; the id number has an impossible region. */
const sampleOf = { string: '样例', number: 1, boolean: true, array: '' } as const;
const samples: Readonly<Record<string, string>> = { id_number: '99010019900101001X' };

const claimsWire = ({ claims }: Profile, subjectPath: string) =>
  Object.entries(claims)
    .filter(([, { type }]) => type !== 'array')
    .map(([standard, { path, type }]) => ({
      path,
      isSubject: path === subjectPath,
      isName: path !== subjectPath && standard === 'name',
      isMobile: path !== subjectPath && standard === 'phone_number',
      isOther: path !== subjectPath && standard !== 'name' && standard !== 'phone_number',
      sample: samples[standard] ?? sampleOf[type],
    }));

/** Stands in for the token where a ticket alone asks. */
const noPlace = { in: 'query', name: '' } as const;

function requestWire({ userinfo: { method, token = noPlace, code, clientId, redirectUri, fixed } }: Profile) {
  const extra = clientId !== undefined || redirectUri !== undefined || fixed !== undefined;
  const header = token.in === 'header';
  const bearer = header && token.name.toLowerCase() === 'authorization';
  return {
    method,
    /** RFC 6750 §2.1. */
    bearer,
    /** Another header, with the token alone. */
    header: header && !bearer,
    query: token.in === 'query',
    form: token.in === 'form',
    json: token.in === 'json',
    tokenName: header ? token.name.toLowerCase() : token.name,
    /** The library's request has to be turned. */
    asks: method !== 'GET' || !bearer || extra,
    /** More than the token is sent: see `wire.asked`. */
    extra,
    /** Other than a token alone is sent, in whoever's words: see `wire.asked`. */
    asksMore: extra || code !== undefined,
  };
}

/** `subjectClaim`: the claim that accounts are mapped by. */
export function userinfoWire(profile: Profile, subjectClaim: string) {
  const { claims } = profile;
  const { envelope, code } = profile.userinfo;
  const subjectPath = claims[subjectClaim]?.path ?? subjectClaim;
  const listed = claimsWire(profile, subjectPath);
  const paths = Object.entries(claims);
  const renamed = subjectPath !== 'sub' || paths.some(([standard, { path }]) => path !== standard);
  return {
    ...requestWire(profile),
    enveloped: envelope !== undefined,
    envelope: envelopeWire(envelope),
    /** The platform's answer has to be turned, or no client library reads it. */
    answers: code !== undefined || envelope !== undefined || renamed,
    renamed,
    deepClaims: paths.some(([, { path }]) => path.includes('.')),
    subject: placeAt(subjectPath),
    subjectAt: withinData(envelope, subjectPath),
    undeclaredAt: withinData(envelope, 'undeclared'),
    claims: listed,
    hasName: listed.some(({ isName }) => isName),
    hasMobile: listed.some(({ isMobile }) => isMobile),
  };
}
