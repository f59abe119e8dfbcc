// The fields of a schema as rows: path, type, whether it has to be there, and what it is.
import type { TitledSchema } from '../../../core/document/titled-schema.ts';
import { type Language, say, text } from '../../../core/text.ts';
import { code } from './markdown.ts';

const types = {
  string: text('文本', 'text'),
  integer: text('整数', 'whole number'),
  number: text('数字', 'number'),
  boolean: text('true / false', 'true / false'),
  object: text('对象', 'object'),
  array: text('数组', 'array'),
  null: text('null', 'null'),
} as const;

const typeNames = (schema: TitledSchema, language: Language): string =>
  [schema.type ?? 'string']
    .flat()
    .map((type) => (type in types ? say(types[type as keyof typeof types], language) : type))
    .join(' / ');

/** The allowed values, each with its title where it has one; else the type. */
function kindOf(schema: TitledSchema, language: Language): string {
  if (schema.enum)
    return schema.enum
      .map((value, i) => {
        const title = schema['x-enum-titles']?.[i];
        return title ? `${code(JSON.stringify(value))} ${say(title, language)}` : code(JSON.stringify(value));
      })
      .join('<br>');
  if (schema.items && !schema.items.properties)
    return `${say(types.array, language)}：${typeNames(schema.items, language)}`.replace(
      '：',
      language === 'zh' ? '：' : ' of ',
    );
  return typeNames(schema, language);
}

const words = (schema: TitledSchema, language: Language): string => {
  const { 'x-title': title, 'x-help': help } = schema;
  const between = language === 'zh' ? '。' : '. ';
  return [title, help].flatMap((t) => (t ? [say(t, language)] : [])).join(between);
};

const sameAs = (name: string, language: Language): string =>
  say(text(`字段与 ${code(name)} 相同。`, `The same fields as ${code(name)}.`), language);

type Row = readonly [path: string, kind: string, required: string, words: string];

const inside = (schema: TitledSchema): { schema: TitledSchema; suffix: string } | undefined => {
  if (schema.properties) return { schema, suffix: '' };
  if (schema.items?.properties) return { schema: schema.items, suffix: '[]' };
  const { additionalProperties: any } = schema;
  return typeof any === 'object' && any.properties ? { schema: any, suffix: '.*' } : undefined;
};

/** Rows of everything below `schema`, which stands at `path`. */
export function* fields(schema: TitledSchema, path: string, language: Language): Iterable<Row> {
  const seen = new Map<TitledSchema['properties'], string>();
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const full = path === '' ? name : `${path}.${name}`;
    const required = schema.required?.includes(name) ? '✓' : '';
    const twin = part.properties && seen.get(part.properties);
    const help = words(part, language);
    yield [code(full), kindOf(part, language), required, twin ? `${help} ${sameAs(twin, language)}` : help];
    if (twin) continue;
    seen.set(part.properties, full);
    const below = inside(part);
    if (below) yield* fields(below.schema, full + below.suffix, language);
  }
}
