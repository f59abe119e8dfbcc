// SHA-256 of an ASCII text, as PKCE (RFC 7636 §4.6) wants it.

export const sha256 = async (value: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)));
