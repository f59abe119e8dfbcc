// One part of a text to sign, as a template asks about it: text as it stands, a value, or parts that may be left out.
import type { TextPart } from '../../profile/signature-text.ts';

/** One of the booleans holds. */
export interface PartWire {
  readonly isText: boolean;
  /** `parts` are left out when all of their values are empty. */
  readonly isOptional: boolean;
  readonly isMethod: boolean;
  readonly isPath: boolean;
  readonly isQuery: boolean;
  readonly isParameters: boolean;
  readonly isBody: boolean;
  readonly isTimestamp: boolean;
  readonly isNonce: boolean;
  readonly isKeyId: boolean;
  readonly isSecret: boolean;
  /** The header or parameter that `argument` names; headers in lower case. */
  readonly isHeader: boolean;
  readonly isParameter: boolean;
  /** Any other value; code keeps it in a variable of this name. */
  readonly isNamed: boolean;
  readonly variable: string;
  readonly text: string;
  readonly argument: string;
  readonly parts: readonly PartWire[];
  /** The values among `parts`. */
  readonly values: readonly PartWire[];
  /** More than one value decides. */
  readonly several: boolean;
}

const argumentOf = (name: string, argument = ''): string =>
  name === 'header' ? argument.toLowerCase() : argument;

export const partWire = (part: TextPart): PartWire => {
  const name = part.kind === 'value' ? part.name : part.kind;
  const parts = part.kind === 'optional' ? part.parts.map(partWire) : [];
  const values = parts.filter(({ isText }) => !isText);
  return {
    isText: name === 'literal',
    isOptional: name === 'optional',
    isMethod: name === 'method',
    isPath: name === 'path',
    isQuery: name === 'query',
    isParameters: name === 'parameters',
    isBody: name === 'body',
    isTimestamp: name === 'timestamp',
    isNonce: name === 'nonce',
    isKeyId: name === 'key_id',
    isSecret: name === 'secret',
    isHeader: name === 'header',
    isParameter: name === 'parameter',
    isNamed: part.kind === 'value' && part.argument === undefined,
    variable: part.kind === 'value' ? name.replace('_id', 'Id') : '',
    text: part.kind === 'literal' ? part.text : '',
    argument: part.kind === 'value' ? argumentOf(part.name, part.argument) : '',
    parts,
    values,
    several: values.length > 1,
  };
};
