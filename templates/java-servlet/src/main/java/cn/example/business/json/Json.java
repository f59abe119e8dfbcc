package cn.example.business.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 严格的 JSON 读取（RFC 8259）：对象是 Map，数组是 List，数字是 BigDecimal（一位不差），另有 String、Boolean、null。
 *
 * <p>重名的成员、过深的嵌套一律拒绝：各家读法不同，不能让应答有两种解释。
 */
public final class Json {
  /** 没有这个成员；与值为 null 不同。 */
  public static final Object MISSING = new Object();

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 64;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** 不是 JSON 时抛出 JsonException。 */
  public static Object parse(String text) {
    Json reader = new Json(text);
    Object value = reader.value(0);
    reader.skipBlanks();
    if (reader.at < text.length()) {
      throw reader.wrong("多余的内容");
    }
    return value;
  }

  /** 不是 JSON 对象时返回 null。 */
  public static Map<String, Object> parseObject(String text) {
    try {
      return asObject(parse(text));
    } catch (JsonException e) {
      return null;
    }
  }

  /** 不是对象时返回 null。 */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> asObject(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : null;
  }

  /** 逐层取成员；途中少了哪一层，结果都是 MISSING。 */
  public static Object at(Object value, String... names) {
    Object found = value;
    for (String name : names) {
      Map<String, Object> members = asObject(found);
      if (members == null || !members.containsKey(name)) {
        return MISSING;
      }
      found = members.get(name);
    }
    return found;
  }

  /** 取成员的文本；不是非空字符串时返回 null。 */
  public static String textAt(Object value, String... names) {
    Object found = at(value, names);
    return found instanceof String && !((String) found).isEmpty() ? (String) found : null;
  }

  /** 值与类型都相同：0 不是 "0"，也不是 false。 */
  public static boolean same(Object parsed, Object expected) {
    if (parsed instanceof BigDecimal && expected instanceof Number) {
      return ((BigDecimal) parsed).compareTo(new BigDecimal(expected.toString())) == 0;
    }
    return expected.equals(parsed);
  }

  private Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("嵌套过深");
    }
    skipBlanks();
    switch (peek()) {
      case '{':
        return object(depth);
      case '[':
        return array(depth);
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    if (skipIf('}')) {
      return members;
    }
    do {
      skipBlanks();
      if (peek() != '"') {
        throw wrong("成员名应是字符串");
      }
      String name = string();
      if (members.containsKey(name)) {
        throw wrong("成员重名");
      }
      if (!skipIf(':')) {
        throw wrong("缺少冒号");
      }
      members.put(name, value(depth + 1));
    } while (skipIf(','));
    if (!skipIf('}')) {
      throw wrong("对象没有结束");
    }
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    if (skipIf(']')) {
      return items;
    }
    do {
      items.add(value(depth + 1));
    } while (skipIf(','));
    if (!skipIf(']')) {
      throw wrong("数组没有结束");
    }
    return items;
  }

  private String string() {
    StringBuilder read = new StringBuilder();
    at++;
    while (true) {
      char next = peek();
      at++;
      if (next == '"') {
        return read.toString();
      }
      if (next < 0x20) {
        throw wrong("字符串里有控制字符");
      }
      read.append(next == '\\' ? escape() : next);
    }
  }

  private char escape() {
    char next = peek();
    at++;
    switch (next) {
      case '"':
      case '\\':
      case '/':
        return next;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        return unicode();
      default:
        throw wrong("不认识的转义");
    }
  }

  private char unicode() {
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw wrong("不认识的转义");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong("不认识的值");
    }
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String literal = text.substring(start, at);
    if (literal.length() > MAX_NUMBER_LENGTH
        || !literal.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
      throw wrong("不认识的值");
    }
    return new BigDecimal(literal);
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skipIf(char wanted) {
    skipBlanks();
    if (at >= text.length() || text.charAt(at) != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("内容不完整");
    }
    return text.charAt(at);
  }

  private JsonException wrong(String why) {
    return new JsonException("第 " + (at + 1) + " 个字符：" + why);
  }
}
