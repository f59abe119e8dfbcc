// The id_token_hint is one of ours, expired or not (OIDC Core §3.1.2.1).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const idTokenHint: RequestCheck = ({ hint }) =>
  hint === null
    ? {
        error: 'invalid_request',
        text: text('id_token_hint 不是本平台签发的。', 'The id_token_hint was not issued by this platform'),
      }
    : undefined;
