// Values at the places of a request that a profile gives them: header, query, form or JSON body.
import type { Placement } from '../profile/profile.ts';
import { readBody, writeBody } from './body.ts';
import type { HttpRequest } from './message.ts';
import { withQuery } from './parameters.ts';

const scheme = 'Bearer ';

const isBearer = ({ in: place, name }: Placement): boolean =>
  place === 'header' && name.toLowerCase() === 'authorization';

type PlacedValue = readonly [placement: Placement, value: string];

/** A request to `url` with each value where it belongs. Form and JSON do not go together; the form wins. */
export function writePlaced(url: string, method: string, values: readonly PlacedValue[]): HttpRequest {
  const at = (place: Placement['in']) => values.filter(([placement]) => placement.in === place);
  const pairs = (place: Placement['in']) =>
    new URLSearchParams(at(place).map(([{ name }, value]) => [name, value]));
  const headers = at('header').map(([placement, value]) => [
    placement.name.toLowerCase(),
    isBearer(placement) ? scheme + value : value,
  ]);
  const address = withQuery(url, pairs('query'));
  const encoding = at('form').length > 0 ? 'form' : at('json').length > 0 ? 'json' : 'query';
  const body = encoding === 'query' ? new URLSearchParams() : pairs(encoding);
  const request = writeBody(address, method, encoding, body);
  return { ...request, headers: { ...request.headers, ...Object.fromEntries(headers) } };
}

/** What stands at `placement`; undefined when nothing does, or no Bearer token where one belongs. */
export function readPlaced(request: HttpRequest, placement: Placement): string | undefined {
  if (placement.in !== 'header') return readBody(request, placement.in).get(placement.name) || undefined;
  const name = placement.name.toLowerCase();
  const header = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined;
  if (!isBearer(placement)) return header || undefined;
  return header?.toLowerCase().startsWith(scheme.toLowerCase())
    ? header.slice(scheme.length).trim() || undefined
    : undefined;
}
