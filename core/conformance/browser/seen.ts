// What a browser saw: one answer, or the page a chain of redirects ended at.

/** One answer of whoever was asked. */
export interface Seen {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookie: readonly string[];
  readonly body: string;
  /** Absolute; where a redirect leads, or a form of the platform that sends itself. */
  readonly location?: string;
  /** The fields of that form. */
  readonly posts?: URLSearchParams;
}

export interface Page extends Seen {
  /** All answers on the way, this one included. */
  readonly way: readonly Seen[];
  /** The redirects had no end. */
  readonly loops: boolean;
}
