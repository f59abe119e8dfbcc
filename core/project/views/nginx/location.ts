// Locations, and which of them answers for a path: nginx's own order.
import type { Place } from '../../../errors.ts';
import { effective, levelOf, type NginxLevel } from './level.ts';
import { type NginxLine, placeOf, placeOfArg } from './lines.ts';
import { patternFits } from './path-pattern.ts';

/** Hands requests on: the argument of `proxy_pass` and its like. */
export interface NginxPass {
  readonly by: 'proxy_pass' | 'fastcgi_pass' | 'uwsgi_pass' | 'scgi_pass' | 'grpc_pass';
  readonly target: string;
  readonly place: Place;
  readonly line: NginxLine;
  /** The location, or the `if` in it. */
  readonly level: NginxLevel;
}

/** A header sent on; `value` is '' for one that is taken out. */
export interface NginxHeader {
  readonly value: string;
  readonly place: Place;
  readonly line: NginxLine;
}

export interface NginxLocation extends NginxLevel {
  readonly kind: 'location';
  readonly modifier: '' | '=' | '^~' | '~' | '~*' | '@';
  readonly path: string;
  readonly place: Place;
  readonly passes: readonly NginxPass[];
  /** The one written in the location itself. */
  readonly proxyPass: NginxPass | undefined;
  readonly locations: readonly NginxLocation[];
}

const passNames = ['proxy_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'grpc_pass'] as const;

const passesOn = (level: NginxLevel): NginxPass[] =>
  passNames.flatMap((by) =>
    (level.own.get(by) ?? []).map((line) => ({
      ...{ by, line, level },
      target: line.args[0] ?? '',
      place: placeOfArg(line, 0),
    })),
  );

/** Levels that inherit the same directives share what those come to. */
const known = new WeakMap<readonly NginxLine[], ReadonlyMap<string, NginxHeader>>();

/** What `proxy_set_header` (or `fastcgi_param`) comes to on `level`; names in small letters. */
export function headersOf(
  level: NginxLevel,
  directive: 'proxy_set_header' | 'fastcgi_param' = 'proxy_set_header',
): ReadonlyMap<string, NginxHeader> {
  const lines = effective(level, directive);
  const headers =
    known.get(lines) ??
    new Map(
      lines.map((line) => [
        (line.args[0] ?? '').toLowerCase(),
        { value: line.args[1] ?? '', place: placeOf(line), line },
      ]),
    );
  known.set(lines, headers);
  return headers;
}

const modifiers: readonly string[] = ['=', '^~', '~', '~*'];

/** `=/x`, `~/x`: nginx takes them without the blank, too. */
function nameOf(args: readonly string[]): Pick<NginxLocation, 'modifier' | 'path'> {
  const [first = '', second] = args;
  if (second !== undefined && modifiers.includes(first))
    return { modifier: first as NginxLocation['modifier'], path: second };
  if (first.startsWith('@')) return { modifier: '@', path: first };
  const [, modifier = '', path = ''] = /^(=|\^~|~\*|~|)([\s\S]*)$/.exec(first) ?? [];
  return { modifier: modifier as NginxLocation['modifier'], path };
}

export const locationsOf = (outer: NginxLevel): readonly NginxLocation[] =>
  (outer.own.get('location') ?? []).map((line) => {
    const level = levelOf('location', line.block ?? [], line, outer);
    const own = passesOn(level);
    return {
      ...{ ...level, kind: 'location' as const, ...nameOf(line.args), place: placeOf(line) },
      proxyPass: own.find(({ by }) => by === 'proxy_pass'),
      passes: [...own, ...level.conditions.flatMap(passesOn)],
      locations: locationsOf(level),
    };
  });

interface Found {
  readonly location: NginxLocation | undefined;
  /** No regular expression is tried any more. */
  readonly final: boolean;
}

const nothing: Found = { location: undefined, final: false };

/** A request for `/app` is sent to `/app/` where that is handed on. */
const isPrefix = ({ modifier, path, passes }: NginxLocation, asked: string): boolean =>
  (modifier === '' || modifier === '^~') &&
  (asked.startsWith(path) || (passes.length > 0 && path === `${asked}/`));

const longestPrefix = (locations: readonly NginxLocation[], path: string): NginxLocation | undefined => {
  let best: NginxLocation | undefined;
  for (const one of locations)
    if (isPrefix(one, path) && one.path.length > (best?.path.length ?? -1)) best = one;
  return best;
};

/** Undefined where a regular expression cannot be told to fit or not. */
function findByPattern(locations: readonly NginxLocation[], path: string): Found | undefined {
  for (const one of locations) {
    if (one.modifier !== '~' && one.modifier !== '~*') continue;
    const fits = patternFits(one.path, one.modifier === '~*', path);
    if (fits === undefined) return undefined;
    if (!fits) continue;
    const inner = find(one.locations, path);
    return inner && { location: inner.location ?? one, final: true };
  }
  return nothing;
}

function find(locations: readonly NginxLocation[], path: string): Found | undefined {
  const exact = locations.find((one) => one.modifier === '=' && one.path === path);
  if (exact) return { location: exact, final: true };
  const prefix = longestPrefix(locations, path);
  const inner = prefix ? find(prefix.locations, path) : nothing;
  if (!inner || inner.final) return inner;
  const location = inner.location ?? prefix;
  if (prefix?.modifier === '^~') return { location, final: false };
  const byPattern = findByPattern(locations, path);
  return byPattern?.final === false ? { location, final: false } : byPattern;
}

/** Answers for `path` (decoded, without a query); `unknown` where that cannot be told, undefined when none does. */
export function locationAmong(
  locations: readonly NginxLocation[],
  path: string,
): NginxLocation | 'unknown' | undefined {
  const found = find(locations, path);
  return found ? found.location : 'unknown';
}
