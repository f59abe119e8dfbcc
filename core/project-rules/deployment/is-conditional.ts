// Whether a line of code runs in some cases only: it stands in a branch, or after a condition in its own statement.

/** Units that are looked at before the line. */
const reach = 5000;
const branch =
  /(?:^|[^\w$])(?:if|else|elseif|or|and|switch|case|match)(?:[^\w$]|$)|\?|&&|\|\||@Profile|@Conditional/;

/** The statement that begins after the last `;`, `{` or `}` before `end`. */
function headBefore(text: string, end: number, start: number): string {
  let at = end;
  while (at > start && !';{}'.includes(text.charAt(at - 1))) at--;
  return text.slice(at, end);
}

/** Rough, and rather true than false: a branch of one environment is no danger to another. */
export function isConditional(text: string, offset: number): boolean {
  const start = Math.max(0, offset - reach);
  const isBranch = (end: number): boolean =>
    branch.test(headBefore(text, end, start).replace(/^\s*<\?php/, ''));
  if (isBranch(offset)) return true;
  let depth = 0;
  for (let at = offset - 1; at >= start; at--) {
    const unit = text.charAt(at);
    if (unit === '}') depth++;
    else if (unit !== '{') continue;
    else if (depth > 0) depth--;
    else if (isBranch(at)) return true;
  }
  return false;
}
