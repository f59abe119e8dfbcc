// Whether a secret stands in a text, in any of the spellings it may travel in.

/** A shorter one stands in many a text by chance. */
const shortest = 6;

const base64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

const spellings = (secret: string): readonly string[] => {
  const encoded = base64(secret).replace(/=+$/, '');
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    encoded,
    encoded.replaceAll('+', '-').replaceAll('/', '_'),
  ];
};

export const holdsSecret = (text: string, secrets: readonly string[]): boolean =>
  secrets
    .filter(({ length }) => length >= shortest)
    .flatMap(spellings)
    .some((spelling) => text.includes(spelling));
