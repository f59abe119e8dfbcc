// A JSON Schema that carries titles and help for people, and how to find the part of it that a path is about.
import type { Text } from '../text.ts';
import type { JsonPath } from './parse.ts';

export interface TitledSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, TitledSchema>>;
  readonly required?: readonly string[];
  readonly items?: TitledSchema;
  readonly additionalProperties?: boolean | TitledSchema;
  readonly enum?: readonly unknown[];
  readonly 'x-title'?: Text;
  readonly 'x-help'?: Text;
  readonly 'x-enum-titles'?: readonly Text[];
}

const step = (schema: TitledSchema | undefined, name: string | number): TitledSchema | undefined => {
  if (typeof name === 'number') return schema?.items;
  const { properties = {}, additionalProperties } = schema ?? {};
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
};

/** The part of `schema` for the value at `path`; undefined where it says nothing. */
export const schemaAt = (schema: TitledSchema, path: JsonPath): TitledSchema | undefined =>
  path.reduce<TitledSchema | undefined>(step, schema);
