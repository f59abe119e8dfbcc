// A finding for people: where, what, the line itself, what to do, where to read more.
import type { Place } from '../../errors.ts';
import type { Finding, Severity } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import { excerpt } from './excerpt.ts';
import { oneLine } from './one-line.ts';
import { severityWords } from './severity-words.ts';

export const severityStyles: Readonly<Record<Severity, Style>> = {
  error: 'bad',
  warning: 'warn',
  info: 'soft',
};

/** What stands around a finding. */
export interface FindingSurroundings {
  readonly language: Language;
  readonly paint: Paint;
  /** The path to show for a file of the system; without one, of the system itself. */
  readonly pathOf: (file: string | undefined) => string;
  /** The text of a file as it may be shown. */
  readonly shown: (file: string) => string | undefined;
  /** Where the rule is explained. */
  readonly page: string | undefined;
}

export const placeText = (path: string, at: Place | undefined): string =>
  oneLine(at ? `${path}:${at.line}:${at.column}` : path);

function excerptLines(at: Place | undefined, { shown, paint }: FindingSurroundings): readonly string[] {
  const source = at && shown(at.file ?? '');
  return at && source !== undefined ? excerpt(source, at).map((line) => paint('plain', `    ${line}`)) : [];
}

/** Lines without line feeds. */
export function findingLines(finding: Finding, around: FindingSurroundings): readonly string[] {
  const { language, paint, pathOf, page } = around;
  const { at, severity, message, hint, id, related = [], references = [] } = finding;
  const place = (where: Place | undefined) => paint('strong', placeText(pathOf(where?.file), where));
  const words = paint(severityStyles[severity], say(severityWords[severity], language));
  return [
    `${place(at)} ${words} ${paint('plain', oneLine(say(message, language)))}  ${paint('soft', id)}`,
    ...excerptLines(at, around),
    `  → ${paint('plain', oneLine(say(hint, language)))}`,
    ...related.flatMap((other) => [
      `  ↳ ${place({ ...other.at, ...fileOf(other.at, at) })} ${paint('plain', oneLine(say(other.message, language)))}`,
      ...excerptLines({ ...other.at, ...fileOf(other.at, at) }, around),
    ]),
    ...(references.length > 0 ? [paint('soft', oneLine(`  ${references.join('; ')}`))] : []),
    ...(page === undefined ? [] : [paint('soft', oneLine(`  ${page}`))]),
  ];
}

/** A related place without a file is in the file of the finding. */
function fileOf(other: Place, at: Place | undefined): { readonly file?: string } {
  const file = other.file ?? at?.file;
  return file === undefined ? {} : { file };
}
