// The second call of platforms whose userinfo answer only says who it is: its request and its answer.
import type { DetailEndpoint, Profile } from '../profile/profile.ts';
import { readAnswer, writeError, writeSuccess } from './answer.ts';
import { claimPaths } from './claim-paths.ts';
import { readFields, writeFields } from './fields.ts';
import type { Answer, DetailRequest, HttpAnswer, HttpRequest } from './message.ts';
import { readPlaced, writePlaced } from './placed.ts';

/** `endpoint` is the absolute URL of the second endpoint. */
export function writeDetailRequest(
  { method, token, subject }: DetailEndpoint,
  endpoint: string,
  request: DetailRequest,
): HttpRequest {
  const { accessToken } = request;
  return writePlaced(endpoint, method, [
    ...(token && accessToken !== undefined ? ([[token, accessToken]] as const) : []),
    [subject, request.subject],
  ]);
}

/** Undefined when no subject stands where the profile has it. */
export function readDetailRequest(
  { token, subject: placement }: DetailEndpoint,
  request: HttpRequest,
): DetailRequest | undefined {
  const subject = readPlaced(request, placement);
  const accessToken = token && readPlaced(request, token);
  if (subject === undefined) return undefined;
  return { subject, ...(accessToken === undefined ? {} : { accessToken }) };
}

/** The subject stands in the first answer. */
const paths = (profile: Profile) => {
  const { sub: _, ...others } = claimPaths(profile);
  return others;
};

export function writeDetailAnswer(
  profile: Profile,
  answer: Extract<Answer, { kind: 'success' | 'error' }>,
): HttpAnswer {
  const envelope = profile.userinfo.detail?.envelope;
  if (answer.kind === 'error') return writeError(profile, answer.error, envelope);
  return writeSuccess(writeFields(answer.value, paths(profile)), envelope);
}

export function readDetailAnswer(profile: Profile, answer: HttpAnswer): Answer {
  const read = readAnswer(profile, answer, profile.userinfo.detail?.envelope);
  return read.kind === 'success' ? { kind: 'success', value: readFields(read.value, paths(profile)) } : read;
}
