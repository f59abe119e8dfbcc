// HTML by tagged template: what is put in is escaped unless it is HTML itself.

declare const markup: unique symbol;

/** Text that is safe to send as HTML; only `html` makes it. */
export interface Html {
  readonly [markup]?: true;
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string): string => value.replace(/[&<>"']/g, (c) => entities[c] ?? c);

function write(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(write).join('');
}

export const html = (literals: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: literals.reduce((text, literal, at) => text + write(parts[at - 1]) + literal),
});
