// HTML by tagged template: what is put in is escaped unless it was made by this very tag.
import { visible } from '../visible.ts';

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

const escaped = (value: string): string => visible(value).replace(/[&<>"']/g, (c) => entities[c] ?? c);

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  return typeof part === 'object' ? part.join('') : escaped(String(part));
}

export const html = (literals: TemplateStringsArray, ...parts: Part[]): Markup =>
  Markup.from(literals, parts);
