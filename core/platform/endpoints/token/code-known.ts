// The code was issued by us, to this client (RFC 6749 §4.1.3).
import { text } from '../../../text.ts';
import type { Refusal } from '../../refusal.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const unknownCode: Refusal = {
  error: 'invalid_grant',
  text: text(
    '授权码不存在，或不是发给这个系统的。',
    'The code does not exist or was issued to another client',
  ),
};

export const codeKnown: TokenCheck = (at) => {
  const name = wireName(at, 'code');
  if (at.parameters['code'] === undefined)
    return { error: 'invalid_request', text: text(`缺少参数 ${name}。`, `The parameter ${name} is missing`) };
  return at.grant && at.grant.client.id === at.client?.id ? undefined : unknownCode;
};
