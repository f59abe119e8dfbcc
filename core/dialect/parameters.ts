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

/** Wire names → RFC names; the first of a repeated parameter counts. */
export function readParameters(wire: URLSearchParams, names: ParameterNames): ReceivedParameters {
  const rfcNames = new Map(Object.entries(names).map(([rfc, wireName]) => [wireName, rfc]));
  const parameters: Record<string, string> = {};
  const repeated = new Set<string>();
  for (const [wireName, value] of wire) {
    const name = rfcNames.get(wireName) ?? wireName;
    if (Object.hasOwn(parameters, name)) repeated.add(name);
    else Object.defineProperty(parameters, name, { value, enumerable: true });
  }
  return { parameters, repeated: [...repeated] };
}

/** `base` with `path` behind it; a path prefix of the base stays. */
export const joinUrl = (base: string, path: string): string => base.replace(/\/+$/, '') + path;

/** `url` with `query` added to the query it already has; a fragment stays last. */
export function withQuery(url: string, query: URLSearchParams): string {
  const target = new URL(url);
  for (const [name, value] of query) target.searchParams.append(name, value);
  return target.href;
}
