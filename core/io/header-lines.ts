// Header lines by name, as node:http sends them: in their spelling, and as often as they stand there.

export function headerLines(
  pairs: Iterable<readonly [name: string, value: string]>,
): Record<string, string | string[]> {
  const lines: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const earlier = lines[name];
    lines[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return lines;
}
