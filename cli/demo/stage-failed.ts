// A stage that did not work out: what it was doing, what the program said last, what to do.
import { UserError } from '../../core/errors.ts';
import { type Text, text } from '../../core/text.ts';

/** `output` has to be masked already. */
export const stageFailed = (what: Text, output: string, hint: Text): UserError =>
  new UserError({
    code: 'stage-failed',
    kind: 'findings',
    text: output === '' ? what : text(`${what.zh}\n${output}`, `${what.en}\n${output}`),
    hint,
  });
