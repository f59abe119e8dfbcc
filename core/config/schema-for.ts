// The JSON Schema of govauth.config.json as an editor wants it: titles and descriptions in one language or both.
import { plainSchema, type SchemaLanguage } from '../document/plain-schema.ts';
import { configSchema } from './schema.ts';

export const schemaFor = (language: SchemaLanguage) => plainSchema(configSchema, language);
