// Where the access token stands: as the profile says, and for OpenID Connect in a POST's form too (RFC 6750 §2).
import { createDialect } from '../../../dialect/dialect.ts';
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Refusal } from '../../refusal.ts';

const inForm = { in: 'form', name: 'access_token' } as const;

function tokenInForm({ profile, openid }: Context, request: HttpRequest): string | undefined {
  if (!openid || request.method !== 'POST') return undefined;
  const userinfo = { ...profile.userinfo, method: 'POST', token: inForm } as const;
  return createDialect({ ...profile, userinfo }).userinfo.readRequest(request)?.accessToken;
}

export function findAccessToken(context: Context, request: HttpRequest): string | Refusal {
  const placed = context.dialect.userinfo.readRequest(request)?.accessToken;
  const form = tokenInForm(context, request);
  if (placed !== undefined && form !== undefined)
    return {
      error: 'invalid_request',
      text: text('访问令牌只能放在一处。', 'The access token may stand in one place only'),
    };
  const { token = inForm } = context.profile.userinfo;
  return (
    placed ??
    form ?? {
      error: 'invalid_token',
      text: text(
        `没有收到访问令牌：应在 ${token.in} 的 ${token.name} 中。`,
        `No access token came: it belongs into ${token.name} of the ${token.in}`,
      ),
    }
  );
}
