// Members of an answer between their standard names and the paths where a platform has them.
import { getPath, withoutPath, withPath } from './dotted-path.ts';
import type { Json, JsonObject } from './message.ts';

/** Standard name → path. */
export type FieldPaths = Readonly<Record<string, string>>;

/**
 * Standard members first, then what the profile does not know, under its own name. A member that only looks standard
 * (`sub`, where the profile has the subject at `userId`) is not taken for it.
 */
export function readFields(data: JsonObject, paths: FieldPaths): JsonObject {
  const standard: [string, Json][] = [];
  let unknown = data;
  for (const [name, path] of Object.entries(paths)) {
    const value = getPath(data, path);
    if (value !== undefined) standard.push([name, value]);
    unknown = withoutPath(unknown, path);
  }
  const own = Object.entries(unknown).filter(([name]) => !Object.hasOwn(paths, name));
  return Object.fromEntries([...standard, ...own]);
}

/** Unknown members go first: where a platform has a known member at the same place, the known one stands. */
export function writeFields(value: JsonObject, paths: FieldPaths): JsonObject {
  const members = Object.entries(value);
  let data: JsonObject = Object.fromEntries(members.filter(([name]) => !Object.hasOwn(paths, name)));
  for (const [name, member] of members) {
    const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
    if (path !== undefined) data = withPath(data, path, member);
  }
  return data;
}
