// A profile has what its flow cannot do without.
import { text } from '../../text.ts';
import type { ProfileCheck } from '../problem.ts';

export const complete: ProfileCheck = function* (profile) {
  const { claims, flow, discovery, jwks, status, unknowns, token, signing } = profile;
  if (!Object.hasOwn(claims, 'sub'))
    yield {
      path: ['claims'],
      message: text(
        'claims 中没有 sub，无法认人。',
        'There is no sub among the claims: nobody could be recognised.',
      ),
      hint: text('把平台的账号唯一标识写为 sub。', 'Map the platform’s stable unique id to sub.'),
    };
  if (flow === 'oidc-code' && discovery === undefined && jwks === undefined)
    yield {
      path: ['flow'],
      message: text(
        'oidc-code 平台既没有 discovery 也没有 jwks，id_token 的签名无从验证。',
        'An oidc-code platform without discovery and without jwks: no id_token could be verified.',
      ),
      hint: text('填写 discovery 或 jwks 的路径。', 'Give the path of discovery or of the keys.'),
    };
  if (token?.clientAuthentication === 'none' && !signing?.endpoints.includes('token'))
    yield {
      path: ['token', 'clientAuthentication'],
      message: text(
        '换取令牌时既不发送密钥，也没有签名，任何人都能冒充本系统。',
        'Neither a secret nor a signature goes to the token endpoint: anybody could pass for the system.',
      ),
      hint: text(
        '写明平台的认证方式；以签名证明时填写 signing。',
        'Give the platform’s method; describe `signing` where a signature proves the client.',
      ),
    };
  if (status === 'observed' && unknowns.length === 0)
    yield {
      path: ['unknowns'],
      message: text(
        '取值来自公开代码，却没有列出待确认事项。',
        'Values were observed in public code, yet nothing is listed as unknown.',
      ),
      hint: text('写明须向运营方确认的事。', 'List what has to be confirmed with the operator.'),
    };
};
