package cn.example.business.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 原样的查询串：重复的参数照样重复，编码有误的字符原样留下，不出错。 */
public final class QueryString {

  private record Pair(String name, String value) {}

  private final List<Pair> pairs;

  /** raw 是问号之后的部分，没有时为 null。 */
  public QueryString(String raw) {
    pairs = new ArrayList<>();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      int equals = part.indexOf('=');
      if (!part.isEmpty()) {
        pairs.add(
            equals < 0
                ? new Pair(decode(part), "")
                : new Pair(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
      }
    }
  }

  private QueryString(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** 只留下 names 里有的参数，换成那里的名字；重复的照样重复。 */
  public QueryString renamed(Map<String, String> names) {
    return new QueryString(
        pairs.stream()
            .filter(pair -> names.containsKey(pair.name))
            .map(pair -> new Pair(names.get(pair.name), pair.value))
            .toList());
  }

  public List<String> all(String name) {
    return pairs.stream().filter(pair -> pair.name.equals(name)).map(Pair::value).toList();
  }

  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** 第一个值；没有时返回 null。 */
  public String first(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  /** 唯一的值；没有或者不止一个时返回 null。 */
  public String only(String name) {
    List<String> values = all(name);
    return values.size() == 1 ? values.get(0) : null;
  }

  /** 重新编码的查询串。 */
  @Override
  public String toString() {
    return pairs.stream()
        .map(pair -> FormText.of(Map.of(pair.name, pair.value)))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    var bytes = new ByteArrayOutputStream();
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < raw.length; at++) {
      int high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[at + 2], 16);
      if (raw[at] == '%' && low >= 0) {
        bytes.write(high * 16 + low);
        at += 2;
      } else {
        bytes.write(raw[at] == '+' ? ' ' : raw[at]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
