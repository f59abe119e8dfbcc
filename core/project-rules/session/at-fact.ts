// Where a fact of the session stands, as a violation says it.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import type { SessionFact } from '../../project/views/session/fact.ts';

export const atFact = ({
  file,
  span,
  environment,
}: SessionFact): { readonly at: Place; readonly environment: EnvironmentName | undefined } => ({
  at: file.at(span),
  environment,
});
