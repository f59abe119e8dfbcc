// A config file through the rules.
import { dirname } from 'node:path';
import type { EnvironmentName } from '../core/config/config.ts';
import type { ConfigFile } from '../core/io/read-config.ts';
import type { Validation } from '../core/validation/validate.ts';
import { judgeText } from './profiles/judge-text.ts';

export const judgeConfig = ({ path, text }: ConfigFile, environment?: EnvironmentName): Promise<Validation> =>
  judgeText(text, { folder: dirname(path), environment });
