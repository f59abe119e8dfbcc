// Bytes of a signature or digest as text and back: hexadecimal in either case, Base64, Base64url.
import type { SignatureEncoding } from '../../profile/signature-method.ts';

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `hex` has an even number of hexadecimal digits. */
export const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const toBase64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

interface Encoding {
  readonly looks: RegExp;
  readonly write: (bytes: Uint8Array) => string;
  readonly read: (text: string) => Uint8Array<ArrayBuffer>;
}

const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

const encodings: Readonly<Record<SignatureEncoding, Encoding>> = {
  hex: { looks: /^([0-9a-f]{2})+$/, write: toHex, read: fromHex },
  HEX: { looks: /^([0-9A-F]{2})+$/, write: (bytes) => toHex(bytes).toUpperCase(), read: fromHex },
  base64: {
    looks: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    write: toBase64,
    read: fromBase64,
  },
  base64url: { looks: /^[A-Za-z0-9_-]+$/, write: toBase64url, read: fromBase64 },
};

export const encodingNames = Object.keys(encodings) as readonly SignatureEncoding[];

export const encodeBytes = (bytes: Uint8Array, encoding: SignatureEncoding): string =>
  encodings[encoding].write(bytes);

/** The bytes that `text` stands for, or undefined when it is not written as `encoding` would write them. */
export function decodeBytes(text: string, encoding: SignatureEncoding): Uint8Array<ArrayBuffer> | undefined {
  const { looks, read, write } = encodings[encoding];
  // A length that Base64 cannot have: atob would throw.
  if (!looks.test(text) || (encoding === 'base64url' && text.length % 4 === 1)) return undefined;
  const bytes = read(text);
  return write(bytes) === text ? bytes : undefined;
}
