package cn.example.business.text;

import java.util.Collection;
import java.util.Map;
import org.springframework.boot.json.JsonParseException;
import org.springframework.boot.json.JsonParserFactory;

/** JSON 的读与写：读用框架自带的解析器；写只有日志、接口和平台请求用得着的几种值。 */
public final class Json {

  private Json() {}

  /** JSON 对象的各个成员；不是 JSON 对象时返回 null。 */
  public static Map<String, Object> object(String text) {
    try {
      return JsonParserFactory.getJsonParser().parseMap(text);
    } catch (JsonParseException notAnObject) {
      return null;
    }
  }

  /** 文本、数、布尔值、null，以及它们的列表和对象。 */
  public static String write(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Number) {
      return String.valueOf(value);
    }
    if (value instanceof Map<?, ?> members) {
      return writeObject(members);
    }
    if (value instanceof Collection<?> items) {
      return "[" + String.join(",", items.stream().map(Json::write).toList()) + "]";
    }
    return writeText(value.toString());
  }

  private static String writeObject(Map<?, ?> members) {
    var written =
        members.entrySet().stream()
            .map(member -> writeText(member.getKey().toString()) + ":" + write(member.getValue()))
            .toList();
    return "{" + String.join(",", written) + "}";
  }

  private static String writeText(String text) {
    var written = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      switch (character) {
        case '"' -> written.append("\\\"");
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        case '\t' -> written.append("\\t");
        default -> {
          if (character < 0x20) {
            written.append("\\u%04x".formatted((int) character));
          } else {
            written.append(character);
          }
        }
      }
    }
    return written.append('"').toString();
  }
}
