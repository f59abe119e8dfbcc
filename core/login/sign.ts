// How this login test signs: by the profile's recipe, with the clock and the chance it was given.
import type { Sign } from '../dialect/standard-fetch.ts';
import { type Keyholder, signingKeysOf } from '../profile/signing-keys.ts';
import type { LoginInput, LoginWorld } from './login-input.ts';
import { randomFrom } from './random-text.ts';

/** What every platform takes in a nonce. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

const keyholder = ({ clientId, clientSecret, signing }: LoginInput): Keyholder => ({
  id: clientId,
  secret: clientSecret,
  ...(signing ? { signing } : {}),
});

/** Undefined where the platform wants nothing signed; the code that signs is loaded where it does. */
export async function signFor(input: LoginInput, { now, random }: LoginWorld): Promise<Sign | undefined> {
  const { signing: recipe } = input.profile;
  if (!recipe) return undefined;
  const { signRequest } = await import('../dialect/signing/sign-request.ts');
  const keys = signingKeysOf(recipe, keyholder(input));
  const length = recipe.nonce?.length ?? 0;
  return (wire, endpoint) =>
    recipe.endpoints.includes(endpoint)
      ? signRequest(recipe, wire, keys, { now: now(), nonce: randomFrom(random, alphabet, length) })
      : wire;
}
