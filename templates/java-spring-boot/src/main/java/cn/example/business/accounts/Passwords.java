package cn.example.business.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;

/** 本地密码：scrypt 加盐散列。 */
public final class Passwords {

  private static final int MAX_LENGTH = 128;
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("\\p{Ll}"),
          Pattern.compile("\\p{Lu}"),
          Pattern.compile("[0-9]"),
          Pattern.compile("[^\\p{L}0-9]"));

  /** 算法与强度随散列一起保存：以后换一种，旧密码照样能核对。 */
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "scrypt", Map.of("scrypt", new SCryptPasswordEncoder(1 << 15, 8, 1, 32, 16)));

  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
  private String dummyHash;

  public String hash(String password) {
    return inTurn(() -> encoder.encode(Normalizer.normalize(password, Normalizer.Form.NFKC)));
  }

  /** 每次计算要用 32 MB 内存：同时来再多的人，也只有几个在算。 */
  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** 没有散列（账号不存在或没有密码）时也计算一次，用时不透露账号是否存在。 */
  public boolean matches(String password, String hash) {
    String normalized = Normalizer.normalize(password, Normalizer.Form.NFKC);
    String known = hash == null ? dummyHash() : hash;
    return inTurn(() -> encoder.matches(normalized, known)) && hash != null;
  }

  private synchronized String dummyHash() {
    if (dummyHash == null) {
      dummyHash = encoder.encode("");
    }
    return dummyHash;
  }

  /** 密码的要求；返回不满足之处，满足时返回 null（GB/T 22239 8.1.4.1 a）。 */
  public static String problemOf(String password) {
    if (password.length() < 8) {
      return "密码至少 8 个字符。";
    }
    if (password.length() > MAX_LENGTH) {
      return "密码至多 128 个字符。";
    }
    long kinds = KINDS.stream().filter(kind -> kind.matcher(password).find()).count();
    return kinds < 2 ? "密码至少要有小写字母、大写字母、数字、符号中的两种。" : null;
  }
}
