// An extension beside the one under test: asks it everything once the window is up, and writes down what came of it.
import { writeFileSync } from 'node:fs';
import { judgeAll } from './expectations.ts';

export async function activate(): Promise<void> {
  const file = process.env['GOVAUTH_PROBE_OUTCOMES'];
  if (!file) throw new Error('GOVAUTH_PROBE_OUTCOMES names no file');
  writeFileSync(file, JSON.stringify(await judgeAll()));
}
