// A run of one plan, told to the Test Explorer: its modules one by one, and how the whole of it ended.
import { l10n, type TestItem, TestMessage, type TestRun, type TextDocument } from 'vscode';
import type { Module } from '../../core/conformance/module.ts';
import type { ConformanceOutcome, ModuleOutcome } from '../../core/conformance/outcome.ts';
import { UserError } from '../../core/errors.ts';
import { placeIn } from '../diagnostics/place-in.ts';
import type { Mask } from '../mask.ts';
import { spoken } from '../spoken.ts';
import { stopPlaces } from './module-places.ts';
import { tellLine, tellModule } from './tell-module.ts';

export interface PlanTeller {
  readonly begin: () => void;
  readonly module: (module: Module, told: ModuleOutcome | 'running') => void;
  /** How many modules are judged. */
  readonly judged: () => number;
  readonly end: (outcome: ConformanceOutcome) => void;
  readonly cancelled: () => void;
  /** Something kept it from being run, or from going on. */
  readonly stopped: (problem: unknown) => void;
}

interface Told {
  readonly run: TestRun;
  readonly document: TextDocument;
  readonly item: TestItem;
  /** All of the plan is run, so that its own item has a verdict. */
  readonly whole: boolean;
  readonly modules: readonly Module[];
  readonly mask: Mask;
}

export function createPlanTeller({ run, document, item, whole, modules, mask }: Told): PlanTeller {
  const childOf = (id: string) => item.children.get(`${item.id}#${id}`);
  const judged = new Set<string>();
  const children = () => modules.flatMap(({ id }) => childOf(id) ?? []);
  const skipRest = () => {
    for (const { id } of modules) {
      const child = childOf(id);
      if (child && !judged.has(id)) run.skipped(child);
    }
  };

  return {
    begin: () => {
      if (whole) run.started(item);
      for (const child of children()) run.enqueued(child);
      tellLine(run, l10n.t('Starting the system…'), whole ? item : undefined);
    },
    module: (module, told) => {
      const child = childOf(module.id);
      if (!child) return;
      if (told === 'running') return run.started(child);
      judged.add(module.id);
      tellModule({ run, document }, child, module, told);
    },
    judged: () => judged.size,
    end: ({ passed, duration }) => {
      if (!whole) return;
      if (passed) run.passed(item, duration);
      else run.failed(item, [], duration);
    },
    cancelled: () => {
      skipRest();
      if (whole) run.skipped(item);
    },
    stopped: (problem) => {
      skipRest();
      const known = problem instanceof UserError;
      const words = known ? `${spoken(problem.text)}\n\n${spoken(problem.hint)}` : String(problem);
      const message = new TestMessage(mask.apply(words));
      message.location = placeIn(document, stopPlaces(known ? problem.code : ''));
      run.errored(item, message);
    },
  };
}
