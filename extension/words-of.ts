// A finding as a person reads it, most important first.
import type { Finding } from '../core/finding.ts';
import { spoken } from './spoken.ts';

export const wordsOf = ({ message, cause, hint }: Finding): string =>
  [message, cause, hint]
    .filter((part) => part !== undefined)
    .map(spoken)
    .join('\n\n');
