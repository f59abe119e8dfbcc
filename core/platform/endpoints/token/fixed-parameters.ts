// The constant parameters of the platform are there with their values.
import { tokenOf } from '../../../profile/token-of.ts';
import { text } from '../../../text.ts';
import type { TokenCheck } from './token-case.ts';

export const fixedParameters: TokenCheck = ({ context, wrongFixed: [name] }) => {
  if (name === undefined) return undefined;
  const value = tokenOf(context.profile).fixed?.[name] ?? '';
  return {
    error: 'invalid_request',
    text: text(`参数 ${name} 须为“${value}”。`, `The parameter ${name} must be ${value}`),
  };
};
