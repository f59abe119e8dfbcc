// What is known of npm packages.
import type { Advisory } from '../advisory.ts';
import { clientAdvisories } from './of-clients.ts';
import { loginAdvisories } from './of-login.ts';
import { serverAdvisories } from './of-servers.ts';

export const npmAdvisories: readonly Advisory[] = [
  ...loginAdvisories,
  ...serverAdvisories,
  ...clientAdvisories,
];
