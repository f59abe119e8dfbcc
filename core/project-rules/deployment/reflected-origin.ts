// Code that lets the very site in that asks, without a look at which one it is.
import type { Code, Scope, Value } from '../../code/code.ts';
import type { ProjectFile } from '../../project/project.ts';
import { type GivenHeader, givenHeaders } from './given-headers.ts';

const paths =
  /^(?:_SERVER\.HTTP_ORIGIN|(?:this\.)?(?:req|request|ctx|context)(?:\.(?:req|request))?\.headers?\.origin)$/i;
const readers = /^(?:getHeader|header|get|getHeaderLine)$/;

const isOrigin = ({ path, call, either }: Value): boolean =>
  (path !== undefined && paths.test(path.replace(/^\$/, ''))) ||
  (call !== undefined && readers.test(call.name) && call.args[0]?.literal?.toLowerCase() === 'origin') ||
  (either?.some(isOrigin) ?? false);

/** It is compared with something, or is so in one environment only. */
const looked =
  /\b(?:contains\w{0,20}|matches|match|indexOf|startsWith|endsWith|includes|in_array|preg_match|strpos|str_ends_with|some|anyMatch)\b|\.(?:test|has)\(|allow(?:ed)?_?origins?|allow(?:ed)?_?(?:hosts?|domains?|list)|white_?list|trusted|valid|equals\w{0,20}\(\s{0,9}\w{0,30}origin|origin\w{0,30}\.equals|===?\s*["']https?:|["']https?:[^"']*["']\s*===?|\bis_?(?:dev|local)|development|NODE_ENV|APP_ENV|APP_DEBUG|@Profile|@Conditional/i;

const mostText = 6000;
/** No file of a person has more of them. */
const mostHeaders = 50;

/** The function around, or the neighbourhood of a line outside functions. */
export function isLookedAt(file: ProjectFile, inside: Scope | undefined, offset: number): boolean {
  const start = inside ? Math.max(inside.offset, offset - mostText) : Math.max(0, offset - 1500);
  const end = inside ? Math.min(inside.offset + inside.length, offset + mostText) : offset + 500;
  return looked.test(file.text.slice(start, end)) || /@Profile|@Conditional/.test(file.text);
}

/** Headers `Access-Control-Allow-Origin` that repeat what was asked, in answers that take cookies. */
export function reflectedOrigins(file: ProjectFile, code: Code): readonly GivenHeader[] {
  const headers = givenHeaders(code);
  const named = (name: string) => headers.filter((header) => header.name === name);
  const withCookies = new Set(
    named('access-control-allow-credentials')
      .filter(({ text }) => text?.toLowerCase() === 'true')
      .map(({ inside }) => inside),
  );
  const isReflected = ({ value, inside }: GivenHeader): boolean => {
    if (!value) return false;
    if (isOrigin(value)) return true;
    return (
      value.kind === 'name' &&
      code.members.some(
        (member) => member.name === value.path && member.inside === inside && isOrigin(member.value),
      )
    );
  };
  return named('access-control-allow-origin')
    .slice(0, mostHeaders)
    .filter(
      (header) =>
        withCookies.has(header.inside) &&
        isReflected(header) &&
        !isLookedAt(file, header.inside, header.span.offset),
    );
}
