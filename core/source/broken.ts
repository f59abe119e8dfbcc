// The first thing in a file that its parser could not read.
import type { Text } from '../text.ts';
import type { Span } from './span.ts';

/** One a file: what comes after it mostly follows from it. */
export interface Broken extends Span {
  readonly message: Text;
  readonly hint: Text;
}
