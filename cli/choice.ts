// An option whose value is one of a few.
import { text } from '../core/text.ts';
import type { Call } from './command.ts';
import { usageError } from './usage-error.ts';

/** `fallback` when the option was not given. Throws a usage error for any other value. */
export function choice<T extends string, F extends T | undefined>(
  call: Call,
  option: string,
  values: readonly T[],
  fallback: F,
): T | F {
  const given = call.text(option);
  if (given === undefined) return fallback;
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  throw usageError(
    'option-value',
    text(
      `--${option} 不能是“${given}”，可选：${values.join('、')}。`,
      `--${option} cannot be “${given}”; it is one of: ${values.join(', ')}.`,
    ),
  );
}
