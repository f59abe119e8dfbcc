// URLs that were percent-encoded as a whole before they were put into the config.

const encodedWhole = /^https?%(?:25)*3A/i;

export const isEncoded = (value: string): boolean => encodedWhole.test(value);

/** Undoes every layer of encoding; the value itself when it cannot be decoded. */
export function decoded(value: string): string {
  let plain = value;
  while (isEncoded(plain)) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return value;
    }
  }
  return plain;
}
