// The redirect URI equals that of the authorization request (RFC 6749 §4.1.3).
import { tokenOf } from '../../../profile/token-of.ts';
import { text } from '../../../text.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const sameRedirectUri: TokenCheck = (at) => {
  // A platform that does not take the parameter here cannot compare it.
  if (tokenOf(at.context.profile).parameters['redirect_uri'] === null) return undefined;
  const sent = at.parameters['redirect_uri'];
  if (sent !== undefined && sent === at.grant?.parameters['redirect_uri']) return undefined;
  const name = wireName(at, 'redirect_uri');
  return {
    error: 'invalid_grant',
    text:
      sent === undefined
        ? text(`缺少参数 ${name}。`, `The parameter ${name} is missing`)
        : text(`${name} 与授权请求中的不一致。`, `${name} differs from the one of the authorization request`),
  };
};
