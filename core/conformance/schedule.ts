// The order of a run: what may run side by side first, what needs the system to itself, then the system started in other ways.
import type { Module, Setting } from './module.ts';
import type { VariantId } from './system-facts.ts';

/** Modules that are played with the system started one way. */
export interface Stint {
  readonly startedAs: VariantId | undefined;
  readonly together: readonly Module[];
  readonly oneByOne: readonly Module[];
}

const isNegative = ({ kind }: Module): number => (kind === 'negative' ? 0 : 1);

/** What was refused is not kept by most systems, so that the next one is read without a restart; keys are read after discovery. */
const rank = (module: Module): number =>
  module.reads === undefined ? 0 : (module.reads === 'discovery' ? 1 : 3) + isNegative(module);

/** Modules that do not apply are played like any other: they say why. */
export function schedule(modules: readonly Module[], setting: Setting): readonly Stint[] {
  const applies = (module: Module) => module.notApplicable(setting) === undefined;
  const variantOf = (module: Module) => (applies(module) ? module.startedAs?.(setting) : undefined);
  const variants = [...new Set([undefined, ...modules.map(variantOf)])];
  return variants.map((startedAs) => {
    const some = modules.filter((module) => variantOf(module) === startedAs);
    const alone = some.filter((module) => module.alone && applies(module));
    return {
      startedAs,
      together: some.filter((module) => !alone.includes(module)),
      oneByOne: alone.toSorted((a, b) => rank(a) - rank(b)),
    };
  });
}
