// Compares two secrets in a time that depends on the given one's length only.

export function equalSecrets(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let at = 0; at < given.length; at++)
    difference |= given.charCodeAt(at) ^ expected.charCodeAt(at % expected.length);
  return difference === 0;
}
