// The claims of a compact JWT, decoded and not trusted: for showing and comparing after a failure.
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { JsonObject } from '../dialect/message.ts';

export function decodeClaims(token: unknown): JsonObject | undefined {
  if (typeof token !== 'string') return undefined;
  try {
    return decodeJwt(token) as JsonObject;
  } catch {
    return undefined;
  }
}

/** The `alg` a compact JWT names; empty when it names none. */
export function algorithmOf(token: unknown): string {
  if (typeof token !== 'string') return '';
  try {
    return decodeProtectedHeader(token).alg ?? '';
  } catch {
    return '';
  }
}
