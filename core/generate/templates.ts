// Loads the template of a stack.
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { loaders } from './compiled/loaders.generated.ts';
import type { Template } from './template.ts';

/** Throws a UserError for a stack that does not exist. */
export async function loadTemplate(id: string): Promise<Template> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (load) return (await load()).template;
  const ids = Object.keys(loaders);
  throw new UserError({
    code: 'stack-unknown',
    text: text(`没有名为“${id}”的技术栈。`, `There is no stack “${id}”.`),
    hint: text(`可选：${ids.join('、')}。`, `Choose one of: ${ids.join(', ')}.`),
  });
}
