// No parameter comes more than once (RFC 6749 §3.1).
import { text } from '../../../text.ts';
import { type RequestCheck, wireName } from './authorize-case.ts';

export const noRepeatedParameter: RequestCheck = (at) => {
  const [repeated] = at.repeated;
  if (repeated === undefined) return undefined;
  const name = wireName(at, repeated);
  return {
    error: 'invalid_request',
    text: text(`参数 ${name} 出现了不止一次。`, `The parameter ${name} came more than once`),
  };
};
