package cn.example.business.web;

import cn.example.business.auth.SignedIn;
import java.security.Principal;
import javax.servlet.http.HttpServletRequestWrapper;

/** 让后面的 servlet 用标准的方法知道是谁：getRemoteUser、getUserPrincipal、isUserInRole。 */
final class SignedInRequest extends HttpServletRequestWrapper {
  private final SignedIn signedIn;

  SignedInRequest(Exchange exchange) {
    super(exchange.request);
    signedIn = exchange.signedIn();
  }

  /** 本地账号名；没有登录时是 null。 */
  @Override
  public String getRemoteUser() {
    return signedIn == null ? null : signedIn.account.username;
  }

  @Override
  public Principal getUserPrincipal() {
    String name = getRemoteUser();
    return name == null ? null : () -> name;
  }

  @Override
  public boolean isUserInRole(String role) {
    return signedIn != null && signedIn.account.role.id.equals(role);
  }
}
