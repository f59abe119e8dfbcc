// Finding a value inside Base64 without decoding all of it: whatever stands before and after, its middle is always written so.

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The characters that `value` alone decides, for each of the three ways it may fall on groups of three bytes. */
export function base64Fragments(value: string): string[] {
  // The beginning tells a long value as well as the whole.
  const bytes = new TextEncoder().encode(value.slice(0, 48));
  if (bytes.length < 6) return [];
  return [0, 1, 2].map((before) => {
    const padded = new Uint8Array(before + bytes.length);
    padded.set(bytes, before);
    // A character holds six bits: those that touch a byte outside of the value do not count.
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return toBase64(padded).slice(first, last);
  });
}

/** Three times three digits, as Base64 writes them when they begin a group: any eleven digits have them. */
export const digitsInBase64 = /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3}/;
