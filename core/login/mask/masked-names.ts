// Which parameter, member and header names of a platform carry secrets or personal data, and of what kind.
import type { Claim, Profile } from '../../profile/profile.ts';
import type { MaskKind } from './mask-value.ts';

/** Lower-case name → kind. */
export type MaskedNames = ReadonlyMap<string, MaskKind>;

const standard: Readonly<Record<string, MaskKind>> = {
  client_secret: 'secret',
  clientsecret: 'secret',
  password: 'secret',
  client_assertion: 'secret',
  authorization: 'secret',
  'proxy-authorization': 'secret',
  cookie: 'secret',
  'set-cookie': 'secret',
  code: 'one-time',
  state: 'one-time',
  nonce: 'one-time',
  code_verifier: 'one-time',
  access_token: 'one-time',
  refresh_token: 'one-time',
  id_token: 'one-time',
  id_token_hint: 'one-time',
  logout_token: 'one-time',
  session_state: 'one-time',
  sid: 'one-time',
  jti: 'one-time',
  at_hash: 'one-time',
  name: 'name',
  family_name: 'name',
  given_name: 'name',
  middle_name: 'name',
  nickname: 'name',
  realname: 'name',
  username: 'personal',
  preferred_username: 'personal',
  sub: 'personal',
  email: 'email',
  mail: 'email',
  phone: 'phone',
  mobile: 'phone',
  telephone: 'phone',
  phone_number: 'phone',
  id_number: 'id-number',
  idcard: 'id-number',
  idcardnumber: 'id-number',
  certificatenumber: 'id-number',
  address: 'hidden',
  birthdate: 'hidden',
  picture: 'hidden',
};

/** Names nobody listed that say themselves what they are. Metadata such as `token_endpoint` does not end so. */
const telling = /(?:^|[_-])(?:token|secret|password|passwd|pwd|ticket)$|(?:Token|Secret|Password|Ticket)$/;

/** OIDC names of claims whose kind is more than `personal`. */
const kindOfClaim = (name: string, claim: Claim): MaskKind => {
  if (claim.sensitivity === 'none') return 'personal';
  const kind = standard[name];
  if (claim.sensitivity === 'sensitive') return kind === 'id-number' ? kind : 'hidden';
  return kind ?? 'personal';
};

const lastSegment = (path: string): string => path.split('.').at(-1) ?? path;

/** Names of what a question about a person is asked with. */
function placedNames({ userinfo: { token, code, detail } }: Profile): [name: string, kind: MaskKind][] {
  const placements = [token, code, detail?.token].filter((placement) => placement !== undefined);
  const oneTime = placements.map(({ name }): [string, MaskKind] => [name, 'one-time']);
  return detail ? [...oneTime, [detail.subject.name, 'personal']] : oneTime;
}

/** Names of signatures and their nonces, in requests and in what a gateway adds; of the latter the person too. */
function signedNames({ signing, gateway }: Profile): [name: string, kind: MaskKind][] {
  const carriers = [signing?.signature, signing?.nonce].filter((carrier) => carrier !== undefined);
  const ofRequests = carriers.map(({ name }): [string, MaskKind] => [name, 'one-time']);
  if (!gateway) return ofRequests;
  const ofGateway = Object.values(gateway.prefixes).flatMap((prefix): [string, MaskKind][] => [
    [prefix + gateway.signature.name, 'one-time'],
    [prefix + gateway.nonce.name, 'one-time'],
    ...Object.values(gateway.identity).map((name): [string, MaskKind] => [prefix + name, 'hidden']),
  ]);
  return [...ofRequests, ...ofGateway];
}

/** The names a platform uses for what must be masked, beside the standard ones. */
export function maskedNames(profile: Profile): MaskedNames {
  const names = new Map<string, MaskKind>(Object.entries(standard));
  const alias = (rfc: string, wire: string | null | undefined) => {
    const kind = names.get(rfc);
    if (kind && wire) names.set(lastSegment(wire).toLowerCase(), kind);
  };
  for (const [name, claim] of Object.entries(profile.claims)) {
    const kind = kindOfClaim(name, claim);
    for (const shown of [name, lastSegment(claim.path)]) {
      if (claim.sensitivity !== 'none') names.set(shown.toLowerCase(), kind);
    }
  }
  const parameters = [
    profile.authorize.parameters,
    profile.callback.parameters,
    profile.token?.parameters ?? {},
    profile.token?.fields ?? {},
    profile.logout?.parameters ?? {},
  ];
  for (const table of parameters) for (const [rfc, wire] of Object.entries(table)) alias(rfc, wire);
  for (const [name, kind] of [...placedNames(profile), ...signedNames(profile)])
    names.set(name.toLowerCase(), kind);
  names.set('authorization', 'secret');
  return names;
}

export const kindOfName = (names: MaskedNames, name: string): MaskKind | undefined =>
  names.get(name.toLowerCase()) ?? (telling.test(name) ? 'one-time' : undefined);

/** The kind a claim of the profile is shown as; undefined when it is not personal. */
export const kindOfProfileClaim = (profile: Profile, name: string): MaskKind | undefined => {
  const claim = profile.claims[name];
  return claim && claim.sensitivity !== 'none' ? kindOfClaim(name, claim) : undefined;
};
