// The authorization request: the platform's names of its parameters, and what is always the same.
import type { Profile } from '../../profile/profile.ts';
import { isStandard, parameterIn } from './parameter-in.ts';

export function authorizeWire({ authorize }: Profile) {
  const pkce = authorize.pkce === 'S256';
  const named = (name: string, wanted?: boolean) => parameterIn(authorize.parameters, name, wanted);
  const base = {
    response_type: named('response_type'),
    client_id: named('client_id'),
    redirect_uri: named('redirect_uri'),
  };
  const challenge = {
    code_challenge: named('code_challenge', pkce),
    code_challenge_method: named('code_challenge_method', pkce),
  };
  const state = named('state');
  return {
    ...base,
    ...challenge,
    state,
    /** A client library's own words will do; that no state is sent does not change them. */
    standard:
      authorize.fragment === undefined &&
      isStandard({ ...base, ...(pkce ? challenge : {}) }) &&
      (!state.sent || state.name === 'state'),
    hasFragment: authorize.fragment !== undefined,
    /** With its number sign. */
    fragment: authorize.fragment === undefined ? '' : `#${authorize.fragment}`,
    fixed: Object.entries(authorize.fixed).map(([name, value]) => ({ name, value })),
  };
}
