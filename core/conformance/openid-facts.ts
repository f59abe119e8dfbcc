// What a system registered at an OpenID Connect platform beyond the usual, and where it answers; the names are those of the registration.
import type { Client } from '../platform/platform-shape.ts';

export interface OpenidFacts {
  readonly idTokenSignedResponseAlg?: 'RS256' | 'ES256';
  /** Userinfo is a JWT then. */
  readonly userinfoSignedResponseAlg?: 'RS256' | 'ES256';
  /** Paths below the public base URL. */
  readonly backchannelLogoutPath?: string;
  readonly frontchannelLogoutPath?: string;
  /** A page for which the system asks the platform again, with a refreshed token where the old one has expired. */
  readonly refreshPath?: string;
}

/** What a platform keeps of it, for a system found at `url`. */
export const registrationOf = (
  {
    idTokenSignedResponseAlg,
    userinfoSignedResponseAlg,
    backchannelLogoutPath,
    frontchannelLogoutPath,
    refreshPath,
  }: OpenidFacts,
  url: string,
): Partial<Client> => ({
  ...(idTokenSignedResponseAlg && { idTokenSignedResponseAlg }),
  ...(userinfoSignedResponseAlg && { userinfoSignedResponseAlg }),
  ...(backchannelLogoutPath !== undefined && { backchannelLogoutUri: url + backchannelLogoutPath }),
  ...(frontchannelLogoutPath !== undefined && { frontchannelLogoutUri: url + frontchannelLogoutPath }),
  ...(refreshPath !== undefined && { grantTypes: ['authorization_code', 'refresh_token'] as const }),
});
