// A config file against its schema: its syntax, its shape, and the config it holds when both are sound.
import { checkDocument, type DocumentKind } from '../document/check-document.ts';
import type { ParsedText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import type { IntegrationConfig } from './config.ts';
import { configSchema } from './schema.ts';
import { validateConfig } from './validate-config.generated.js';

const kind: DocumentKind = {
  validate: validateConfig,
  schema: configSchema,
  ids: { syntax: 'config-syntax', shape: 'config-shape' },
};

/** `config` is there exactly when there are no findings. */
export function checkShape(document: ParsedText): {
  readonly config?: IntegrationConfig;
  readonly findings: readonly Finding[];
} {
  const findings = checkDocument(document, kind);
  return findings.length > 0 ? { findings } : { config: document.value as IntegrationConfig, findings };
}
