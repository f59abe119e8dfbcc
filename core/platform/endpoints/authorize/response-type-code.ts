// Only the code flow is offered (RFC 6749 §4.1.1).
import { text } from '../../../text.ts';
import { type RequestCheck, wireName } from './authorize-case.ts';

export const responseTypeCode: RequestCheck = (at) => {
  const sent = at.parameters['response_type'];
  const dropped = at.context.profile.authorize.parameters['response_type'] === null;
  if (sent === 'code' || dropped) return undefined;
  const name = wireName(at, 'response_type');
  return sent === undefined
    ? { error: 'invalid_request', text: text(`缺少参数 ${name}。`, `The parameter ${name} is missing`) }
    : {
        error: 'unsupported_response_type',
        text: text(`${name} 须为 code，收到“${sent}”。`, `${name} must be code, not ${sent}`),
      };
};
