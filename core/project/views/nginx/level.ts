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
  /** Whether this level or one around it includes something that is not in the project. */
  readonly isOpen: boolean;
}

/** Included by nearly every nginx; they hold nothing a rule asks about. */
const harmless = /(?:^|\/)(?:mime\.types|fastcgi_params|fastcgi\.conf|uwsgi_params|scgi_params)$/;

/** Into `http`, patterns include whole files of servers. */
const isUnknown = ({ args: [path = ''] }: NginxLine, kind: NginxLevel['kind']): boolean =>
  !harmless.test(path) && !(kind === 'http' && path.includes('*'));

export function levelOf(
  kind: NginxLevel['kind'],
  lines: readonly NginxLine[],
  line?: NginxLine,
  outer?: NginxLevel,
): NginxLevel {
  const conditions: NginxLevel[] = [];
  const own = Map.groupBy(lines, ({ name }) => name);
  const includes = own.get('include') ?? [];
  const isOpen = outer?.isOpen || includes.some((include) => isUnknown(include, kind));
  const level: NginxLevel = { kind, outer, line, own, conditions, isOpen };
  for (const one of own.get('if') ?? []) conditions.push(levelOf('if', one.block ?? [], one, level));
  return level;
}

const none: readonly NginxLine[] = [];

/** The directives `name` in force: those of the innermost level that has any. */
export function effective(level: NginxLevel | undefined, name: string): readonly NginxLine[] {
  for (let at = level; at; at = at.outer) {
    const lines = at.own.get(name);
    if (lines) return lines;
  }
  return none;
}
