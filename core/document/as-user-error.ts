// A finding that leaves nothing to work with, as the error that says so.
import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';

/** `file` is the name of the document the finding is in. */
export function asUserError({ id, message, hint, at }: Finding, file: string | undefined): UserError {
  const place = at && { place: file === undefined ? at : { ...at, file } };
  return new UserError({ code: id, text: message, hint, kind: 'findings', ...place });
}
