// Logout at the platform by a browser redirect (OIDC RP-Initiated Logout §2, or the platform's own parameters).
import type { Profile } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';
import { readParameters, withQuery, writeParameters } from './parameters.ts';

/** `endpoint` is the absolute URL of the logout endpoint. */
export const writeLogout = (profile: Profile, endpoint: string, parameters: Parameters): string =>
  withQuery(endpoint, writeParameters(parameters, profile.logout?.parameters ?? {}));

export const readLogout = (profile: Profile, url: string): ReceivedParameters =>
  readParameters(new URL(url).searchParams, profile.logout?.parameters ?? {});
