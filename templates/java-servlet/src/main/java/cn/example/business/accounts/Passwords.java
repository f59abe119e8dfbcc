package cn.example.business.accounts;

import cn.example.business.Randoms;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** 本地密码：PBKDF2-HMAC-SHA256 加盐散列，JDK 自带。 */
public final class Passwords {
  /** 次数随散列一起保存：以后提高强度，旧密码照样能核对。 */
  private static final int ITERATIONS = 600_000;

  private static final int KEY_BITS = 256;
  private static final String SCHEME = "pbkdf2-sha256";

  private Passwords() {}

  public static String hash(String password) {
    byte[] salt = Randoms.bytes(16);
    byte[] key = derive(password, salt, ITERATIONS);
    return String.join("$", SCHEME, String.valueOf(ITERATIONS), encode(salt), encode(key));
  }

  /** 没有散列（账号不存在或没有密码）时也计算一次，用时不透露账号是否存在。 */
  public static boolean verify(String password, String hash) {
    String[] parts = hash == null ? new String[0] : hash.split("\\$");
    if (parts.length != 4 || !SCHEME.equals(parts[0])) {
      derive(password, new byte[16], ITERATIONS);
      return false;
    }
    Base64.Decoder decoder = Base64.getUrlDecoder();
    byte[] actual = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(actual, decoder.decode(parts[3]));
  }

  /** 密码的要求；返回不满足之处，满足时返回 null（GB/T 22239 8.1.4.1 a）。 */
  public static String problem(String password) {
    if (password.length() < 8) {
      return "密码至少 8 个字符。";
    }
    if (password.length() > 128) {
      return "密码至多 128 个字符。";
    }
    long kinds =
        Stream.of("\\p{Ll}", "\\p{Lu}", "[0-9]", "[^\\p{L}0-9]")
            .filter(kind -> Pattern.compile(kind).matcher(password).find())
            .count();
    return kinds < 2 ? "密码至少要有小写字母、大写字母、数字、符号中的两种。" : null;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    char[] characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(characters, salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
