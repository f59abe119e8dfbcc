package cn.example.business.text;

import java.util.Map;

/** 逐层取 JSON 对象的成员。 */
public final class Members {

  private Members() {}

  /** 途中少了哪一层，结果都是 null。 */
  public static Object at(Object value, String... names) {
    Object found = value;
    for (String name : names) {
      found = found instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return found;
  }

  /** 有没有这个成员；值是 null 也算有。 */
  public static boolean has(Object value, String... names) {
    Object found = value;
    for (String name : names) {
      if (!(found instanceof Map<?, ?> members) || !members.containsKey(name)) {
        return false;
      }
      found = members.get(name);
    }
    return true;
  }

  /** 值与类型都相同：0 不是 "0"，也不是 false。 */
  public static boolean same(Object value, Object expected) {
    return value instanceof Number left && expected instanceof Number right
        ? left.doubleValue() == right.doubleValue()
        : expected.equals(value);
  }

  /** 值是 JSON 对象时的各个成员，否则 null。 */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : null;
  }
}
