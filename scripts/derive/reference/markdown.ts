// Markdown: tables and code, with what would break a table out of the way.

const cell = (content: string): string => content.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const code = (content: string): string => `\`${content}\``;

/** A table, or nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export const fence = (language: string, content: string): string =>
  `\`\`\`${language}\n${content.trim()}\n\`\`\``;

/** Blocks with an empty line between them; empty ones are left out. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
