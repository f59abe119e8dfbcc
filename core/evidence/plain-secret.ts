// Finds a secret that is written out where a reference belongs, comments included; the value itself is never told.
import { parseSecretReference } from '../config/secret-reference.ts';

const secretValue = /"[^"\n]*(?:secret|passw|token|密钥|口令)[^"\n]*"\s*:\s*"((?:[^"\\\n]|\\.)*)"/gi;

/** The line, from 1, of the first one; undefined when every secret is a reference. */
export function plainSecretLine(configText: string): number | undefined {
  for (const { 1: value = '', index } of configText.matchAll(secretValue))
    if (value !== '' && !parseSecretReference(value)) return configText.slice(0, index).split('\n').length;
  return undefined;
}
