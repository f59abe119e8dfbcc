package cn.example.business.auth;

import java.util.Locale;

/** 登录失败的每一种原因：给用户看的说明（发生了什么、怎么办），和写进审计日志的短名。 */
public enum FailureReason {
  STATE_MISSING(400, "登录没有完成", "回调地址里缺少 state 参数，或者它出现了不止一次，无法确认这次登录是从本系" + "统发起的。", Todo.AGAIN),
  STATE_UNKNOWN(
      400, "登录请求已失效", "这次登录已经用过、超过了 10 分钟，或者不是从本系统发起的。刷新或后退到登录途" + "中的页面也会这样。", Todo.AGAIN),
  COOKIE_LOST(
      400,
      "浏览器没有带回登录凭据",
      "开始登录时写入浏览器的 Cookie 没有带回来，无法确认是同一个浏览器。常见原"
          + "因：浏览器禁用了 Cookie；开始登录用的地址与回调地址的主机名不同（如 12"
          + "7.0.0.1 与 localhost）；登录途中换了浏览器。",
      "请允许本站使用 Cookie，从首页重新登录，并在同一个浏览器里完成。"),
  CODE_MISSING(400, "登录没有完成", "身份平台没有带回授权码，或者带回了不止一个。", Todo.AGAIN),
  COOKIE_INSECURE(
      500,
      "服务器配置有误",
      "本系统的地址是 https，但反向代理没有传来 X-Forwarded-Prot" + "o: https，浏览器的登录凭据无法写入。",
      "请系统管理员检查反向代理的配置和 TRUST_PROXY。"),
  PLATFORM_ERROR(400, "身份平台没有同意这次登录", "身份平台返回了错误。", Todo.CONTACT),
  PLATFORM_REFUSED(502, "身份平台返回失败", "本系统向身份平台核实登录时，平台返回了失败。", Todo.CONTACT),
  PLATFORM_ANSWER_INVALID(502, "身份平台的应答无法识别", "身份平台的应答与约定的格式不符，为安全起见没有登录。", Todo.CONTACT),
  PLATFORM_TIMEOUT(504, "身份平台没有及时应答", "等待身份平台应答超时。", Todo.CONTACT),
  PLATFORM_UNREACHABLE(502, "连接不上身份平台", "本系统连接身份平台失败，可能是网络、域名解析或证书的问题。", Todo.CONTACT),
  TOKEN_INVALID(
      502, "身份凭据没有通过检验", "身份平台签发的凭据没有通过检验（签名、签发者、接收者、有效期或随机数），为安全起" + "见没有登录。", Todo.CONTACT),
  SUBJECT_INVALID(502, "账号标识无效", "身份平台没有给出有效的账号唯一标识，无法确认您是谁。", Todo.CONTACT),
  SUBJECT_MISMATCH(502, "账号标识前后不一致", "身份平台两次给出的账号标识不是同一个，为安全起见没有登录。", Todo.CONTACT),
  ACCOUNT_DISABLED(403, "本系统的账号已停用", "您已通过身份平台认证，但对应的本系统账号已停用。", "请联系本系统的管理员。"),
  ACCOUNT_MISSING(403, "还没有本系统的账号", "您已通过身份平台认证，但管理员还没有为您开通本系统的账号。", "请联系本系统的管理员开通。"),
  BINDING_EXPIRED(400, "绑定已超时", "等待绑定的时间超过了 10 分钟，或者浏览器没有带回 Cookie。", Todo.AGAIN),
  FORM_EXPIRED(403, "页面已失效", "这个页面打开得太久，或者提交不是从本系统的页面发出的，操作没有执行。", "请回到首页刷新后再试。"),
  NOT_SIGNED_IN(401, "还没有登录", "您还没有登录，或者登录已到期，操作没有执行。", Todo.AGAIN),
  INTERNAL(500, "系统内部出错", "处理这次请求时出了意外。", Todo.CONTACT);

  final int status;
  final String title;
  final String what;
  final String todo;

  FailureReason(int status, String title, String what, String todo) {
    this.status = status;
    this.title = title;
    this.what = what;
    this.todo = todo;
  }

  /** 审计日志里的短名，如 state-missing。 */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class Todo {
    static final String AGAIN = "请回到首页重新登录。";
    static final String CONTACT = "请稍后重新登录；若仍然失败，请把请求编号告诉系统管理员。";
  }
}
