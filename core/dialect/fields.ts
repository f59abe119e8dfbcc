// Members of an answer between their standard names and the paths where a platform has them.
import { getPath, withPath } from './dotted-path.ts';
import type { Json, JsonObject } from './message.ts';

/** Standard name → path. */
export type FieldPaths = Readonly<Record<string, string>>;

/** Standard members first, then what the profile does not know, under its own name. */
export function readFields(data: JsonObject, paths: FieldPaths): JsonObject {
  const result: Record<string, Json> = {};
  for (const [name, path] of Object.entries(paths)) {
    const value = getPath(data, path);
    if (value !== undefined) result[name] = value;
  }
  const known = new Set(Object.values(paths).map((path) => path.split('.')[0]));
  for (const [name, value] of Object.entries(data)) {
    if (!known.has(name) && !Object.hasOwn(result, name))
      Object.defineProperty(result, name, { value, enumerable: true });
  }
  return result;
}

export function writeFields(value: JsonObject, paths: FieldPaths): JsonObject {
  let data: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    data = withPath(data, Object.hasOwn(paths, name) ? (paths[name] ?? name) : name, member);
  }
  return data;
}
