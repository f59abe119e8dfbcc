// The report for a terminal: verdict first, then what was run, then what is wrong and what to do.
import { type Language, say } from '../text.ts';
import type { Report } from './report.ts';
import { conformanceLines } from './terminal/conformance-lines.ts';
import { loginLines } from './terminal/login-lines.ts';
import { marks } from './terminal/marks.ts';
import { painter } from './terminal/paint.ts';
import { spell } from './time.ts';

export interface TextOptions {
  /** ANSI colours; off unless told. */
  readonly colour?: boolean;
}

/** Ends with a newline. */
export function textReport(
  { login, conformance, stages }: Report,
  language: Language,
  { colour = false }: TextOptions = {},
): string {
  const paint = painter(colour);
  const stageLines = stages.map(({ title, status, duration, detail }) => {
    const [mark, style] = marks[status];
    const more = detail ? `  ${paint('soft', say(detail, language))}` : '';
    return `${paint(style, mark)} ${paint('plain', say(title, language))}  ${paint('soft', spell(duration))}${more}`;
  });
  const parts = [
    ...(stageLines.length > 0 ? [stageLines] : []),
    ...(login ? [loginLines(login, language, paint)] : []),
    ...(conformance ? [conformanceLines(conformance, language, paint)] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
