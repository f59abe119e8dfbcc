// What the argument of proxy_pass means.

export interface PassTarget {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** Undefined where none is written. */
  readonly port: number | undefined;
  /** What takes the place of the location's own path; undefined where the path stays. */
  readonly uri: string | undefined;
}

const shape = /^(https?):\/\/(\[[^\]]*\]|[^:/?#]+)(?::(\d{1,5}))?([/?#].*)?$/i;

/** Undefined with variables in it, for sockets and what is no address. */
export function passTarget(target: string): PassTarget | undefined {
  if (/\$|\{\{|<%/.test(target)) return undefined;
  const [, scheme, host, port, uri] = shape.exec(target) ?? [];
  if (!scheme || !host || host === 'unix') return undefined;
  return {
    scheme: scheme.toLowerCase() === 'https' ? 'https' : 'http',
    host: host.toLowerCase(),
    port: port === undefined ? undefined : Number(port),
    uri,
  };
}

/** A name of somebody else’s host, which has to be asked by that name. */
export const isForeignName = (host: string): boolean => host.includes('.') && !/^[\d.]+$/.test(host);
