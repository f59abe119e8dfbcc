// ValidConfig + template → plan: which files, with which content. Pure: nothing is read, nothing is written.
import type { ValidConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { type LocalSecrets, renderContext } from './context.ts';
import type { Plan, PlannedFile } from './plan-shape.ts';
import { foldedPath, isSafePath } from './safe-path.ts';
import type { RenderContext, Template, TemplateFile } from './template.ts';

export const configFileName = 'govauth.config.json';
/** Where a project keeps the schema its config names, so that any editor completes it. */
export const schemaFilePath = '.govauth/govauth.config.schema.json';

export interface PlanValues {
  readonly secrets: LocalSecrets;
  /** The config as the user has it, comments and all. */
  readonly configText: string;
  readonly schemaText: string;
}

function holds(when: string | undefined, context: RenderContext): boolean {
  if (when === undefined) return true;
  const name = when.replace(/^!/, '');
  const value = context[name];
  if (typeof value !== 'boolean') throw new TypeError(`template: “when” names ${name}, which is no boolean`);
  return value !== when.startsWith('!');
}

function planned(file: TemplateFile, context: RenderContext): PlannedFile {
  return {
    path: file.path,
    content: typeof file.content === 'string' ? file.content : file.content(context),
    ...(file.executable && { executable: true }),
    ...(file.path === '.env' && { secret: true }),
  };
}

/** A template is ours: a path out of the project, or one twice, is a fault of the template and throws a plain error. */
function checkPaths(files: readonly PlannedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path)) throw new Error(`plan: ${path} is not a path inside the project`);
    if (seen.has(foldedPath(path))) throw new Error(`plan: ${path} is there twice`);
    seen.add(foldedPath(path));
  }
}

/**
 * The whole project, in the template's order, with its config and schema first.
 * Throws a UserError when the template does not speak the platform's flow or does not sign what it wants signed, or an
 * answer cannot be written down.
 */
export function plan(valid: ValidConfig, template: Template, values: PlanValues): Plan {
  const { profile } = valid;
  if (!template.flows.includes(profile.flow))
    throw new UserError({
      code: 'stack-without-flow',
      text: text(
        `模板 ${template.id} 不支持平台 ${profile.id} 的登录流程 ${profile.flow}。`,
        `Template ${template.id} does not speak ${profile.flow}, the flow of platform ${profile.id}.`,
      ),
      hint: text('请换一个技术栈或平台。', 'Choose another stack or platform.'),
    });
  if (profile.signing && !template.signs)
    throw new UserError({
      code: 'stack-without-signatures',
      text: text(
        `平台 ${profile.id} 要求请求带签名，而模板 ${template.id} 不会签名。`,
        `Platform ${profile.id} wants requests signed, which template ${template.id} does not do.`,
      ),
      hint: text('请换一个技术栈或平台。', 'Choose another stack or platform.'),
    });
  const context = renderContext(valid, values.secrets);
  const files: readonly PlannedFile[] = [
    { path: configFileName, content: values.configText },
    { path: schemaFilePath, content: values.schemaText },
    ...template.files.filter(({ when }) => holds(when, context)).map((file) => planned(file, context)),
  ];
  checkPaths(files);
  return { template: template.id, files };
}
