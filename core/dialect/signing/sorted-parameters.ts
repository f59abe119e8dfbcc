// Parameters as texts to sign have them: sorted by name and value, written name=value, joined by &.
import type { SigningRecipe } from '../../profile/signing.ts';

const encoders: Readonly<Record<SigningRecipe['values'], (value: string) => string>> = {
  plain: (value) => value,
  form: (value) => new URLSearchParams([['', value]]).toString().slice(1),
  percent: (value) =>
    encodeURIComponent(value).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted before they are encoded, by UTF-16 code units as Java and JavaScript compare strings. */
export const sortedParameters = (
  pairs: readonly (readonly [name: string, value: string])[],
  values: SigningRecipe['values'],
): string =>
  pairs
    .toSorted((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map((pair) => pair.map(encoders[values]).join('='))
    .join('&');
