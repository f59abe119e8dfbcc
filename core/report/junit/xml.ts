// XML by elements: names are ours, what stands in attributes and text is escaped.
import { visible } from '../visible.ts';

export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or text. */
  readonly content?: readonly Element[] | string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** XML 1.0 has no way at all to write some characters; `visible` shows those by their number. */
const escaped = (value: string, signs: RegExp): string =>
  visible(value).replace(signs, (sign) => entities[sign] ?? sign);

function write({ name, attributes = {}, content }: Element, indent: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"'\t\n]/g)}"`)
    .join('');
  if (content === undefined || content.length === 0) return `${indent}<${name}${written}/>`;
  if (typeof content === 'string')
    return `${indent}<${name}${written}>${escaped(content, /[&<>]/g)}</${name}>`;
  const inner = content.map((element) => write(element, `${indent}  `)).join('\n');
  return `${indent}<${name}${written}>\n${inner}\n${indent}</${name}>`;
}

/** A whole document, ending with a newline. */
export const xml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
