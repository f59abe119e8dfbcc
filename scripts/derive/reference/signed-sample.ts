// A sample request as the platform wants it signed: with invented keys, at a time of its own.
import type { HttpRequest } from '../../../core/dialect/message.ts';
import { signRequest } from '../../../core/dialect/signing/sign-request.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { SignedEndpoint } from '../../../core/profile/signing.ts';
import { signingKeysOf } from '../../../core/profile/signing-keys.ts';

const client = {
  id: 'CLIENT_ID',
  secret: 'CLIENT_SECRET',
  signing: { keyId: 'SIGNING_KEY_ID', secret: 'SIGNING_SECRET' },
};

const now = Date.UTC(2026, 0, 31);
const nonce = '0123456789abcdef';

export const signedSample =
  ({ signing }: Profile, endpoint: SignedEndpoint) =>
  (request: HttpRequest): HttpRequest =>
    signing?.endpoints.includes(endpoint)
      ? signRequest(signing, request, signingKeysOf(signing, client), {
          now,
          nonce: nonce.repeat(2).slice(0, signing.nonce?.length ?? 0),
        })
      : request;
