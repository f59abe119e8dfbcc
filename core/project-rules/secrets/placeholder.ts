// Values that wait to be filled in, and names that stand where a value should: other rules tell of those, if any.
import { roleOf } from '../../project/views/credentials/role.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';

/** Blotted out, dots, question marks, prose. */
const blank = /\*{2,}|\?{2,}|\.{3}|…|\s|[^!-~]|^(?:null|none|undefined|true|false|string|-+)$/i;
/** Digits in a row are no placeholder but a bad secret. */
const digits = /^\d+$/;

/** True for what is no secret yet. */
export function isPlaceholder(value: string): boolean {
  if (digits.test(value)) return false;
  return blank.test(value) || placeholderIn(value, 'technical') !== undefined || roleOf(value) !== undefined;
}
