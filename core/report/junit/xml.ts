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

const attributesText = (attributes: NonNullable<Element['attributes']>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"'\t\n]/g)}"`)
    .join('');

/** One element on lines of its own, `indent` before each; the last line does not end. */
export function write({ name, attributes = {}, content }: Element, indent: string): string {
  const written = attributesText(attributes);
  if (content === undefined || content.length === 0) return `${indent}<${name}${written}/>`;
  if (typeof content === 'string')
    return `${indent}<${name}${written}>${escaped(content, /[&<>]/g)}</${name}>`;
  const inner = content.map((element) => write(element, `${indent}  `)).join('\n');
  return `${indent}<${name}${written}>\n${inner}\n${indent}</${name}>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The beginning of a document whose content is written later, and the end of it. */
export const openXml = ({ name, attributes = {} }: Omit<Element, 'content'>): string =>
  `${declaration}\n<${name}${attributesText(attributes)}>\n`;
export const closeXml = ({ name }: Pick<Element, 'name'>): string => `</${name}>\n`;

/** A whole document, ending with a newline. */
export const xml = (root: Element): string => `${declaration}\n${write(root, '')}\n`;
