// The published schemas of the JSON reports: as their source, but open, so that readers bear members that come later.
import { plainSchema } from '../../core/document/plain-schema.ts';
import {
  conformanceReportSchema,
  loginReportSchema,
  validationReportSchema,
} from '../../core/report/schema.ts';
import type { DerivedFile } from './derived-file.ts';
import { json } from './json.ts';

export const openSchema = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, member) =>
      key === 'additionalProperties' && member === false ? undefined : member,
    ),
  );

const published = (name: string, schema: object): DerivedFile => ({
  path: `schemas/${name}.schema.json`,
  make: () => json(openSchema(plainSchema(schema, 'both'))),
});

export const reportSchemas: readonly DerivedFile[] = [
  published('login-report', loginReportSchema),
  published('conformance-report', conformanceReportSchema),
  published('validation-report', validationReportSchema),
];
