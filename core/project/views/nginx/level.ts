// A block of nginx whose directives hold for the blocks in it, unless those have their own.
import type { NginxLine } from './lines.ts';

export interface NginxLevel {
  readonly kind: 'http' | 'server' | 'location' | 'if';
  readonly outer: NginxLevel | undefined;
  /** The directive whose block it is; undefined for a file that is included into `http` somewhere else. */
  readonly line: NginxLine | undefined;
  /** The directives written on this level, by name. */
  readonly own: ReadonlyMap<string, readonly NginxLine[]>;
  /** What `if` blocks on this level hold. */
  readonly conditions: readonly NginxLevel[];
}

export function levelOf(
  kind: NginxLevel['kind'],
  lines: readonly NginxLine[],
  line?: NginxLine,
  outer?: NginxLevel,
): NginxLevel {
  const conditions: NginxLevel[] = [];
  const own = Map.groupBy(lines, ({ name }) => name);
  const level: NginxLevel = { kind, outer, line, own, conditions };
  for (const one of own.get('if') ?? []) conditions.push(levelOf('if', one.block ?? [], one, level));
  return level;
}

/** The directives `name` in force: those of the innermost level that has any. */
export function effective(level: NginxLevel | undefined, name: string): readonly NginxLine[] {
  for (let at = level; at; at = at.outer) {
    const lines = at.own.get(name);
    if (lines) return lines;
  }
  return [];
}

/** Included by nearly every nginx; they hold nothing a rule asks about. */
const harmless = /(?:^|\/)(?:mime\.types|fastcgi_params|fastcgi\.conf|uwsgi_params|scgi_params)$/;
/** Whole files of servers, included into `http`. */
const ofServers = /\*/;

const includesUnknown = ({ kind, own }: NginxLevel): boolean =>
  (own.get('include') ?? []).some(
    ({ args: [path = ''] }) => !harmless.test(path) && !(kind === 'http' && ofServers.test(path)),
  );

/** Whether this level or one around it includes something that is not in the project. */
export function isOpen(level: NginxLevel | undefined): boolean {
  for (let at = level; at; at = at.outer) if (includesUnknown(at)) return true;
  return false;
}
