// XML → elements with places: pom.xml, web.xml, logback. No entity is defined, loaded or expanded, whatever the DTD says.
import { XmlElement as ParsedElement, parseXml, XmlCdata, XmlError, XmlText } from '@rgrove/parse-xml';
import type { Broken } from './broken.ts';
import { deepest, tooDeep } from './deepest.ts';
import type { Span } from './span.ts';
import { brokenXml } from './xml/broken-xml.ts';
import { deepElement } from './xml/deep-element.ts';

/** Its span is the whole element, tags and all. */
export interface XmlElement extends Span {
  /** Without prefix. */
  readonly name: string;
  /** Names as they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed; references and CDATA undone. */
  readonly text: string;
  /** Of the trimmed text; empty and before the end tag where there is none. */
  readonly textSpan: Span;
}

export interface XmlDocument {
  readonly root?: XmlElement;
  readonly broken?: Broken;
}

const options = { includeOffsets: true, preserveCdata: true, ignoreUndefinedEntities: true } as const;

const cdataMark = { start: '<![CDATA['.length, end: ']]>'.length };

/** Where the text of a node stands, without the blanks around it. */
function trimmedSpan(source: string, node: XmlText): Span {
  const isCdata = node instanceof XmlCdata;
  const start = node.start + (isCdata ? cdataMark.start : 0);
  const written = source.slice(start, node.end - (isCdata ? cdataMark.end : 0));
  const offset = start + written.length - written.trimStart().length;
  return { offset, length: written.trim().length };
}

/** From the first to the last text; of several, CDATA has its marks around it. */
function textSpanOf(source: string, { children, start, end }: ParsedElement): Span {
  const texts = children.filter((child) => child instanceof XmlText && child.text.trim() !== '');
  const [first] = texts;
  const last = texts.at(-1);
  if (!(first instanceof XmlText) || !(last instanceof XmlText)) {
    const closing = source.lastIndexOf('<', end - 1);
    return { offset: closing > start ? closing : Math.max(start, end - 2), length: 0 };
  }
  if (first === last) return trimmedSpan(source, first);
  const offset = first instanceof XmlCdata ? first.start : trimmedSpan(source, first).offset;
  const inner = trimmedSpan(source, last);
  return { offset, length: (last instanceof XmlCdata ? last.end : inner.offset + inner.length) - offset };
}

const textOf = ({ children }: ParsedElement) =>
  children.map((child) => (child instanceof XmlText ? child.text : '')).join('');

export function readXml(text: string): XmlDocument {
  // Normalizing CRLF takes the package quadratic time; with a blank in the place of each CR there is nothing to normalize.
  const source = text.replaceAll('\r', ' ');
  const lineFeeds = (read: string) => (source === text ? read : read.replaceAll(' \n', '\n'));
  let broken: Broken | undefined;

  const element = (parsed: ParsedElement, depth: number): XmlElement => {
    const { name, attributes, children, start, end } = parsed;
    if (depth > deepest) broken ??= tooDeep(start);
    const inner = children.filter((child) => child instanceof ParsedElement);
    return {
      name: name.slice(name.indexOf(':') + 1),
      attributes,
      children: broken ? [] : inner.map((child) => element(child, depth + 1)),
      text: lineFeeds(textOf(parsed)).trim(),
      textSpan: textSpanOf(source, parsed),
      offset: start,
      length: end - start,
    };
  };

  try {
    const { root } = parseXml(source, options);
    const read = root ? element(root, 1) : undefined;
    if (broken) return { broken };
    return read ? { root: read } : {};
  } catch (error) {
    if (error instanceof XmlError) return { broken: brokenXml(error, source) };
    if (error instanceof RangeError) return { broken: tooDeep(deepElement(source)) };
    throw error;
  }
}
