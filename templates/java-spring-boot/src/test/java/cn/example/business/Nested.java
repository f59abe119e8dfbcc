package cn.example.business;

import java.util.LinkedHashMap;
import java.util.Map;

/** 按点分的路径摆放 JSON 的成员：假平台据此作答，测试据此改坏应答。 */
final class Nested {

  private Nested() {}

  /** path（如 data.user.id）处放 value；途中没有的层随手建。 */
  static Map<String, Object> put(Map<String, Object> into, String path, Object value) {
    int dot = path.lastIndexOf('.');
    Map<String, Object> holder = dot < 0 ? into : holder(into, path.substring(0, dot));
    holder.put(path.substring(dot + 1), value);
    return into;
  }

  static Map<String, Object> remove(Map<String, Object> from, String path) {
    int dot = path.lastIndexOf('.');
    Map<String, Object> holder = dot < 0 ? from : holder(from, path.substring(0, dot));
    holder.remove(path.substring(dot + 1));
    return from;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> holder(Map<String, Object> top, String path) {
    Map<String, Object> at = top;
    for (String name : path.split("\\.")) {
      if (!(at.get(name) instanceof Map)) {
        at.put(name, new LinkedHashMap<String, Object>());
      }
      at = (Map<String, Object>) at.get(name);
    }
    return at;
  }
}
