// What is made from the schema of a profile.
import { plainSchema } from '../../core/document/plain-schema.ts';
import { profileSchema } from '../../core/profile/schema.ts';
import type { DerivedFile } from './derived-file.ts';
import { json } from './json.ts';
import { validatorFiles } from './validator.ts';

export const profileDerived: readonly DerivedFile[] = [
  { path: 'schemas/profile.schema.json', make: () => json(plainSchema(profileSchema, 'both')) },
  ...validatorFiles('core/profile/validate-profile-shape', 'validateProfileShape', profileSchema),
];
