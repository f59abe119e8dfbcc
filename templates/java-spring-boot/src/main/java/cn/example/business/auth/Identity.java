package cn.example.business.auth;

import static java.util.Collections.singletonList;

import cn.example.business.SystemInfo;
import cn.example.business.SystemInfo.Claim;
import cn.example.business.session.SessionIdentity;
import cn.example.business.session.SessionIdentity.MaskedClaim;
import cn.example.business.text.Mask;
import cn.example.business.text.Members;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** 平台认证后得到的人：唯一标识，和声明过的用户信息（其余的在这里就丢掉）。只活在这一个请求里。 */
public record Identity(String subject, Map<String, String> claims) implements OAuth2User {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final int LONGEST_SUBJECT = 255;
  private static final int LONGEST_CLAIM = 200;
  private static final int LONGEST_PICTURE = 1_000_000;

  /** 唯一标识必须是非空字符串：数字、数组、空白、残缺的字符都拒绝，绝不转换成字符串将就。 */
  static String requireSubject(Object value) {
    if (value instanceof String subject
        && !subject.isBlank()
        && subject.length() <= LONGEST_SUBJECT
        && !UNFIT.matcher(subject).find()) {
      return subject;
    }
    throw new LoginFailure(FailureReason.SUBJECT_INVALID);
  }

  /** 只取声明过的项，平台的字段名换成标准名；只接受短文本、数、布尔值和它们的列表（照片可以长一些）。 */
  static Map<String, String> pickClaims(Map<String, Object> userinfo) {
    Map<String, String> picked = new LinkedHashMap<>();
    for (Claim claim : SystemInfo.CLAIMS) {
      Object found = Members.at(userinfo, claim.path().split("\\."));
      Collection<?> items = found instanceof Collection<?> list ? list : singletonList(found);
      String text =
          items.stream()
              .filter(Identity::isPlain)
              .map(String::valueOf)
              .collect(Collectors.joining("、"));
      int longest = claim.name().equals("picture") ? LONGEST_PICTURE : LONGEST_CLAIM;
      if (!text.isEmpty() && text.length() <= longest) {
        picked.put(claim.name(), CONTROL.matcher(text).replaceAll(" "));
      }
    }
    return picked;
  }

  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  /** 放进会话的样子：全部掩码。业务需要原值时，在登录成功处按用途取用，不要整份保存。 */
  SessionIdentity forSession() {
    List<MaskedClaim> masked =
        SystemInfo.CLAIMS.stream()
            .filter(claim -> claims.containsKey(claim.name()))
            .map(this::masked)
            .collect(Collectors.toList());
    return new SessionIdentity(subject, Mask.name(name()), masked, logoutHint());
  }

  private MaskedClaim masked(Claim claim) {
    String value = Mask.claim(claim.name(), claims.get(claim.name()));
    return new MaskedClaim(claim.title(), claim.purpose(), value);
  }

  /** 姓名，没有时为空串。 */
  String name() {
    return claims.getOrDefault("name", "");
  }

  private String logoutHint() {
    return null;
  }

  @Override
  public String getName() {
    return subject;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.copyOf(claims);
  }

  /** 角色是本地的，从不取自平台。 */
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
