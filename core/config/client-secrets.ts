// The secrets of a client once their references were followed, and the client that they make.
import { type Keyholder, signingNeedsOf } from '../profile/signing-keys.ts';
import { clientOf, type EnvironmentName, type ValidConfig } from './config.ts';

export interface ClientSecrets {
  readonly clientSecret: string;
  /** Where the platform hands out a secret for signing (`signingNeedsOf`). */
  readonly signingSecret?: string;
}

/** A reference of the config to a secret, and which of the secrets it gives. */
export interface SecretNeed {
  readonly name: keyof ClientSecrets;
  readonly reference: string;
}

/** The references that have to lead to something before `environment` can be logged in with. */
export function secretNeedsOf(
  { config, profile }: ValidConfig,
  environment: EnvironmentName,
): readonly SecretNeed[] {
  const { secret, signing } = clientOf(config, environment);
  const client: SecretNeed = { name: 'clientSecret', reference: secret };
  return signingNeedsOf(profile).secret
    ? [client, { name: 'signingSecret', reference: signing.secret ?? '' }]
    : [client];
}

/** The client of `environment` with all that it signs with. */
export function keyholderOf(
  { config, profile }: ValidConfig,
  environment: EnvironmentName,
  { clientSecret, signingSecret = '' }: ClientSecrets,
): Keyholder {
  const { id, signing } = clientOf(config, environment);
  const { keyId, secret } = signingNeedsOf(profile);
  return {
    id,
    secret: clientSecret,
    ...(keyId || secret ? { signing: { keyId: signing.keyId ?? id, secret: signingSecret } } : {}),
  };
}

/**
 * A signing secret for a platform that is played on this machine, from 32 random bytes: 64 hexadecimal digits, below
 * the order of the SM2 curve, so that it is a private key too.
 */
export const inventedSigningSecret = (random: Uint8Array): string =>
  `7${[...random]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(1)}`;
