// {{md x}}: text as typed, inline in Markdown (CommonMark, GitHub tables and math included).
import { oneLine } from './one-line.ts';
import { typedText } from './typed-text.ts';

// Every ASCII punctuation mark may be escaped (CommonMark §2.4); only those that can mean something are, for readers of the source.
const meaning = /[&<>\\`*_[\]|~$#!]/g;
// A list item, a heading's underline or an ordered list's number can start only a line.
const lineStart = /^(?:[-+=]|\d+(?=[.)]))/;

// A backslash as itself would escape the `|` that ends a table's cell.
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&#92;' };

export function markdown(value: unknown): string {
  const line = oneLine(typedText('md', value)).replace(/\s+/g, ' ').trim();
  return line
    .replace(meaning, (mark) => entities[mark] ?? `\\${mark}`)
    .replace(lineStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
