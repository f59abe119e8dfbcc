package cn.example.business.json;

/** 不是 JSON，或者用了本系统不接受的写法。 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonException(String message) {
    super(message);
  }
}
