// A real browser, as far as a module drives one.

export interface RealBrowser {
  /** Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Clicks the first element that fits and waits for the page it leads to; false when there is none. */
  readonly press: (selector: string) => Promise<boolean>;
  readonly url: () => string;
  /** The words to be read on the page. */
  readonly text: () => Promise<string>;
  /** What the console complained of, errors of scripts and blocked content among it. */
  readonly troubles: () => readonly string[];
  readonly close: () => Promise<void>;
}
