// The first mistake of a body, as the error that code gets.
import { UserError } from '../../errors.ts';
import type { Mistake } from './field.ts';

export const mistakeError = ({ text, hint }: Mistake): UserError =>
  new UserError({ code: 'value-wrong', text, hint });
