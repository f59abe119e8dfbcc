// Why a request is refused: on the wire under its RFC name, or on a page for the person in front of the browser.
import type { Text } from '../text.ts';

/** `error` is an RFC 6749 §4.1.2.1/§5.2, RFC 6750 §3.1 or OIDC Core §3.1.2.6 name; `text` says what was found and expected. */
export interface Refusal {
  readonly error: string;
  readonly text: Text;
}

/** What an error page shows. `comparison` puts two values side by side, their first difference marked. */
export interface Problem {
  readonly title: Text;
  readonly text: Text;
  readonly hint: Text;
  readonly comparison?: { readonly sent: string; readonly registered: readonly string[] };
}
