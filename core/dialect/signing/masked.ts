// A value fit to be shown: a secret that stands in it, in any form a URL or body gives it, is covered.
import { toBase64, utf8 } from './text-bytes.ts';

export const mask = '***';

export function masked(value: string, secret: string): string {
  if (secret === '') return value;
  const forms = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    toBase64(utf8(secret)),
  ];
  return forms.reduce((text, form) => text.replaceAll(form, mask), value);
}
