package cn.example.business.auth;

import java.util.HashMap;
import java.util.Map;

/** OAuth 2.0 / OpenID Connect 错误码的中文说明（RFC 6749 4.1.2.1、5.2，OIDC Core 3.1.2.6）。 */
final class OAuthError {
  private static final Map<String, OAuthError> KNOWN = new HashMap<>();
  private static final OAuthError UNKNOWN =
      new OAuthError(400, "身份平台返回了一个本系统不认识的错误。", "请稍后重新登录；若仍然失败，请把请求编号告诉系统管理员。");

  static {
    add(
        403,
        "access_denied",
        "您取消了授权，或者身份平台不允许您的账号登录本系统（access_denied）" + "。",
        "如需使用本系统，请重新登录并同意授权；若被平台拒绝，请联系管理员确认您的账号是否" + "在可用范围内。");
    add(
        400,
        "invalid_request",
        "身份平台认为登录请求缺少参数或参数有误（invalid_request）。",
        "请系统管理员核对应用标识、回调地址等配置是否与平台登记的一致。");
    add(
        400,
        "unauthorized_client",
        "本系统在身份平台没有使用这种登录方式的权限（unauthorized_clien" + "t）。",
        "请系统管理员联系平台运营方，确认本系统已经审核通过并开通授权码登录。");
    add(
        400,
        "unsupported_response_type",
        "身份平台不支持本系统请求的应答类型（unsupported_response_t" + "ype）。",
        "请系统管理员联系平台运营方核对接入方式。");
    add(400, "invalid_scope", "本系统申请的信息范围不被身份平台接受（invalid_scope）。", "请系统管理员核对已获批的信息范围。");
    add(502, "server_error", "身份平台内部出错（server_error）。", "请稍后重新登录；若持续出现，请把请求编号告诉系统管理员。");
    add(503, "temporarily_unavailable", "身份平台暂时繁忙或正在维护（temporarily_unavailable）。", "请过几分钟重新登录。");
    add(
        502,
        "invalid_client",
        "身份平台不认可本系统的应用标识或密钥（invalid_client）。",
        "请系统管理员核对 CLIENT_ID 和 CLIENT_SECRET，并确认用的" + "是同一个环境（测试、生产）的值。");
    add(
        502,
        "invalid_grant",
        "授权码无效、已用过或已过期，或者回调地址与登记的不一致（invalid_gran" + "t）。",
        "请重新登录；若每次都这样，请系统管理员核对 REDIRECT_URI。");
    add(
        502,
        "unsupported_grant_type",
        "身份平台不支持授权码方式（unsupported_grant_type）。",
        "请系统管理员联系平台运营方核对接入方式。");
    add(400, "login_required", "身份平台要求重新登录（login_required）。", "请重新登录。");
    add(
        400,
        "interaction_required",
        "身份平台需要您在它的页面上完成操作（interaction_required）。",
        "请重新登录，并按平台页面的提示操作。");
    add(400, "consent_required", "身份平台需要您同意授权（consent_required）。", "请重新登录并同意授权。");
    add(
        400,
        "account_selection_required",
        "身份平台需要您选择账号（account_selection_required）。",
        "请重新登录并选择账号。");
  }

  final int status;
  final String what;
  final String todo;

  private OAuthError(int status, String what, String todo) {
    this.status = status;
    this.what = what;
    this.todo = todo;
  }

  static OAuthError of(String code) {
    return KNOWN.getOrDefault(code, UNKNOWN);
  }

  private static void add(int status, String code, String what, String todo) {
    KNOWN.put(code, new OAuthError(status, what, todo));
  }
}
