// The plan of a project: core's, with this machine's own secrets.
import type { Uri } from 'vscode';
import type { ValidConfig } from '../../core/config/config.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import { localSecrets } from '../platform/local-secrets.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { language } from '../spoken.ts';

const random = (bytes: number): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url');

/** `text` is the config as it stands in the editor, comments and all. */
export async function planFor(
  valid: ValidConfig,
  config: Uri,
  text: string,
  secrets: SecretStore,
): Promise<Plan> {
  const [{ plan }, { loadTemplate }, { schemaFor }] = await Promise.all([
    import('../../core/generate/plan.ts'),
    import('../../core/generate/templates.ts'),
    import('../../core/config/schema-for.ts'),
  ]);
  return plan(valid, await loadTemplate(valid.config.stack), {
    secrets: {
      ...(await localSecrets(valid, config, secrets)),
      sessionSecret: random(48),
    },
    configText: text,
    schemaText: `${JSON.stringify(schemaFor(language()), null, 2)}\n`,
  });
}
