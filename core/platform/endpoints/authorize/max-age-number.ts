// max_age is a number of seconds (OIDC Core §3.1.2.1).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const maxAgeNumber: RequestCheck = ({ parameters }) =>
  /^\d{1,9}$/.test(parameters['max_age'] ?? '0')
    ? undefined
    : {
        error: 'invalid_request',
        text: text('max_age 须为非负整数（秒）。', 'max_age must be a whole number of seconds'),
      };
