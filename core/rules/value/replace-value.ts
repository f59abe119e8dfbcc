// The fix that most rules offer: another value in the place of the one that was typed.
import type { JsonPath, ParsedText } from '../../document/parse.ts';
import type { Fix } from '../../finding.ts';
import { type Text, text } from '../../text.ts';
import { shown } from './shown.ts';

const changeTo = (value: string): Text => text(`改为 ${value}`, `Change to ${value}`);

/** Replaces exactly the value at `path`; comments and layout around it stay. */
export function replaceValue(
  document: ParsedText,
  path: JsonPath,
  value: string | number | boolean,
  title: Text = changeTo(shown(JSON.stringify(value))),
): Fix {
  const { offset, length } = document.placeOf(path);
  return { title, edits: [{ offset, length, newText: JSON.stringify(value) }] };
}
