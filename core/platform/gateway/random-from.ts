// Random text of the characters and the length that somebody wants.

/** Each character stands for one of `randomId`, whose alphabet has 64. */
export function randomFrom(randomId: () => string, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length)
    for (const character of randomId()) text += alphabet[character.charCodeAt(0) % alphabet.length];
  return text.slice(0, length);
}
