// A config file through the rules, with the profiles and stacks this tool knows.
import { dirname } from 'node:path';
import type { EnvironmentName } from '../core/config/config.ts';
import { stacks } from '../core/config/stacks.ts';
import type { ConfigFile } from '../core/io/read-config.ts';
import { type Validation, validate } from '../core/rules/validate.ts';
import { profileResolver } from './profiles/resolve-profile.ts';

export const judgeConfig = ({ path, text }: ConfigFile, environment?: EnvironmentName): Validation =>
  validate(text, { resolveProfile: profileResolver(dirname(path)), environment, stacks });
