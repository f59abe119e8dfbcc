// How one secret or personal value is shown: enough to compare two of them, never enough to use or to know the person.

/** `secret`: lives on (client secret). `one-time`: code, state, nonce, tokens. The others are personal. */
export type MaskKind =
  | 'secret'
  | 'one-time'
  | 'id-number'
  | 'phone'
  | 'name'
  | 'email'
  | 'personal'
  | 'hidden';

const stars = (count: number): string => '*'.repeat(Math.max(0, count));
const withLength = (value: string, shown = ''): string => `***${shown}(${value.length})`;
const characters = (value: string): string[] => [...value];

/** A citizen's id number of 18 or 15 digits, whole. */
const idNumber = /^(\d{17}[\dXx]|\d{15})$/;
const mobile = /^(?:\+?86[ -]?)?1\d{10}$/;

/** The last quarter, four characters at most. */
function lastPart(value: string): string {
  const all = characters(value);
  const kept = Math.min(4, Math.floor(all.length / 4));
  return `***${kept > 0 ? all.slice(-kept).join('') : ''}`;
}

const masks: Readonly<Record<MaskKind, (value: string) => string>> = {
  secret: (value) => withLength(value),
  hidden: (value) => withLength(value),
  'one-time': (value) => withLength(value, value.length >= 16 ? value.slice(-4) : ''),
  'id-number': (value) =>
    idNumber.test(value)
      ? `${value.slice(0, 4)}${stars(value.length - 8)}${value.slice(-4)}`
      : withLength(value),
  phone: (value) => (mobile.test(value) ? `${value.slice(-11, -8)}****${value.slice(-4)}` : lastPart(value)),
  name: (value) => {
    const all = characters(value);
    return all.length < 2 ? '*' : stars(all.length - 1) + all.at(-1);
  },
  email: (value) => {
    const at = value.lastIndexOf('@');
    return at > 0 ? `***${value.slice(at)}` : lastPart(value);
  },
  personal: lastPart,
};

/** `value` as shown; what looks like an id number or a mobile number is shown as one, whatever it was called. */
export function maskValue(kind: MaskKind, value: string): string {
  if (value === '') return '';
  if (kind !== 'secret' && kind !== 'one-time' && kind !== 'hidden') {
    if (idNumber.test(value)) return masks['id-number'](value);
    if (mobile.test(value)) return masks.phone(value);
  }
  return masks[kind](value);
}
