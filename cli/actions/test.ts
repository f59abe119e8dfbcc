// Runs a live login as the config describes it, and reports.
import { product } from '../../core/product.ts';
import type { Action, Call } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { deliverReport, wantedDelivery } from '../login/deliver-report.ts';
import { liveLogin } from '../login/live-login.ts';

async function loginAction(call: Call): Promise<ExitCode> {
  const delivery = await wantedDelivery(call);
  const live = await liveLogin(call, delivery.format === 'json');
  if (!live) return exitCodes.findings;
  const { login, ...subject } = live;
  await deliverReport({ product, login, stages: [] }, subject, delivery, call.terminal);
  return login.passed ? exitCodes.clean : exitCodes.findings;
}

/** With --system the integrator's own system logs in, in place of the tool. */
export const action: Action = async (call) => {
  if (!call.flag('system')) return loginAction(call);
  const { action: testSystem } = await import('./test-system.ts');
  return testSystem(call);
};
