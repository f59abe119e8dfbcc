// Items of the vocabulary as lines of text, for tables in tests.
import type { Argument, Code, CodeLanguage, Scope, Value } from './code.ts';
import { readCode } from './read-code.ts';

const listed = (values: readonly Value[] = []): string => values.map(toldValue).join(', ');

const inside: Readonly<Record<Value['kind'], (value: Value) => string>> = {
  string: ({ literal = '' }) => JSON.stringify(literal),
  number: ({ literal = '' }) => literal,
  boolean: ({ literal = '' }) => literal,
  null: () => 'null',
  name: ({ path = '?' }) => path,
  call: ({ path, call }) => path ?? `${call?.name}()`,
  concat: ({ parts }) => `concat(${listed(parts)})`,
  array: ({ parts }) => `[${listed(parts)}]`,
  object: ({ members = [], parts }) =>
    `{${[...members.map((one) => `${one.name}: ${toldValue(one.value)}`), ...(parts ?? []).map(toldValue)].join(', ')}}`,
  other: ({ either, names }) => (either ? `either(${listed(either)})` : `other(${names.join(' ')})`),
  function: ({ scope }) => `function ${scope?.name}`.trim(),
};

/** A value: literals as JSON, names and calls by their path, the rest by its kind. */
export function toldValue(value: Value): string {
  const told = inside[value.kind](value);
  const { name } = value as Argument;
  return name === undefined ? told : `${name}=${told}`;
}

const where = (scope: Scope | undefined): string => (scope ? `${scope.kind} ${scope.name}`.trim() : '');

/** What a text says, a line an item; `on` and `in` where there is something to say. */
export function told(text: string, language: CodeLanguage): Record<'calls' | 'members' | 'scopes', string[]> {
  const code: Code = readCode(text, language);
  return {
    calls: code.calls.map((call) => {
      const on = [where(call.on), call.target].filter(Boolean).join(' ');
      const named = [call.receiver, call.name].filter(Boolean).join(' | ');
      return `${call.kind} ${named}(${listed(call.args)})${on && ` on ${on}`}`;
    }),
    members: code.members.map((one) => `${one.kind} ${one.path} = ${toldValue(one.value)}`),
    scopes: [...code.classes, ...code.functions].map((scope) =>
      [
        where(scope),
        scope.kind === 'class' ? scope.bases.join(' ') : `(${scope.params.join(' ')})`,
        scope.empty ? 'empty' : '',
        scope.returns ? `returns ${toldValue(scope.returns)}` : '',
        scope.parent ? `in ${where(scope.parent)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  };
}

/** Code, which list of it, and the lines that list has. */
export type Row = readonly [code: string, what: keyof ReturnType<typeof told>, ...lines: string[]];
export const named = (rows: readonly Row[]) => rows.map(([code, what, ...lines]) => ({ code, what, lines }));
