// Rules about secrets.
import type { ProjectRule } from '../project-rule.ts';
import { exampleFileWithoutSecrets } from './example-file-without-secrets.ts';
import { passwordNotLiteral } from './password-not-literal.ts';
import { privateKeyNotTracked } from './private-key-not-tracked.ts';
import { secretFileIgnored } from './secret-file-ignored.ts';
import { secretNotInFrontEnd } from './secret-not-in-front-end.ts';
import { secretNotInSource } from './secret-not-in-source.ts';
import { secretNotLiteral } from './secret-not-literal.ts';
import { secretReferenceResolves } from './secret-reference-resolves.ts';
import { secretStrong } from './secret-strong.ts';
import { sessionSecretRandom } from './session-secret-random.ts';

export const secretsRules: readonly ProjectRule[] = [
  secretNotLiteral,
  secretNotInSource,
  secretNotInFrontEnd,
  secretFileIgnored,
  privateKeyNotTracked,
  secretStrong,
  sessionSecretRandom,
  passwordNotLiteral,
  exampleFileWithoutSecrets,
  secretReferenceResolves,
];
