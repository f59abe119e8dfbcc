// Rules about what the files of a system say of its registration at the platform.
import type { ProjectRule } from '../project-rule.ts';
import { clientIdAgrees } from './client-id-agrees.ts';
import { platformUrlAgrees } from './platform-url-agrees.ts';
import { publicUrlAgrees } from './public-url-agrees.ts';
import { redirectUriAgrees } from './redirect-uri-agrees.ts';

export const agreementRules: readonly ProjectRule[] = [
  redirectUriAgrees,
  platformUrlAgrees,
  clientIdAgrees,
  publicUrlAgrees,
];
