// A template filled in: the text that is signed, and the same text fit to be shown.
import {
  type KnownValues,
  parseSignatureText,
  type TextPart,
  type ValuePart,
} from '../../profile/signature-text.ts';

export interface TextToSign {
  readonly text: string;
  /** The text with `***` in the place of what is secret. */
  readonly shown: string;
}

/** Gives the value of a part; `shown` where people may not see it as it is. */
export type ReadValue = (part: ValuePart) => string | { readonly value: string; readonly shown: string };

const empty: TextToSign = { text: '', shown: '' };

function fillPart(part: TextPart, read: ReadValue): TextToSign {
  if (part.kind === 'literal') return { text: part.text, shown: part.text };
  if (part.kind === 'value') {
    const found = read(part);
    return typeof found === 'string'
      ? { text: found, shown: found }
      : { text: found.value, shown: found.shown };
  }
  const filled = fillParts(part.parts, read);
  const missing = part.parts.every((inner) => inner.kind !== 'value' || fillPart(inner, read).text === '');
  return missing ? empty : filled;
}

const fillParts = (parts: readonly TextPart[], read: ReadValue): TextToSign =>
  parts
    .map((part) => fillPart(part, read))
    .reduce((all, { text, shown }) => ({ text: all.text + text, shown: all.shown + shown }), empty);

/** `template` was accepted with its profile; one that was not is our fault. */
export function fillTemplate(template: string, known: KnownValues, read: ReadValue): TextToSign {
  const parsed = parseSignatureText(template, known);
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  return fillParts(parsed.parts, read);
}
