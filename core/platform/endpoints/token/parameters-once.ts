// No parameter comes more than once (RFC 6749 §3.2).
import { text } from '../../../text.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const parametersOnce: TokenCheck = (at) => {
  const [repeated] = at.repeated;
  if (repeated === undefined) return undefined;
  const name = wireName(at, repeated);
  return {
    error: 'invalid_request',
    text: text(`参数 ${name} 出现了不止一次。`, `The parameter ${name} came more than once`),
  };
};
