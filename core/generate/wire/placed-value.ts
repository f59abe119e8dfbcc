// A value of a request at the place a profile gives it, as a template asks about it.
import type { Placement } from '../../profile/profile.ts';

/** One of `bearer`, `header`, `query`, `form` and `json` holds where it is sent; header names are lower case. */
export function placedValue(placement: Placement | undefined) {
  const place = placement?.in;
  const name = placement?.name ?? '';
  const isHeader = place === 'header';
  const bearer = isHeader && name.toLowerCase() === 'authorization';
  return {
    sent: placement !== undefined,
    name: isHeader ? name.toLowerCase() : name,
    /** RFC 6750 §2.1. */
    bearer,
    /** Another header, with the value alone. */
    header: isHeader && !bearer,
    query: place === 'query',
    form: place === 'form',
    json: place === 'json',
  };
}
