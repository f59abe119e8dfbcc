// Tests the business system itself with one plan: the one asked for, or the one picked.
import { CancellationError, l10n, ProgressLocation, window } from 'vscode';
import type { PlanId } from '../../core/conformance/module.ts';
import { chooseConfig } from '../config-file/choose-config.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';
import { isPlan, planAbout, planIds, planLabel } from '../system-test/plans.ts';
import type { Progress } from '../system-test/run-plan-item.ts';

async function choosePlan(): Promise<PlanId> {
  const picked = await window.showQuickPick(
    planIds.map((plan) => ({ label: planLabel(plan), description: planAbout(plan), plan })),
    { title: l10n.t('Test the business system with which plan?') },
  );
  if (!picked) throw new CancellationError();
  return picked.plan;
}

/** Resolves with whether it passed; undefined when it did not come to an outcome. */
export async function testSystem(
  { systemTests }: Parts,
  givenConfig: unknown,
  givenPlan: unknown,
): Promise<boolean | undefined> {
  requireTrust();
  const config = await chooseConfig(givenConfig);
  const plan = isPlan(givenPlan) ? givenPlan : await choosePlan();
  const title = l10n.t('Testing the business system');
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (shown, token) => {
      let before = 0;
      const progress: Progress = (judged, total) => {
        const message =
          judged === undefined ? l10n.t('starting it…') : l10n.t('{0} of {1} modules', judged, total);
        shown.report({ message, increment: (((judged ?? 0) - before) * 100) / Math.max(total, 1) });
        before = judged ?? 0;
      };
      return (await systemTests.run(config, plan, token, progress))?.passed;
    },
  );
}
