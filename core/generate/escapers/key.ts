// {{key x}}: the name of a member in an object literal of JavaScript, in quotes only where it needs them.
import { js } from './js.ts';
import { typedText } from './typed-text.ts';

/** What may stand behind a dot as it is. ASCII alone: other letters are legal too, but hard to tell apart. */
export const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

export function key(value: unknown): string {
  const name = typedText('key', value);
  // In an object literal `__proto__` would set the prototype; computed, it is a name like any other.
  if (name === '__proto__') return `[${js(name)}]`;
  return isIdentifier(name) ? name : js(name);
}
