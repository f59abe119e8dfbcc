// The id_token's signature does not fit.
import { text } from '../../text.ts';
import { type Fault, openidOnly } from '../fault.ts';

const flip = (character: string): string => (character === 'A' ? 'B' : 'A');

export const idTokenSignatureWrong: Fault = {
  id: 'id-token-signature-wrong',
  title: text('id_token 签名错误', 'The id_token signature is wrong'),
  description: text(
    'id_token 的签名与公钥对不上；可能被改动，或密钥已轮换。',
    'The signature of the id_token does not fit the public key; it was changed, or the keys were rotated.',
  ),
  caughtBy: 'id-token-valid',
  system: 'refuse',
  module: 'client-test-invalid-sig-rs256',
  appliesTo: openidOnly,
  hook: {
    seam: 'signed-id-token',
    change(token) {
      const signature = token.lastIndexOf('.') + 1;
      return token.slice(0, signature) + flip(token.charAt(signature)) + token.slice(signature + 1);
    },
  },
};
