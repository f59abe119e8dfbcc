// The plans of a system test as the Test Explorer names them.
import { l10n } from 'vscode';
import type { PlanId } from '../../core/conformance/module.ts';

export const defaultPlan: PlanId = 'basic';

/** Plan → its name and what it is about, in the order they are shown. */
const words: Readonly<Record<PlanId, () => readonly [label: string, about: string]>> = {
  basic: () => [l10n.t('Basic plan'), l10n.t('What every system has to do; a minute at most')],
  full: () => [l10n.t('Full plan'), l10n.t('Everything that can go wrong; a few minutes')],
  logout: () => [l10n.t('Logout plan'), l10n.t('Logging out, also when the platform fails')],
  gateway: () => [l10n.t('Gateway plan'), l10n.t('Identity headers behind a gateway')],
};

export const planIds = Object.keys(words) as readonly PlanId[];
export const planLabel = (plan: PlanId): string => words[plan]()[0];
export const planAbout = (plan: PlanId): string => words[plan]()[1];

export const isPlan = (given: unknown): given is PlanId => planIds.some((plan) => plan === given);
