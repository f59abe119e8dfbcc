// The grammar of a text to sign: {value}, {value:argument}, [left out when its values are empty], and text as it stands.
import { type Text, text } from '../text.ts';

/** A value that is filled in; `argument` names the header or parameter. */
export interface ValuePart {
  readonly kind: 'value';
  readonly name: string;
  readonly argument?: string;
}

export type TextPart =
  | ValuePart
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'optional'; readonly parts: readonly TextPart[] };

/** Name of a value → whether it takes an argument. */
export type KnownValues = Readonly<Record<string, 'alone' | 'with-argument'>>;

/**
 * What a request offers. `path` is that of the URL; `query` its parameters and `parameters` those of query and form
 * body, sorted by name and value, `name=value` joined by `&`, without the signature; `body` is the text on the wire.
 */
export const requestValues: KnownValues = {
  method: 'alone',
  path: 'alone',
  query: 'alone',
  parameters: 'alone',
  body: 'alone',
  timestamp: 'alone',
  nonce: 'alone',
  key_id: 'alone',
  secret: 'alone',
  header: 'with-argument',
  parameter: 'with-argument',
};

/** What gateway headers offer besides the members of the identity. */
export const gatewayValues = (identity: Readonly<Record<string, string>>): KnownValues => ({
  ...Object.fromEntries(Object.keys(identity).map((name) => [name, 'alone' as const])),
  timestamp: 'alone',
  nonce: 'alone',
  secret: 'alone',
});

export type ParsedSignatureText = { readonly parts: readonly TextPart[] } | { readonly problem: Text };

const token =
  /\{(?<name>[^{}:]*)(?::(?<argument>[^{}]*))?\}|\[(?<optional>[^[\]]*)\]|(?<literal>[^{}[\]]+)|(?<stray>[\s\S])/gu;

const unknown = (name: string, known: KnownValues): Text => {
  const list = Object.entries(known)
    .map(([value, takes]) => (takes === 'alone' ? `{${value}}` : `{${value}:…}`))
    .join(' ');
  return text(
    `待签文本里没有名为 {${name}} 的值；可用：${list}`,
    `There is no value {${name}} to sign; there are ${list}`,
  );
};

/** Why a value cannot stand where it does; undefined when it can. */
function misused({ name, argument }: ValuePart, known: KnownValues): Text | undefined {
  if (!Object.hasOwn(known, name)) return unknown(name, known);
  const wanted = known[name] === 'with-argument';
  if (wanted && !argument)
    return text(
      `{${name}} 须写明名称，例如 {${name}:x-app}`,
      `{${name}} has to name one, such as {${name}:x-app}`,
    );
  return !wanted && argument !== undefined
    ? text(
        `{${name}} 后面不能再写名称：{${name}:${argument}}`,
        `{${name}} takes no name: {${name}:${argument}}`,
      )
    : undefined;
}

const stray = (character: string, at: number): Text =>
  text(
    `待签文本第 ${at + 1} 个字符“${character}”没有配对；{ } 与 [ ] 须成对，[ ] 不能嵌套。`,
    `The “${character}” at character ${at + 1} of the text to sign has no partner; { } and [ ] come in pairs, and [ ] do not nest.`,
  );

type Groups = Readonly<Record<string, string | undefined>>;

/** The part that a match of `token` stands for, or what is wrong with it. */
function partOf(groups: Groups, index: number, known: KnownValues): TextPart | { readonly problem: Text } {
  const { name, argument, optional, literal, stray: character = '' } = groups;
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (name !== undefined) {
    const part: ValuePart = { kind: 'value', name, ...(argument === undefined ? {} : { argument }) };
    const problem = misused(part, known);
    return problem ? { problem } : part;
  }
  if (optional === undefined) return { problem: stray(character, index) };
  const inner = parseSignatureText(optional, known);
  return 'problem' in inner ? inner : { kind: 'optional', parts: inner.parts };
}

/** The parts of `template`, or the first thing that is wrong with it, in words that end with what is allowed. */
export function parseSignatureText(template: string, known: KnownValues): ParsedSignatureText {
  const parts: TextPart[] = [];
  for (const { groups = {}, index } of template.matchAll(token)) {
    const part = partOf(groups, index, known);
    if ('problem' in part) return part;
    parts.push(part);
  }
  return { parts };
}

/** The names of all values in `parts`. */
export const valuesIn = (parts: readonly TextPart[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) =>
      part.kind === 'value' ? [part.name] : part.kind === 'optional' ? [...valuesIn(part.parts)] : [],
    ),
  );
