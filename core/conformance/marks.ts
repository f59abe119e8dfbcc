// By what one tells that a page shows a certain person: his values, plain or masked as systems mask names.
import { personas as invented } from '../platform/personas.ts';
import type { Persona } from '../platform/platform-shape.ts';

/** `李昕` → `*昕`, `李*`; longer names with one star or with one a letter. */
function maskedNames(name: string): readonly string[] {
  const letters = [...name.trim()];
  if (letters.length < 2) return [];
  const [first = ''] = letters;
  const last = letters.at(-1) ?? '';
  const stars = '*'.repeat(letters.length - 1);
  const all = [stars + last, `*${last}`, `**${last}`, first + stars, `${first}*`, `${first}**`];
  return [...new Set([...all, `${first}*${last}`])];
}

const shownClaims = ['sub', 'preferred_username', 'email', 'phone_number'];

function valuesOf({ claims }: Persona): readonly string[] {
  const { name } = claims;
  const plain = shownClaims.map((claim) => claims[claim]);
  const values = [...plain, name].filter((value): value is string => typeof value === 'string');
  return [
    ...values.filter((value) => value.length > 1),
    ...(typeof name === 'string' ? maskedNames(name) : []),
  ];
}

/** Stands alone: `lixin` is no sign in `lixin2`, nor `*伟` in `**伟`. */
const holds = (text: string, value: string): boolean => {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const after = text.slice(at + value.length, at + value.length + 2);
    if (!/[\w*@.-]/.test(text[at - 1] ?? '') && !/^(?:[\w*@-]|\.\w)/.test(after)) return true;
  }
  return false;
};

export interface Shown {
  /** Who is shown by a value that nobody else of the persons has. */
  readonly id?: string;
  /** Something personal is shown, even if it could be of several. */
  readonly anybody: boolean;
}

/** Of several persons the one whom more of his values show. */
export function personShown(text: string, personas: readonly Persona[] = invented): Shown {
  const owners = new Map<string, number>();
  for (const value of personas.flatMap((persona) => [...new Set(valuesOf(persona))]))
    owners.set(value, (owners.get(value) ?? 0) + 1);
  const found = personas.map((persona) => {
    const values = valuesOf(persona).filter((value) => holds(text, value));
    return { id: persona.id, values, own: values.filter((value) => owners.get(value) === 1).length };
  });
  const [best] = found.filter(({ own }) => own > 0).sort((a, b) => b.own - a.own);
  return { ...(best && { id: best.id }), anybody: found.some(({ values }) => values.length > 0) };
}
