// Redirect URIs that no rule about a single URI could object to, told in one pass: lists of them can be thousands long.
import type { JudgedEnvironment } from '../rule.ts';

// Lower case, a host that starts and ends in a letter, a short port, a plain path; and nowhere the beginning of a
// placeholder word (xxx, example, your…, place-holder, …me). What does not match is not wrong, it is looked at closely.
const careful = '(?:x(?!xx|ample)|y(?!our)|p(?!lace)|m(?!e))';
const run = (letters: string) => `${letters}*(?:${careful}${letters}*)*`;
const ordinary = new RegExp(
  `^https?://(?=[a-z])${run('[a-ln-oq-wz0-9.-]')}(?<=[a-z])(?::\\d{1,4})?(?:/${run('[a-ln-oq-wz0-9._~/-]')})?$`,
);

export const isOrdinary = (uri: string): boolean => ordinary.test(uri);

/** The registered redirect URIs that deserve a closer look, with their indexes. */
export function unusual(
  registered: JudgedEnvironment['value']['registeredRedirectUris'],
): JudgedEnvironment['unusual'] {
  const found: { readonly index: number; readonly uri: string }[] = [];
  for (let index = 0; index < registered.length; index++) {
    const uri = registered[index];
    if (uri !== undefined && !ordinary.test(uri)) found.push({ index, uri });
  }
  return found;
}
