package cn.example.business.auth;

import cn.example.business.Mask;
import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.DeclaredClaim;
import cn.example.business.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 平台认证后得到的人：唯一标识，和声明过的用户信息（其余的在这里就丢掉）。 */
final class Identity {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  final String subject;
  private final Map<String, String> claims;

  /** 退出平台时要带上的凭据（只有部分平台需要），没有时是 null。 */
  private final String logoutHint;

  Identity(String subject, Object userinfo, String logoutHint) {
    this.subject = subject;
    this.claims = pick(userinfo);
    this.logoutHint = logoutHint;
  }

  /** 唯一标识必须是非空字符串：数字、数组、空白都拒绝，绝不转换成字符串将就。 */
  static String requireSubject(Object value) {
    String text = value instanceof String ? (String) value : "";
    if (text.trim().isEmpty() || text.length() > 255 || CONTROL.matcher(text).find()) {
      throw new LoginFailure(FailureReason.SUBJECT_INVALID);
    }
    return text;
  }

  /** 只取声明过的项；只接受短文本、数字、布尔值和它们的列表（照片可以长一些）。 */
  static Map<String, String> pick(Object userinfo) {
    Map<String, String> picked = new LinkedHashMap<>();
    for (DeclaredClaim claim : SystemInfo.CLAIMS) {
      String text = plain(Json.at(userinfo, claim.path));
      int limit = "picture".equals(claim.name) ? 1_000_000 : 200;
      if (!text.isEmpty() && text.length() <= limit) {
        picked.put(claim.name, CONTROL.matcher(text).replaceAll(" "));
      }
    }
    return picked;
  }

  private static String plain(Object found) {
    List<?> items = found instanceof List ? (List<?>) found : Collections.singletonList(found);
    List<String> texts = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof BigDecimal) {
        texts.add(((BigDecimal) item).toPlainString());
      } else if (item instanceof String || item instanceof Boolean) {
        texts.add(item.toString());
      }
    }
    return String.join("、", texts);
  }

  /** 没有时是空串。 */
  String name() {
    return claims.getOrDefault("name", "");
  }

  /** 放进会话的样子：全部掩码。业务需要原值时，在这里按用途取用，不要整份保存。 */
  SessionIdentity forSession() {
    ArrayList<ShownClaim> shown = new ArrayList<>();
    for (DeclaredClaim claim : SystemInfo.CLAIMS) {
      String value = claims.get(claim.name);
      if (value != null) {
        shown.add(new ShownClaim(claim.title, claim.purpose, Mask.claim(claim.name, value)));
      }
    }
    return new SessionIdentity(subject, Mask.name(name()), shown, logoutHint);
  }
}
