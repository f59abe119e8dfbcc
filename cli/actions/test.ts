// Runs a live login as the config describes it, and reports.
import { product } from '../../core/product.ts';
import type { Action } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { deliverReport, wantedDelivery } from '../login/deliver-report.ts';
import { liveLogin } from '../login/live-login.ts';

export const action: Action = async (call) => {
  const delivery = await wantedDelivery(call);
  const live = await liveLogin(call, delivery.format === 'json');
  if (!live) return exitCodes.findings;
  const { login, ...subject } = live;
  await deliverReport({ product, login, stages: [] }, subject, delivery, call.terminal);
  return login.passed ? exitCodes.clean : exitCodes.findings;
};
