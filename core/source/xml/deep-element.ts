// Where elements get too deep, for a text that overflows its parser.
import { deepest } from '../deepest.ts';

const marks = /<!--|<!\[CDATA\[|<\?|<\/|<[^\s/>!?]|\/>/g;

const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** Offset of the first element on the level behind the deepest; 0 when there is none. */
export function deepElement(text: string): number {
  const mark = new RegExp(marks);
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [sign] = found;
    const end = ends[sign];
    if (end !== undefined) {
      const close = text.indexOf(end, mark.lastIndex);
      if (close < 0) return 0;
      mark.lastIndex = close;
    } else if (sign === '</' || sign === '/>') depth--;
    else if (++depth > deepest) return found.index;
  }
  return 0;
}
