// The words of an HTML page, for quoting in a report.

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Character references of HTML, decoded. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
    if (code !== undefined) return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
    return entities[name.toLowerCase()] ?? whole;
  });

/** At most `limit` characters; JSON and plain text come back as they are. */
export function pageText(markup: string, limit = 300): string {
  // Banners and menus stand outside <main>; what the page has to say stands in it.
  const main = /<main\b[^>]*>([\s\S]*?)<\/main\s*>/i.exec(markup)?.[1] ?? markup;
  const words = decodeEntities(
    main
      .replace(/<head\b[\s\S]*?<\/head\s*>/gi, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|template|noscript|svg)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > limit ? `${words.slice(0, limit)}…` : words;
}
