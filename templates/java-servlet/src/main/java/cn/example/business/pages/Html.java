package cn.example.business.pages;

/** 拼 HTML 的唯一方式：text 放进来的值一律转义，markup 是写在程序里的标记。 */
final class Html {
  private final StringBuilder html = new StringBuilder();

  Html markup(String markup) {
    html.append(markup);
    return this;
  }

  Html markup(Html other) {
    html.append(other.html);
    return this;
  }

  Html text(String value) {
    for (int at = 0; at < value.length(); at++) {
      char next = value.charAt(at);
      char after = at + 1 < value.length() ? value.charAt(at + 1) : 0;
      if ("&<>\"'".indexOf(next) >= 0) {
        html.append("&#").append((int) next).append(';');
      } else if (Character.isSurrogatePair(next, after)) {
        html.append(next).append(value.charAt(++at));
      } else if (Character.isSurrogate(next)) {
        // 落单的半个字符写不成 UTF-8。
        html.append('\ufffd');
      } else {
        html.append(next);
      }
    }
    return this;
  }

  /** 标记里的 {} 依次换成转义后的值。 */
  static Html of(String markup, String... values) {
    Html made = new Html();
    String[] parts = markup.split("\\{\\}", -1);
    if (parts.length != values.length + 1) {
      throw new IllegalArgumentException("有 " + (parts.length - 1) + " 处要填，给了 " + values.length);
    }
    for (int at = 0; at < parts.length; at++) {
      made.markup(parts[at]);
      if (at < values.length) {
        made.text(values[at]);
      }
    }
    return made;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
