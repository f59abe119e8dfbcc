// A config's text as it was parsed, once for each version: lenses, trees and completion ask for the same.
import type { TextDocument } from 'vscode';
import { type ParsedText, parseText } from '../../core/document/parse.ts';

const kept = new WeakMap<TextDocument, { readonly version: number; readonly parsed: ParsedText }>();

/** Of `document` as it stands now. */
export function parsedConfig(document: TextDocument): ParsedText {
  const { version } = document;
  const known = kept.get(document);
  if (known?.version === version) return known.parsed;
  const parsed = parseText(document.getText());
  kept.set(document, { version, parsed });
  return parsed;
}
