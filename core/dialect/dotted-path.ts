// Reading, writing and removing a member of a JSON object by its dotted path.
import type { Json, JsonObject } from './message.ts';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member at `path` (`data.user.id`; the empty path is the value itself), or undefined when there is none. */
export function getPath(value: Json, path: string): Json | undefined {
  if (path === '') return value;
  let at: Json | undefined = value;
  for (const name of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** A copy of `object` with `value` at `path`, which is not empty; objects on the way are made as needed. */
export function withPath(object: JsonObject, path: string, value: Json): JsonObject {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...object, [name]: value };
  const inner = Object.hasOwn(object, name) ? object[name] : undefined;
  return { ...object, [name]: withPath(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** A copy of `object` without the member at `path`; an object that this leaves empty goes with it. */
export function withoutPath(object: JsonObject, path: string): JsonObject {
  const [name = '', ...rest] = path.split('.');
  if (!Object.hasOwn(object, name)) return object;
  const { [name]: member, ...others } = object;
  if (rest.length === 0) return others;
  if (!isObject(member)) return object;
  const left = withoutPath(member, rest.join('.'));
  return Object.keys(left).length === 0 ? others : { ...object, [name]: left };
}
