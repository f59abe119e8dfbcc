// The plans of a system test as the Test Explorer names them.
import type { PlanId } from '../../core/conformance/module.ts';
import { planWords } from '../../core/report/plan-words.ts';
import { spoken } from '../spoken.ts';

export const defaultPlan: PlanId = 'basic';

export const planIds = Object.keys(planWords) as readonly PlanId[];
export const planLabel = (plan: PlanId): string => spoken(planWords[plan].label);
export const planAbout = (plan: PlanId): string => spoken(planWords[plan].about);

export const isPlan = (given: unknown): given is PlanId => planIds.some((plan) => plan === given);
