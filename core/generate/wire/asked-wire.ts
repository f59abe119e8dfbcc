// What asking about a person is made of, where the code or ticket is given there: which values, and where each stands.
import type { DetailEndpoint, Envelope, Profile } from '../../profile/profile.ts';
import { envelopeWire, withinData } from './envelope-wire.ts';
import { placeAt } from './place-at.ts';
import { placedValue } from './placed-value.ts';
import { writtenParts } from './written-parts.ts';

function detailWire(detail: DetailEndpoint | undefined) {
  return {
    method: detail?.method ?? '',
    path: detail?.path ?? '',
    token: placedValue(detail?.token),
    subject: placedValue(detail?.subject),
    ...writtenParts({ token: detail?.token, subject: detail?.subject }),
    /** The application's token is shown again. */
    withToken: detail?.token !== undefined,
    enveloped: detail?.envelope !== undefined,
    envelope: envelopeWire(detail?.envelope),
    undeclaredAt: withinData(detail?.envelope, 'undeclared'),
  };
}

/** Codes by which the platform says that a token is not, or no longer, valid. */
function tokenRefusals({ errors = [] }: Partial<Profile>): readonly (string | number)[] {
  const listed = errors.filter(({ error }) => error === 'invalid_token').map(({ code }) => code);
  return listed.length > 0 ? listed : ['invalid_token'];
}

/** A flag of true or false says no more than that. */
const hasCodes = (envelope: Envelope | undefined): boolean =>
  envelope?.codePath !== undefined || typeof envelope?.successValue !== 'boolean';

/** `subjectClaim`: the claim that accounts are mapped by. */
export function askedWire(profile: Profile, subjectClaim: string) {
  const { token, userinfo, claims } = profile;
  const { code, clientId, redirectUri, fixed } = userinfo;
  const values = { token: userinfo.token, code, clientId, redirectUri };
  const refusals = tokenRefusals(profile);
  const asked = code !== undefined;
  return {
    token: placedValue(values.token),
    code: placedValue(values.code),
    clientId: placedValue(values.clientId),
    redirectUri: placedValue(values.redirectUri),
    fixed: Object.entries(fixed ?? {}).map(([name, value]) => ({ name, value })),
    ...writtenParts(values, fixed),
    /** A client library's question has to be told more than the token. */
    settings: !asked && (clientId ?? redirectUri) !== undefined,
    /** The application has a token of its own, which may be kept until it expires. */
    application: asked && token !== undefined,
    tokenRefusals: refusals,
    tokenRefusal: refusals[0] ?? '',
    /** That its token is no longer valid can be told from other failures. */
    renews: asked && token !== undefined && hasCodes(userinfo.envelope),
    renewsByCode:
      asked && token !== undefined && userinfo.envelope !== undefined && hasCodes(userinfo.envelope),
    /** A ticket alone asks. */
    ticketOnly: asked && token === undefined,
    hasDetail: userinfo.detail !== undefined,
    /** Whom the details are asked of; `namedApart` where accounts are mapped by another claim. */
    named: placeAt(claims['sub']?.path ?? 'sub'),
    namedAt: withinData(
      userinfo.envelope,
      claims[userinfo.detail ? 'sub' : subjectClaim]?.path ?? subjectClaim,
    ),
    namedApart: userinfo.detail !== undefined && subjectClaim !== 'sub',
    detail: detailWire(userinfo.detail),
  };
}
