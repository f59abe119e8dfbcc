// A browser without scripts: keeps cookies as one for 127.0.0.1 does, follows redirects, sends the forms of pages.

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';

/** Fields that a page's form brings along. */
const hiddenFields = (page: string): [string, string][] =>
  [...page.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);

export class Browser {
  // Cookies know no ports: two systems on one machine share them.
  readonly #cookies = new Map<string, string>();
  /** Every address asked for, in order. */
  readonly visited: string[] = [];

  async open(url: string, form?: URLSearchParams): Promise<Page> {
    this.visited.push(url);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const text = await response.text();
    if (this.visited.length > 100)
      throw new Error(`too many requests, the last ones ${this.visited.slice(-5)}`);
    return location === null
      ? { url, status: response.status, text }
      : this.open(new URL(location, url).href);
  }

  /** Sends the form of `page` whose action ends so. */
  submit(page: Page, action: string, fields: Record<string, string> = {}): Promise<Page> {
    const forms = [...page.text.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form);
    const form = forms.find((markup) => attribute(markup, 'action').endsWith(action));
    if (form === undefined)
      throw new Error(`${page.url} (${page.status}) has no form ${action}:\n${page.text}`);
    const filled = new URLSearchParams([...hiddenFields(form), ...Object.entries(fields)]);
    return this.open(new URL(attribute(form, 'action'), page.url).href, filled);
  }
}
