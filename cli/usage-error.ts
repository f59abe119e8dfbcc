// A command called wrongly: what was typed, and where to read how it goes.
import { UserError } from '../core/errors.ts';
import { type Text, text } from '../core/text.ts';

export const usageError = (code: string, what: Text, command?: string): UserError => {
  const help = command ? `govauth ${command} --help` : 'govauth --help';
  return new UserError({ code, text: what, hint: text(`用法见 ${help}。`, `See ${help}.`), kind: 'usage' });
};
