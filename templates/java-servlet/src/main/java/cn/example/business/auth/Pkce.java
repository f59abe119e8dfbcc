package cn.example.business.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** PKCE（RFC 7636）：换令牌时证明是开始登录的那一方。 */
final class Pkce {
  private Pkce() {}

  /** S256 的 code_challenge。 */
  static String challenge(String codeVerifier) {
    try {
      byte[] verifier = codeVerifier.getBytes(StandardCharsets.US_ASCII);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
