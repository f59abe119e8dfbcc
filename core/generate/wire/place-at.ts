// Where a value stands in an answer, as code has to reach for it.
import { isIdentifier } from '../escapers/key.ts';

/** `path` is dotted. `deep` where code has to walk: below another member, or under an odd name. */
export const placeAt = (path: string) => ({
  path,
  names: path === '' ? [] : path.split('.'),
  missing: `应答里没有 ${path}`,
  deep: path !== '' && !isIdentifier(path),
});
