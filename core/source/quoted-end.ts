// Where quoted text ends in which a backslash keeps the next sign from having a meaning.

/** Offset behind the closing quote; `from` is the opening one. `line` ends the search with the line. Undefined when nothing closes it. */
export function quotedEnd(text: string, from: number, where: 'text' | 'line'): number | undefined {
  const signs = text[from] === '"' ? /["\\\n]/g : /['\\\n]/g;
  signs.lastIndex = from + 1;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '\\') signs.lastIndex++;
    else if (sign !== '\n') return signs.lastIndex;
    else if (where === 'line') return undefined;
  }
  return undefined;
}
