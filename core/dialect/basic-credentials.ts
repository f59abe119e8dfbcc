// HTTP Basic client credentials, form-encoded first as RFC 6749 §2.3.1 wants.

const encode = (value: string): string => new URLSearchParams([['', value]]).toString().slice(1);
const decode = (value: string): string =>
  new URLSearchParams(`=${value.replaceAll('&', '%26')}`).get('') ?? '';

export const basicCredentials = (id: string, secret: string): string =>
  `Basic ${btoa(`${encode(id)}:${encode(secret)}`)}`;

/** The credentials of an Authorization header, or undefined when it is not a well-formed Basic one. */
export function readBasicCredentials(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  let plain: string;
  try {
    plain = atob(encoded);
  } catch {
    return undefined;
  }
  const colon = plain.indexOf(':');
  return colon < 0
    ? undefined
    : { id: decode(plain.slice(0, colon)), secret: decode(plain.slice(colon + 1)) };
}
