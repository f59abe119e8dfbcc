// Where a statement stands, and another value in its place.
import type { Fix } from '../../finding.ts';
import type { Statement } from '../../project/views/registration/statement.ts';
import { shown } from '../../rules/value/shown.ts';
import { type Text, text } from '../../text.ts';

export const placeOf = ({ file, span }: Pick<Statement, 'file' | 'span'>) => file.at(span);

/** Last part of a long path: what people look for. */
export const shortName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Nothing where what is typed is more than the value in quotes, or was put together. */
export function retyped(
  { file, span, value, derived }: Statement,
  replacement: string,
  title: Text = text(`改为 ${shown(replacement)}`, `Change to ${shown(replacement)}`),
): { readonly fix?: Fix } {
  const typed = file.text.slice(span.offset, span.offset + span.length);
  const quote = /^["'`]/.exec(typed)?.[0] ?? '';
  if (derived || typed !== `${quote}${value}${quote}`) return {};
  const edit = {
    file: file.path,
    offset: span.offset,
    length: span.length,
    newText: `${quote}${replacement}${quote}`,
  };
  return { fix: { title, edits: [edit] } };
}
