package cn.example.business.auth;

/** 开始登录时记下、回调时要核对的值；平台用不着的是 null。 */
final class Checks {
  /** 发给平台的 state。 */
  final String state;

  final String nonce;

  /** PKCE 的 code_verifier（RFC 7636）。 */
  final String codeVerifier;

  Checks(String state, String nonce, String codeVerifier) {
    this.state = state;
    this.nonce = nonce;
    this.codeVerifier = codeVerifier;
  }
}
