// The Test Explorer's tree of system tests: systems, their plans, the modules of a plan once they are looked at.
import { findNodeAtLocation } from 'jsonc-parser';
import { type TestController, type TestItem, TestTag, type TextDocument, type Uri } from 'vscode';
import type { PlanId } from '../../core/conformance/module.ts';
import { projectLabel, systemName } from '../config-file/config-file.ts';
import { parsedConfig } from '../config-file/parsed-config.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { spanOf } from '../diagnostics/range.ts';
import { spoken } from '../spoken.ts';
import { planAbout, planIds, planLabel } from './plans.ts';

/** What an item stands for: a system, a plan of it, or one module of the plan. */
export interface Place {
  readonly config: Uri;
  readonly plan?: PlanId;
  readonly module?: string;
}

export interface SystemTree {
  readonly placeOf: (item: TestItem) => Place | undefined;
  readonly planItem: (config: Uri, plan: PlanId) => TestItem | undefined;
  /** Makes the items of a plan's modules, which is when they are loaded. */
  readonly resolve: (planItem: TestItem) => Promise<void>;
  /** Brings the tree to the configs as they are now. */
  readonly refresh: () => void;
}

/** Runs of one plan take only what has its tag. */
export const planTag = (plan: PlanId): TestTag => new TestTag(plan);

export function createSystemTree(controller: TestController, judgements: Judgements): SystemTree {
  const places = new WeakMap<TestItem, Place>();

  const itemFor = (id: string, label: string, place: Place, known?: TestItem): TestItem => {
    const item = known ?? controller.createTestItem(id, label, place.config);
    item.tags = place.plan ? [planTag(place.plan)] : planIds.map(planTag);
    places.set(item, place);
    return item;
  };

  const planOf = (config: Uri, plan: PlanId, at: number): TestItem => {
    const id = `${config}#${plan}`;
    const known = controller.items.get(config.toString())?.children.get(id);
    const item = itemFor(id, planLabel(plan), { config, plan }, known);
    item.description = planAbout(plan);
    item.canResolveChildren = true;
    // Without a range: the explorer sorts by place in the file before it sorts by this.
    item.sortText = String(at);
    return item;
  };

  const systemItem = (document: TextDocument): TestItem => {
    const config = document.uri;
    const parsed = parsedConfig(document);
    const label = systemName(parsed) ?? projectLabel(config);
    const id = config.toString();
    const item = itemFor(id, label, { config }, controller.items.get(id));
    item.label = label;
    item.description = projectLabel(config);
    const root = parsed.root();
    const node = root && (findNodeAtLocation(root, ['systemTest']) ?? findNodeAtLocation(root, ['system']));
    if (node) item.range = spanOf(document, node.parent?.offset ?? node.offset, 1);
    item.children.replace(planIds.map((plan, at) => planOf(config, plan, at)));
    return item;
  };

  return {
    placeOf: (item) => places.get(item),
    planItem: (config, plan) => controller.items.get(config.toString())?.children.get(`${config}#${plan}`),
    refresh: () => controller.items.replace(judgements.documents().map(systemItem)),
    async resolve(item) {
      const { config, plan } = places.get(item) ?? {};
      if (!config || !plan || item.children.size > 0) return;
      const { modulesOfPlan } = await import('../../core/conformance/modules.ts');
      item.children.replace(
        modulesOfPlan(plan).map(({ id, title }, at) => {
          const made = itemFor(`${item.id}#${id}`, spoken(title), { config, plan, module: id });
          made.sortText = String(at).padStart(3, '0');
          return made;
        }),
      );
    },
  };
}
