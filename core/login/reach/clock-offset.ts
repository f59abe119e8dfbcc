// How far the platform's clock is from ours, by the Date header of an answer (RFC 9110 §6.6.1).
import type { Profile } from '../../profile/profile.ts';
import type { Reach } from './reach.ts';

/** Seconds by which the platform is ahead; undefined where it does not tell its time. */
export function clockOffset({ answer }: Reach): number | undefined {
  const told = Date.parse(answer?.headers['date'] ?? '');
  if (!answer || Number.isNaN(told)) return undefined;
  // The header counts whole seconds: its middle against the middle of the request.
  return Math.round((told + 500 - (answer.sentAt + answer.receivedAt) / 2) / 1000);
}

/** Seconds that signatures and tokens bear where a profile does not say it. */
const usual = 300;

/** Seconds the two clocks may differ. */
export const clockTolerance = ({ signing }: Profile): number => signing?.timestamp?.tolerance ?? usual;

/** Whether a login depends on the clocks: signed requests and tokens with times do, a plain code flow does not. */
export const needsClock = ({ flow, signing }: Profile): boolean =>
  flow === 'oidc-code' || signing !== undefined;
