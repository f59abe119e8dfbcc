package cn.example.business.json;

/** 按先后写出一个 JSON 对象，占一行；没有值的成员不写。 */
public final class JsonLine {
  private final StringBuilder text = new StringBuilder("{");

  public JsonLine put(String name, String value) {
    if (value != null) {
      name(name).append(quote(value));
    }
    return this;
  }

  public JsonLine put(String name, long value) {
    name(name).append(value);
    return this;
  }

  public JsonLine put(String name, Iterable<String> values) {
    StringBuilder list = new StringBuilder();
    for (String value : values) {
      list.append(list.length() == 0 ? "" : ",").append(quote(value));
    }
    name(name).append('[').append(list).append(']');
    return this;
  }

  @Override
  public String toString() {
    return text + "}";
  }

  private StringBuilder name(String name) {
    return text.append(text.length() == 1 ? "" : ",").append(quote(name)).append(':');
  }

  /** 字符串的写法；控制字符和落单的半个字符写成转义，任何读者都能读回。 */
  public static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < value.length(); at++) {
      char next = value.charAt(at);
      boolean pair =
          Character.isHighSurrogate(next)
              && at + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(at + 1));
      if (pair) {
        quoted.append(next).append(value.charAt(++at));
      } else if (next == '"' || next == '\\') {
        quoted.append('\\').append(next);
      } else if (next == '\n') {
        quoted.append("\\n");
      } else if (next < 0x20 || Character.isSurrogate(next)) {
        quoted.append(String.format("\\u%04x", (int) next));
      } else {
        quoted.append(next);
      }
    }
    return quoted.append('"').toString();
  }
}
