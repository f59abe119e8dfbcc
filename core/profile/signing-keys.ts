// Which id and which secret a platform's signatures are made with: the client's own, or those handed out for signing.
import type { GatewayIdentity } from './gateway.ts';
import type { Profile } from './profile.ts';
import type { SigningRecipe } from './signing.ts';

/** What a platform hands out for signing, beside the client's id and secret. */
export interface SigningCredentials {
  readonly keyId: string;
  /** For SM2 the private key in 64 hexadecimal digits. */
  readonly secret: string;
}

/** A client with all that it may sign with. */
export interface Keyholder {
  readonly id: string;
  readonly secret: string;
  readonly signing?: SigningCredentials;
}

/** What the signatures of a profile need beside the client's id and secret. */
export interface SigningNeeds {
  readonly keyId: boolean;
  readonly secret: boolean;
}

export const signingNeedsOf = ({ signing, gateway }: Profile): SigningNeeds => ({
  keyId: signing?.keyId.from === 'signing_key_id',
  secret: signing?.key === 'signing_secret' || gateway?.key === 'signing_secret',
});

/** The secret that `key` names; empty where the client has none. */
export const signingSecretOf = (
  { key }: Pick<SigningRecipe | GatewayIdentity, 'key'>,
  { secret, signing }: Keyholder,
): string => (key === 'client_secret' ? secret : (signing?.secret ?? ''));

/** Id and secret that requests of `client` are signed with by `recipe`; empty where it has none. */
export const signingKeysOf = (recipe: Pick<SigningRecipe, 'key' | 'keyId'>, client: Keyholder) => ({
  id: recipe.keyId.from === 'client_id' ? client.id : (client.signing?.keyId ?? ''),
  secret: signingSecretOf(recipe, client),
});
