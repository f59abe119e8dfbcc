// The state keeps to the platform's characters and length, where it has such limits.
import { text } from '../../../text.ts';
import { type RequestCheck, wireName } from './authorize-case.ts';

export const stateWithinLimits: RequestCheck = (at) => {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = at.context.profile.authorize.state;
  const { state } = at.parameters;
  if (state === undefined) return undefined;
  const name = wireName(at, 'state');
  if (state.length > maxLength)
    return {
      error: 'invalid_request',
      text: text(
        `${name} 有 ${state.length} 个字符，最多 ${maxLength} 个。`,
        `${name} has ${state.length} characters, at most ${maxLength} are allowed`,
      ),
    };
  if (pattern !== undefined && !new RegExp(pattern).test(state))
    return {
      error: 'invalid_request',
      text: text(`${name} 含有平台不允许的字符。`, `${name} has characters that are not allowed`),
    };
  return undefined;
};
