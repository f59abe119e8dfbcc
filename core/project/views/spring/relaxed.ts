// Spring's relaxed binding: one form for all the ways a key is written.

/** `Server.Forward-Headers_Strategy` → `server.forwardheadersstrategy`. */
export const canonicalKey = (key: string): string =>
  /[-_A-Z]/.test(key) ? key.toLowerCase().replace(/[-_]/g, '') : key;
