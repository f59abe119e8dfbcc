// A profile out of its text, or the one error that says why not.
import { asUserError } from '../document/as-user-error.ts';
import { parseText } from '../document/parse.ts';
import type { Profile } from './profile.ts';
import { checkProfile } from './validate-profile.ts';

/** `file` is named in errors. Throws a UserError with the place of the first thing that is wrong. */
export function parseProfile(text: string, file?: string): Profile {
  const checked = checkProfile(parseText(text));
  if ('profile' in checked) return checked.profile;
  throw asUserError(checked.findings[0], file);
}
