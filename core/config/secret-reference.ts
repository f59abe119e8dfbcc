// Where a secret is to be found: an environment variable, or the secret store of VS Code.

export interface SecretReference {
  readonly kind: 'env' | 'secret';
  readonly name: string;
}

/** Environment variables have POSIX names; the store takes any name without braces and blanks. */
const forms: Readonly<Record<SecretReference['kind'], RegExp>> = {
  env: /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$/,
  secret: /^\$\{secret:([^{}\s]+)\}$/,
};

/** `${env:NAME}` or `${secret:NAME}`; undefined for anything else, a literal secret above all. */
export function parseSecretReference(value: string): SecretReference | undefined {
  for (const kind of ['env', 'secret'] as const) {
    const name = forms[kind].exec(value)?.[1];
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}
