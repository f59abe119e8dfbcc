// HTML by tagged template: what is put in is escaped unless it was made by this very tag.

/** Safe HTML; only `html` makes it. */
export class Markup {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static from(literals: TemplateStringsArray, parts: readonly Part[]): Markup {
    return new Markup(literals.reduce((text, literal, at) => text + write(parts[at - 1]) + literal, ''));
  }
  toString(): string {
    return this.#text;
  }
}

type Part = string | number | Markup | undefined | false | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and marks that turn the direction of writing have no place in evidence. */
const unseen = /(?!\t|\n)\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const escaped = (value: string): string =>
  value
    .replaceAll('\r\n', '\n')
    .replace(unseen, (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[&<>"']/g, (c) => entities[c] ?? c);

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  return typeof part === 'object' ? part.join('') : escaped(String(part));
}

export const html = (literals: TemplateStringsArray, ...parts: Part[]): Markup =>
  Markup.from(literals, parts);
