// The files that are made from others. `npm run derive` writes them; a test compares them with what stands on disk.
import { rulePages } from '../core/validation/page.ts';
import { templateFolders } from './compile-templates.ts';
import { checkPages } from './derive/checks.ts';
import { configDerived } from './derive/config.ts';
import { conformancePages } from './derive/conformance.ts';
import type { DerivedFile } from './derive/derived-file.ts';
import { faultPages } from './derive/faults.ts';
import { gatewayFaultPage } from './derive/gateway-faults.ts';
import { profileDerived } from './derive/profile.ts';
import { referencePages } from './derive/reference.ts';
import { reportSchemas } from './derive/reports.ts';
import { ignoredCopies } from './templates/shared-files.ts';

/** One line an area. */
export const derivedFiles: readonly DerivedFile[] = [
  ...configDerived,
  ...profileDerived,
  ...reportSchemas,
  ...referencePages,
  ...rulePages,
  ...checkPages,
  ...faultPages,
  ...conformancePages,
  gatewayFaultPage,
  { path: 'templates/.gitignore', make: () => ignoredCopies(templateFolders) },
];

/** Globs of places where every file is a derived one: a file there that nothing makes is stale. */
export const derivedPlaces: readonly string[] = [
  'schemas/**/*',
  // core/generate/compiled is build output, not kept in the repository.
  '{core/!(generate),extension}/**/*.generated.*',
  'docs/reference/**/*',
  'docs/rules/**/*',
  'docs/checks/**/*',
  'docs/faults/**/*',
  'docs/conformance/**/*.md',
  'docs/gateway/**/*',
];
