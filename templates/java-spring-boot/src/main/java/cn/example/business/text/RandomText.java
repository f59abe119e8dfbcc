package cn.example.business.text;

import java.security.SecureRandom;
import java.util.Base64;

/** 猜不到的随机文本。 */
public final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** 256 位，base64url，43 个字符。 */
  public static String base64url() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 由给定的字符组成。 */
  public static String of(String characters, int length) {
    return RANDOM
        .ints(length, 0, characters.length())
        .collect(
            StringBuilder::new,
            (text, at) -> text.append(characters.charAt(at)),
            StringBuilder::append)
        .toString();
  }
}
