// What is made from the schema of govauth.config.json.
import { configSchema } from '../../core/config/schema.ts';
import { schemaFor } from '../../core/config/schema-for.ts';
import type { DerivedFile } from './derived-file.ts';
import { json } from './json.ts';
import { validatorFiles } from './validator.ts';

export const configDerived: readonly DerivedFile[] = [
  { path: 'schemas/govauth.config.schema.json', make: () => json(schemaFor('both')) },
  ...validatorFiles('core/config/validate-config', 'validateConfig', configSchema),
];
