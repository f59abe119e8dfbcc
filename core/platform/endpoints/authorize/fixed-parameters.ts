// The constant parameters of the platform are there with their values, e.g. `scope=all`.
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const fixedParameters: RequestCheck = ({ context, wrongFixed }) => {
  const [name] = wrongFixed;
  if (name === undefined) return undefined;
  const value = context.profile.authorize.fixed[name] ?? '';
  return {
    error: name === 'scope' ? 'invalid_scope' : 'invalid_request',
    text: text(`参数 ${name} 须为“${value}”。`, `The parameter ${name} must be ${value}`),
  };
};
