// The id_token is meant for another system.
import { text } from '../../text.ts';
import { type Fault, openidOnly } from '../fault.ts';

export const idTokenAudienceWrong: Fault = {
  id: 'id-token-audience-wrong',
  title: text('id_token 不是发给本系统的', 'The id_token is for another system'),
  description: text(
    'id_token 的 aud 是别的系统；接受它等于接受别处偷来的登录（OIDC Core §3.1.3.7）。',
    'The aud of the id_token is another system; taking it means taking a login stolen elsewhere (OIDC Core §3.1.3.7).',
  ),
  caughtBy: 'id-token-valid',
  system: 'refuse',
  module: 'client-test-invalid-aud',
  appliesTo: openidOnly,
  hook: { seam: 'id-token', change: (claims) => ({ ...claims, aud: 'another-system' }) },
};
