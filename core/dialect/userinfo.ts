// The userinfo request and its answer (OIDC Core §5.3), wherever the platform wants the token or the ticket.
import type { Placement, Profile } from '../profile/profile.ts';
import { readAnswer, writeError, writeSuccess } from './answer.ts';
import { claimPaths } from './claim-paths.ts';
import { readFields, writeFields } from './fields.ts';
import type { Answer, HttpAnswer, HttpRequest, UserinfoRequest } from './message.ts';
import { readPlaced, writePlaced } from './placed.ts';

const members = ({
  userinfo,
}: Profile): readonly (readonly [keyof UserinfoRequest, Placement | undefined])[] => [
  ['accessToken', userinfo.token],
  ['code', userinfo.code],
  ['clientId', userinfo.clientId],
  ['redirectUri', userinfo.redirectUri],
];

/** `endpoint` is the absolute URL of the userinfo endpoint. What the profile has no place for is not sent. */
export function writeUserinfoRequest(
  profile: Profile,
  endpoint: string,
  request: UserinfoRequest,
): HttpRequest {
  const { method, fixed = {} } = profile.userinfo;
  const constants = Object.entries(fixed).map(([name, value]) => [{ in: 'query', name }, value] as const);
  const values = members(profile).flatMap(([member, placement]) => {
    const value = request[member];
    return placement && value !== undefined ? [[placement, value] as const] : [];
  });
  return writePlaced(endpoint, method, [...constants, ...values]);
}

/** What stands where the profile has it; a member that does not is left out. */
export const readUserinfoRequest = (profile: Profile, request: HttpRequest): UserinfoRequest =>
  Object.fromEntries(
    members(profile).flatMap(([member, placement]) => {
      const value = placement && readPlaced(request, placement);
      return value === undefined ? [] : [[member, value]];
    }),
  );

/** RFC 6750 §3: a refused token is answered with a challenge. */
export const withBearerChallenge = (answer: HttpAnswer, error: string): HttpAnswer => ({
  ...answer,
  headers: {
    ...answer.headers,
    'www-authenticate': `Bearer error="${error.replace(/[^\x20-\x7e]|["\\]/g, '')}"`,
  },
});

export function writeUserinfoAnswer(
  profile: Profile,
  answer: Extract<Answer, { kind: 'success' | 'error' }>,
): HttpAnswer {
  const { envelope } = profile.userinfo;
  if (answer.kind === 'error') {
    const written = writeError(profile, answer.error, envelope);
    return envelope ? written : withBearerChallenge(written, answer.error.error);
  }
  return writeSuccess(writeFields(answer.value, claimPaths(profile)), envelope);
}

export function readUserinfoAnswer(profile: Profile, answer: HttpAnswer): Answer {
  const read = readAnswer(profile, answer, profile.userinfo.envelope);
  return read.kind === 'success'
    ? { kind: 'success', value: readFields(read.value, claimPaths(profile)) }
    : read;
}
