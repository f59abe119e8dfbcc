// What is known of packages from Maven repositories.
import type { Advisory } from '../advisory.ts';
import { loginAdvisories } from './of-login.ts';
import { parserAdvisories } from './of-parsers.ts';
import { serverAdvisories } from './of-servers.ts';
import { springAdvisories } from './of-spring.ts';

export const mavenAdvisories: readonly Advisory[] = [
  ...springAdvisories,
  ...loginAdvisories,
  ...parserAdvisories,
  ...serverAdvisories,
];
