// Finding a value inside Base64 without decoding all of it: whatever stands before and after, its middle is always written so.

/** The characters that `value` alone decides, for each of the three ways it may fall on groups of three bytes. */
export function base64Fragments(value: string): string[] {
  // The beginning tells a long value as well as the whole.
  const bytes = new TextEncoder().encode(value.slice(0, 48));
  if (bytes.length < 6) return [];
  const binary = String.fromCharCode(...bytes);
  return [0, 1, 2].map((before) => {
    // A character holds six bits: those that touch a byte outside of the value do not count.
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return btoa('\0'.repeat(before) + binary).slice(first, last);
  });
}

/** Three times three digits, as Base64 writes them when they begin a group: any eleven digits have them. */
export const digitsInBase64 = /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3}/;
