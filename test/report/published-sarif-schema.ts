// The published JSON Schema of SARIF 2.1.0, from a package that carries it, and a validator of the draft it is written in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { npmPackages } from '../generated/npm-packages.ts';

const folder = join(import.meta.dirname, '../output/installed/sarif-schema');
const carrier = '@microsoft/jest-sarif';

/** Draft 04; the language server for YAML brings a reader of it along. */
const bring = createRequire(import.meta.resolve('yaml-language-server/package.json'));

/** Everything about a log that the schema forbids. */
export function sarifProblems(): (log: unknown) => readonly ErrorObject[] {
  npmPackages(folder, JSON.stringify({ private: true, dependencies: { [carrier]: '1.0.0-beta.0' } }));
  const path = join(folder, 'node_modules', carrier, 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const { default: Draft04 } = bring('ajv-draft-04');
  // One of its patterns is no regular expression of Unicode mode.
  const formats = { uri, 'uri-reference': uriReference };
  const draft = new Draft04({ allErrors: true, strict: false, unicodeRegExp: false, formats });
  const validate = draft.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (log) => (validate(log) ? [] : validate.errors);
}

const signs = String.raw`(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*`;
const uri = new RegExp(`^[a-z][a-z0-9+.-]*:${signs}$`);
const uriReference = new RegExp(`^${signs}$`);
