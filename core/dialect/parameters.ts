// Parameters between their RFC names and the names a platform gives them.
import type { ParameterNames } from '../profile/profile.ts';
import type { Parameters, ReceivedParameters } from './message.ts';

/** RFC names → wire names; a parameter whose wire name is null is not sent. */
export function writeParameters(parameters: Parameters, names: ParameterNames): URLSearchParams {
  const wire = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const wireName = Object.hasOwn(names, name) ? names[name] : name;
    if (typeof wireName === 'string') wire.append(wireName, value);
  }
  return wire;
}

/**
 * Wire names → RFC names; the first of a repeated parameter counts. A parameter under an RFC name that this platform
 * has renamed is none of its parameters and is left out, as the platform itself would.
 */
export function readParameters(wire: URLSearchParams, names: ParameterNames): ReceivedParameters {
  const rfcNames = new Map(Object.entries(names).map(([rfc, wireName]) => [wireName, rfc]));
  const parameters = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [wireName, value] of wire) {
    const renamed = Object.hasOwn(names, wireName) && names[wireName] !== wireName;
    const name = rfcNames.get(wireName) ?? (renamed ? undefined : wireName);
    if (name === undefined) continue;
    if (parameters.has(name)) repeated.add(name);
    else parameters.set(name, value);
  }
  return { parameters: Object.fromEntries(parameters), repeated: [...repeated] };
}

/** `base` with `path` behind it; a path prefix of the base stays. */
export const joinUrl = (base: string, path: string): string => base.replace(/\/+$/, '') + path;

/** `url` with `query` behind the query it already has, which stays as it is; a fragment stays last. */
export function withQuery(url: string, query: URLSearchParams): string {
  if (query.size === 0) return url;
  const hash = url.indexOf('#');
  const [address, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  const between = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${between}${query}${fragment}`;
}
