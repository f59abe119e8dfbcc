// Masks a query string or form body by the names of its parameters; the rest stays as it was on the wire.
import { type MaskKind, maskValue } from './mask-value.ts';

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

function maskPair(pair: string, kindOf: (name: string) => MaskKind | undefined): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return pair;
  const kind = kindOf(decode(pair.slice(0, equals)));
  return kind ? `${pair.slice(0, equals)}=${maskValue(kind, decode(pair.slice(equals + 1)))}` : pair;
}

export const maskPairs = (query: string, kindOf: (name: string) => MaskKind | undefined): string =>
  query
    .split('&')
    .map((pair) => maskPair(pair, kindOf))
    .join('&');
