// What of a typed value is written down: references to variables, vaults and templates are not.

export interface Literal {
  readonly value: string;
  /** It stands behind a reference, for when that leads to nothing: `${NAME:value}`. */
  readonly fallback: boolean;
}

/** Of Spring and compose: `${NAME:value}`, `${NAME:-value}`; `${NAME:?message}` has none. */
const withDefault = /^\$\{[\w.-]+:-?([^?$\-{}][^${}]*)\}$/;
/** Of compose alone: `${NAME-value}`. */
const withDash = /^\$\{\w+-([^?${}][^${}]*)\}$/;
const reference =
  /\$\{|\$\(|#\{|\{\{|<%|^\$[A-Za-z_]\w*$|^@[\w.-]+@$|^%[A-Za-z_][\w.]*%$|^__\w+__$|^(?:ENC|DEC|SM4|AES)\(|^\{cipher\}|^(?:vault|env|secret|kms|ref|file|classpath):|^\/run\/secrets\/|process\.env|getenv\(/;

/** Undefined when nothing is written down. */
export function literalIn(typed: string): Literal | undefined {
  const value = typed.trim();
  if (value === '') return undefined;
  const fallback = (withDefault.exec(value) ?? withDash.exec(value))?.[1]?.trim();
  if (fallback) return { value: fallback, fallback: true };
  return reference.test(value) ? undefined : { value, fallback: false };
}
