// The values of `state` in requests for a login at a platform.
import type { Call, Code, Concat, Member, Scope, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';

/** A value that is given as state, or a text that stands for it in an address. */
export interface StateUse {
  readonly value?: Value;
  /** Written into the address itself. */
  readonly constant?: Span;
  readonly inside: Scope | undefined;
}

const companions = /^(?:client_?id|app_?id|redirect_?uri|response_?type)$/i;
const tokenRequest = /^(?:grant_?type|code)$/i;

/** A parameter's own name at a platform, where its value would stand: `redirect_uri: 'backUrl'`. */
const isName = ({ name, value }: Member): boolean =>
  /^redirect_?uri$/i.test(name) && value.kind === 'string' && !value.literal?.includes('/');

/** `{ client_id, redirect_uri, state }` */
function ofObject({ members = [] }: Value, inside: Scope | undefined): readonly StateUse[] {
  const state = members.find(({ name }) => name === 'state');
  if (!state || !members.some(({ name }) => companions.test(name))) return [];
  if (members.some(({ name }) => tokenRequest.test(name)) || members.some(isName)) return [];
  return [{ value: state.value, inside }];
}

const address = /(?:[?&](?:client_?id|app_?id|response_type|redirect_uri)=)/i;
const isAddress = (text: string): boolean => address.test(text) && !/grant_type=/.test(text);
const given = /[?&]state=([\w-]+)(?=$|[&#])/;
const begun = /[?&]state=$/;

/** `'…?client_id=…&state=' + state`, `…&state=STATE#wechat_redirect` */
function ofConcat({ parts = [], inside }: Concat): readonly StateUse[] {
  const texts = parts.map(({ kind, literal }) => (kind === 'string' ? (literal ?? '') : ''));
  if (!isAddress(texts.join('x'))) return [];
  return parts.flatMap((part, at): readonly StateUse[] => {
    if (part.kind !== 'string') return begun.test(texts[at - 1] ?? '') ? [{ value: part, inside }] : [];
    const isEnded = at === parts.length - 1 || !/[\w-]$/.test(texts[at] ?? '');
    return given.test(texts[at] ?? '') && (isEnded || !/[?&]state=[\w-]+$/.test(texts[at] ?? ''))
      ? [{ constant: part, inside }]
      : [];
  });
}

const setters = /^(?:queryParam|set|append|put|add|addParameter|addQueryParameter)$/;

function ofSetter({ kind, name, args, inside }: Call): readonly StateUse[] {
  const [key, value] = args;
  return kind === 'call' && setters.test(name) && key?.literal === 'state' && value && args.length === 2
    ? [{ value, inside }]
    : [];
}

const objectsOf = ({ calls, members }: Code): readonly (readonly [Value, Scope | undefined])[] => [
  ...calls.flatMap(({ args, inside }) => args.map((arg) => [arg, inside] as const)),
  ...members.map(({ value, inside }: Member) => [value, inside] as const),
];

const isPart = ({ concats }: Code, { offset }: Span): boolean =>
  concats.some((one) => offset >= one.offset && offset < one.offset + one.length);

export function* usesOfState(code: Code): Iterable<StateUse> {
  for (const [value, inside] of objectsOf(code)) if (value.kind === 'object') yield* ofObject(value, inside);
  for (const concat of code.concats) yield* ofConcat(concat);
  for (const string of code.strings)
    if (isAddress(string.value) && given.test(string.value) && !isPart(code, string))
      yield { constant: string, inside: string.inside };
  const texts = code.strings.map(({ value }) => value);
  if (!texts.some((one) => /response_type|redirect_uri/.test(one)) || texts.includes('grant_type')) return;
  for (const call of code.calls) yield* ofSetter(call);
}
