// Where a string of JSON ends.

import { sign } from './sign.ts';

/** The offset behind the quote that closes the string opened at `start`; -1 when nothing closes it. */
export function stringEnd(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0) {
    let slashes = close;
    while (text.charCodeAt(slashes - 1) === sign.backslash) slashes--;
    if ((close - slashes) % 2 === 0) return close + 1;
    close = text.indexOf('"', close + 1);
  }
  return -1;
}
