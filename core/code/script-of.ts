// The script of a single-file component (.vue): everything else blanked, so that places stay what they are.

/** An opening tag of bounded length, so that an unclosed one is not searched to the end of the text each time. */
const openTag = /<script\b(?:"[^"]{0,500}"|'[^']{0,500}'|[^"'>]){0,500}>/gi;
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** `text` with spaces for all that is not inside `<script>`; the same length, the same line ends. */
export function scriptOf(text: string): string {
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move every place behind it.
  const searched = lower.length === text.length ? lower : text;
  const parts: string[] = [];
  let done = 0;
  openTag.lastIndex = 0;
  for (let tag = openTag.exec(text); tag; tag = openTag.exec(text)) {
    const from = tag.index + tag[0].length;
    const end = searched.indexOf('</script', from);
    const to = end < 0 ? text.length : end;
    parts.push(blank(text.slice(done, from)), text.slice(from, to));
    done = to;
    openTag.lastIndex = to;
  }
  parts.push(blank(text.slice(done)));
  return parts.join('');
}
