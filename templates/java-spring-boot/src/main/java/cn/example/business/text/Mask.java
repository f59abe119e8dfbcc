package cn.example.business.text;

/** 个人信息的展示掩码：页面、接口和日志只出现掩码后的值（GB/T 35273 7.2）。 */
public final class Mask {

  private Mask() {}

  /** 张三 → *三；只留最后一个字（按字符而不是按码元）。 */
  public static String name(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= 1 ? "*".repeat(length) : keepEnds(name, 0, 1);
  }

  /** 账号标识 → 前两位 + *** + 后两位，足以在日志里对照，不足以还原。 */
  public static String subject(String subject) {
    int length = subject.length();
    return length <= 6
        ? subject.substring(0, Math.min(1, length)) + "***"
        : subject.substring(0, 2) + "***" + subject.substring(length - 2);
  }

  /** 每种用户信息的掩码方式；没有列出的只露头尾各两个字符。 */
  public static String claim(String name, String value) {
    return switch (name) {
      case "name" -> name(value);
      case "phone_number" -> keepEnds(value, 3, 4);
      case "email" -> keepEnds(value, 2, 4);
      case "id_number" -> keepEnds(value, 3, 2);
      case "picture" -> "（图片，不展示）";
      case "id_type", "gender", "region_code" -> value;
      default -> keepEnds(value, 2, 2);
    };
  }

  private static String keepEnds(String value, int head, int tail) {
    int length = value.codePointCount(0, value.length());
    if (length <= head + tail) {
      return "*".repeat(length);
    }
    return value.substring(0, value.offsetByCodePoints(0, head))
        + "*".repeat(length - head - tail)
        + value.substring(value.offsetByCodePoints(value.length(), -tail));
  }
}
