// JSON laid out as this house's formatter leaves it, so that derived JSON needs no exception from it.

const width = 110;

const pair = ([key, value]: [string, unknown], indent: string): string =>
  `${indent}${JSON.stringify(key)}: ${print(value, indent, JSON.stringify(key).length + 2)}`;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function printArray(value: readonly unknown[], indent: string, before: number): string {
  const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  if (value.every(isScalar) && indent.length + before + line.length < width) return line;
  const inner = `${indent}  `;
  return `[\n${value.map((item) => inner + print(item, inner, 0)).join(',\n')}\n${indent}]`;
}

function print(value: unknown, indent: string, before: number): string {
  if (Array.isArray(value)) return printArray(value, indent, before);
  if (isScalar(value)) return JSON.stringify(value);
  const entries = Object.entries(value as object).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map((entry) => pair(entry, `${indent}  `)).join(',\n')}\n${indent}}`;
}

/** `value` as the text of a whole file. */
export const json = (value: unknown): string => `${print(value, '', 0)}\n`;
