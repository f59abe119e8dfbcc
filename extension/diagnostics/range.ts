// Places of core as ranges of an editor.
import { Range, type TextDocument } from 'vscode';
import type { Place } from '../../core/errors.ts';

/** `offset` and `length` in UTF-16 units. */
export const spanOf = (document: TextDocument, offset: number, length: number): Range =>
  new Range(document.positionAt(offset), document.positionAt(offset + length));

/** At least one character, so that there is something to underline; the first one when there is no place. */
export const rangeOf = (document: TextDocument, place: Place | undefined): Range =>
  spanOf(document, place?.offset ?? 0, Math.max(place?.length ?? 0, 1));
