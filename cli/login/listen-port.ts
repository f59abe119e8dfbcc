// The port that --listen names.
import { text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import { usageError } from '../usage-error.ts';

/** Undefined when it was not given. Throws a UserError when it is no port. */
export function listenPort(call: Call): number | undefined {
  const given = call.text('listen');
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d+$/.test(given) && port > 0 && port <= 65_535) return port;
  throw usageError(
    'option-value',
    text(`--listen 不能是“${given}”，应为 1 到 65535。`, `--listen cannot be “${given}”; it is 1 to 65535.`),
  );
}
