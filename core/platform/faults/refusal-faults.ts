// Refusals of the token and the userinfo endpoint, in the platform's own words or those of RFC 6749 §5.2 and RFC 6750 §3.1.
import { withoutPath } from '../../dialect/dotted-path.ts';
import type { ProtocolError } from '../../dialect/message.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault, tellsError, withToken } from '../fault.ts';
import { gbkPlace, inGbk } from './in-gbk.ts';
import { answerOf, jsonOf } from './raw-answer.ts';

interface Row extends Partial<Pick<Fault, 'appliesTo' | 'also'>> {
  readonly id: string;
  readonly seam: 'token' | 'userinfo';
  readonly caughtBy: string;
  readonly error: ProtocolError;
  readonly title: Text;
  readonly description: Text;
}

const enveloped = ({ token }: Profile): boolean => token?.envelope !== undefined;
const flat = ({ token }: Profile): boolean => token !== undefined && token.envelope === undefined;

const rows: readonly Row[] = [
  {
    id: 'token-failure',
    seam: 'token',
    caughtBy: 'answer-successful',
    error: { error: 'server_error' },
    title: text('令牌应答为失败', 'The token answer says that it failed'),
    description: text(
      '令牌端点返回业务失败；带信封的平台此时 HTTP 状态码仍可能是 200。',
      'The token endpoint answers with a failure; a platform with an envelope may do so under HTTP 200.',
    ),
  },
  {
    id: 'token-failure-without-words',
    seam: 'token',
    caughtBy: 'answer-successful',
    error: { error: 'platform_error', platform: { code: '-1' } },
    title: text('令牌应答失败，没有说明', 'The token answer failed without a word'),
    description: text(
      '只有失败的代码，没有说明文字；系统须能应付，并记下代码。',
      'There is a code of failure and no message; a system has to cope, and to note the code.',
    ),
    appliesTo: enveloped,
    also: [
      jsonOf('token', (body, { profile }) => withoutPath(body, profile.token?.envelope?.messagePath ?? '')),
    ],
  },
  {
    id: 'token-failure-in-gbk',
    seam: 'token',
    caughtBy: 'answer-is-json',
    error: {
      error: 'server_error',
      description: gbkPlace,
      platform: { code: '-1', message: gbkPlace },
    },
    title: text('失败说明用 GBK 编码', 'The words of a failure are in GBK'),
    description: text(
      '失败说明不是 UTF-8；老平台常见。系统不可崩溃，也不可把乱码当作成功（RFC 8259 §8.1）。',
      'The words of the failure are not in UTF-8, as with old platforms; a system must neither crash nor take it for success (RFC 8259 §8.1).',
    ),
    also: [inGbk('token')],
  },
  {
    id: 'token-failure-under-success',
    seam: 'token',
    caughtBy: 'answer-successful',
    error: { error: 'server_error', description: 'The request failed' },
    title: text('失败的令牌应答用了 HTTP 200', 'A failed token answer comes under HTTP 200'),
    description: text(
      '正文是 error，状态码却是 200；只看状态码会误判为成功。',
      'The body says error and the status is 200; the status alone misleads.',
    ),
    appliesTo: flat,
    also: [answerOf('token', (answer) => ({ ...answer, status: 200 }))],
  },
  {
    id: 'egress-address-refused',
    seam: 'token',
    caughtBy: 'address-permitted',
    error: {
      error: 'platform_error',
      platform: { code: '60020', message: 'not allow to access from your ip' },
    },
    title: text('出口地址不在平台的名单内', 'The egress address is not on the platform’s list'),
    description: text(
      '平台用自己的代码说调用方 IP 未登记；换服务器、换出口之后常见，须请运营方登记。',
      'The platform says in a code of its own that the caller’s address is not registered; common after a move, and the operator has to add it.',
    ),
    appliesTo: enveloped,
  },
  {
    id: 'client-disabled',
    seam: 'token',
    caughtBy: 'client-authenticated',
    error: { error: 'unauthorized_client' },
    title: text('客户端未获准使用', 'The client may not be used'),
    description: text(
      '密钥正确，但该客户端被停用、未审核，或没有开通授权码方式（RFC 6749 §5.2）。',
      'The secret is right, but the client is disabled, not approved, or may not use the code flow (RFC 6749 §5.2).',
    ),
    appliesTo: flat,
  },
  {
    id: 'code-used-before',
    seam: 'token',
    caughtBy: 'code-accepted',
    error: { error: 'invalid_grant', description: 'The code was used before' },
    title: text('授权码已用过', 'The code was used before'),
    description: text(
      '令牌端点说授权码已用过；页面被刷新、请求被重试，或两台服务器各换了一次。',
      'The token endpoint says that the code was used; a page was reloaded, a request retried, or two servers exchanged it.',
    ),
    appliesTo: tellsError('invalid_grant'),
  },
  {
    id: 'grant-type-unsupported',
    seam: 'token',
    caughtBy: 'answer-successful',
    error: { error: 'unsupported_grant_type' },
    title: text('平台不支持授权码换令牌', 'The grant type is not supported'),
    description: text(
      '平台不认 grant_type；参数名不同，或该客户端按别的方式登记。',
      'The platform does not know the grant_type; the parameter has another name, or the client is registered for another flow.',
    ),
  },
  {
    id: 'token-request-invalid',
    seam: 'token',
    caughtBy: 'answer-successful',
    error: { error: 'invalid_request' },
    title: text('平台认为令牌请求有误', 'The platform finds the token request wrong'),
    description: text(
      '缺少参数、参数名不同或放错了位置；真实平台多因档案与接口文档不一致。',
      'A parameter is missing, has another name or stands elsewhere; on a real platform the profile differs from its document.',
    ),
  },
  {
    id: 'access-token-rejected',
    seam: 'userinfo',
    caughtBy: 'answer-successful',
    error: { error: 'invalid_token' },
    title: text('用户信息端点不认访问令牌', 'The userinfo endpoint rejects the access token'),
    description: text(
      '令牌刚签发就被拒绝（401）；平台各节点不同步，或令牌放错了位置。',
      'A token just issued is refused (401); the platform’s servers are out of step, or the token stands in the wrong place.',
    ),
  },
  {
    id: 'scope-insufficient',
    seam: 'userinfo',
    caughtBy: 'answer-successful',
    error: { error: 'insufficient_scope' },
    title: text('无权读取用户信息', 'The client may not read user info'),
    description: text(
      '令牌有效，但该客户端没有读取用户信息的权限（403），须请运营方开通。',
      'The token is good, but the client may not read user info (403); the operator has to grant it.',
    ),
  },
];

export const refusalFaults: readonly Fault[] = rows.map(
  ({ seam, error, appliesTo = seam === 'token' ? withToken : everyProfile, also, ...row }): Fault => ({
    ...row,
    system: 'refuse',
    appliesTo,
    hook: { seam, change: () => ({ kind: 'error', error }) },
    ...(also ? { also } : {}),
  }),
);
