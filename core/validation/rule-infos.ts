// What reports say of every rule there is.
import { projectRules } from '../project-rules/project-rules.ts';
import { rules } from '../rules/rules.ts';
import { rulePage } from './rule-page.ts';
import { shapePages } from './shape-pages.ts';

const shapes = shapePages.map(({ id, title, why }) => ({
  ...{ id, title, why, severity: 'error' as const },
  references: [] as readonly string[],
}));

/** In the order of the documentation; pages relative to the root of the product. */
export const ruleInfos = [...shapes, ...rules, ...projectRules].map(
  ({ id, title, why, severity, references }) => ({
    id,
    title,
    why,
    severity,
    references,
    page: rulePage(id),
  }),
);

/** Ids whose severity can be set. */
export const adjustableRules: ReadonlySet<string> = new Set([
  ...rules.flatMap(({ id, binding }) => (binding ? [] : [id])),
  ...projectRules.map(({ id }) => id),
]);
