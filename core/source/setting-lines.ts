// What a reader found, as lines for a test to compare: part, key and value, and what stands where they are said to be.
import type { Settings } from './setting.ts';
import type { Span } from './span.ts';

export const sliceOf = (text: string, { offset, length }: Span): string =>
  text.slice(offset, offset + length);

/** `part key = value ‹key as it stands› ‹value as it stands›`, and the place of the first mistake with what stands there. */
export function settingLines(text: string, { settings, broken }: Settings): string[] {
  const shown = (span: Span) => JSON.stringify(sliceOf(text, span));
  const lines = settings.map(
    ({ part, key, value, keySpan, valueSpan }) =>
      `${part} ${key} = ${JSON.stringify(value)} ${shown(keySpan)} ${shown(valueSpan)}`,
  );
  return broken ? [...lines, `broken at ${broken.offset} ${shown(broken)}`] : lines;
}
