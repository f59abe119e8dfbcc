// {{xml x}}: text or an attribute's value in XML 1.0.
import { html } from './html.ts';

/** XML 1.0 §2.2: what no document may hold, not even as a reference, becomes U+FFFD. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Control characters are written as references: parsers turn white space into blanks within attributes. */
export const xml = (value: unknown): string =>
  html(value)
    .replace(forbidden, '\ufffd')
    .replace(/\p{Cc}/gu, (character) => `&#${character.charCodeAt(0)};`);
