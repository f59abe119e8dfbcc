package cn.example.business.auth;

/** 平台说应用令牌无效：它还没有看授权码，可以换一个新的，再问一次。 */
final class ApplicationTokenRefused extends LoginFailure {
  private static final long serialVersionUID = 1L;

  /** failure 是换了新的仍然无效时，要说明的失败。 */
  ApplicationTokenRefused(LoginFailure failure) {
    super(failure);
  }
}
