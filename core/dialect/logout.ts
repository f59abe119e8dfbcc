// Logout at the platform by a browser redirect (OIDC RP-Initiated Logout §2, or the platform's own parameters).
import type { Profile } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';
import { readParameters, withQuery, writeParameters } from './parameters.ts';

/** `endpoint` is the absolute URL of the logout endpoint. */
export function writeLogout({ logout }: Profile, endpoint: string, parameters: Parameters): string {
  const query = writeParameters(parameters, logout?.parameters ?? {});
  for (const [name, value] of Object.entries(logout?.fixed ?? {})) query.set(name, value);
  return withQuery(endpoint, query);
}

/** The constant parameters are nobody's to choose and are left out. */
export function readLogout({ logout }: Profile, url: string): ReceivedParameters {
  const query = new URL(url).searchParams;
  for (const name of Object.keys(logout?.fixed ?? {})) query.delete(name);
  return readParameters(query, logout?.parameters ?? {});
}
