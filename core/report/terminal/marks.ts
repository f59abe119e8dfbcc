// The signs of a step or stage in the terminal.
import type { StepStatus } from '../../login/outcome.ts';
import type { Style } from './paint.ts';

export const marks: Readonly<Record<StepStatus, readonly [mark: string, style: Style]>> = {
  passed: ['✔', 'good'],
  failed: ['✘', 'bad'],
  'not-reached': ['·', 'soft'],
  'not-applicable': ['–', 'soft'],
};
