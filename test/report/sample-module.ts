// A module of an invented conformance run; it passed unless told otherwise.
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import type { Text } from '../../core/text.ts';

export const module = (
  id: string,
  kind: ModuleOutcome['kind'],
  title: Text,
  more: Partial<ModuleOutcome> = {},
): ModuleOutcome => ({
  id,
  title,
  kind,
  status: 'passed',
  duration: 38 + ((id.length * 37) % 190),
  faults: [],
  expected: false,
  exchanges: [],
  ...more,
});
