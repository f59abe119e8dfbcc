// A config's text with every literal secret starred out, at the same length: excerpts may show any of its lines.

/** A property that names a secret, and its value; quoted or, in a broken file, not. */
const secretValue =
  /"[^"\n]*(?:secret|passw|token|密钥|口令)[^"\n]*"\s*:\s*(?:"((?:[^"\\\n]|\\.)*)|([^\s"{}[\],][^\s,}\]]*))/gi;
const reference = /^\$\{(?:env|secret):[^}]*\}$/;

/** Offsets stay what they are; a secret is hidden wherever else it stands, too. */
export function hideSecrets(source: string): string {
  const secrets = new Set<string>();
  for (const [, quoted, bare] of source.matchAll(secretValue)) {
    const value = quoted ?? bare ?? '';
    if (value !== '' && !reference.test(value)) secrets.add(value);
  }
  let shown = source;
  for (const secret of secrets) shown = shown.replaceAll(secret, (found) => '*'.repeat(found.length));
  return shown;
}
