// The scope a code stands for: what was asked for as far as the platform knows it.
import type { Context } from '../../context.ts';
import { offeredScopes } from '../../released-claims.ts';
import type { Grant } from '../../store.ts';
import { prompts } from '../authorize/prompt-known.ts';
import { mayRefresh } from './grant-type.ts';

/** OIDC Core §11: without the person's consent, or the right to refresh, `offline_access` is passed over. */
const mayStayOffline = ({ client, parameters }: Grant): boolean =>
  mayRefresh(client) && prompts(parameters['prompt']).includes('consent');

/** The platform's constant scope is granted as it is. */
export function grantedScope({ openid, profile }: Context, grant: Grant): string {
  const asked = grant.parameters['scope'] ?? profile.authorize.fixed['scope'] ?? '';
  if (!openid) return asked;
  const offered = offeredScopes(profile);
  return [...new Set(asked.split(' '))]
    .filter((scope) => offered.includes(scope) && (scope !== 'offline_access' || mayStayOffline(grant)))
    .join(' ');
}

export const isOffline = (scope: string): boolean => scope.split(' ').includes('offline_access');
