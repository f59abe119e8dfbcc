// A JSON value told by its type and length alone: what may stand in a report whatever the value is.
import { isObject } from '../../dialect/dotted-path.ts';
import type { Json } from '../../dialect/message.ts';

/** `string(32)`, `number`, `array(2)`, `object{id, name}`. */
export function shapeOf(value: Json | undefined): string {
  if (value === undefined) return '—';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array(${value.length})`;
  if (isObject(value)) return `object{${Object.keys(value).slice(0, 8).join(', ')}}`;
  return typeof value === 'string' ? `string(${value.length})` : typeof value;
}

/** The literal of a flag, a token type, a lifetime; longer ones and structures by their shape. */
export const literal = (value: Json | undefined): string =>
  value === undefined || typeof value === 'object' || String(value).length > 40
    ? shapeOf(value)
    : JSON.stringify(value);

/** `name: string(32), id: number`. */
export const members = (object: { readonly [name: string]: Json }, names: readonly string[]): string =>
  names.map((name) => `${name}: ${shapeOf(object[name])}`).join(', ');
