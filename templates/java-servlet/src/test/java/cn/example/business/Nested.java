package cn.example.business;

import cn.example.business.json.JsonLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 按点分的路径摆放 JSON 的成员：假平台据此作答，测试据此改坏应答。 */
final class Nested {
  /** 放在这里表示去掉这个成员。 */
  static final Object REMOVED = new Object();

  private Nested() {}

  /** into 的副本，其中 path（如 data.user.id）处是 value；途中没有的层随手建。 */
  static Map<String, Object> put(Object into, String path, Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (into instanceof Map) {
      ((Map<?, ?>) into).forEach((name, member) -> members.put((String) name, member));
    }
    String[] names = path.split("\\.", 2);
    if (names.length == 2) {
      members.put(names[0], put(members.get(names[0]), names[1], value));
    } else if (value == REMOVED) {
      members.remove(path);
    } else {
      members.put(path, value);
    }
    return members;
  }

  /** 写成 JSON；已经是文本的（故意写坏的应答）照原样。 */
  static String json(Object answer) {
    return answer instanceof String ? (String) answer : write(answer);
  }

  private static String write(Object value) {
    if (value instanceof Map) {
      return ((Map<?, ?>) value)
          .entrySet().stream()
              .map(it -> JsonLine.quote((String) it.getKey()) + ":" + write(it.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List) {
      return ((List<?>) value)
          .stream().map(Nested::write).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String ? JsonLine.quote((String) value) : String.valueOf(value);
  }
}
