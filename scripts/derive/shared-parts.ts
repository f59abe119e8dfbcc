// A schema whose repeated parts stand once, under `definitions`: the compiled validator then has one function for each.

type Part = Readonly<Record<string, unknown>>;

const isObjectSchema = (value: unknown): value is Part =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'object' &&
  'properties' in value;

function* objectSchemas(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isObjectSchema(value)) yield JSON.stringify(value);
  for (const member of Object.values(value)) yield* objectSchemas(member);
}

/** `schema` with every object schema that stands in it more than once replaced by a reference. */
export function shareParts(schema: Part): Part {
  const counts = new Map<string, number>();
  for (const part of objectSchemas(schema)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([part]) => part);

  const replaced = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const index = isObjectSchema(value) ? shared.indexOf(JSON.stringify(value)) : -1;
    return index < 0 ? inside(value) : { $ref: `#/definitions/part${index}` };
  };
  const inside = (value: object): unknown =>
    Array.isArray(value)
      ? value.map(replaced)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member)]));

  const definitions = shared.map((part, index) => [`part${index}`, inside(JSON.parse(part))]);
  return { ...(inside(schema) as Part), definitions: Object.fromEntries(definitions) };
}
