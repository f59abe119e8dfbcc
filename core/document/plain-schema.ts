// A schema written for people in two languages, turned into plain JSON Schema for editors and validators.
import { type Language, say, type Text } from '../text.ts';

/** One language, or `both`: Chinese first, then English, for a file that people of either language open. */
export type SchemaLanguage = Language | 'both';

type SchemaValue = unknown;

const isText = (value: SchemaValue): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const inOne = (t: Text, language: SchemaLanguage, between: string): string =>
  language === 'both' ? `${t.zh}${between}${t.en}` : say(t, language);

/** Our keywords → the JSON Schema keyword they become, and how both languages stand in it. */
const keywords: Readonly<Record<string, readonly [name: string, between: string]>> = {
  'x-title': ['title', ' / '],
  'x-help': ['description', '\n\n'],
  'x-enum-titles': ['enumDescriptions', ' / '],
};

function plain(value: SchemaValue, language: SchemaLanguage): SchemaValue {
  if (Array.isArray(value)) return value.map((item) => plain(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, SchemaValue] => {
    const [name, between] = keywords[key] ?? [];
    if (name === undefined || between === undefined) return [key, plain(member, language)];
    const texts = Array.isArray(member) ? member : [member];
    const worded = texts.filter(isText).map((t) => inOne(t, language, between));
    return [name, Array.isArray(member) ? worded : worded[0]];
  });
  return Object.fromEntries(entries);
}

/** `schema` with `x-title`, `x-help` and `x-enum-titles` as title, description and enumDescriptions. */
export const plainSchema = (schema: object, language: SchemaLanguage): Readonly<Record<string, unknown>> =>
  plain(schema, language) as Readonly<Record<string, unknown>>;
