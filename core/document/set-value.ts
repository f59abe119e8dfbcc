// Sets values in a text of JSON with comments; everything else of it stays as it was written.
import { applyEdits, modify } from 'jsonc-parser';
import type { TextEdit } from '../finding.ts';
import type { JsonPath } from './parse.ts';

/** Blanks that the text itself indents by; two where it does not. */
function indentOf(text: string): number {
  const [, blanks = '  '] = /^( +)\S/m.exec(text) ?? [];
  return blanks.length;
}

/** The edits that give `path` the value `value`; objects on the way are made as needed. */
export const setValue = (text: string, path: JsonPath, value: unknown): TextEdit[] =>
  modify(text, [...path], value, {
    formattingOptions: {
      insertSpaces: true,
      tabSize: indentOf(text),
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
  }).map(({ offset, length, content }) => ({ offset, length, newText: content }));

/** `text` with one value after the other set. */
export const withValues = (
  text: string,
  values: readonly { readonly path: JsonPath; readonly value: unknown }[],
): string =>
  values.reduce(
    (before, { path, value }) =>
      applyEdits(
        before,
        setValue(before, path, value).map(({ newText, ...edit }) => ({ ...edit, content: newText })),
      ),
    text,
  );
