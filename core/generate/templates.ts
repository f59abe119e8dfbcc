// The templates there are, each loaded when it is asked for.
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import type { Template } from './template.ts';

/** Stack id → its compiled module (written by scripts/compile-templates.ts). */
const stacks: Readonly<Record<string, () => Promise<{ readonly template: Template }>>> = {
  'node-express': () => import('./compiled/node-express.generated.ts'),
};

export const stackIds: readonly string[] = Object.keys(stacks);

/** Throws a UserError for a stack that does not exist. */
export async function loadTemplate(id: string): Promise<Template> {
  const load = Object.hasOwn(stacks, id) ? stacks[id] : undefined;
  if (!load)
    throw new UserError({
      code: 'stack-unknown',
      text: text(`没有名为“${id}”的技术栈。`, `There is no stack “${id}”.`),
      hint: text(`可选：${stackIds.join('、')}。`, `Choose one of: ${stackIds.join(', ')}.`),
    });
  return (await load()).template;
}
