// A JSON Schema compiled ahead of time into a module that needs no eval and no package at run time.

import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { DerivedFile } from './derived-file.ts';
import { shareParts } from './shared-parts.ts';

/** What people read is no part of the validator: they are told in our own words. */
const withoutWords = (schema: object): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(schema, (key, member) => (key.startsWith('x-') ? undefined : member)));

function compile(schema: object, name: string): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(shareParts(withoutWords(schema)), name);
  const makeCode = standalone.default ?? standalone;
  // Nobody asks where in the schema an error comes from; without it the module is a tenth smaller.
  const contents = makeCode(ajv, { [name]: name }).replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');
  // ajv leaves its own run-time parts to `require`, even in an ES module.
  const bundled = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    // Names of modules stand in the text: they must not depend on where the packages lie.
    absWorkingDir: join(import.meta.dirname, '../..'),
    preserveSymlinks: true,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

const notice = '// Derived from the schema beside it: do not edit, run `npm run derive`.';

/** `path` without its ending: the module and its types. */
export const validatorFiles = (path: string, name: string, schema: object): readonly DerivedFile[] => [
  { path: `${path}.generated.js`, make: () => `${notice}\n${compile(schema, name)}` },
  {
    path: `${path}.generated.d.ts`,
    make: () =>
      `${notice}\nimport type { Validator } from '../document/check-document.ts';\n\nexport declare const ${name}: Validator;\n`,
  },
];
