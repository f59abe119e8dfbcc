// Values of an identity as gateway headers carry them, and back.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { decodeBytes, toBase64, utf8 } from './text-bytes.ts';

interface Encoding {
  readonly write: (value: string) => string;
  /** Undefined for what is not written so. */
  readonly read: (text: string) => string | undefined;
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function decodeBase64(text: string): string | undefined {
  const bytes = decodeBytes(text, 'base64');
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `plain` is for values of visible ASCII: headers carry nothing else unharmed. */
export const gatewayEncodings: Readonly<Record<GatewayIdentity['values'], Encoding>> = {
  plain: { write: (value) => value, read: (text) => text },
  percent: { write: encodeURIComponent, read: decodePercent },
  base64: { write: (value) => toBase64(utf8(value)), read: decodeBase64 },
};
