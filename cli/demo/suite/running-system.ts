// A system of the suite with what the stages leave for each other.
import type { Demo } from '../context.ts';
import type { SuiteSystem } from './suite-systems.ts';

export interface RunningSystem extends SuiteSystem {
  readonly context: Demo;
}
