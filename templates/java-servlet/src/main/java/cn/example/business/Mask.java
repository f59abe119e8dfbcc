package cn.example.business;

import java.util.Arrays;

/** 个人信息的展示掩码：页面、接口和日志只出现掩码后的值（GB/T 35273 7.2）。 */
public final class Mask {
  private Mask() {}

  /** 张三 → *三；只留最后一个字（按字符而不是按码元）。 */
  public static String name(String name) {
    int[] letters = name.codePoints().toArray();
    if (letters.length <= 1) {
      return stars(letters.length);
    }
    return stars(letters.length - 1) + new String(letters, letters.length - 1, 1);
  }

  /** 账号标识 → 前两位 + *** + 后两位，足以在日志里对照，不足以还原。 */
  public static String subject(String subject) {
    if (subject.length() <= 6) {
      return subject.substring(0, Math.min(1, subject.length())) + "***";
    }
    return subject.substring(0, 2) + "***" + subject.substring(subject.length() - 2);
  }

  /** 每种用户信息的掩码方式；没有列出的只露头尾各两个字符。 */
  public static String claim(String name, String value) {
    switch (name) {
      case "name":
        return name(value);
      case "phone_number":
        return keepEnds(value, 3, 4);
      case "email":
        return keepEnds(value, 2, 4);
      case "id_number":
        return keepEnds(value, 3, 2);
      case "picture":
        return "（图片，不展示）";
      case "id_type":
      case "gender":
      case "region_code":
        return value;
      default:
        return keepEnds(value, 2, 2);
    }
  }

  private static String keepEnds(String value, int head, int tail) {
    int[] letters = value.codePoints().toArray();
    int hidden = letters.length - head - tail;
    if (hidden <= 0) {
      return stars(letters.length);
    }
    return new String(letters, 0, head)
        + stars(hidden)
        + new String(letters, letters.length - tail, tail);
  }

  private static String stars(int count) {
    char[] stars = new char[count];
    Arrays.fill(stars, '*');
    return new String(stars);
  }
}
