// Token answers whose members are missing or of another type (RFC 6749 §5.1, OIDC Core §3.1.3.3).
import { conformsAtToken } from '../../dialect/conforming.ts';
import { getPath, withPath } from '../../dialect/dotted-path.ts';
import type { JsonObject } from '../../dialect/message.ts';
import type { Profile } from '../../profile/profile.ts';
import { tokenOf } from '../../profile/token-of.ts';
import { text } from '../../text.ts';
import { type Fault, openidOnly, withToken } from '../fault.ts';
import type { Hook } from '../seams.ts';
import { jsonOf } from './raw-answer.ts';
import { without } from './without.ts';

const tolerated = { caughtBy: undefined, system: 'accept', appliesTo: withToken } as const;
const tokenLost = { caughtBy: 'access-token-present', system: 'refuse', appliesTo: withToken } as const;
const conforming = ({ token }: Profile): boolean => token !== undefined && conformsAtToken(token);
const notConforming = ({ token }: Profile): boolean => token !== undefined && !conformsAtToken(token);

const onSuccess = (change: (value: JsonObject) => JsonObject): Hook => ({
  seam: 'token',
  change: (answer) => (answer.kind === 'error' ? answer : { kind: 'success', value: change(answer.value) }),
});

/** A lifetime as text where the platform sends a number, and the reverse. */
const lifetimeRetyped = jsonOf('token', (body, { profile }) => {
  const { envelope, fields } = tokenOf(profile);
  const path = [envelope?.dataPath, fields['expires_in'] ?? 'expires_in'].filter(Boolean).join('.');
  const sent = getPath(body, path);
  if (typeof sent === 'number') return withPath(body, path, String(sent));
  return typeof sent === 'string' ? withPath(body, path, Number(sent)) : body;
});

export const tokenAnswerFaults: readonly Fault[] = [
  {
    ...tokenLost,
    id: 'access-token-empty',
    title: text('访问令牌是空字符串', 'The access token is empty'),
    description: text(
      '成员在而值为空；拿空令牌去读用户信息，只会得到费解的错误。',
      'The member is there and empty; asking for user info with it leads to an error nobody understands.',
    ),
    hook: onSuccess((value) => ({ ...value, access_token: '' })),
  },
  {
    ...tokenLost,
    id: 'access-token-number',
    title: text('访问令牌是数字', 'The access token is a number'),
    description: text(
      '令牌以 JSON 数字返回，位数多时已经不准；须是字符串（RFC 6749 §5.1）。',
      'The token comes as a JSON number, which is no longer exact when long; it has to be a string (RFC 6749 §5.1).',
    ),
    hook: onSuccess((value) => ({ ...value, access_token: 900719925474099 })),
  },
  {
    ...tokenLost,
    id: 'access-token-object',
    title: text('访问令牌是对象', 'The access token is an object'),
    description: text(
      '令牌和有效期被包进一层对象；平台升级后结构变了，与平台档案不一致。',
      'Token and lifetime are wrapped into an object; the platform was upgraded and differs from its profile.',
    ),
    hook: onSuccess((value) => ({ ...value, access_token: { value: value['access_token'] ?? '' } })),
  },
  {
    caughtBy: 'answer-successful',
    system: 'refuse',
    id: 'token-type-missing',
    title: text('令牌应答没有 token_type', 'The token answer has no token_type'),
    description: text(
      '标准平台必须给出 token_type；没有就不知道令牌该怎样使用（RFC 6749 §5.1、§7.1）。',
      'A platform that speaks the standard has to give a token_type; without it nobody knows how the token is used (RFC 6749 §5.1, §7.1).',
    ),
    appliesTo: conforming,
    hook: onSuccess((value) => without(value, 'token_type')),
  },
  {
    caughtBy: 'answer-successful',
    system: 'refuse',
    id: 'token-type-unknown',
    title: text('令牌应答的 token_type 不认识', 'The token_type is unknown'),
    description: text(
      'token_type 不是 Bearer；不认识的类型不可使用（RFC 6749 §7.1）。',
      'The token_type is not Bearer; a token of an unknown type must not be used (RFC 6749 §7.1).',
    ),
    appliesTo: conforming,
    hook: onSuccess((value) => ({ ...value, token_type: 'mac' })),
  },
  {
    ...tolerated,
    id: 'token-type-left-out',
    title: text('平台不返回 token_type', 'The platform sends no token_type'),
    description: text(
      '不少国内平台的令牌应答没有 token_type；令牌怎样使用由平台档案规定，系统须能登录。',
      'Many domestic platforms send no token_type; the profile says how the token is used, and the login has to succeed.',
    ),
    appliesTo: notConforming,
    hook: onSuccess((value) => without(value, 'token_type')),
  },
  {
    ...tolerated,
    id: 'lifetime-retyped',
    title: text('expires_in 换了类型', 'expires_in comes in another type'),
    description: text(
      '有效期由数字变成文本，或由文本变成数字；两种都常见，系统都须能读。',
      'The lifetime is text where it was a number, or the reverse; both are common and a system has to read both.',
    ),
    hook: lifetimeRetyped,
  },
  {
    ...tolerated,
    id: 'lifetime-missing',
    title: text('没有 expires_in', 'There is no expires_in'),
    description: text(
      '标准只建议给出有效期；没有时登录须照常完成（RFC 6749 §5.1）。',
      'The standard only recommends a lifetime; without it the login succeeds as ever (RFC 6749 §5.1).',
    ),
    hook: onSuccess((value) => without(value, 'expires_in')),
  },
  {
    ...tolerated,
    id: 'token-members-unknown',
    title: text('令牌应答有多余的成员', 'The token answer has members nobody knows'),
    description: text(
      '平台附带自己的成员，其中有对象和数组；不认识的须忽略（RFC 6749 §5.1）。',
      'The platform adds members of its own, objects and lists among them; what is unknown has to be ignored (RFC 6749 §5.1).',
    ),
    hook: onSuccess((value) => ({ ...value, ext: { region: '990000', roles: ['a', null] }, ts: 1.5e3 })),
  },
  {
    caughtBy: 'id-token-valid',
    system: 'refuse',
    id: 'id-token-missing',
    title: text('令牌应答没有 id_token', 'The token answer has no id_token'),
    description: text(
      '客户端按纯 OAuth 2.0 登记，或没有请求 openid；没有 id_token 就没有可信的登录（OIDC Core §3.1.3.3）。',
      'The client is registered for plain OAuth 2.0, or openid was not asked for; without an id_token there is no login to trust (OIDC Core §3.1.3.3).',
    ),
    appliesTo: openidOnly,
    hook: onSuccess((value) => without(value, 'id_token')),
  },
  {
    caughtBy: 'id-token-valid',
    system: 'refuse',
    id: 'id-token-malformed',
    title: text('id_token 不是 JWT', 'The id_token is no JWT'),
    description: text(
      'id_token 是不透明的文本，不是三段的签名令牌。',
      'The id_token is some opaque text, not a signed token of three parts.',
    ),
    appliesTo: openidOnly,
    hook: { seam: 'signed-id-token', change: () => 'eyJub3QiOiJhIGp3dCJ9' },
  },
];
