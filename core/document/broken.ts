// One thing in a document that its schema does not allow, and how it is named before a person.
import type { Place } from '../errors.ts';
import type { Fix } from '../finding.ts';
import { type Text, text } from '../text.ts';
import type { JsonPath, ParsedText } from './parse.ts';
import { schemaAt, type TitledSchema } from './titled-schema.ts';

export interface Broken {
  readonly document: ParsedText;
  readonly schema: TitledSchema;
  readonly path: JsonPath;
  readonly value: unknown;
  /** As ajv gives them for the keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Names that the object at `path` lacks. */
  readonly missing: readonly string[];
}

/** What a person is told of it. `at` where it is not the value itself; the hint where the schema's help is not enough. */
export interface Said {
  readonly message: Text;
  readonly hint?: Text;
  readonly at?: Place;
  readonly fix?: Fix;
}

/** `system.name（系统名称）`, or the path alone where the schema has no title for it. */
export function nameOf(schema: TitledSchema, path: JsonPath): Text {
  if (path.length === 0) return text('文档', 'The document');
  const dotted = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  const title = schemaAt(schema, path)?.['x-title'];
  return title ? text(`${dotted}（${title.zh}）`, `${dotted} (${title.en})`) : text(dotted, dotted);
}

export const subjectOf = ({ schema, path }: Broken): Text => nameOf(schema, path);

/** Puts `newText` in the place of the value. */
export function replaceValue({ document, path }: Broken, newText: string): Fix {
  const { offset, length } = document.placeOf(path);
  return {
    title: text(`改为 ${newText}`, `Change to ${newText}`),
    edits: [{ offset, length, newText }],
  };
}
