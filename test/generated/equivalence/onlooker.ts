// A browser that writes down what it sees, in words that are the same whatever the ports, ids and secrets of a run.
import { decodeEntities } from '../../../core/browser/page-text.ts';

export interface Seen {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly gone: boolean;
  readonly flags: string;
}

const readCookie = (line: string): Cookie => {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const named = new Map(
    attributes.map((attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      return [name.toLowerCase(), value];
    }),
  );
  const [name = '', ...value] = pair.split('=');
  const expires = named.get('expires');
  const flags = [
    named.has('httponly') ? 'HttpOnly' : '',
    named.has('secure') ? 'Secure' : '',
    `SameSite=${named.get('samesite') ?? '?'}`,
    `Path=${named.get('path') ?? '?'}`,
    named.has('domain') ? 'Domain' : '',
  ];
  return {
    name,
    value: value.join('='),
    path: named.get('path') ?? '/',
    gone:
      named.get('max-age') === '0' ||
      (expires !== undefined && Date.parse(expires) < Date.now() - 86_400_000),
    flags: flags.filter((flag) => flag !== '').join(' '),
  };
};

/** A login has a cookie of its own, named for its state. */
const plainName = (name: string): string => name.replace(/^((?:__Host-)?login-).+/, '$1…');

const attribute = (tag: string, name: string): string =>
  decodeEntities(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const shown = (html: string, pattern: RegExp): string | undefined => {
  const found = pattern.exec(html)?.[1];
  return found === undefined ? undefined : decodeEntities(found.replace(/<[^>]*>/g, '')).trim();
};

export class Onlooker {
  readonly #jar = new Map<string, string>();
  readonly #system: string;
  /** Every address of the system it went to, and the pages and data it got there. */
  readonly visited: string[] = [];
  readonly answers: string[] = [];
  /** What was seen, a line an answer. */
  readonly lines: string[] = [];

  /** `system` is the address the notes call nothing but its path. */
  constructor(system: string) {
    this.#system = system;
  }

  cookie = (name: string): string | undefined => this.#jar.get(name);
  forgetCookies = (): void => this.#jar.clear();
  note = (line: string): void => void this.lines.push(line);

  /** Where it is, without what differs from run to run. */
  #place(address: string): string {
    const url = new URL(address, this.#system);
    if (url.origin !== this.#system) return 'the platform';
    const names = [...url.searchParams.keys()].join('&');
    return url.pathname + (names === '' ? '' : `?${names}`);
  }

  /** Takes the cookies of an answer; the ones that changed something, in words. */
  #take(response: Response): string[] {
    return response.headers.getSetCookie().flatMap((line) => {
      const { name, value, gone, flags } = readCookie(line);
      const known = this.#jar.get(name);
      if (gone) {
        this.#jar.delete(name);
        return known === undefined ? [] : [`clears ${plainName(name)}`];
      }
      this.#jar.set(name, value);
      return known === value ? [] : [`sets ${plainName(name)} (${flags})`];
    });
  }

  /** One request and its answer, without following it. */
  async ask(
    address: string,
    {
      form,
      headers = {},
      method,
    }: { form?: URLSearchParams; headers?: Record<string, string>; method?: string } = {},
  ): Promise<Seen & { readonly location: string | undefined; readonly headers: Headers }> {
    const url = new URL(address, this.#system).href;
    const cookie = [...this.#jar].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      method: method ?? (form ? 'POST' : 'GET'),
      headers: { cookie, accept: 'text/html', ...headers },
      ...(form && { body: form }),
    });
    const text = await response.text();
    const location = response.headers.get('location') ?? undefined;
    if (new URL(url).origin === this.#system) {
      this.visited.push(url);
      if (location === undefined) this.answers.push(text);
      const said = [
        location === undefined ? '' : `to ${this.#place(new URL(location, url).href)}`,
        ...this.#take(response).sort(),
        ...this.#read(text, response.headers.get('content-type') ?? ''),
      ];
      const asked = `${method ?? (form ? 'POST' : 'GET')} ${this.#place(url)}`;
      this.note([`${asked} → ${response.status}`, ...said.filter((part) => part !== '')].join(', '));
    } else this.#take(response);
    return { url, status: response.status, text, location, headers: response.headers };
  }

  /** What a person reads first: heading, alert or status; of JSON, all of it. */
  #read(text: string, type: string): string[] {
    if (type.includes('json')) return [text];
    const parts = [
      shown(text, /<h1>([\s\S]*?)<\/h1>/),
      shown(text, /role="alert"[^>]*>([\s\S]*?)<\/p>/),
      shown(text, /role="status"[^>]*>([\s\S]*?)<\/p>/),
      shown(text, /<q>([\s\S]*?)<\/q>/),
    ];
    return parts.filter((part): part is string => part !== undefined).map((part) => `“${part}”`);
  }

  /** As `ask`, then wherever it is sent. */
  async open(address: string, form?: URLSearchParams): Promise<Seen> {
    let answer = await this.ask(address, form ? { form } : {});
    for (let hop = 0; answer.location !== undefined && hop < 20; hop++)
      answer = await this.ask(new URL(answer.location, answer.url).href);
    return answer;
  }

  /** Sends the form of `page` whose action ends so, its hidden fields and `fields`. */
  submit(page: Seen, action: string, fields: Record<string, string> = {}): Promise<Seen> {
    const forms = [...page.text.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form);
    const form = forms.find((markup) => attribute(markup, 'action').endsWith(action));
    if (form === undefined)
      throw new Error(`${page.url} (${page.status}) has no form ${action}:\n${page.text}`);
    const hidden = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]): [string, string] => [
      attribute(tag, 'name'),
      attribute(tag, 'value'),
    ]);
    const filled = new URLSearchParams([...hidden, ...Object.entries(fields)]);
    return this.open(new URL(attribute(form, 'action'), page.url).href, filled);
  }
}
