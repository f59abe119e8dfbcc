// The authorization response (RFC 6749 §4.1.2), delivered to the redirect URI.
import type { Profile } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';
import { readParameters, withQuery, writeParameters } from './parameters.ts';

export const writeCallback = (profile: Profile, redirectUri: string, parameters: Parameters): string =>
  withQuery(redirectUri, writeParameters(parameters, profile.callback.parameters));

export const readCallback = (profile: Profile, url: string): ReceivedParameters =>
  readParameters(new URL(url).searchParams, profile.callback.parameters);
