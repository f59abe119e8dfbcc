// Where a block of Lua ends (content_by_lua_block and its like): at the brace that balances the first one.
import { quotedEnd } from '../quoted-end.ts';

/** What can hide a brace, and braces. */
const signs = /--\[\[|\[\[|--|["'{}]/g;

/** Offset behind what begins with `sign` at `from`: a comment or a string; where nothing ends it, behind the sign. */
function endOfHidden(text: string, sign: string, from: number): number {
  if (sign.endsWith('[[')) {
    const end = text.indexOf(']]', from);
    return end < 0 ? text.length : end + 2;
  }
  if (sign !== '--') return quotedEnd(text, from, 'line') ?? from + 1;
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Offset behind the closing brace; undefined when there is none. `from` is behind the opening one. */
export function luaEnd(text: string, from: number): number | undefined {
  const sign = new RegExp(signs);
  sign.lastIndex = from;
  let depth = 1;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}') depth--;
    else sign.lastIndex = endOfHidden(text, found[0], found.index);
    if (depth === 0) return sign.lastIndex;
  }
  return undefined;
}
