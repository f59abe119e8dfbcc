// Which hosts are this very machine (RFC 8252 §7.3, RFC 6761 §6.3).

/** `hostname` as `URL.hostname` has it, or bare as a listener takes it. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  /^\[?::1\]?$/.test(hostname) ||
  /^127(?:\.\d{1,3}){3}$/.test(hostname);

export const isLoopback = (url: string): boolean => isLoopbackHost(new URL(url).hostname);
