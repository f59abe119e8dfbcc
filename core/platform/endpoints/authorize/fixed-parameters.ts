// The constant parameters of the platform are there with their values, e.g. `scope=all`.
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const fixedParameters: RequestCheck = ({ context, parameters }) => {
  for (const [name, value] of Object.entries(context.profile.authorize.fixed)) {
    const sent = parameters[name];
    if (sent === value) continue;
    const error = name === 'scope' && sent !== undefined ? 'invalid_scope' : 'invalid_request';
    const found =
      sent === undefined ? text('没有收到', 'it is missing') : text(`收到“${sent}”`, `not ${sent}`);
    return {
      error,
      text: text(`${name} 须为“${value}”，${found.zh}。`, `${name} must be ${value}, ${found.en}`),
    };
  }
  return undefined;
};
