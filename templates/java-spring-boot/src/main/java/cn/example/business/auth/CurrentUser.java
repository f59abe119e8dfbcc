package cn.example.business.auth;

import cn.example.business.accounts.Account;
import cn.example.business.session.SignedIn;
import cn.example.business.text.Mask;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** 这个请求是谁发来的：在控制器里用 @AuthenticationPrincipal 取得，角色可以用 hasRole 判断。 */
public record CurrentUser(Account account, SignedIn signedIn) {

  Authentication authentication() {
    var role = new SimpleGrantedAuthority("ROLE_" + account.role().name());
    return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of(role));
  }

  /** 页面上的称呼，掩码后的。 */
  public String displayName() {
    String fromPlatform = signedIn.identity().displayName();
    return fromPlatform.isEmpty() ? Mask.name(account.displayName()) : fromPlatform;
  }
}
