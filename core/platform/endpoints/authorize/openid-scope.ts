// An OpenID Connect request asks for the scope openid (OIDC Core §3.1.2.1).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

/** A scope that the profile fixes is not among the caller's parameters. */
export const openidScope: RequestCheck = ({ context, parameters }) =>
  (parameters['scope'] ?? context.profile.authorize.fixed['scope'] ?? '').split(' ').includes('openid')
    ? undefined
    : {
        error: 'invalid_scope',
        text: text('scope 须包含 openid。', 'scope must contain openid'),
      };
