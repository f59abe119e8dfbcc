// Names of servers, and how well one of them fits a host.
import type { Place } from '../../../errors.ts';
import type { NginxLevel } from './level.ts';
import { placeOfArg } from './lines.ts';
import { patternFits } from './path-pattern.ts';

export interface NginxName {
  readonly text: string;
  readonly place: Place;
}

export const namesOf = (level: NginxLevel): readonly NginxName[] =>
  (level.own.get('server_name') ?? []).flatMap((line) =>
    line.args.map((text, index) => ({ text, place: placeOfArg(line, index) })),
  );

/** The greater the better, 0 not at all: exact, `*.x` and `.x`, `x.*`, regular expressions. */
export function nameFits({ text }: NginxName, host: string): number {
  const name = text.toLowerCase();
  if (name === host) return 4000;
  if (name.startsWith('*.') && host.endsWith(name.slice(1))) return 3000 + name.length;
  if (name.startsWith('.') && (host.endsWith(name) || host === name.slice(1))) return 3000 + name.length;
  if (name.endsWith('.*') && host.startsWith(name.slice(0, -1))) return 2000 + name.length;
  return text.startsWith('~') && patternFits(text.slice(1), true, host) === true ? 1000 : 0;
}
