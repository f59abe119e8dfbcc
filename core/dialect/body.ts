// Parameters in the place a request carries them: query, form body or JSON body.
import { isObject } from './dotted-path.ts';
import type { HttpRequest } from './message.ts';
import { withQuery } from './parameters.ts';

export type Encoding = 'form' | 'json' | 'query';

const accept = { accept: 'application/json' };

export function writeBody(
  url: string,
  method: string,
  encoding: Encoding,
  wire: URLSearchParams,
): HttpRequest {
  if (encoding === 'query') return { method, url: withQuery(url, wire), headers: accept, body: '' };
  if (encoding === 'json') {
    const headers = { ...accept, 'content-type': 'application/json' };
    return { method, url, headers, body: JSON.stringify(Object.fromEntries(wire)) };
  }
  const headers = { ...accept, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  return { method, url, headers, body: wire.toString() };
}

/** The parameters of `request`; a body of another media type or form carries none. */
export function readBody(request: HttpRequest, encoding: Encoding): URLSearchParams {
  if (encoding === 'query') return new URL(request.url).searchParams;
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (encoding === 'form')
    return new URLSearchParams(mediaType === 'application/x-www-form-urlencoded' ? request.body : '');
  if (mediaType !== 'application/json') return new URLSearchParams();
  try {
    const body: unknown = JSON.parse(request.body);
    const members = isObject(body) ? Object.entries(body) : [];
    return new URLSearchParams(members.filter((m): m is [string, string] => typeof m[1] === 'string'));
  } catch {
    return new URLSearchParams();
  }
}
