package cn.example.business.web;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 查询串或表单：一串有先后的“名称=值”，同名的可以不止一个。 */
public final class Parameters {
  private final List<String[]> pairs = new ArrayList<>();

  public static Parameters parse(String encoded) {
    Parameters parameters = new Parameters();
    for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.add(decode(name), decode(value));
      }
    }
    return parameters;
  }

  public Parameters add(String name, String value) {
    pairs.add(new String[] {name, value});
    return this;
  }

  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (String[] pair : pairs) {
      if (pair[0].equals(name)) {
        values.add(pair[1]);
      }
    }
    return values;
  }

  /** 第一个；没有时返回 null。 */
  public String first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.get(0);
  }

  /** 恰好一个时才返回它，否则返回 null：重复的同名项一律不予理会。 */
  public String only(String name) {
    List<String> values = all(name);
    return values.size() == 1 ? values.get(0) : null;
  }

  /** application/x-www-form-urlencoded 的写法。 */
  public String encode() {
    StringBuilder encoded = new StringBuilder();
    for (String[] pair : pairs) {
      encoded.append(encoded.length() == 0 ? "" : "&");
      encoded.append(encode(pair[0])).append('=').append(encode(pair[1]));
    }
    return encoded.toString();
  }

  /** 接在地址之后；地址里可以已经有查询串。 */
  public String appendTo(String address) {
    return address + (address.contains("?") ? "&" : "?") + encode();
  }

  public static String encode(String text) {
    try {
      return URLEncoder.encode(text, "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 编码有误的 % 照原样留下，不抛错。 */
  private static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
      if (bytes[at] == '%' && high >= 0 && low >= 0) {
        decoded.write(high * 16 + low);
        at += 2;
      } else {
        decoded.write(bytes[at] == '+' ? ' ' : bytes[at]);
      }
    }
    return new String(decoded.toByteArray(), StandardCharsets.UTF_8);
  }
}
