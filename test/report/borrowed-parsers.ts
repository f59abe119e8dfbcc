// Parsers of Markdown and XML that nobody here wrote: the tool that packs the extension brings them along.
import { createRequire } from 'node:module';

const bring = createRequire(import.meta.resolve('@vscode/vsce/package.json'));

export interface Token {
  readonly type: string;
  readonly tag: string;
  readonly nesting: number;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

interface MarkdownParser {
  parse(source: string, environment: object): readonly Token[];
  render(source: string): string;
}

/** With tables, raw HTML and links made of bare addresses, as forges have it. */
export const markdownParser: MarkdownParser = bring('markdown-it')({ html: true, linkify: true });

export interface XmlNode {
  readonly '#name': string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly XmlNode[];
}

/** Strict: throws for anything that is not well-formed. */
export function parseXml(source: string): XmlNode {
  let read: XmlNode | undefined;
  let failure: unknown;
  const options = { async: false, explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true };
  bring('xml2js').parseString(source, options, (error: unknown, root: XmlNode) => {
    failure ??= error;
    read = root;
  });
  if (failure || !read) throw failure ?? new Error('no document');
  return read;
}
