// The browser ended at a page of the platform instead of the place it was to come to.

export interface Page {
  readonly url: string;
  readonly status: number;
  /** Words of the page, without markup, bounded. */
  readonly text: string;
  /** `person`: a form only a person can fill; `error`: nothing to go on with; `loop`: redirects without end. */
  readonly kind: 'error' | 'person' | 'loop';
}

/** Rejection of a user agent; a check tells the person what the page says. */
export class PageShown extends Error {
  override readonly name = 'PageShown';
  readonly page: Page;

  constructor(page: Page) {
    super(`${page.status} ${page.url}`);
    this.page = page;
  }
}
