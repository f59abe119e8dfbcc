// An SM2 signature in ASN.1 DER (SEQUENCE of two INTEGERs, GM/T 0009 §7.3) to and from r and s, 32 bytes each.
import { fromHex, toHex } from './text-bytes.ts';

/** One INTEGER: no leading zero byte but where the sign would be lost. */
function integer(hex: string): string {
  const short = hex.replace(/^(00)+(?=..)/, '');
  const positive = Number.parseInt(short.slice(0, 2), 16) > 0x7f ? `00${short}` : short;
  return `02${toHex(Uint8Array.of(positive.length / 2))}${positive}`;
}

export function toDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const hex = toHex(raw);
  const body = integer(hex.slice(0, 64)) + integer(hex.slice(64));
  return fromHex(`30${toHex(Uint8Array.of(body.length / 2))}${body}`);
}

/** r and s, or undefined when `der` is anything but the one way to write them. */
export function fromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const first = 4 + (der[3] ?? 0);
  const numbers = [der.subarray(4, first), der.subarray(first + 2)].map((bytes) =>
    toHex(bytes).replace(/^00/, '').padStart(64, '0'),
  );
  const raw = fromHex(numbers.join(''));
  return raw.length === 64 && toHex(toDer(raw)) === toHex(der) ? raw : undefined;
}
