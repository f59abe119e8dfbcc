// Which plans a run is about, and which modules of them, by what was chosen in the Test Explorer.
import type { TestItem } from 'vscode';
import type { PlanId } from '../../core/conformance/module.ts';
import type { Place, SystemTree } from './system-tree.ts';

export interface ChosenPlan {
  readonly item: TestItem;
  /** Ids; all of the plan when absent. */
  readonly modules?: ReadonlySet<string>;
}

const childrenOf = (item: TestItem): readonly TestItem[] => [...item.children].map(([, child]) => child);

/**
 * A system stands for its plan `plan`, a plan for all of its modules. What is excluded is left out; whoever excludes
 * modules has resolved their plan.
 */
export function chosenPlans(
  tree: Pick<SystemTree, 'placeOf' | 'planItem'>,
  plan: PlanId,
  included: readonly TestItem[],
  excluded: readonly TestItem[],
): readonly ChosenPlan[] {
  const out = new Set(excluded);
  const planItemOf = (item: TestItem, place: Place): TestItem | undefined => {
    if (place.module !== undefined) return item.parent;
    return place.plan ? item : tree.planItem(place.config, plan);
  };
  /** Plan → its modules; undefined for all of them. */
  const wanted = new Map<TestItem, readonly TestItem[] | undefined>();
  for (const item of included.filter((one) => !out.has(one))) {
    const place = tree.placeOf(item);
    const planItem = place && planItemOf(item, place);
    if (!planItem || out.has(planItem)) continue;
    const before = wanted.has(planItem) ? wanted.get(planItem) : [];
    wanted.set(planItem, place.module === undefined || !before ? undefined : [...before, item]);
  }
  return [...wanted].map(([item, some]) => {
    const all = childrenOf(item);
    if (!some && !all.some((child) => out.has(child))) return { item };
    const left = (some ?? all).filter((child) => !out.has(child));
    return { item, modules: new Set(left.flatMap((child) => tree.placeOf(child)?.module ?? [])) };
  });
}
