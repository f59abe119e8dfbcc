// Codes are exchanged (RFC 6749 §4.1.3), and refresh tokens where the client has that grant (§6).
import { tokenOf } from '../../../profile/token-of.ts';
import { text } from '../../../text.ts';
import type { Client } from '../../platform-shape.ts';
import { type TokenCheck, wireName } from './token-case.ts';

export const mayRefresh = ({ grantTypes }: Client): boolean =>
  grantTypes === undefined || grantTypes.includes('refresh_token');

export const grantType: TokenCheck = (at) => {
  const sent = at.parameters['grant_type'];
  const { openid, profile } = at.context;
  const { encoding, parameters } = tokenOf(profile);
  const dropped = parameters['grant_type'] === null;
  if (sent === 'authorization_code' || dropped) return undefined;
  if (sent === 'refresh_token' && openid)
    return at.client && mayRefresh(at.client)
      ? undefined
      : {
          error: 'unauthorized_client',
          text: text(
            '该系统没有登记 refresh_token 授权方式。',
            'The client is not registered for the grant type refresh_token',
          ),
        };
  const name = wireName(at, 'grant_type');
  const known = openid ? 'authorization_code / refresh_token' : 'authorization_code';
  return sent === undefined
    ? {
        error: 'invalid_request',
        text: text(
          `缺少参数 ${name}（参数须以 ${encoding} 方式发送）。`,
          `The parameter ${name} is missing (parameters go as ${encoding})`,
        ),
      }
    : {
        error: 'unsupported_grant_type',
        text: text(`${name} 须为 ${known}，收到“${sent}”。`, `${name} must be ${known}, not ${sent}`),
      };
};
