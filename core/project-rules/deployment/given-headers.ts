// Headers that code gives to answers, whatever the language.
import type { Call, Code, Member, Scope, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';

export interface GivenHeader {
  /** In small letters. */
  readonly name: string;
  /** Where it is one text. */
  readonly text: string | undefined;
  /** Absent where PHP has name and value in one text. */
  readonly value: Value | undefined;
  /** The value, or the text it is in. */
  readonly span: Span;
  readonly inside: Scope | undefined;
}

const setters = /^(?:setHeader|addHeader|header|set|append|setheader|withHeader|withAddedHeader|add)$/;
const headerName = /^[A-Za-z][A-Za-z-]{2,60}$/;
const line = /^([A-Za-z][A-Za-z-]{2,60}):\s*([\s\S]*)$/;

/** PHP: `header('Name: value')`, `header('Name: ' . $value)`. */
function ofLine(value: Value, inside: Scope | undefined): GivenHeader | undefined {
  const start = value.kind === 'concat' ? value.parts?.[0]?.literal : value.literal;
  const [, name, rest = ''] = line.exec(start ?? '') ?? [];
  if (name === undefined) return undefined;
  if (value.kind !== 'concat')
    return { name: name.toLowerCase(), text: rest.trim(), value: undefined, span: value, inside };
  const put = value.parts?.length === 2 && rest.trim() === '' ? value.parts[1] : undefined;
  return { name: name.toLowerCase(), text: undefined, value: put, span: value, inside };
}

const pair = (name: string, value: Value, inside: Scope | undefined): GivenHeader => ({
  ...{ name: name.toLowerCase(), text: value.literal, value, span: value, inside },
});

function ofCall({ name, args, inside, kind }: Call): GivenHeader | undefined {
  const [first, second] = args;
  if (kind !== 'call' || !first || !setters.test(name)) return undefined;
  if (second && first.literal !== undefined && headerName.test(first.literal))
    return pair(first.literal, second, inside);
  return name === 'header' ? ofLine(first, inside) : undefined;
}

/** `'X-Frame-Options' => 'DENY'`, `{ 'X-Frame-Options': 'DENY' }`. */
const ofMember = ({ kind, name, value, inside }: Member): GivenHeader | undefined =>
  kind === 'key' && name.includes('-') && headerName.test(name) ? pair(name, value, inside) : undefined;

export const givenHeaders = ({ calls, members }: Code): readonly GivenHeader[] => [
  ...calls.flatMap((call) => ofCall(call) ?? []),
  ...members.flatMap((member) => ofMember(member) ?? []),
];
