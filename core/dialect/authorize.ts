// The authorization request (RFC 6749 §4.1.1) in the platform's own names.
import type { Profile } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';
import { readParameters, withQuery, writeParameters } from './parameters.ts';

/** `endpoint` is the absolute URL of the authorize endpoint. The profile's fixed parameters win over the caller's. */
export function writeAuthorize(profile: Profile, endpoint: string, parameters: Parameters): string {
  const query = writeParameters(parameters, profile.authorize.parameters);
  for (const [name, value] of Object.entries(profile.authorize.fixed)) query.set(name, value);
  return withQuery(endpoint, query);
}

export const readAuthorize = (profile: Profile, url: string): ReceivedParameters =>
  readParameters(new URL(url).searchParams, profile.authorize.parameters);
