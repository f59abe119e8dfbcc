// OAuth 2.0 / OpenID Connect 错误码的中文说明（RFC 6749 4.1.2.1、5.2，OIDC Core 3.1.2.6）。

interface OAuthExplanation {
  status: number;
  what: string;
  todo: string;
}

const explanations: Record<string, OAuthExplanation> = {
  access_denied: {
    status: 403,
    what: '您取消了授权，或者身份平台不允许您的账号登录本系统（access_denied）。',
    todo: '如需使用本系统，请重新登录并同意授权；若被平台拒绝，请联系管理员确认您的账号是否在可用范围内。',
  },
  invalid_request: {
    status: 400,
    what: '身份平台认为登录请求缺少参数或参数有误（invalid_request）。',
    todo: '请系统管理员核对应用标识、回调地址等配置是否与平台登记的一致。',
  },
  unauthorized_client: {
    status: 400,
    what: '本系统在身份平台没有使用这种登录方式的权限（unauthorized_client）。',
    todo: '请系统管理员联系平台运营方，确认本系统已经审核通过并开通授权码登录。',
  },
  unsupported_response_type: {
    status: 400,
    what: '身份平台不支持本系统请求的应答类型（unsupported_response_type）。',
    todo: '请系统管理员联系平台运营方核对接入方式。',
  },
  invalid_scope: {
    status: 400,
    what: '本系统申请的信息范围不被身份平台接受（invalid_scope）。',
    todo: '请系统管理员核对已获批的信息范围。',
  },
  server_error: {
    status: 502,
    what: '身份平台内部出错（server_error）。',
    todo: '请稍后重新登录；若持续出现，请把请求编号告诉系统管理员。',
  },
  temporarily_unavailable: {
    status: 503,
    what: '身份平台暂时繁忙或正在维护（temporarily_unavailable）。',
    todo: '请过几分钟重新登录。',
  },
  invalid_client: {
    status: 502,
    what: '身份平台不认可本系统的应用标识或密钥（invalid_client）。',
    todo: '请系统管理员核对 CLIENT_ID 和 CLIENT_SECRET，并确认用的是同一个环境（测试、生产）的值。',
  },
  invalid_grant: {
    status: 502,
    what: '授权码无效、已用过或已过期，或者回调地址与登记的不一致（invalid_grant）。',
    todo: '请重新登录；若每次都这样，请系统管理员核对 REDIRECT_URI。',
  },
  unsupported_grant_type: {
    status: 502,
    what: '身份平台不支持授权码方式（unsupported_grant_type）。',
    todo: '请系统管理员联系平台运营方核对接入方式。',
  },
  login_required: { status: 400, what: '身份平台要求重新登录（login_required）。', todo: '请重新登录。' },
  interaction_required: {
    status: 400,
    what: '身份平台需要您在它的页面上完成操作（interaction_required）。',
    todo: '请重新登录，并按平台页面的提示操作。',
  },
  consent_required: {
    status: 400,
    what: '身份平台需要您同意授权（consent_required）。',
    todo: '请重新登录并同意授权。',
  },
  account_selection_required: {
    status: 400,
    what: '身份平台需要您选择账号（account_selection_required）。',
    todo: '请重新登录并选择账号。',
  },
};

const unknown: OAuthExplanation = {
  status: 400,
  what: '身份平台返回了一个本系统不认识的错误。',
  todo: '请稍后重新登录；若仍然失败，请把请求编号告诉系统管理员。',
};

export function explainOAuthError(code: string): OAuthExplanation {
  return Object.hasOwn(explanations, code) ? (explanations[code] ?? unknown) : unknown;
}
