// The userinfo request and its answer (OIDC Core §5.3), wherever the platform wants the access token.
import type { Profile, UserinfoEndpoint } from '../profile/profile.ts';
import { readAnswer, writeError, writeSuccess } from './answer.ts';
import { readBody, writeBody } from './body.ts';
import { type FieldPaths, readFields, writeFields } from './fields.ts';
import type { Answer, HttpAnswer, HttpRequest, UserinfoRequest } from './message.ts';

const scheme = 'Bearer ';

/** `endpoint` is the absolute URL of the userinfo endpoint. A header named `authorization` carries `Bearer …`. */
export function writeUserinfoRequest(
  profile: Profile,
  endpoint: string,
  request: UserinfoRequest,
): HttpRequest {
  const { method, token } = profile.userinfo;
  if (token.in !== 'header')
    return writeBody(endpoint, method, token.in, new URLSearchParams([[token.name, request.accessToken]]));
  const header = token.name.toLowerCase();
  const value = header === 'authorization' ? scheme + request.accessToken : request.accessToken;
  return { method, url: endpoint, headers: { accept: 'application/json', [header]: value }, body: '' };
}

function findToken(request: HttpRequest, { token }: UserinfoEndpoint): string | undefined {
  if (token.in !== 'header') return readBody(request, token.in).get(token.name) ?? undefined;
  const name = token.name.toLowerCase();
  const header = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined;
  if (name !== 'authorization') return header;
  return header?.toLowerCase().startsWith(scheme.toLowerCase())
    ? header.slice(scheme.length).trim()
    : undefined;
}

/** The token that asks, or undefined when none stands where the profile has it. */
export function readUserinfoRequest(profile: Profile, request: HttpRequest): UserinfoRequest | undefined {
  const accessToken = findToken(request, profile.userinfo);
  return accessToken ? { accessToken } : undefined;
}

const claimPaths = (profile: Profile): FieldPaths =>
  Object.fromEntries(Object.entries(profile.claims).map(([name, claim]) => [name, claim.path]));

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
