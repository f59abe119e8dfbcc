// What is known of packages from Packagist.
import type { Advisory } from '../advisory.ts';
import { frameworkAdvisories } from './of-frameworks.ts';
import { libraryAdvisories } from './of-libraries.ts';

export const composerAdvisories: readonly Advisory[] = [...frameworkAdvisories, ...libraryAdvisories];
