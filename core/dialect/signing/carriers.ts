// The places of a request that carry a signature and what belongs to it: headers, query, form.
import type { Carrier } from '../../profile/signing.ts';
import { readBody } from '../body.ts';
import type { HttpRequest } from '../message.ts';
import { withQuery } from '../parameters.ts';

const form = 'application/x-www-form-urlencoded;charset=UTF-8';

const query = (request: HttpRequest) => new URL(request.url).searchParams;

/** All values under the name, in their order; a header has one at most. */
export function valuesAt(request: HttpRequest, { in: place, name }: Carrier): readonly string[] {
  if (place !== 'header')
    return (place === 'query' ? query(request) : readBody(request, 'form')).getAll(name);
  const header = name.toLowerCase();
  const value = Object.hasOwn(request.headers, header) ? request.headers[header] : undefined;
  return value === undefined ? [] : [value];
}

/** A copy of `request` with `value` there, in the place of what stood there under that name. */
export function withValue(request: HttpRequest, carrier: Carrier, value: string): HttpRequest {
  const { name } = carrier;
  const found = valuesAt(request, carrier);
  if (found.length === 1 && found[0] === value) return request;
  if (carrier.in === 'header')
    return { ...request, headers: { ...request.headers, [name.toLowerCase()]: value } };
  const pair = new URLSearchParams([[name, value]]);
  if (carrier.in === 'query') {
    const [address = '', fragment] = request.url.split(/(?=#)/);
    const [path = '', ...pairs] = address.split(/[?&]/);
    const kept = pairs.filter((one) => !new URLSearchParams(one).has(name));
    const url = `${path}${kept.length > 0 ? '?' : ''}${kept.join('&')}${fragment ?? ''}`;
    return { ...request, url: withQuery(url, pair) };
  }
  const kept = request.body.split('&').filter((one) => one !== '' && !new URLSearchParams(one).has(name));
  return {
    ...request,
    headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? form },
    body: [...kept, pair.toString()].join('&'),
  };
}

type Pair = readonly [name: string, value: string];

/** The parameters of the query, and of a form body where `places` names it, without the one at `excepted`. */
export function pairsOf(
  request: HttpRequest,
  places: readonly ('query' | 'form')[],
  excepted: Carrier,
): readonly Pair[] {
  const of = { query, form: (from: HttpRequest) => readBody(from, 'form') };
  return places.flatMap((place) =>
    [...of[place](request)].filter(([name]) => place !== excepted.in || name !== excepted.name),
  );
}
