// What asking about a person is made of, where the code or ticket is given there: which values, and where each stands.
import type { DetailEndpoint, Profile } from '../../profile/profile.ts';
import { envelopeWire, withinData } from './envelope-wire.ts';
import { placedValue } from './placed-value.ts';

type Placed = ReturnType<typeof placedValue>;

/** Whether anything stands in each part of the request. */
const partsOf = (placed: readonly Placed[]) => ({
  inQuery: placed.some(({ query }) => query),
  inForm: placed.some(({ form }) => form),
  inJson: placed.some(({ json }) => json),
  inHeader: placed.some(({ bearer, header }) => bearer || header),
});

function detailWire(detail: DetailEndpoint | undefined) {
  const token = placedValue(detail?.token);
  const subject = placedValue(detail?.subject);
  return {
    method: detail?.method ?? '',
    path: detail?.path ?? '',
    token,
    subject,
    ...partsOf([token, subject]),
    enveloped: detail?.envelope !== undefined,
    envelope: envelopeWire(detail?.envelope),
    undeclaredAt: withinData(detail?.envelope, 'undeclared'),
  };
}

export function askedWire({ token, userinfo }: Profile) {
  const values = {
    token: placedValue(userinfo.token),
    code: placedValue(userinfo.code),
    clientId: placedValue(userinfo.clientId),
    redirectUri: placedValue(userinfo.redirectUri),
  };
  const fixed = Object.entries(userinfo.fixed ?? {}).map(([name, value]) => ({ name, value }));
  const parts = partsOf(Object.values(values));
  return {
    ...values,
    fixed,
    ...parts,
    inQuery: parts.inQuery || fixed.length > 0,
    /** The application has a token of its own, which may be kept until it expires. */
    application: userinfo.code !== undefined && token !== undefined,
    /** A ticket alone asks. */
    ticketOnly: userinfo.code !== undefined && token === undefined,
    hasDetail: userinfo.detail !== undefined,
    detail: detailWire(userinfo.detail),
  };
}
