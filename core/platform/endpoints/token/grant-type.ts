// Only codes are exchanged (RFC 6749 §4.1.3).
import { text } from '../../../text.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const grantType: TokenCheck = (at) => {
  const sent = at.parameters['grant_type'];
  const dropped = at.context.profile.token.parameters['grant_type'] === null;
  if (sent === 'authorization_code' || dropped) return undefined;
  const name = wireName(at, 'grant_type');
  return sent === undefined
    ? {
        error: 'invalid_request',
        text: text(
          `缺少参数 ${name}（参数须以 ${at.context.profile.token.encoding} 方式发送）。`,
          `The parameter ${name} is missing (parameters go as ${at.context.profile.token.encoding})`,
        ),
      }
    : {
        error: 'unsupported_grant_type',
        text: text(
          `${name} 须为 authorization_code，收到“${sent}”。`,
          `${name} must be authorization_code, not ${sent}`,
        ),
      };
};
