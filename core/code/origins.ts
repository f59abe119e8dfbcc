// Where a name came from: the values given to it in the function that uses it, one step back.
import type { Code, Scope, Value } from './code.ts';

type Given = Map<Scope | undefined, Map<string, Value[]>>;

const most = 32;
const indexes = new WeakMap<Code, Given>();
const bare = (path: string): string => (path.startsWith('this.') ? path.slice(5) : path);

function givenIn(code: Code): Given {
  const known = indexes.get(code);
  if (known) return known;
  const given: Given = new Map();
  for (const { kind, path, value, inside } of code.members) {
    if (kind === 'key') continue;
    const names = given.get(inside) ?? new Map<string, Value[]>();
    given.set(inside, names);
    const values = names.get(bare(path)) ?? [];
    names.set(bare(path), values);
    if (values.length < most) values.push(value);
  }
  indexes.set(code, given);
  return given;
}

/**
 * The values given to `name` (a name, or a path as `this.url`) by declaration, assignment or default, in document
 * order, the first 32: those in `scope`, or else in the nearest scope around it that gives any. None for a parameter
 * that gets its value from the caller alone.
 */
export function origins(code: Code, scope: Scope | undefined, name: string): readonly Value[] {
  const given = givenIn(code);
  // Scopes deeper than this are no code of people.
  let at = scope;
  for (let steps = 0; steps < most; steps += 1) {
    const values = given.get(at)?.get(bare(name));
    if (values) return values;
    if (!at || at.params.includes(name)) return [];
    at = at.parent;
  }
  return [];
}
