// From a config's text to the plan of its project, or to what is wrong with the config.
import {
  type ClientSecrets,
  inventedSigningSecret,
  secretNeedsOf,
} from '../../core/config/client-secrets.ts';
import { schemaFor } from '../../core/config/schema-for.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import type { Finding } from '../../core/finding.ts';
import { plan } from '../../core/generate/plan.ts';
import type { Plan, PlannedFile } from '../../core/generate/plan-shape.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import { environmentVariable } from '../../core/io/environment-variable.ts';
import type { Language } from '../../core/text.ts';
import { type JudgeOptions, judgeText } from '../profiles/judge-text.ts';

export interface ProjectSource {
  readonly configText: string;
  readonly own?: JudgeOptions['own'];
  /** Files beside the template's own. */
  readonly files: readonly PlannedFile[];
  /** Where the project will stand: its `.env` may already know the secrets. */
  readonly folder: string;
  readonly language: Language;
}

export interface ProjectPlan {
  readonly findings: readonly Finding[];
  /** Only when the config is valid. */
  readonly plan?: Plan;
}

/** Not imported: an import makes every member of the module, web cryptography too, which takes longer than the whole plan. */
const randomBytes = (bytes: number) => process.getBuiltinModule('node:crypto').randomBytes(bytes);

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

const invented: Readonly<Record<keyof ClientSecrets, () => string>> = {
  clientSecret: () => random(24),
  signingSecret: () => inventedSigningSecret(randomBytes(32)),
};

function known(written: string, folder: string): string | undefined {
  const reference = parseSecretReference(written);
  return reference?.kind === 'env' ? environmentVariable(reference.name, folder) : undefined;
}

export async function projectPlan({
  configText,
  own,
  files,
  folder,
  language,
}: ProjectSource): Promise<ProjectPlan> {
  const { findings, config } = await judgeText(configText, { folder, own });
  if (!config) return { findings };
  const secrets = secretNeedsOf(config, 'local').map(({ name, reference }) => [
    name,
    known(reference, folder) ?? invented[name](),
  ]);
  const made = plan(config, await loadTemplate(config.config.stack), {
    secrets: { ...(Object.fromEntries(secrets) as ClientSecrets), sessionSecret: random(48) },
    configText,
    schemaText: `${JSON.stringify(schemaFor(language), undefined, 2)}\n`,
  });
  return { findings, plan: { ...made, files: [...made.files, ...files] } };
}
