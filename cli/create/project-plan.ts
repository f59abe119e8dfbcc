// From a config's text to the plan of its project, or to what is wrong with the config.
import { clientOf } from '../../core/config/config.ts';
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
  /** Where the project will stand: its `.env` may already know the secret. */
  readonly folder: string;
  readonly language: Language;
}

export interface ProjectPlan {
  readonly findings: readonly Finding[];
  /** Only when the config is valid. */
  readonly plan?: Plan;
}

/** Not imported: an import makes every member of the module, web cryptography too, which takes longer than the whole plan. */
const random = (bytes: number): string =>
  process.getBuiltinModule('node:crypto').randomBytes(bytes).toString('base64url');

export async function projectPlan({
  configText,
  own,
  files,
  folder,
  language,
}: ProjectSource): Promise<ProjectPlan> {
  const { findings, config } = await judgeText(configText, { folder, own });
  if (!config) return { findings };
  const reference = parseSecretReference(clientOf(config.config, 'local').secret);
  const known = reference?.kind === 'env' ? environmentVariable(reference.name, folder) : undefined;
  const made = plan(config, await loadTemplate(config.config.stack), {
    secrets: { clientSecret: known ?? random(24), sessionSecret: random(48) },
    configText,
    schemaText: `${JSON.stringify(schemaFor(language), undefined, 2)}\n`,
  });
  return { findings, plan: { ...made, files: [...made.files, ...files] } };
}
