// What compiled template files are made of: looking a value up, asking it, repeating it. All of it strict, no eval.
import type { RenderContext } from './template.ts';

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);

/** The value at `path`. Throws for a name that is not there: a misspelt name must not print nothing. */
export function at(context: unknown, path: readonly string[]): unknown {
  let value = context;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      throw new TypeError(`the template names ${path.join('.')}, which is not there`);
    value = (value as RenderContext)[name];
  }
  return value;
}

/** Throws for anything but a boolean: what is empty, and what is there, is for the context to say. */
export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError(`{{#if}} got ${kindOf(value)}, not a boolean`);
}

/** `item` for each of `list`, one after another; `otherwise` for an empty list. */
export function each(
  list: unknown,
  item: (value: unknown, index: number, list: readonly unknown[]) => string,
  otherwise: () => string,
): string {
  if (!Array.isArray(list)) throw new TypeError(`{{#each}} got ${kindOf(list)}, not an array`);
  return list.length === 0 ? otherwise() : list.map(item).join('');
}
