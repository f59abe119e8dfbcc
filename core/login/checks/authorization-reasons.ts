// Why a platform refuses an authorization, by the error it sends: a table.
import { type Text, text } from '../../text.ts';

export interface AuthorizationReason {
  readonly cause: Text;
  readonly hint: Text;
}

export const askOperator = text(
  '把证据交给平台运营方，请其查看该时刻的日志。',
  'Give the proof to the operator and ask for the log of that moment.',
);

/** RFC 6749 §4.1.2.1 and OIDC Core §3.1.2.6. */
const reasons: Readonly<Record<string, AuthorizationReason>> = {
  access_denied: {
    cause: text(
      '用户取消了登录，或该账号未被授权访问本系统。',
      'The person cancelled, or the account may not use this system.',
    ),
    hint: text(
      '换一个有权限的账号重试；需要开通时请运营方为该账号授权本系统。',
      'Try an account that may; otherwise ask the operator to grant it this system.',
    ),
  },
  unauthorized_client: {
    cause: text('该客户端未开通授权码方式。', 'The client may not use the authorization code flow.'),
    hint: text('请运营方为该 client_id 开通授权码方式。', 'Have the code flow enabled for this client_id.'),
  },
  invalid_request: {
    cause: text('平台认为授权请求缺少参数或参数有误。', 'The platform finds a parameter missing or wrong.'),
    hint: text(
      '对照运营方文档核对平台档案 authorize 一节的参数名与固定参数。',
      'Compare the names and fixed parameters in `authorize` of the profile with the operator’s document.',
    ),
  },
  unsupported_response_type: {
    cause: text('平台不支持 response_type=code。', 'The platform does not support response_type=code.'),
    hint: text('核对平台档案是否选对。', 'Check that the profile is the right one.'),
  },
  invalid_scope: {
    cause: text('请求的 scope 未对本客户端开放。', 'A requested scope is not open to this client.'),
    hint: text(
      '减少收集的字段，或请运营方开放相应 scope。',
      'Collect fewer claims, or have the scope opened.',
    ),
  },
  login_required: {
    cause: text('平台没有该用户的登录会话。', 'The platform has no session of this person.'),
    hint: text('重新登录后再试。', 'Log in again, then retry.'),
  },
  interaction_required: {
    cause: text(
      '平台需要用户先做些什么（补录资料、改密码）。',
      'The person has to do something at the platform first (complete his data, change a password).',
    ),
    hint: text('请用户直接登录平台处理后再试。', 'Let him log in at the platform itself, then try again.'),
  },
  consent_required: {
    cause: text(
      '用户还没有同意把资料交给该系统。',
      'The person has not consented to the release of his data.',
    ),
    hint: text('重新登录并在平台页面上同意。', 'Log in again and consent on the platform’s page.'),
  },
  account_selection_required: {
    cause: text('用户有几个账号，须先选一个。', 'The person has several accounts and has to choose one.'),
    hint: text('重新登录并选择账号。', 'Log in again and choose one.'),
  },
  server_error: { cause: text('平台内部出错。', 'The platform failed inside.'), hint: askOperator },
  temporarily_unavailable: {
    cause: text('平台暂时不可用（过载或维护）。', 'The platform is overloaded or under maintenance.'),
    hint: text('稍后重试。', 'Try again later.'),
  },
};

const unknownReason: AuthorizationReason = {
  cause: text(
    '平台返回了标准之外的错误，见证据中的原文。',
    'The platform’s own error; its words stand in the proof.',
  ),
  hint: askOperator,
};

/** What `error` means, RFC 6749 §4.1.2.1 and OIDC Core §3.1.2.6 names and others. */
export const authorizationReason = (error: string): AuthorizationReason => reasons[error] ?? unknownReason;
