package cn.example.business.pages;

/** 拼 HTML 的唯一方式：模板里的 {} 依次换成各个值，一律转义，另一段 Html 除外；null 什么也不写。 */
public final class Html {

  static final Html NOTHING = new Html("");

  private final String text;

  private Html(String text) {
    this.text = text;
  }

  static Html of(String template, Object... values) {
    String[] parts = template.split("\\{}", -1);
    var result = new StringBuilder(parts[0]);
    for (int at = 1; at < parts.length; at++) {
      append(result, values[at - 1]);
      result.append(parts[at]);
    }
    return new Html(result.toString());
  }

  static Html join(Iterable<Html> items) {
    var result = new StringBuilder();
    items.forEach(item -> result.append(item.text));
    return new Html(result.toString());
  }

  private static void append(StringBuilder result, Object value) {
    if (value instanceof Html html) {
      result.append(html.text);
    } else if (value != null) {
      value.toString().chars().forEach(each -> result.append(escaped((char) each)));
    }
  }

  private static String escaped(char character) {
    boolean special = "&<>\"'".indexOf(character) >= 0;
    return special ? "&#" + (int) character + ";" : String.valueOf(character);
  }

  @Override
  public String toString() {
    return text;
  }
}
