// Only codes are exchanged (RFC 6749 §4.1.3).
import { tokenOf } from '../../../profile/token-of.ts';
import { text } from '../../../text.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const grantType: TokenCheck = (at) => {
  const sent = at.parameters['grant_type'];
  const dropped = tokenOf(at.context.profile).parameters['grant_type'] === null;
  if (sent === 'authorization_code' || dropped) return undefined;
  const name = wireName(at, 'grant_type');
  return sent === undefined
    ? {
        error: 'invalid_request',
        text: text(
          `缺少参数 ${name}（参数须以 ${tokenOf(at.context.profile).encoding} 方式发送）。`,
          `The parameter ${name} is missing (parameters go as ${tokenOf(at.context.profile).encoding})`,
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
