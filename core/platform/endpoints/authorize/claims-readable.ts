// The claims parameter is JSON of the form of OIDC Core §5.5.
import { text } from '../../../text.ts';
import { readRequestedClaims } from '../../requested-claims.ts';
import type { RequestCheck } from './authorize-case.ts';

export const claimsReadable: RequestCheck = ({ parameters }) =>
  readRequestedClaims(parameters['claims'])
    ? undefined
    : {
        error: 'invalid_request',
        text: text(
          'claims 须为 JSON 对象，成员 userinfo 和 id_token 各以声明名为键，值为 null 或对象。',
          'claims must be a JSON object whose members userinfo and id_token have claims for names and null or an object for values',
        ),
      };
