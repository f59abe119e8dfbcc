// Reading and writing a member of a JSON object by its dotted path.
import type { Json, JsonObject } from './message.ts';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member at `path` (`data.user.id`), or undefined when there is none. */
export function getPath(value: Json, path: string): Json | undefined {
  let at: Json | undefined = value;
  for (const name of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** A copy of `object` with `value` at `path`; objects on the way are made as needed. */
export function withPath(object: JsonObject, path: string, value: Json): JsonObject {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...object, [name]: value };
  const inner = object[name];
  return { ...object, [name]: withPath(isObject(inner) ? inner : {}, rest.join('.'), value) };
}
