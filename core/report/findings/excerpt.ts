// The line a finding points at, with carets under the place; as wide as the terminal shows it.
import type { Place } from '../../errors.ts';
import { displayWidth } from './display-width.ts';

const widest = 100;
/** Invisible ones are shown as a dot: a finding may be about them, and none may reach the terminal as a command. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What runners of pipelines take for a command to themselves (`::error`, `##[group]`) loses a sign. */
const command = /^( *):(?=:)|#(?=#\w*\[)/g;

const visible = (text: string): string => text.replaceAll('\t', ' ').replace(invisible, '·');

/** The part of a line up to its end. */
const untilBreak = (text: string): string => {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
};

/** Two lines, the text and the carets; `at` points into `source`. Long lines are cut around the place. */
export function excerpt(source: string, at: Place): readonly [string, string] {
  const lineStart = at.offset - (at.column - 1);
  const from = Math.max(lineStart, at.offset - widest / 2);
  // No more of the file is looked at: its lines may be megabytes long.
  const shown = untilBreak(source.slice(from, from + widest));
  const start = Math.min(at.offset - from, shown.length);
  const end = Math.min(start + Math.min(at.length, widest), shown.length);
  const [before, marked, after] = [shown.slice(0, start), shown.slice(start, end), shown.slice(end)].map(
    visible,
  );
  return [
    `${before}${marked}${after}`.replace(command, '$1·'),
    `${' '.repeat(displayWidth(before ?? ''))}${'^'.repeat(Math.max(1, displayWidth(marked ?? '')))}`,
  ];
}
