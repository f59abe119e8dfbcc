// PHP's heredocs: where their text is, and the same text between quotes, which is what the grammar can look into.

const head = /^<<<[ \t]{0,99}(['"]?)\w{1,200}\1[ \t]{0,99}(?:\r\n|\n|\r)/;

/** Where the text of a heredoc's source is; `raw`: nothing is put in (nowdoc). */
export function heredocOf(source: string): { from: number; to: number; raw: boolean } | undefined {
  const opening = head.exec(source);
  if (!opening) return undefined;
  const from = opening[0].length;
  const line = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  const to = source[line] === '\n' && source[line - 1] === '\r' ? line - 1 : line;
  return { from, to: Math.max(from, to), raw: opening[1] === "'" };
}

/** A heredoc as a quoted string of the same length. */
export function quotedHeredoc(source: string): string {
  const place = heredocOf(source);
  if (!place || source.length < 2) return source;
  const { from, to, raw } = place;
  const quote = raw ? "'" : '"';
  const inner = source.slice(from, to);
  const safe = raw ? inner.replace(/['\\]/g, ' ') : inner.replaceAll('"', "'");
  return `${quote}${' '.repeat(from - 1)}${safe}${' '.repeat(source.length - to - 1)}${quote}`;
}
