// The authorization request (RFC 6749 §4.1.1) in the platform's own names.
import type { Profile } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';
import { readParameters, withQuery, writeParameters } from './parameters.ts';

/** A request as it arrived; `wrongFixed` are the wire names of constant parameters that lack their constant value. */
export interface ReceivedAuthorize extends ReceivedParameters {
  readonly wrongFixed: readonly string[];
}

/** `endpoint` is the absolute URL of the authorize endpoint. The profile's fixed parameters win over the caller's. */
export function writeAuthorize(profile: Profile, endpoint: string, parameters: Parameters): string {
  const query = writeParameters(parameters, profile.authorize.parameters);
  const { fixed, fragment } = profile.authorize;
  for (const [name, value] of Object.entries(fixed)) query.set(name, value);
  const url = withQuery(endpoint, query);
  return fragment === undefined ? url : `${url.replace(/#.*$/, '')}#${fragment}`;
}

/** What the caller asked for: the profile's fixed parameters are not the caller's and are only checked. */
export function readAuthorize(profile: Profile, url: string): ReceivedAuthorize {
  const query = new URL(url).searchParams;
  const fixed = Object.entries(profile.authorize.fixed);
  const wrongFixed = fixed.filter(([name, value]) => query.get(name) !== value).map(([name]) => name);
  for (const [name] of fixed) query.delete(name);
  return { ...readParameters(query, profile.authorize.parameters), wrongFixed };
}
