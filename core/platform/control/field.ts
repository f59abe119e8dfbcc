// A value somebody sends to the platform: what it may be, how it is read, and what is said when it is wrong.
import type { Json, JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';

/** Names that a running platform knows. */
export interface KnownNames {
  readonly fault: readonly string[];
  readonly persona: readonly string[];
  readonly endpoint: readonly string[];
  readonly system: readonly string[];
}

export type ValuePath = readonly (string | number)[];

/** What was found and expected at `path`, and what to do. */
export interface Mistake {
  readonly path: ValuePath;
  readonly text: Text;
  readonly hint: Text;
}

/** Where a value stands, what may be named there, and where mistakes go. */
export interface Reading {
  readonly path: ValuePath;
  readonly known: KnownNames;
  readonly mistakes: Mistake[];
}

export interface Field<Value> {
  readonly help: Text;
  /** As a reference names it: `whole number, 0 to 60000`. */
  readonly type: Text;
  /** Undefined after a mistake. */
  readonly read: (given: Json, at: Reading) => Value | undefined;
  /** The value a form means by what it sent under `name`; undefined when nothing was filled in. */
  readonly fromForm: (form: URLSearchParams, name: string) => Json | undefined;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Each value is absent where none was given. */
export type Values<F extends Fields> = {
  readonly [Name in keyof F]?: F[Name] extends Field<infer Value> ? Value : never;
};

export const below = (at: Reading, name: string | number): Reading => ({ ...at, path: [...at.path, name] });

export const pathName = (path: ValuePath): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

/** A value as a message shows it: never long. */
export function shown(value: Json): string {
  const written = JSON.stringify(value) ?? '';
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

/** Notes that `given` is not `expected`. */
export function mistaken(at: Reading, given: Json, expected: Text, hint?: Text): undefined {
  const name = pathName(at.path);
  at.mistakes.push({
    path: at.path,
    text: text(
      `${name || '内容'}现在是 ${shown(given)}，应为${expected.zh}。`,
      `${name || 'The body'} is ${shown(given)}; ${expected.en} was expected.`,
    ),
    hint: hint ?? text('请改正后再发送。', 'Correct it and send it again.'),
  });
  return undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
