// The code or ticket, where it is given here: known, this system's, unused and fresh (RFC 6749 §4.1.2, CAS 3 §2.5).
import { text } from '../../../text.ts';
import type { UserinfoCheck } from './userinfo-case.ts';

const sent: UserinfoCheck = ({ context, asked }) => {
  const { code } = context.profile.userinfo;
  return code === undefined || asked.code !== undefined
    ? undefined
    : {
        error: 'invalid_request',
        text: text(
          `缺少参数 ${code.name}：应在 ${code.in} 中。`,
          `The parameter ${code.name} is missing: it belongs into the ${code.in}`,
        ),
      };
};

const known: UserinfoCheck = ({ context, grant, access, asked }) => {
  const owner = access?.client.id ?? context.signer?.id ?? asked.clientId ?? grant?.client.id;
  return grant && grant.client.id === owner
    ? undefined
    : {
        error: 'invalid_grant',
        text: text(
          '授权码（票据）不存在，或不是发给这个系统的。',
          'The code or ticket does not exist or was issued to another system',
        ),
      };
};

const unused: UserinfoCheck = ({ grant }) =>
  grant?.issued === undefined
    ? undefined
    : {
        error: 'invalid_grant',
        text: text('授权码（票据）已使用过。', 'The code or ticket was used before'),
      };

const fresh: UserinfoCheck = ({ context, grant }) => {
  const late = Math.ceil((context.now() - (grant?.expiresAt ?? 0)) / 1000);
  return late <= 0
    ? undefined
    : {
        error: 'invalid_grant',
        text: text(
          `授权码（票据）已过期 ${late} 秒（有效期 ${context.profile.codeLifetime} 秒）。`,
          `The code or ticket expired ${late} s ago (it lives ${context.profile.codeLifetime} s)`,
        ),
      };
};

const sameRedirectUri: UserinfoCheck = ({ context, asked, grant }) => {
  const { redirectUri } = context.profile.userinfo;
  return redirectUri === undefined || asked.redirectUri === grant?.parameters['redirect_uri']
    ? undefined
    : {
        error: 'invalid_grant',
        text: text(
          `${redirectUri.name} 与登录请求中的不一致。`,
          `${redirectUri.name} differs from the one of the login request`,
        ),
      };
};

export const ticketChecks: readonly UserinfoCheck[] = [sent, known, unused, fresh, sameRedirectUri];
