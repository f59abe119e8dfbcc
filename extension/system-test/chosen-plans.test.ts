// What is run for a choice in the Test Explorer: systems stand for a plan, plans for all modules, exclusions hold.

import { describe, expect, it } from 'vitest';
import type { TestItem } from 'vscode';
import { chosenPlans } from './chosen-plans.ts';
import type { Place } from './system-tree.ts';

const places = new Map<TestItem, Place>();

function itemOf(id: string, place: Omit<Place, 'config'>, children: readonly TestItem[] = []): TestItem {
  const item = { id, children: children.map((child) => [child.id, child] as const) };
  const made = item as unknown as TestItem;
  for (const child of children) Object.assign(child, { parent: made });
  places.set(made, { config: 'file:///x' as unknown as Place['config'], ...place });
  return made;
}

const modules = ['a', 'b', 'c'].map((module) => itemOf(module, { plan: 'basic', module }));
const [a, b, c] = modules as [TestItem, TestItem, TestItem];
const basic = itemOf('basic', { plan: 'basic' }, modules);
const full = itemOf('full', { plan: 'full' });
const system = itemOf('system', {}, [basic, full]);
const tree = {
  placeOf: (item: TestItem) => places.get(item),
  planItem: (_: unknown, plan: string) => (plan === 'basic' ? basic : full),
};

const chosen = (included: TestItem[], excluded: TestItem[] = [], plan: 'basic' | 'full' = 'basic') =>
  chosenPlans(tree, plan, included, excluded).map(({ item, modules: some }) => [item.id, some && [...some]]);

describe('what is run', () => {
  it('is the plan of the profile for a system, and the plan itself for a plan', () => {
    expect(chosen([system])).toEqual([['basic', undefined]]);
    expect(chosen([system], [], 'full')).toEqual([['full', undefined]]);
    expect(chosen([full])).toEqual([['full', undefined]]);
  });

  it('is a module, several of one plan together, and all of it where the plan was chosen too', () => {
    expect(chosen([a, c])).toEqual([['basic', ['a', 'c']]]);
    expect(chosen([a, basic, c])).toEqual([['basic', undefined]]);
    expect(chosen([basic, full])).toEqual([
      ['basic', undefined],
      ['full', undefined],
    ]);
  });

  it('leaves out what is excluded', () => {
    expect(chosen([basic], [b])).toEqual([['basic', ['a', 'c']]]);
    expect(chosen([system], [basic])).toEqual([]);
    expect(chosen([system], [system])).toEqual([]);
    expect(chosen([a, b], [b])).toEqual([['basic', ['a']]]);
  });
});
