// An option in a PHP configuration file: a literal, or `env('NAME', default)`.
import type { Value } from '../../../code/code.ts';
import type { Span } from '../../../source/span.ts';

export interface PhpOption {
  readonly text: string;
  readonly span: Span;
  /** Name of the variable whose default it is. */
  readonly variable?: string;
}

/** Undefined where the value is known only at run time. */
export function phpOption(value: Value): PhpOption | undefined {
  if (value.literal !== undefined) return { text: value.literal, span: value };
  const { call } = value;
  if (!call || !(call.name === 'env' || /(?:^|\\)Env$/.test(call.receiver.replace(/::$/, ''))))
    return undefined;
  const [variable, byDefault] = call.args;
  if (variable?.literal === undefined || byDefault?.literal === undefined) return undefined;
  return { text: byDefault.literal, span: byDefault, variable: variable.literal };
}
